internal import BriefData
internal import Navigator

/// The keys the reader has chosen: a set by its name, a file, or the file among the settings.
struct KeyChoice {
    /// Value of `--keys`; nil where it is not set.
    var named: String?

    /// The keys, what is wrong with them, and what they have displaced.
    struct Made {
        let map: KeyMap
        let problems: [String]
        let notes: [String]
        /// The file they are from; nil for none.
        let file: String?
        /// The set they begin with, in words.
        let preset: String
    }

    /// Where the reader's own file is looked for.
    static var readersFile: String { Workspace.configuration + "/keys.yaml" }

    /// The keys to use.
    ///
    /// - Throws: `CommandFailure` with status 78 for the first thing that is wrong with them.
    func map() throws -> KeyMap {
        let made = try made()
        guard let problem = made.problems.first else { return made.map }
        let more = made.problems.count - 1
        throw CommandFailure(
            .badConfiguration,
            problem + (more > 0 ? "; \(more) more: `briefbook keys --check` lists them" : "")
        )
    }

    /// The keys with all that is to be said of them.
    ///
    /// - Throws: `DataError` for a file that cannot be read.
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
        let file = try KeyFile(path: path)
        let lines = file.entries.map { entry in
            KeyLine(
                place: entry.place,
                command: entry.command,
                keys: entry.keys,
                origin: file.origin(of: entry.line)
            )
        }
        guard let chosen = file.preset else { return made(.briefbook, lines, path) }
        if let preset = KeyPreset(rawValue: chosen.name) { return made(preset, lines, path) }
        let problem = KeyProblem.unknownPreset(chosen.name, at: file.origin(of: chosen.line))
        let rest = made(.briefbook, lines, path)
        return Made(
            map: rest.map,
            problems: [problem.description] + rest.problems,
            notes: rest.notes,
            file: path,
            preset: rest.preset
        )
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
