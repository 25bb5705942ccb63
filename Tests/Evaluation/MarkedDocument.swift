import Foundation

/// A document of our own marked by hand; see `Tests/README.md`.
package struct MarkedDocument: CustomStringConvertible, Sendable {
    /// One mark, its fields as written.
    package struct Mark: Sendable {
        let kind: String
        let fields: [String]
        let isOptional: Bool

        /// The first words of the sentence marked.
        var opening: String { MarkedDocument.opening(of: fields.last ?? "") }

        /// True where the mark is of a sentence that opens so: a day before the month is among its
        /// six words, and taken off like a number.
        func opens(_ other: String) -> Bool {
            let opening = opening
            if opening == other { return true }
            let isWhole = fields.last.map { $0.hasPrefix(opening) } ?? true
            return !isWhole && !opening.isEmpty && other.hasPrefix(opening + " ")
        }
    }

    /// The file's name without its ending.
    package let name: String
    /// The document, byte for byte.
    package let bytes: [UInt8]
    /// Its marks, in the order of the text.
    package let marks: [Mark]

    package var description: String { name }

    /// The documents of a folder: every `NAME.expect` with its `NAME.txt`, by name.
    package static func all(in folder: String) throws -> [MarkedDocument] {
        let files = try FileManager.default.contentsOfDirectory(atPath: folder)
        return try files.filter { $0.hasSuffix(".expect") }.sorted().map { file in
            let name = String(file.dropLast(7))
            let marks = try String(contentsOfFile: "\(folder)/\(file)", encoding: .utf8)
            return MarkedDocument(
                name: name,
                bytes: Array(try Data(contentsOf: URL(filePath: "\(folder)/\(name).txt"))),
                marks: marks.split(separator: "\n").compactMap { Mark(line: String($0)) }
            )
        }
    }

    /// The first six words of a sentence, without bullet or number.
    static func opening(of text: String) -> String {
        let words = text.split(whereSeparator: \.isWhitespace)
        // `11–15` is a range, no marker.
        let first = words.drop { word in
            word.allSatisfy { "-–•*.)".contains($0) || $0.isNumber }
                && word.split(whereSeparator: { "-–".contains($0) }).count < 2
        }
        return first.prefix(6).joined(separator: " ")
    }
}

extension MarkedDocument.Mark {
    init?(line: String) {
        var fields = line.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
        guard let first = fields.first, !first.hasPrefix("#") else { return nil }
        isOptional = first.hasPrefix("?")
        kind = isOptional ? String(first.dropFirst()) : first
        fields.removeFirst()
        self.fields = fields
    }
}
