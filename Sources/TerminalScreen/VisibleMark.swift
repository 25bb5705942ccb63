/// What is drawn in place of a sign that must not reach a terminal.
enum VisibleMark {
    /// The mark of `scalar`: a control picture, `¬` for a soft hyphen, else its number: `<U+202E>`.
    static func of(_ scalar: Unicode.Scalar) -> String {
        let value = scalar.value
        switch value {
        case 0..<0x20: return picture(0x2400 + value)
        case 0x7F: return picture(0x2421)
        case 0xAD: return "¬"
        default:
            let digits = String(value, radix: 16, uppercase: true)
            return "<U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits + ">"
        }
    }

    private static func picture(_ value: UInt32) -> String {
        Unicode.Scalar(value).map { String($0) } ?? "?"
    }
}
