/// How a program ended.
package enum ExitStatus: Equatable, Sendable {
    /// By itself, with this code.
    case exited(Int32)
    /// Of this signal.
    case signalled(Int32)

    /// Reads what `waitpid` gives.
    init(_ raw: Int32) {
        let signal = raw & 0x7F
        self = signal == 0 ? .exited(raw >> 8 & 0xFF) : .signalled(signal)
    }
}
