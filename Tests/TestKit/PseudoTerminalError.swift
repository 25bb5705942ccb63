/// Why a program on a pseudo-terminal did not do what a test waited for.
package enum PseudoTerminalError: Error, Equatable, Sendable, CustomStringConvertible {
    /// The program could not be started.
    case notStarted(program: String, reason: String)
    /// What was waited for did not come; the screen as it was then.
    case timedOut(waitingFor: String, screen: [String])

    package var description: String {
        switch self {
        case .notStarted(let program, let reason): "cannot start \(program): \(reason)"
        case .timedOut(let what, let screen):
            "waited in vain for \(what); the screen:\n"
                + screen.map { "|\($0)" }.joined(separator: "\n")
        }
    }
}
