/// Breaks text into lines of so many columns.
///
/// Lines break after spaces, after hyphens and dashes, and between ideographs; a word longer than
/// a line is broken between clusters. Line feeds end a line.
package enum Wrap {
    /// The lines of `raw`, at most `columns` wide (at least 1 is used; a cluster wider than that
    /// stands alone); an empty text has one empty line.
    ///
    /// - Complexity: linear in the length of the text.
    package static func lines(of raw: String, columns: Int) -> [WrappedLine] {
        var lines: [WrappedLine] = []
        var start = 0
        for paragraph in raw.utf8.split(separator: 0x0A, omittingEmptySubsequences: false) {
            var body = paragraph
            if body.last == 0x0D { body = body.dropLast() }
            let end = start + paragraph.count
            let text = ScreenText(String(Substring(body)))
            let breaker = LineBreaker(text: text, columns: max(1, columns), origin: start)
            lines += breaker.lines(end: end == raw.utf8.count ? end : end + 1)
            start = end + 1
        }
        return lines
    }

    /// How many lines `lines(of:columns:)` gives.
    package static func count(of raw: String, columns: Int) -> Int {
        lines(of: raw, columns: columns).count
    }
}
