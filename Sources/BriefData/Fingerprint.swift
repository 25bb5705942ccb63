/// A number that differs wherever bytes differ, the same on every machine.
///
/// - Source: FNV-1a, 64 bits; RFC 9923.
package struct Fingerprint: Hashable, Sendable {
    /// The number so far.
    package private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325

    /// The fingerprint of nothing.
    package init() {}

    /// Takes in bytes.
    package mutating func add(_ bytes: some Sequence<UInt8>) {
        for byte in bytes {
            value = (value ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
        }
    }

    /// Takes in a part of its own, so that moving its border changes the number.
    package mutating func add(part name: String, _ bytes: [UInt8]) {
        add(name.utf8)
        add(CollectionOfOne(0xff))
        add(bytes)
        add(CollectionOfOne(0xff))
    }
}
