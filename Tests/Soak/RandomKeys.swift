/// What a cat on the keyboard types.
enum RandomKeys {
    /// Sequences terminals send for keys, and some that none sends.
    private static let sequences = [
        "\u{1B}[A", "\u{1B}[B", "\u{1B}[C", "\u{1B}[D", "\u{1B}OA", "\u{1B}OB", "\u{1B}OC",
        "\u{1B}OD", "\u{1B}[5~", "\u{1B}[6~", "\u{1B}[H", "\u{1B}[F", "\u{1B}[Z", "\u{1B}[3~",
        "\u{1B}OP", "\u{1B}OS", "\u{1B}[15~", "\u{1B}[17~", "\u{1B}[24~", "\u{1B}[1;5C",
        "\u{1B}[1;5D", "\u{1B}b", "\u{1B}f", "\u{1B}e", "\u{1B}[", "\u{1B}]0;x\u{07}",
        "\u{1B}[200~pasted words\u{1B}[201~", "\u{1B}[200~a\nb\u{1B}[31m\u{1B}[201~",
        "\u{1B}[200~", "\u{1B}[<0;3;4M", "\u{1B}[?1;2c",
    ]
    /// Keys that lead somewhere, so that the walk does not stay where it began.
    private static let leading = [
        "\r", "\r", "\r", "\t", "j", "j", "k", " ", "b", "h", "<", ">", "gc", "gf", "gp", "ga",
        "gn", "gu", "ge", "gl", "g.", "/the\r", "scable\r", ":japan\r", ":korea\r", ".", ",",
        "=", "w", "O", "aA note\r", "x", "u", "\u{12}", "t", "Tone two\r", "Xd2024\r", "Xs\r",
        "Xk", "eother words\r", "fcanada\r", "f\r", "z", "L", "n", "N", "G", "gg", "5j", "J", "K",
        "q", "mA", "'A", "''", "D2023\r", "A2026\r", "gb", "gj", "&",
    ]
    private static let letters = Array("éЖ中\u{1F1EF}\u{1F1F5}👍\u{301}\u{200D}\u{202E}")

    /// The bytes of one more key, or of a few that belong together.
    static func next(_ numbers: inout SeededNumbers) -> [UInt8] {
        switch Int.random(in: 0..<20, using: &numbers) {
        case 0..<8: return Array((leading.randomElement(using: &numbers) ?? "j").utf8)
        case 8..<13: return [UInt8.random(in: 32...126, using: &numbers)]
        case 13..<15: return [UInt8.random(in: 1...31, using: &numbers)]
        case 15..<18: return Array((sequences.randomElement(using: &numbers) ?? "").utf8)
        case 18: return Array(String(letters.randomElement(using: &numbers) ?? "é").utf8)
        default:
            return (0..<Int.random(in: 1...4, using: &numbers)).map { _ in
                UInt8.random(in: 0...255, using: &numbers)
            }
        }
    }
}
