import BriefCore
import BriefData
import Foundation
import SourceImport

@testable import TextAnalysis

/// A document marked by hand; see the README beside the documents.
struct MarkedDocument: CustomStringConvertible {
    /// One mark, its fields as written.
    struct Mark {
        let kind: String
        let fields: [String]
        let isOptional: Bool

        /// The first words of the sentence marked.
        var opening: String { MarkedDocument.opening(of: fields.last ?? "") }
    }

    let name: String
    let text: String
    let marks: [Mark]

    var description: String { name }

    /// All documents of the folder.
    static func all() throws -> [MarkedDocument] {
        let folder = URL(filePath: #filePath).deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: "Fixtures/documents")
        let files = try FileManager.default.contentsOfDirectory(atPath: folder.path())
        return try files.filter { $0.hasSuffix(".expect") }.sorted().map { file in
            let name = String(file.dropLast(7))
            let text = try String(
                contentsOf: folder.appending(path: name + ".txt"),
                encoding: .utf8
            )
            let marks = try String(contentsOf: folder.appending(path: file), encoding: .utf8)
            return MarkedDocument(
                name: name,
                text: text,
                marks: marks.split(separator: "\n").compactMap { Mark(line: String($0)) }
            )
        }
    }

    /// The first six words of a sentence, without bullet or number.
    static func opening(of text: String) -> String {
        let words = text.split(whereSeparator: \.isWhitespace)
        let first = words.drop { word in
            word.allSatisfy { "-–•*.)".contains($0) || $0.isNumber }
                && !word.contains { $0.isLetter }
        }
        return first.prefix(6).joined(separator: " ")
    }
}

extension MarkedDocument.Mark {
    init?(line: String) {
        var fields = line.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
        guard let first = fields.first, first != "published" else { return nil }
        isOptional = first.hasPrefix("?")
        kind = isOptional ? String(first.dropFirst()) : first
        fields.removeFirst()
        self.fields = fields
    }
}
