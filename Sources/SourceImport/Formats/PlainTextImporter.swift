internal import BriefCore

/// Text without markup; analysis finds its blocks.
struct PlainTextImporter: SourceImporter {
    let name = "text"

    func accepts(fileName: String, text: SourceText) -> Bool { true }

    func frontMatter(of text: SourceText) -> TextSpan? { nil }

    func blocks(of text: SourceText) -> [Block]? { nil }

    func warnings(in text: SourceText) -> [String] { [] }
}
