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
        if lower.hasSuffix(".md") || lower.hasSuffix(".markdown") { return true }
        return frontMatter(of: text).map { isMatter($0, of: text) } ?? false
    }

    /// True where every line could be YAML's: a key, a list item, a comment, or indented.
    private func isMatter(_ span: TextSpan, of text: SourceText) -> Bool {
        var lines = MarkdownLines(text, from: span.start)
        var isKeyed = false
        while let line = lines.next(), line.span.start < span.end {
            guard let first = line.body.first, line.indent == 0 else { continue }
            if first == UInt8(ascii: "-") || first == UInt8(ascii: "#") { continue }
            guard let colon = line.body.firstIndex(of: UInt8(ascii: ":")),
                !line.body[..<colon].contains(0x20)
            else { return false }
            isKeyed = true
        }
        return isKeyed
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
        var scanner = MarkdownScanner(text, from: start(of: text))
        return scanner.blocks()
    }

    func warnings(in text: SourceText) -> [String] {
        MarkdownOddities.warnings(in: text, from: start(of: text))
    }

    /// Where the text begins behind its front matter.
    private func start(of text: SourceText) -> Int {
        guard let matter = frontMatter(of: text) else { return 0 }
        var lines = MarkdownLines(text, from: matter.end)
        return lines.next()?.next ?? text.count
    }
}
