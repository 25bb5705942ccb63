internal import ArgumentParser
internal import BriefCore
internal import BriefData
internal import Glibc
internal import Navigator
internal import SourceImport

/// The program.
///
/// Where the navigator is only told which book to open, or a search which words to find, nothing of
/// the argument parser is paid for; everything else goes through it.
@main
struct Briefbook: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "briefbook",
        abstract:
            "A briefing book for diplomats: sources in, timeline, open issues and talking points out.",
        usage: "briefbook [options]\nbriefbook <subcommand>",
        discussion: """
            Without a subcommand the navigator opens your own book, or the built-in one as long as \
            you have none. Every screen has its twin on the command line; --json prints one object a line.

              briefbook                          open the navigator; `briefbook open --help` has its options
              briefbook import notes.txt         add a source
              briefbook show Japan               what is known of Japan
              briefbook search submarine cable   find words in all sources

            Ends with 0 when done, 1 when nothing was found, 64 for wrong usage, 65 for bad data, \
            66 for a missing file, 73 where it cannot write, 74 for input or output errors, 78 for \
            bad configuration, 128 + n when ended by signal n.
            """,
        version: "0.1.0",
        subcommands: [
            ImportCommand.self, RemoveCommand.self, SetCommand.self,
            SourcesCommand.self, CountriesCommand.self, ForaCommand.self, PrioritiesCommand.self,
            ShowCommand.self, BriefCommand.self,
            MeetingsCommand.self, MeetingCommand.self, SearchCommand.self, ViewCommand.self,
            AnalyseCommand.self, DatesCommand.self,
            NotesCommand.self, VerifyCommand.self, BackupCommand.self, RebuildCommand.self,
            PathsCommand.self, KeysCommand.self, ThemesCommand.self, ManualCommand.self,
            OpenCommand.self,
        ],
        defaultSubcommand: OpenCommand.self
    )

    static func main() {
        signal(SIGPIPE, SIG_IGN)
        let arguments = ArgumentBytes.ofProgram()
        do {
            switch QuickStart(arguments) {
            case .open(let workspace):
                try checkEnvironment()
                let access = BookAccess(workspace: workspace)
                try MainActor.assumeIsolated { try Reading(access: access).run() }
            case .search(let request):
                try checkEnvironment()
                try request.run()
            case nil:
                try checkCommand(arguments)
                var command = try parsed(Arguments.normalised(arguments))
                if !asksForHelp(arguments) { try checkEnvironment() }
                try command.run()
            }
        } catch {
            end(error)
        }
    }

    /// The command that words ask for.
    ///
    /// One that is named is asked first whether it understands the rest, which takes a quarter
    /// less time; what it does not understand is told by the parser of all commands.
    private static func parsed(_ words: [String]) throws -> any ParsableCommand {
        let named = configuration.subcommands.first { command in
            command.configuration.commandName == words.first
        }
        if let named, named.configuration.subcommands.isEmpty,
            let command = try? named.parseAsRoot(Array(words.dropFirst()))
        {
            return command
        }
        return try parseAsRoot(words)
    }

    /// Sees that what the environment names is there, before anything is done.
    private static func checkEnvironment() throws {
        try DataFolder().checkHome()
        try Workspace.checkEnvironment()
    }

    /// True where only help is wanted, which needs nothing but the program.
    private static func asksForHelp(_ arguments: [String]) -> Bool {
        arguments.first == "help"
            || arguments.contains { ["--help", "-h", "--version"].contains($0) }
    }

    /// A first word that is no command is named, with what may have been meant.
    private static func checkCommand(_ arguments: [String]) throws(CommandFailure) {
        let words = Arguments.normalised(arguments).drop { $0 == "help" }
        guard let word = words.first, !word.hasPrefix("-"),
            !configuration.subcommands.contains(where: { $0.configuration.commandName == word })
        else { return }
        let hint =
            FileReader.isReadable(FilePath(argument: word))
            ? "`briefbook view \(word.asShown)` reads a file" : "see `briefbook --help`"
        throw CommandFailure(.usage, "“\(word.asShown)”: no such command; \(hint)")
    }

    /// Says what went wrong, and ends with its status.
    private static func end(_ error: any Error) -> Never {
        // The parser's own errors, help and version among them, are printed by the parser.
        let isOurs = error is CommandFailure || CommandFailure.isKnown(error)
        guard isOurs else { endParsing(error) }
        let failure = CommandFailure(error)
        if !failure.description.isEmpty { StandardError.line("briefbook: " + failure.description) }
        Glibc.exit(failure.code)
    }

    /// Prints what the parser says: help as it is, errors filtered, as they repeat what was typed.
    private static func endParsing(_ error: any Error) -> Never {
        let code = exitCode(for: error)
        guard !code.isSuccess else { exit(withError: error) }
        for line in fullMessage(for: error).split(separator: "\n") {
            StandardError.line(String(line).asShown)
        }
        Glibc.exit(code.rawValue)
    }
}

extension LayoutChoice: ExpressibleByArgument {}

/// Options of the navigator.
struct ScreenOptions: ParsableArguments {
    @Option(help: "Theme to draw in; see `briefbook themes`.")
    var theme = ThemeChoice.standard

    @Option(help: "Arrange the panes: auto, columns, stacked or lite.")
    var layout = LayoutChoice.auto

    @Option(
        help: ArgumentHelp(
            "Keys to use: briefbook, less, vim, emacs, or a file of your own.",
            valueName: "name|file"
        )
    )
    var keys: String?

    @Option(
        name: .customLong("as-of"),
        help: ArgumentHelp("What has passed on this day.", valueName: "date")
    )
    var asOf: CalendarDate?

    @Flag(help: "Draw with ASCII characters only.")
    var ascii = false

    @Flag(help: "Print numbered plain lines, for screen readers and dumb terminals.")
    var linear = false

    /// A reading of a book with these options.
    func reading(_ access: BookAccess) -> Reading {
        Reading(
            access: access,
            theme: theme,
            keys: KeyChoice(named: keys),
            layout: layout,
            isASCIIOnly: ascii,
            asOf: asOf,
            isLinear: linear
        )
    }
}
