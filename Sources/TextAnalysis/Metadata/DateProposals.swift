internal import BriefCore

/// Dates that a document without one may have, each with what speaks for it.
///
/// A day of the week beside a day of the month fits some years and no others. A document is
/// seldom older than the latest date it names, and seldom much younger.
struct DateProposals {
    private let text: AnalysedText

    /// Most proposals made.
    private static let limit = 6

    /// Proposes for a text whose dates are tagged without a document date.
    init(_ text: AnalysedText) { self.text = text }

    /// The proposals, the likeliest first, none twice.
    func proposals() -> [DateProposal] {
        var proposals = InferredDate(text).fitting()
        let named = text.dates.filter { $0.expression.kind == .date }.compactMap { date in
            date.expression.start.map { ($0, text.text.words(in: date.span).singleSpaced) }
        }
        if let latest = named.max(by: { $0.0.first < $1.0.first }) {
            proposals.append(
                DateProposal(date: latest.0, reason: "“\(latest.1)” is the latest date it names.")
            )
        }
        if let first = named.first {
            proposals.append(
                DateProposal(date: first.0, reason: "“\(first.1)” is the first date it names.")
            )
        }
        var seen: Set<PartialDate> = []
        return Array(proposals.filter { seen.insert($0.date).inserted }.prefix(Self.limit))
    }
}
