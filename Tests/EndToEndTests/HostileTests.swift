import Foundation
import TestKit
import Testing

/// A folder of hostile inputs with what is expected of each, one a line: path, size, hash, flags,
/// expectation, and why.
private let hostile = ProcessInfo.processInfo.environment["BRIEFBOOK_HOSTILE"]

/// The program that is tested; the one just built unless another is named, such as a fast one.
private let program = ProcessInfo.processInfo.environment["BRIEFBOOK_PROGRAM"]

/// Folders of it that hold documents, each of which is imported by itself.
private let folders: Set<String> = ["txt", "md", "html", "docx", "pdf", "eml", "types", "names"]

@Suite struct HostileTests {
    @Test(
        .enabled(if: hostile != nil, "BRIEFBOOK_HOSTILE names no folder"),
        .timeLimit(.minutes(30))
    )
    func `every hostile document gets the answer it should`() throws {
        let root = try #require(hostile)
        let expected = try expectations(root).filter {
            folders.contains($0.key.prefix { $0 != "/" }.description)
        }
        let desk = try Desk()
        var wrong: [String] = []
        for (file, wanted) in expected.sorted(by: { $0.key < $1.key }) where !file.contains("\\udc")
        {
            let path = root + "/" + FileName.raw(file)
            let run = try run(desk, ["import", "--json", "--book", "b.sqlite", "--", path])
            if case .signalled = run.status { wrong.append("\(file): died") }
            let answer = answers(run).first ?? Answer([:])
            if !answer.fits(wanted) {
                wrong.append("\(file): \(wanted), not \(answer.words)")
            }
            try FileManager.default.removeItem(atPath: desk.folder.path + "/b.sqlite")
        }
        for line in wrong { print("  " + line) }
        #expect(wrong.isEmpty)
        #expect(expected.count > 230)
    }

    @Test(
        .enabled(if: hostile != nil, "BRIEFBOOK_HOSTILE names no folder"),
        .timeLimit(.minutes(30))
    )
    func `a hostile folder is walked to its end and left where it is to be`() throws {
        let root = try #require(hostile)
        let desk = try Desk()
        let run = try run(desk, ["import", "--json", "--book", "b.sqlite", "--", root])
        var found: [String: Answer] = [:]
        for answer in answers(run) { found[answer.file] = answer }
        var wrong: [String] = []
        for (file, wanted) in try expectations(root) where file.hasPrefix("fs/") {
            let path = root + "/" + file
            // An empty folder and one of many files have no line of their own.
            guard let answer = found[path] else {
                if file != "fs/many", !file.hasSuffix("-dir"), !file.hasSuffix(".pdf") {
                    wrong.append("\(file): no line")
                }
                continue
            }
            // The administrator may read everything.
            let isAllowed = geteuid() == 0 && wanted == "REFUSE:permission"
            if !isAllowed, !answer.fits(wanted) {
                wrong.append("\(file): \(wanted), not \(answer.words)")
            }
        }
        for line in wrong { print("  " + line) }
        #expect(wrong.isEmpty)
        #expect(found.count > 2200)
    }

    private func run(_ desk: Desk, _ arguments: [String]) throws -> ProgramRun {
        guard let program else { return try desk.run(arguments) }
        return try ProgramRun(
            program,
            arguments,
            environment: desk.environment(),
            folder: desk.folder.path
        )
    }

    private func answers(_ run: ProgramRun) -> [Answer] {
        run.text.split(separator: "\n").map { line in
            let found = try? JSONSerialization.jsonObject(with: Data(line.utf8))
            return Answer(found as? [String: Any] ?? [:])
        }
    }

    /// What is expected of each input.
    private func expectations(_ root: String) throws -> [String: String] {
        let list = try String(
            decoding: Data(contentsOf: URL(filePath: root + "/MANIFEST.tsv")),
            as: UTF8.self
        )
        var expected: [String: String] = [:]
        for line in list.split(separator: "\n").dropFirst() {
            let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
            if fields.count >= 6 { expected[String(fields[0])] = String(fields[4]) }
        }
        return expected
    }
}

/// Names as the list writes them.
private enum FileName {
    /// A name with its escapes `\n`, `\x1b`, `\u202e` and `\U000e0041` undone; a byte that is no
    /// UTF-8 stands in it as `\udc..` and cannot be said to a program here.
    static func raw(_ name: String) -> String {
        var raw = ""
        var rest = name[...]
        while let first = rest.popFirst() {
            guard first == "\\", let kind = rest.popFirst() else {
                raw.append(first)
                continue
            }
            let digits = ["x": 2, "u": 4, "U": 8][kind] ?? 0
            switch kind {
            case "n": raw.append("\n")
            case "r": raw.append("\r")
            case "t": raw.append("\t")
            case _ where digits > 0:
                let value = UInt32(rest.prefix(digits), radix: 16) ?? 0
                rest = rest.dropFirst(digits)
                if let scalar = Unicode.Scalar(value) { raw.unicodeScalars.append(scalar) }
            case "\\": raw.append(kind)
            default: raw += "\\" + String(kind)
            }
        }
        return raw
    }
}

/// What the program said of a document.
private struct Answer {
    let file: String
    let result: String
    let reason: String
    let warnings: [String]

    init(_ object: [String: Any]) {
        file = object["file"] as? String ?? ""
        result = object["result"] as? String ?? "nothing"
        reason = object["reason"] as? String ?? ""
        warnings = (object["warnings"] as? [String] ?? []).filter { line in
            // What analysis lacks for a text is no oddity of its file.
            !line.hasPrefix("The language was not") && !line.contains(": names and dates")
                && !line.contains(": no events") && !line.contains("older edition")
        }
    }

    var words: String { "\(result) \(reason) \(warnings)" }

    /// True where one of the expected answers, parted by bars, was given.
    func fits(_ expected: String) -> Bool {
        expected.split(separator: "|").contains { fits(one: String($0)) }
    }

    private func fits(one wanted: String) -> Bool {
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
