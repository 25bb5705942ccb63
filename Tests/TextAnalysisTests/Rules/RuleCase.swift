import BriefCore
import Foundation

@testable import TextAnalysis

/// A passage with the findings expected of it; see `Cases/README.md`.
struct RuleCase: Sendable, CustomStringConvertible {
    /// One expected finding.
    struct Expected: Sendable {
        let kind: String
        let words: [String]
        let details: [String: String]
        let isOptional: Bool
        let line: String
    }

    let name: String
    let metadata: SourceMetadata
    let text: String
    /// Where each sentence stands in the text, with what is expected of it.
    let sentences: [(range: Range<Int>, expected: [Expected])]

    var description: String { name }

    /// All cases of all files, in the order of the files.
    static func all() throws -> [RuleCase] {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Cases")
        let files = try FileManager.default.contentsOfDirectory(atPath: folder.path())
        return try files.filter { $0.hasSuffix(".txt") }.sorted().flatMap { file in
            let text = try String(contentsOf: folder.appending(path: file), encoding: .utf8)
            return text.components(separatedBy: "\n== ").map { block in
                RuleCase(block.hasPrefix("== ") ? String(block.dropFirst(3)) : block, file: file)
            }
        }
    }

    private init(_ block: String, file: String) {
        var lines = block.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        name = file + ": " + lines.removeFirst()
        var given = SourceMetadata()
        if let line = lines.first, line.contains("kind: ") {
            let details = RuleCase.details(of: line)
            given.kind = details["kind"].flatMap { SourceKind(rawValue: $0) }
            given.published = details["published"].flatMap { PartialDate(iso: $0) }
            if given.published != nil { given.publishedBasis = .given }
            given.publisher = details["publisher"]
            lines.removeFirst()
        }
        metadata = given
        var text = ""
        var sentences: [(range: Range<Int>, expected: [Expected])] = []
        for line in lines {
            if line.hasPrefix("^") {
                if let last = sentences.indices.last {
                    sentences[last].expected.append(Expected(line))
                }
            } else if line.isEmpty {
                text += text.isEmpty ? "" : "\n\n"
            } else {
                if !text.isEmpty, !text.hasSuffix("\n") {
                    text += line.hasPrefix("- ") ? "\n" : " "
                }
                let start = text.utf8.count
                text += line
                sentences.append((start..<text.utf8.count, []))
            }
        }
        self.text = text
        self.sentences = sentences
    }

    fileprivate static func details(of line: String) -> [String: String] {
        var found: [String: String] = [:]
        for part in line.split(separator: ", ") {
            let pair = part.split(separator: ": ", maxSplits: 1).map(String.init)
            if pair.count == 2 { found[pair[0].trimmingCharacters(in: .whitespaces)] = pair[1] }
        }
        return found
    }
}

extension RuleCase.Expected {
    fileprivate init(_ line: String) {
        let body = line.dropFirst().trimmingCharacters(in: .whitespaces)
        isOptional = body.hasPrefix("?")
        let plain = body.drop { $0 == "?" || $0 == " " }
        let parts = plain.split(separator: ", ", maxSplits: 1).map(String.init)
        let head = (parts.first ?? "").split(separator: " ").map(String.init)
        kind = head.first ?? ""
        words = Array(head.dropFirst())
        details = parts.count > 1 ? RuleCase.details(of: parts[1]) : [:]
        self.line = line
    }
}
