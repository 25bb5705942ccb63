package import BriefCore

/// Reads one format.
package protocol SourceImporter: Sendable {
    /// Name of the format, such as `markdown`.
    var name: String { get }

    /// True where a file is of this format, by its name and its decoded text.
    func accepts(fileName: String, text: SourceText) -> Bool

    /// Where the front matter stands, if the format has one and the text too.
    func frontMatter(of text: SourceText) -> TextSpan?

    /// The blocks the format itself marks; nil where analysis must find them.
    func blocks(of text: SourceText) -> [Block]?

    /// What is strange in the text as this format reads it, one line each.
    func warnings(in text: SourceText) -> [String]
}
