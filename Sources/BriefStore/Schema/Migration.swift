/// One step from a version to the next; never changed once it was released.
struct Migration: Sendable {
    /// Statements in order, each run by itself in the step's transaction.
    let statements: [String]
}
