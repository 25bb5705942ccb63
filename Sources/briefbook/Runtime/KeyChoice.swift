internal import BriefData
internal import Navigator

/// The keys the reader has chosen: a set by its name, a file, or the file among the settings.
struct KeyChoice {
    /// Value of `--keys`; nil where it is not set.
    var named: String?

    /// The keys, what is wrong with them, and what they have displaced.
    struct Made {
        let map: KeyMap
        /// Why lines of the reader's are left out, a line each.
        var problems: [String]
        let notes: [String]
        /// The file they are from; nil for none.
        let file: String?
        /// The set they begin with, in words.
        let preset: String

        /// What is said of lines that are left out when the navigator opens; nil where none is.
        var warning: String? {
            guard !problems.isEmpty else { return nil }
            let told = problems.prefix(KeyChoice.toldProblems).map {
                "Left out of your keys: " + $0
            }
            let more = problems.count - told.count
            let rest = "\(more) more: `briefbook keys --check` lists them"
            return (told + (more > 0 ? [rest] : [])).map { $0 + "." }.joined(separator: "\n")
        }
    }

    /// Lines left out that are told one by one when the navigator opens.
    private static let toldProblems = 3

    /// Where the reader's own file is looked for.
    static var readersFile: String { Workspace.configuration + "/keys.yaml" }

    /// The keys with all that is to be said of them.
    ///
    /// - Throws: `DataError` for a file named on the command line that cannot be read; the reader's
    ///   own is then left out.
    func made() throws -> Made {
        if let named, let preset = KeyPreset(rawValue: named) { return made(preset, [], nil) }
        guard let path = named ?? ownFile else { return made(.briefbook, [], nil) }
        if named != nil, !path.contains("/"), !Workspace.exists(path) {
            let known = KeyPreset.allCases.map(\.rawValue).joined(separator: ", ")
            throw CommandFailure(
                .badConfiguration,
                "--keys: neither a set of keys (\(known)) nor a file: “\(path.asShown)”"
            )
        }
        do throws(DataError) {
            return made(try KeyFile(path: path), path)
        } catch {
            if named != nil { throw error }
            var made = made(.briefbook, [], path)
            made.problems = ["\(error)"]
            return made
        }
    }

    private func made(_ file: KeyFile, _ path: String) -> Made {
        let lines = file.entries.map { entry in
            KeyLine(
                place: entry.place,
                command: entry.command,
                keys: entry.keys,
                origin: file.origin(of: entry.line)
            )
        }
        let chosen = file.preset.flatMap { KeyPreset(rawValue: $0.name) }
        var made = made(chosen ?? .briefbook, lines, path)
        if let named = file.preset, chosen == nil {
            let problem = KeyProblem.unknownPreset(named.name, at: file.origin(of: named.line))
            made.problems.insert(problem.description, at: 0)
        }
        made.problems.insert(contentsOf: file.problems.map(\.description), at: 0)
        return made
    }

    private var ownFile: String? {
        Workspace.exists(KeyChoice.readersFile) ? KeyChoice.readersFile : nil
    }

    private func made(_ preset: KeyPreset, _ lines: [KeyLine], _ file: String?) -> Made {
        let (map, problems, notes) = KeyMap.made(of: preset, lines)
        return Made(
            map: map,
            problems: problems.map(\.description),
            notes: notes,
            file: file,
            preset: preset == .briefbook ? "the program's own" : "the set “\(preset.rawValue)”"
        )
    }
}
