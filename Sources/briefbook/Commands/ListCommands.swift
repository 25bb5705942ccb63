internal import ArgumentParser
internal import BriefData
internal import TerminalScreen
internal import Navigator

/// The command `briefbook paths`.
struct PathsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "paths",
        abstract: "Say where the program's files are."
    )

    @OptionGroup var book: BookOptions
    @OptionGroup var output: OutputOptions

    func run() throws {
        let workspace = book.workspace
        let reading = try? book.access.pathForReading()
        let rows: [(name: StaticString, path: String?)] = [
            ("book", workspace.namedBook ?? workspace.readersBook),
            ("reading", reading),
            ("notebook", workspace.notebook),
            ("data", try? DataFolder().path(of: "Data")),
            ("themes", try? DataFolder().path(of: "Themes")),
            ("settings", Workspace.configuration),
            ("keys", KeyChoice.readersFile),
            ("state", Workspace.state),
            ("cache", Workspace.cache),
        ]
        var report = output.report
        var lines = StandardOutput()
        for row in rows {
            if output.json {
                var line = JSONLine()
                line.add("kind", "path")
                line.add("name", "\(row.name)")
                line.add("path", row.path)
                line.add("exists", row.path.map(Workspace.exists) ?? false)
                try lines.line(line.text)
            } else {
                let name = "\(row.name)"
                let there = row.path.map { Workspace.exists($0) ? $0 : $0 + " (not there yet)" }
                try report.line(
                    name + String(repeating: " ", count: 10 - name.count) + (there ?? "none")
                )
            }
        }
        try lines.flush()
        try report.finish()
    }
}

/// The command `briefbook keys`.
struct KeysCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "keys",
        abstract: "List the navigator's keys and what they do."
    )

    @OptionGroup var book: BookOptions
    @OptionGroup var output: OutputOptions

    @Flag(help: "Print a table in Markdown.")
    var markdown = false

    @Flag(help: "Say what is wrong with your keys, and what they have displaced.")
    var check = false

    @Option(
        help: ArgumentHelp(
            "Keys to list: briefbook, less, vim, emacs, or a file of your own.",
            valueName: "name|file"
        )
    )
    var keys: String?

    func run() throws {
        let made = try KeyChoice(named: keys).made()
        if check { return try printCheck(made) }
        var report = output.report
        var lines = StandardOutput()
        if markdown {
            for line in KeysPage.markdown(made.map) { try lines.line(line) }
            return try lines.flush()
        }
        var group: Navigator.CommandGroup?
        for row in made.map.rows {
            if output.json {
                var line = JSONLine()
                line.add("kind", "key")
                line.add("group", row.group.rawValue)
                line.add("command", row.command)
                line.add("keys", row.keys)
                line.add("places", row.places)
                line.add("help", row.help)
                try lines.line(line.text)
                continue
            }
            if row.group != group {
                if group != nil { try report.line() }
                try report.line(row.group.rawValue, .strong)
                group = row.group
            }
            let pad = String(repeating: " ", count: max(1, 22 - row.keys.count))
            let places = row.places == "everywhere" ? "" : " (\(row.places))"
            try report.line("  " + row.keys + pad + row.help + places)
        }
        if !made.problems.isEmpty, !output.json {
            try report.line()
            try report.line("Left out of your keys", .strong)
        }
        try printTexts([("problem", made.problems)], &report, &lines, indent: "  ")
        try lines.flush()
        try report.finish()
    }

    /// Prints what is wrong with the reader's keys, and what they have taken from other commands.
    private func printCheck(_ made: KeyChoice.Made) throws {
        var report = output.report
        var lines = StandardOutput()
        try printTexts([("problem", made.problems), ("note", made.notes)], &report, &lines)
        if made.problems.isEmpty, made.notes.isEmpty, !output.json {
            let place = made.file.map(Workspace.short) ?? made.preset
            try report.line("Keys: \(place). Nothing is wrong with them.")
        }
        try lines.flush()
        try report.finish()
        if !made.problems.isEmpty { throw CommandFailure(.badConfiguration, "") }
    }

    /// Prints texts of some kinds, a line or an object each.
    private func printTexts(
        _ kinds: [(name: String, texts: [String])],
        _ report: inout Report,
        _ lines: inout StandardOutput,
        indent: String = ""
    ) throws {
        for (name, texts) in kinds {
            for text in texts {
                if output.json {
                    var line = JSONLine()
                    line.add("kind", name)
                    line.add("text", text)
                    try lines.line(line.text)
                } else {
                    try report.line(indent + text)
                }
            }
        }
    }
}

/// The command `briefbook themes`.
struct ThemesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "themes",
        abstract: "List the themes the navigator can be drawn in."
    )

    @OptionGroup var book: BookOptions
    @OptionGroup var output: OutputOptions

    func run() throws {
        var report = output.report
        var lines = StandardOutput()
        let choice = ThemeChoice()
        for name in choice.names {
            let problem: String?
            do {
                _ = try choice.theme(name, depth: .full)
                problem = nil
            } catch {
                problem = CommandFailure(error).description
            }
            if output.json {
                var line = JSONLine()
                line.add("kind", "theme")
                line.add("name", name)
                line.add("standard", name == ThemeChoice.standard)
                line.add("problem", problem)
                try lines.line(line.text)
            } else {
                let note = name == ThemeChoice.standard ? " (used unless --theme is said)" : ""
                try report.line(name + (problem.map { " · " + $0 } ?? note))
            }
        }
        try lines.flush()
        try report.finish()
    }
}
