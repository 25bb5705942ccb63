/// Short lists of texts in one column.
enum Lines {
    /// Stands between the texts; no text of ours holds it.
    private static let separator = "\u{1F}"

    static func join(_ texts: [String]) -> String { texts.joined(separator: separator) }

    static func split(_ text: String) -> [String] {
        text.isEmpty
            ? []
            : text.split(separator: separator, omittingEmptySubsequences: false).map(String.init)
    }
}
