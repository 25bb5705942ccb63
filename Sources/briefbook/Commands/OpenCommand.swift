internal import ArgumentParser

/// The navigator: what the program does where no command is named.
struct OpenCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "open",
        abstract: "Open the navigator; this is what no command means."
    )

    @OptionGroup var book: BookOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var screen: ScreenOptions

    func run() throws {
        try MainActor.assumeIsolated {
            try screen.reading(BookAccess(workspace: book.workspace)).run()
        }
    }
}
