/// How the program ends, as scripts see it.
///
/// - Source: sysexits.h for 64 to 78; the shell's 128 + n for signals.
enum ExitStatus: Int32, CaseIterable {
    case done = 0
    /// Nothing found, or `verify` found something broken.
    case nothingFound = 1
    case usage = 64
    case badData = 65
    case noInput = 66
    case cannotCreate = 73
    case inputOutput = 74
    case badConfiguration = 78
    case interrupted = 130
    case closedPipe = 141

    /// What it means, for the help and the README.
    var meaning: String {
        switch self {
        case .done: "done"
        case .nothingFound: "nothing found, or verify found something broken"
        case .usage: "usage, or no terminal where one is needed"
        case .badData: "bad data"
        case .noInput: "no such file"
        case .cannotCreate: "cannot write"
        case .inputOutput: "input or output error"
        case .badConfiguration: "bad configuration"
        case .interrupted: "stopped by Ctrl-C (128 + n for signal n)"
        case .closedPipe: "the reader of the output went away"
        }
    }
}

/// Why a command could not be carried out, with the status it ends with.
struct CommandFailure: Error, Equatable, CustomStringConvertible {
    /// The number the program ends with.
    let code: Int32
    /// What failed, where, and what to do next; empty to end in silence.
    let description: String

    /// Makes a failure.
    init(_ status: ExitStatus, _ description: String) {
        code = status.rawValue
        self.description = description
    }

    /// Makes a failure of a number.
    init(code: Int32, _ description: String) {
        self.code = code
        self.description = description
    }

    /// Ends with a number in silence, as after a signal.
    init(ending code: Int32) {
        self.code = code
        description = ""
    }

    /// The status of the number; input or output error for a number that has none.
    var status: ExitStatus { ExitStatus(rawValue: code) ?? .inputOutput }
}
