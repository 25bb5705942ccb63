/// Why something could not be measured.
enum BenchmarkError: Error, CustomStringConvertible {
    /// Wrong words on the command line.
    case usage(String)
    /// A program ended that should have gone on; the first lines of its screen.
    case ended(ArraySlice<String>)
    /// A program did not do its work.
    case failed(command: [String], status: Int32)
    /// A program is not there.
    case missing(String)
    /// A screen that was to be measured did not come.
    case noScreen(String)

    var description: String {
        switch self {
        case .usage(let reason):
            reason
                + "\nusage: benchmarks PROGRAM [--passages N] [--runs N] [--large] [--keep FOLDER]"
        case .ended(let lines): "the program ended: " + lines.joined(separator: " ")
        case .failed(let command, let status):
            "\(command.joined(separator: " ")) failed with status \(status)"
        case .missing(let path): "\(path): no such program"
        case .noScreen(let what): "did not reach \(what)"
        }
    }
}
