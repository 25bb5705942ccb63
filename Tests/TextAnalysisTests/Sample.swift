import BriefCore
import BriefData
import Glibc

@testable import TextAnalysis

/// Texts and a vocabulary to try the stages on.
enum Sample {
    /// The vocabulary that comes with the program.
    static let vocabulary = loaded()

    /// An analyser with that vocabulary.
    static let analyser = Analyser(vocabulary: vocabulary)

    /// A document of plain text.
    static func document(_ text: String) -> ImportedDocument {
        document(SourceText(text))
    }

    /// A document of decoded text, with the blocks that its format marked; plain text has none.
    static func document(
        _ text: SourceText,
        blocks: [Block] = [],
        format: String = "text"
    ) -> ImportedDocument {
        ImportedDocument(
            text: text,
            blocks: blocks,
            format: format,
            encoding: "utf-8",
            hash: "",
            byteCount: text.count
        )
    }

    /// The blocks of a text, as `kind: words`, white space made single.
    static func blocks(_ text: String) -> [String] {
        let document = document(text)
        return Layout(vocabulary.cues).blocks(of: document).map { block in
            block.kind.rawValue + ": " + document.text.words(in: block.span).singleSpaced
        }
    }

    /// What becomes of blocks that a format marks, a blank line apart.
    static func kinds(_ words: [String], _ kinds: [Block.Kind]) -> [Block.Kind] {
        let text = SourceText(words.joined(separator: "\n\n"))
        var start = 0
        let blocks = zip(words, kinds).map { words, kind in
            defer { start += words.utf8.count + 2 }
            return Block(kind, TextSpan(start, start + words.utf8.count))
        }
        let document = document(text, blocks: blocks, format: "markdown")
        return Layout(vocabulary.cues).blocks(of: document).map(\.kind)
    }

    /// The passages of a text, white space made single.
    static func sentences(_ text: String) -> [String] {
        let document = document(text)
        let blocks = Layout(vocabulary.cues).blocks(of: document)
        return SentenceSplitter(vocabulary.cues).sentences(of: blocks, in: document.text).map {
            document.text.words(in: $0.passage.span).singleSpaced
        }
    }

    /// The mentions of a text, as `subject words`.
    static func mentions(_ text: String, kind: SubjectKind? = nil) -> [String] {
        let document = document(text)
        return analyser.analyse(document).findings.compactMap { finding in
            guard case .mention(let mention) = finding.claim,
                kind == nil || mention.subject.kind == kind
            else { return nil }
            return "\(mention.subject) \(document.text.words(in: finding.span).singleSpaced)"
        }
    }

    /// The path of a file of the repository, from its top.
    static func path(_ name: String) -> String {
        let parts = #filePath.split(separator: "/").dropLast(3)
        return "/" + parts.joined(separator: "/") + "/" + name
    }

    /// The bytes of a file; empty where it cannot be read.
    static func bytes(of path: String) -> [UInt8] {
        guard let file = fopen(path, "rb") else { return [] }
        defer { fclose(file) }
        var all: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        while case let count = fread(&buffer, 1, buffer.count, file), count > 0 {
            all += buffer[..<count]
        }
        return all
    }

    private static func loaded() -> Vocabulary {
        do {
            return try VocabularyFiles(data: path("Data")).load()
        } catch {
            print("The vocabulary cannot be read: \(error)")
            return Vocabulary(subjects: [], cues: Cues([:]), fingerprint: 0)
        }
    }
}
