package import TerminalScreen

/// Keys that do not make a command yet.
package struct PendingKeys: Equatable, Sendable {
    /// The beginning of a sequence, such as `g`.
    package var keys: [Key] = []
    /// The number typed before a command; nil for none.
    package var count: Int?

    /// Highest number taken.
    package static let limit = 1_000_000

    /// No keys.
    package init() {}

    /// True where nothing has been typed.
    package var isEmpty: Bool { keys.isEmpty && count == nil }

    /// Adds a digit to the number.
    package mutating func append(digit: Int) {
        count = min(Self.limit, (count ?? 0) * 10 + digit)
    }
}
