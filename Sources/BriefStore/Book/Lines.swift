/// Short lists of texts in one column.
enum Lines {
    /// Stands between the texts; no text of ours holds it.
    private static let separator = UInt8(0x1F)

    static func join(_ texts: [String]) -> String { texts.joined(separator: "\u{1F}") }

    static func split(_ text: String) -> [String] {
        if text.isEmpty { return [] }
        return text.utf8.split(separator: separator, omittingEmptySubsequences: false)
            .map { String(Substring($0)) }
    }
}
