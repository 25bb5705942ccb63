/// A table from 64-bit keys to small numbers: filled once, then only asked.
///
/// Open addressing over two arrays; keys are mixed, so they may be anything.
struct HashTable: Sendable {
    private var keys: [UInt64]
    private var values: [Int32]
    private var mask: Int
    private(set) var count = 0

    /// Makes a table with room for some keys; it grows by itself.
    init(capacity: Int = 16) {
        var size = 16
        while size < capacity * 2 { size *= 2 }
        keys = Array(repeating: 0, count: size)
        values = Array(repeating: -1, count: size)
        mask = size - 1
    }

    /// The value of a key; -1 where it has none.
    @inline(__always)
    subscript(key: UInt64) -> Int32 {
        var slot = HashTable.mix(key) & mask
        while values[slot] >= 0 {
            if keys[slot] == key { return values[slot] }
            slot = (slot + 1) & mask
        }
        return -1
    }

    /// Gives a key a value, which must not be negative.
    mutating func set(_ key: UInt64, to value: Int32) {
        if (count + 1) * 2 > values.count { grow() }
        var slot = HashTable.mix(key) & mask
        while values[slot] >= 0, keys[slot] != key { slot = (slot + 1) & mask }
        if values[slot] < 0 { count += 1 }
        keys[slot] = key
        values[slot] = value
    }

    private mutating func grow() {
        let old = zip(keys, values)
        keys = Array(repeating: 0, count: values.count * 2)
        values = Array(repeating: -1, count: keys.count)
        mask = keys.count - 1
        count = 0
        for (key, value) in old where value >= 0 { set(key, to: value) }
    }

    @inline(__always)
    private static func mix(_ key: UInt64) -> Int {
        let mixed = (key ^ (key >> 29)) &* 0x9E37_79B9_7F4A_7C15
        return Int(truncatingIfNeeded: (mixed ^ (mixed >> 32)) & 0x7FFF_FFFF)
    }
}
