/// A line told to the reader until the next key.
package struct Notice: Equatable, Sendable {
    /// What is said.
    package let text: String
    /// True where something went wrong.
    package let isError: Bool

    /// Tells something.
    package init(_ text: String, isError: Bool = false) {
        self.text = text
        self.isError = isError
    }
}
