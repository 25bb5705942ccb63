/// The folded form of a token: compared, hashed and copied as three numbers.
///
/// Up to 23 bytes of UTF-8 stand in it as they are. Of a longer form, such as an address of the
/// web, it holds a hash, the first four bytes and the last three.
struct Word: Hashable, Sendable {
    /// The first eight bytes, the first of them lowest; the hash of a longer form.
    private let low: UInt64
    private let middle: UInt64
    /// The last seven bytes, and in the topmost the length, 0xFF of a longer form.
    private let high: UInt64

    /// The form without a byte.
    static let empty = Word(low: 0, middle: 0, high: 0)

    /// Most bytes that stand in it as they are.
    static let room = 23

    private init(low: UInt64, middle: UInt64, high: UInt64) {
        self.low = low
        self.middle = middle
        self.high = high
    }

    /// Takes the bytes of a folded form.
    init(_ bytes: UnsafeBufferPointer<UInt8>) {
        guard let start = bytes.baseAddress else {
            self = .empty
            return
        }
        if bytes.count <= Word.room {
            self.init(short: start, count: bytes.count)
        } else {
            let count = bytes.count
            let ends = [
                bytes[0], bytes[1], bytes[2], bytes[3], bytes[count - 3], bytes[count - 2],
                bytes[count - 1], 0xFF,
            ]
            self.init(
                low: Folding.key(of: bytes),
                middle: UInt64(count),
                high: ends.reversed().reduce(0) { $0 << 8 | UInt64($1) }
            )
        }
    }

    /// Takes bytes that lie eight in a number, the first lowest, zeros behind the last; at most 23.
    @inline(__always)
    init(small lanes: (UInt64, UInt64, UInt64), count: Int) {
        self.init(
            low: lanes.0,
            middle: lanes.1,
            high: lanes.2 | UInt64(truncatingIfNeeded: count) << 56
        )
    }

    /// Takes the bytes of a folded form.
    init(_ bytes: some Collection<UInt8>) {
        self = Array(bytes).withUnsafeBufferPointer { Word($0) }
    }

    /// Takes a folded form.
    init(_ folded: some StringProtocol) {
        var folded = String(folded)
        self = folded.withUTF8 { Word($0) }
    }

    /// Loops over a length that the compiler knows of a literal, which so becomes three numbers.
    @inline(__always)
    private init(short bytes: UnsafePointer<UInt8>, count: Int) {
        var low: UInt64 = 0
        var middle: UInt64 = 0
        var high = UInt64(truncatingIfNeeded: count) << 56
        var place = 0
        while place < Swift.min(count, 8) {
            low |= UInt64(bytes[place]) << UInt64(truncatingIfNeeded: place &* 8)
            place &+= 1
        }
        while place < Swift.min(count, 16) {
            middle |= UInt64(bytes[place]) << UInt64(truncatingIfNeeded: place &* 8 &- 64)
            place &+= 1
        }
        while place < Swift.min(count, Word.room) {
            high |= UInt64(bytes[place]) << UInt64(truncatingIfNeeded: place &* 8 &- 128)
            place &+= 1
        }
        self.init(low: low, middle: middle, high: high)
    }

    /// A hash of it that is the same in every run.
    @inline(__always)
    var key: UInt64 {
        let mixed = low ^ (middle &* 0x9E37_79B9_7F4A_7C15) ^ (high &* 0x94D0_49BB_1331_11EB)
        let spread = (mixed ^ (mixed >> 29)) &* 0xBF58_476D_1CE4_E5B9
        return spread ^ (spread >> 32)
    }

    func hash(into hasher: inout Hasher) { hasher.combine(key) }
}

extension Word: ExpressibleByStringLiteral {
    @inline(__always)
    init(stringLiteral value: StaticString) {
        if value.utf8CodeUnitCount <= Word.room {
            self.init(short: value.utf8Start, count: value.utf8CodeUnitCount)
        } else {
            self.init(
                UnsafeBufferPointer(start: value.utf8Start, count: value.utf8CodeUnitCount)
            )
        }
    }
}

/// Its bytes; of a longer form those that are known, the first four and the last three.
extension Word: RandomAccessCollection {
    var startIndex: Int { 0 }

    @inline(__always)
    var endIndex: Int { isLong ? 7 : Int(high >> 56) }

    @inline(__always)
    subscript(index: Int) -> UInt8 {
        let lane = isLong || index >= 16 ? high : index >= 8 ? middle : low
        return UInt8(truncatingIfNeeded: lane >> UInt64((index & 7) * 8))
    }

    /// True for a form of more bytes than stand in it.
    @inline(__always)
    var isLong: Bool { high >> 56 == 0xFF }

    /// True where it ends so; of a longer form the last three bytes can be told.
    @inline(__always)
    func hasSuffix(_ ending: StaticString) -> Bool {
        let length = ending.utf8CodeUnitCount
        guard length <= count else { return false }
        for place in 0..<length where self[count - length + place] != ending.utf8Start[place] {
            return false
        }
        return true
    }

    /// True where it begins so; of a longer form the first four bytes can be told.
    @inline(__always)
    func hasPrefix(_ beginning: StaticString) -> Bool {
        let length = beginning.utf8CodeUnitCount
        guard length <= count else { return false }
        for place in 0..<length where self[place] != beginning.utf8Start[place] { return false }
        return true
    }

    /// Its first scalar; nil of the empty form.
    var firstScalar: UInt32? {
        guard let first else { return nil }
        return first < 0x80 ? UInt32(first) : UTF8Scalar.read(Array(prefix(4)), at: 0).scalar
    }

    /// The number that it writes in ASCII digits alone; nil for any other form.
    var number: Int? {
        guard !isEmpty, count <= 18 else { return nil }
        var value = 0
        for byte in self {
            guard byte &- 0x30 < 10 else { return nil }
            value = value * 10 + Int(byte &- 0x30)
        }
        return isLong ? nil : value
    }

    /// The form as text; of a longer one its ends around its hash, equal only for equal forms.
    var text: String {
        guard isLong else { return String(decoding: self, as: UTF8.self) }
        let ends = map { String(decoding: [$0], as: UTF8.self) }
        return ends.prefix(4).joined() + String(low, radix: 36) + ends.suffix(3).joined()
    }
}
