internal import BriefCore
internal import BriefData
internal import Navigator

/// The subjects the reader has added, in YAML files among the settings.
struct OwnSubjects {
    /// Folder of the files.
    var folder = Workspace.configuration + "/Subjects"

    /// Adds a name as a subject of a kind.
    ///
    /// - Returns: What was done, in a line.
    /// - Throws: `CommandFailure` where the file cannot be written, `DataError` where what stands
    ///   in it is wrong: nothing is written then.
    func add(_ candidate: CandidateRow, _ kind: SubjectKind) throws -> String {
        guard let file = OwnSubjects.files[kind] else {
            throw CommandFailure(.usage, "a \(kind.rawValue) cannot be added here")
        }
        let path = folder + "/" + file
        let old = PrivateFile.read(path) ?? []
        let head = old.isEmpty ? "# Subjects of your own; `briefbook rebuild` finds them.\n" : ""
        let text = String(decoding: old, as: UTF8.self)
        let gap = text.isEmpty || text.hasSuffix("\n") ? "" : "\n"
        let new = text + gap + head + "\n" + OwnSubjects.entry(candidate, kind)
        guard PrivateFile.write(Array(new.utf8), to: path) else {
            throw CommandFailure(.cannotCreate, "\(path): cannot be written; check its rights")
        }
        do {
            _ = try Field.load()
        } catch {
            // What cannot be read again must not keep the program from starting.
            _ = PrivateFile.write(old, to: path)
            throw error
        }
        let place = Workspace.short(path)
        return "“\(candidate.name)” is now a \(kind.word), in \(place). Close this list to read "
            + "the book anew."
    }

    private static let files: [SubjectKind: String] = [
        .country: "countries.yaml", .forum: "fora.yaml", .priority: "priorities.yaml",
        .body: "bodies.yaml",
    ]

    private static func entry(_ candidate: CandidateRow, _ kind: SubjectKind) -> String {
        var lines = ["- code: " + code(candidate), "  name: " + quoted(candidate.name)]
        if kind == .forum { lines.append("  class: multilateral") }
        if kind == .body { lines.append("  class: other") }
        if let short = candidate.abbreviation {
            let key = kind == .priority ? "names" : "abbreviations"
            lines.append("  \(key): [\(quoted(short))]")
        }
        return lines.map { $0 + "\n" }.joined()
    }

    /// A code of small letters, told from those of the program by its first ones.
    private static func code(_ candidate: CandidateRow) -> String {
        let letters = candidate.name.lowercased().map { letter in
            letter.isASCII && (letter.isLetter || letter.isNumber) ? letter : "-"
        }
        let words = String(letters).split(separator: "-").joined(separator: "-")
        return "own-" + (words.isEmpty ? String(candidate.span.start) : words)
    }

    /// A text as YAML takes it, whatever stands in it.
    private static func quoted(_ text: String) -> String {
        var quoted = ""
        for letter in text {
            if letter == "\"" || letter == "\\" { quoted.append("\\") }
            quoted.append(letter.isNewline ? " " : letter)
        }
        return "\"" + quoted + "\""
    }
}
