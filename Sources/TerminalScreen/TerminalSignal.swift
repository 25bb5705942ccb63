/// Signals that are told to the program rather than acted on.
package enum TerminalSignal: Hashable, Sendable {
    /// SIGINT: stop running work.
    case interrupt
    /// SIGTERM: save and leave.
    case terminate
}
