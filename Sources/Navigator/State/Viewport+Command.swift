internal import TerminalScreen

extension Viewport {
    /// Moves as a command for lists says, so many times; `last` goes to a row, from 1, where one is
    /// given.
    mutating func move(_ command: Command, times: Int, row: Int?) {
        switch command {
        case .down: move(by: times)
        case .up: move(by: -times)
        case .pageDown: page(by: times)
        case .pageUp: page(by: -times)
        case .halfPageDown: for _ in 0..<min(times, 100) { halfPage(isUp: false) }
        case .halfPageUp: for _ in 0..<min(times, 100) { halfPage(isUp: true) }
        case .first: move(to: 0)
        case .last: move(to: row.map { $0 - 1 } ?? count - 1)
        default: break
        }
    }
}
