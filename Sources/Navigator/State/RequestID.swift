/// Stamps a request, so that its answer is told from those that came too late.
package struct RequestID: Hashable, Sendable {
    /// Counts up from 1; never used twice in one run.
    package let number: Int

    /// The stamp of that number.
    package init(_ number: Int) { self.number = number }
}
