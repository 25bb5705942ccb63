/// Why a terminal cannot be used.
package enum TerminalError: Error, Equatable, Sendable, CustomStringConvertible {
    /// Standard input or output is a file or a pipe.
    case notATerminal(String)
    /// The terminal cannot place its cursor, or nothing is known about it and those tried instead.
    case cannotDraw(terminal: String)
    /// The system refused something the terminal needs.
    case refused(what: String, reason: String)

    /// What failed and what to do next, in one line.
    package var description: String {
        switch self {
        case .notATerminal(let stream):
            "\(stream) is not a terminal; run this in a terminal window, or use another command"
        case .cannotDraw(let terminal):
            "terminal “\(terminal)” cannot show a full screen; set TERM, or install the terminal "
                + "descriptions (package ncurses-base)"
        case .refused(let what, let reason): "cannot \(what): \(reason)"
        }
    }
}
