internal import BriefCore

/// The date of a document with how it is known.
struct DocumentDate: Hashable, Sendable {
    /// The date; nil where it is not known.
    let date: PartialDate?
    /// How it is known.
    let basis: DateBasis
    /// One plain sentence that says why.
    let reason: String
}
