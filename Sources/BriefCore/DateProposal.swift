/// A date that a source may have, with why.
package struct DateProposal: Hashable, Sendable {
    /// The date.
    package let date: PartialDate
    /// What speaks for it, one short sentence.
    package let reason: String

    /// Makes a proposal.
    package init(date: PartialDate, reason: String) {
        self.date = date
        self.reason = reason
    }
}
