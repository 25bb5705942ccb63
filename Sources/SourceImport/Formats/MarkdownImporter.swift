internal import BriefCore

/// Markdown with optional YAML front matter.
///
/// The text stays as it is, marks of emphasis included; blocks say what its
/// lines are. Inline markup is left to the reader's eye.
///
/// - Source: CommonMark 0.31, block structure; tables as GitHub writes them.
struct MarkdownImporter: SourceImporter {
    let name = "markdown"

    /// Named as Markdown, or beginning with front matter.
    func accepts(fileName: String, text: SourceText) -> Bool {
        let lower = fileName.lowercased()
        return lower.hasSuffix(".md") || lower.hasSuffix(".markdown")
            || frontMatter(of: text) != nil
    }

    /// Between a first line `---` and the next line `---` or `...`.
    func frontMatter(of text: SourceText) -> TextSpan? {
        var lines = MarkdownLines(text, from: 0)
        guard let first = lines.next(), first.isFence("---") else { return nil }
        while let line = lines.next() {
            if line.isFence("---") || line.isFence("...") {
                return TextSpan(first.next, line.span.start)
            }
        }
        return nil
    }

    func blocks(of text: SourceText) -> [Block]? {
        var start = 0
        if let matter = frontMatter(of: text) {
            var lines = MarkdownLines(text, from: matter.end)
            start = lines.next()?.next ?? text.count
        }
        var scanner = MarkdownScanner(text, from: start)
        return scanner.blocks()
    }
}
