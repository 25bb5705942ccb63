import Foundation
import TestKit
import Testing

/// A folder of hostile inputs with what is expected of each, one a line: path, size, hash, flags,
/// expectation, and why.
private let hostile = ProcessInfo.processInfo.environment["BRIEFBOOK_HOSTILE"]

/// Folders of it that hold documents.
private let folders: Set<String> = ["txt", "md", "html", "docx", "pdf", "eml", "types", "names"]

/// Inputs where another answer is right, with the reason.
private let others: [String: String] = [
    "docx/xml-esc-ref.docx": "the whole text is read and the control marked, so nothing is cut",
    "pdf/control-bytes.pdf": "the font has no letters for these bytes, so the text holds none",
    "pdf/truncated-0557.pdf": "without its trailer no reader finds the pages",
    "pdf/pages-200k.pdf": "poppler sees that there are fewer objects than pages",
    "pdf/mediabox.pdf": "poppler finds no text on a page of that size",
]

@Suite struct HostileTests {
    @Test(
        .enabled(if: hostile != nil, "BRIEFBOOK_HOSTILE names no folder"),
        .timeLimit(.minutes(20))
    )
    func `every hostile document gets the answer it should`() throws {
        let root = try #require(hostile)
        let list = try String(
            decoding: Data(contentsOf: URL(filePath: root + "/MANIFEST.tsv")),
            as: UTF8.self
        )
        let desk = try Desk()
        var expected: [String: String] = [:]
        for line in list.split(separator: "\n").dropFirst() {
            let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
            guard fields.count >= 6, let folder = fields[0].split(separator: "/").first,
                folders.contains(String(folder)), !fields[0].contains("\\")
            else { continue }
            expected[String(fields[0])] = String(fields[4])
        }
        var wrong: [String] = []
        var agreed = 0
        for (file, wanted) in expected.sorted(by: { $0.key < $1.key }) {
            let run = try desk.run([
                "import", "--json", "--book", "b.sqlite", "--", root + "/" + file,
            ])
            let line = run.text.split(separator: "\n").first.map { Data($0.utf8) } ?? Data()
            let found = try? JSONSerialization.jsonObject(with: line) as? [String: Any]
            let answer = Answer(found ?? [:])
            if case .signalled = run.status { wrong.append("\(file): died") }
            if wanted.split(separator: "|").contains(where: { answer.fits(String($0)) }) {
                agreed += 1
            } else if others[file] == nil {
                wrong.append("\(file): \(wanted), not \(answer.words)")
            }
        }
        print(
            "hostile documents: \(agreed) of \(expected.count) as expected, \(others.count) rightly other"
        )
        for line in wrong { print("  " + line) }
        #expect(agreed * 100 >= expected.count * 95)
        #expect(!wrong.contains { $0.hasSuffix("died") })
    }
}

/// What the program said of a document.
private struct Answer {
    let result: String
    let reason: String
    let warnings: [String]

    init(_ object: [String: Any]) {
        result = object["result"] as? String ?? "nothing"
        reason = object["reason"] as? String ?? ""
        warnings = (object["warnings"] as? [String] ?? []).filter { line in
            // What analysis lacks for a text is no oddity of its file.
            !line.hasPrefix("The language was not") && !line.contains(": names and dates")
                && !line.contains(": no events") && !line.contains("older edition")
        }
    }

    var words: String { "\(result) \(reason) \(warnings)" }

    func fits(_ wanted: String) -> Bool {
        let isIn = ["imported", "known", "updated"].contains(result)
        if wanted.hasPrefix("REFUSE:") {
            return result == "refused" && wanted.hasSuffix(":" + reason)
        }
        switch wanted {
        case "OK": return isIn
        case "OK+MARK":
            return isIn && (result == "known" || warnings.contains { $0.hasPrefix("marks") })
        case "OK+WARN": return isIn && (result == "known" || !warnings.isEmpty)
        case "PARTIAL": return result == "partial"
        default: return false
        }
    }
}
