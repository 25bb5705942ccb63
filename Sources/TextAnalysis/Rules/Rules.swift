/// All rules, in the order in which they are applied.
enum Rules {
    /// The table.
    static let all: [any Rule] = []
}
