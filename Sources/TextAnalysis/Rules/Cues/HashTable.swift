/// A table from 64-bit keys to small numbers: filled once, then only asked.
///
/// Open addressing; a key and its number lie side by side, and at most half of the places are
/// taken. Keys are mixed, so they may be anything.
struct HashTable: Sendable {
    private struct Place {
        var key: UInt64 = 0
        /// -1 where the place is free.
        var value: Int32 = -1
    }

    private var places: [Place]
    private var mask: Int
    private(set) var count = 0

    /// Makes a table with room for some keys; it grows by itself.
    init(capacity: Int = 16) {
        var size = 16
        while size < capacity * 2 { size *= 2 }
        places = Array(repeating: Place(), count: size)
        mask = size - 1
    }

    /// The value of a key; -1 where it has none.
    @inline(__always)
    subscript(key: UInt64) -> Int32 {
        var slot = HashTable.mix(key) & mask
        while places[slot].value >= 0 {
            if places[slot].key == key { return places[slot].value }
            slot = (slot + 1) & mask
        }
        return -1
    }

    /// Gives a key a value, which must not be negative.
    mutating func set(_ key: UInt64, to value: Int32) {
        if (count + 1) * 2 > places.count { grow() }
        var slot = HashTable.mix(key) & mask
        while places[slot].value >= 0, places[slot].key != key { slot = (slot + 1) & mask }
        if places[slot].value < 0 { count += 1 }
        places[slot] = Place(key: key, value: value)
    }

    private mutating func grow() {
        let old = places
        places = Array(repeating: Place(), count: old.count * 2)
        mask = places.count - 1
        count = 0
        for place in old where place.value >= 0 { set(place.key, to: place.value) }
    }

    @inline(__always)
    private static func mix(_ key: UInt64) -> Int {
        let mixed = (key ^ (key >> 29)) &* 0x9E37_79B9_7F4A_7C15
        return Int(truncatingIfNeeded: (mixed ^ (mixed >> 32)) & 0x7FFF_FFFF)
    }
}
