import Foundation

/// Two documents of our own, and which of their findings tell of one and the same thing.
package struct MarkedPair: Sendable {
    /// One mark: a sentence of the first document and one of the second.
    struct Mark: Sendable {
        /// True where both must stand on one line, false where they must not.
        let isSame: Bool
        /// The kind of the findings, such as `event`.
        let kind: String
        /// The first words of each sentence.
        let openings: [String]
    }

    /// The file's name without its ending.
    let name: String
    /// Both documents, the older first.
    let texts: [[UInt8]]
    /// The marks, in the order of the file.
    let marks: [Mark]

    /// The pairs of a folder: every `NAME.pair`, by name; empty where it has none.
    package static func all(in folder: String) throws -> [MarkedPair] {
        let files = try FileManager.default.contentsOfDirectory(atPath: folder)
        return try files.filter { $0.hasSuffix(".pair") }.sorted().compactMap { file in
            let text = try String(contentsOfFile: "\(folder)/\(file)", encoding: .utf8)
            let parts = text.components(separatedBy: "\n=====\n")
            guard parts.count == 3 else { return nil }
            return MarkedPair(
                name: String(file.dropLast(5)),
                texts: parts.prefix(2).map { Array(($0 + "\n").utf8) },
                marks: parts[2].split(separator: "\n").compactMap { Mark(String($0)) }
            )
        }
    }
}

extension MarkedPair.Mark {
    init?(_ line: String) {
        let fields = line.split(separator: "|").map(String.init)
        guard fields.count == 4, fields[0] == "same" || fields[0] == "apart" else { return nil }
        isSame = fields[0] == "same"
        kind = fields[1]
        openings = fields.dropFirst(2).map { MarkedDocument.opening(of: $0) }
    }
}
