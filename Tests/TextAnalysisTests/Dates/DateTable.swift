import BriefCore
import Foundation
import Testing

@testable import TextAnalysis

/// The lines of the files in `Cases`; see `Cases/README.md`.
enum DateTable {
    /// One line: a text with its expressions in square brackets, and what they mean.
    struct Line: Sendable, CustomTestStringConvertible {
        let text: String
        let published: PartialDate?
        /// The words of each expression with its reading, in order.
        let expected: [String]

        var testDescription: String { text }

        /// What the tagger makes of the text, a modifier only where one is expected.
        var found: [String] {
            let lines = text.components(separatedBy: " // ").joined(separator: "\n")
            let dates = DateCase.dates(lines, SourceMetadata(published: published))
            return dates.enumerated().map { index, found in
                let expression = found.date.expression
                let plain = "\(found.words): \(expression.kind.rawValue) \(expression.value)"
                guard let mod = expression.mod, expected.indices.contains(index),
                    expected[index] != plain
                else { return plain }
                return plain + " " + mod
            }
        }
    }

    /// Every line of every file, in the order of the files.
    static func lines() throws -> [Line] {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Cases")
        let files = try FileManager.default.contentsOfDirectory(atPath: folder.path())
        return try files.filter { $0.hasSuffix(".txt") }.sorted().flatMap { file in
            lines(of: try String(contentsOf: folder.appending(path: file), encoding: .utf8))
        }
    }

    private static func lines(of file: String) -> [Line] {
        var published: PartialDate?
        var lines: [Line] = []
        for line in file.split(separator: "\n") where !line.hasPrefix("#") {
            if line.hasPrefix("published:") {
                let date = line.dropFirst("published:".count)
                published = PartialDate(iso: date.trimmingCharacters(in: .whitespaces))
                continue
            }
            let parts = line.components(separatedBy: "|")
                .map { $0.trimmingCharacters(in: .whitespaces) }
            lines.append(
                Line(marked: parts[0], published, parts.dropFirst().filter { !$0.isEmpty })
            )
        }
        return lines
    }
}

extension DateTable.Line {
    fileprivate init(marked: String, _ published: PartialDate?, _ readings: [String]) {
        let bracketed = BracketedText(marked)
        text = bracketed.text
        self.published = published
        let words = bracketed.words
        // A line whose readings are not as many as its brackets must fail.
        expected = (0..<max(words.count, readings.count)).map { index in
            (words.indices.contains(index) ? words[index] : "no words") + ": "
                + (readings.indices.contains(index) ? readings[index] : "no reading")
        }
    }
}
