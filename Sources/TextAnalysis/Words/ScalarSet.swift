/// A small set of Unicode scalars, asked often.
struct ScalarSet: ExpressibleByArrayLiteral, Sendable {
    /// A bit for each ASCII character.
    private var ascii: (UInt64, UInt64) = (0, 0)
    private var others: [UInt32] = []

    init(arrayLiteral scalars: UInt32...) {
        for scalar in scalars {
            switch scalar {
            case ..<64: ascii.0 |= 1 << UInt64(scalar)
            case ..<128: ascii.1 |= 1 << UInt64(scalar - 64)
            default: others.append(scalar)
            }
        }
    }

    /// True where the scalar is one of the set.
    @inline(__always)
    func contains(_ scalar: UInt32) -> Bool {
        switch scalar {
        case ..<64: ascii.0 >> UInt64(scalar) & 1 == 1
        case ..<128: ascii.1 >> UInt64(scalar - 64) & 1 == 1
        default: others.contains(scalar)
        }
    }
}
