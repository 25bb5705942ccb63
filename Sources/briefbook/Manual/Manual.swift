internal import ArgumentParser
internal import Navigator

/// The manual, made from the tables the program itself runs on.
enum Manual {
    /// Columns of a help text: wide enough that no description is broken.
    private static let columns = 1_000

    /// The page on the program: commands, options, keys, exit statuses, environment.
    static var program: String {
        let helps = Briefbook.configuration.subcommands.map { command in
            HelpText(Briefbook.helpMessage(for: command, columns: columns))
        }
        let common = common(helps)
        var page = ManPage("briefbook", section: 1, title: "User Commands")
        page.part("NAME")
        page.paragraph("briefbook - a briefing book for diplomats in the terminal")
        page.part("SYNOPSIS")
        page.paragraph("briefbook [options]")
        page.paragraph("briefbook command [options] [arguments]")
        page.part("DESCRIPTION")
        describe(HelpText(Briefbook.helpMessage(columns: columns)), in: &page)
        page.part("COMMANDS")
        for (command, help) in zip(Briefbook.configuration.subcommands, helps) {
            page.under(command.configuration.commandName ?? "")
            page.paragraph(help.abstract)
            page.example(help.usage)
            describe(help, isWhole: false, in: &page)
            for row in help.groups.flatMap(\.rows) where !common.contains(row) {
                page.item(row.name, row.words)
            }
        }
        page.part("OPTIONS EVERYWHERE")
        for row in common { page.item(row.name, row.words) }
        page.part("KEYS")
        for row in KeyMap.standard.rows where row.group != .typing && !row.keys.isEmpty {
            page.item(row.keys, row.help + " (" + row.places + ")")
        }
        page.part("EXIT STATUS")
        for status in ExitStatus.allCases { page.item("\(status.rawValue)", status.meaning) }
        page.part("ENVIRONMENT")
        for row in environment { page.item(row.0, row.1) }
        page.part("SEE ALSO")
        page.paragraph("briefbook(5)")
        return page.text
    }

    /// Rows that the help of every command holds; told once.
    private static func common(_ helps: [HelpText]) -> [HelpText.Row] {
        let rows = helps.map { $0.groups.flatMap(\.rows) }
        guard let first = rows.first else { return [] }
        return first.filter { row in rows.allSatisfy { $0.contains(row) } }
    }

    /// Paragraphs of a help text; what is indented in it is an example.
    private static func describe(_ help: HelpText, isWhole: Bool = true, in page: inout ManPage) {
        if isWhole { page.paragraph(help.abstract) }
        var example: [String] = []
        for line in help.discussion {
            if line.hasPrefix("  ") {
                example.append(String(line.drop { $0 == " " }))
                continue
            }
            if !example.isEmpty { page.example(example) }
            example = []
            if !line.isEmpty { page.paragraph(line) }
        }
        if !example.isEmpty { page.example(example) }
    }

    private static let environment = [
        ("BRIEFBOOK_BOOK", "The book to work on, as --book names it."),
        ("BRIEFBOOK_TODAY", "The day that counts as today, such as 2023-07-03."),
        ("BRIEFBOOK_HOME", "A folder that holds Data and Themes."),
        ("NO_COLOR", "Set to draw without colours."),
        ("EDITOR, VISUAL", "The program notes are written in."),
        ("XDG_DATA_HOME, XDG_CONFIG_HOME, XDG_STATE_HOME, XDG_CACHE_HOME", "Where files go."),
    ]
}
