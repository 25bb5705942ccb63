/// What the soak found wrong.
struct SoakFailure: Error, CustomStringConvertible {
    let description: String

    /// A fault with what led to it.
    init(_ description: String) { self.description = description }
}
