private import CTerminalGuard
private import Glibc

/// The signals that came since they were last asked for.
struct SignalPipe {
    /// Readable when a signal came.
    let descriptor: Int32

    /// Takes the signals' numbers, in order.
    func take() -> [Int32] {
        var signals: [Int32] = []
        var bytes = [UInt8](repeating: 0, count: 64)
        while true {
            let count = read(descriptor, &bytes, bytes.count)
            guard count > 0 else { return signals }
            signals += bytes.prefix(count).map(Int32.init)
            for byte in bytes.prefix(count) { terminal_guard_taken(Int32(byte)) }
        }
    }
}
