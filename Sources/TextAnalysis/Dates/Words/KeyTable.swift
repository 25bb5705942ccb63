/// Values by the key of a token, found without hashing again.
///
/// Keys are hashes already, so that looking one up is mostly one read.
struct KeyTable<Value: Sendable>: Sendable {
    private let values: [Value]
    private let keys: [UInt64]
    /// Place in `values` by slot, -1 where none; a power of two long.
    private let slots: [Int32]

    /// Takes values by their folded forms.
    init(_ entries: [String: Value]) {
        var size = 64
        while size < entries.count * 4 { size *= 2 }
        var slots = [Int32](repeating: -1, count: size)
        var keys = [UInt64](repeating: 0, count: size)
        var values: [Value] = []
        for (form, value) in entries.sorted(by: { $0.key < $1.key }) {
            let key = Word(form).key
            var slot = Int(truncatingIfNeeded: key) & (size - 1)
            while slots[slot] >= 0 { slot = (slot + 1) & (size - 1) }
            slots[slot] = Int32(values.count)
            keys[slot] = key
            values.append(value)
        }
        self.values = values
        self.keys = keys
        self.slots = slots
    }

    /// The value of the form with this key; nil where there is none.
    subscript(key: UInt64) -> Value? {
        let mask = slots.count - 1
        var slot = Int(truncatingIfNeeded: key) & mask
        while slots[slot] >= 0 {
            if keys[slot] == key { return values[Int(slots[slot])] }
            slot = (slot + 1) & mask
        }
        return nil
    }
}
