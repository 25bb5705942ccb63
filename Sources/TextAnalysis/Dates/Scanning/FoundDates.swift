internal import BriefCore

/// The expressions of time of a text, not yet resolved.
struct FoundDates: Sendable {
    /// The sentences that have one, in order.
    let sentences: [FoundSentence]
    /// True where they were read in English, words and all.
    let isInFull: Bool

    /// The dates of some of the sentences only, of none with more than so many.
    func filtered(most: Int, _ isWanted: (Int) -> Bool) -> FoundDates {
        FoundDates(
            sentences: sentences.filter { isWanted($0.index) && $0.found.count <= most },
            isInFull: isInFull
        )
    }

    /// The expressions with their meanings, by start.
    func resolved(with metadata: SourceMetadata) -> [LocatedDate] {
        var resolver = DateResolver(DateSituation(metadata, sentences))
        var dates: [LocatedDate] = []
        dates.reserveCapacity(sentences.reduce(0) { $0 + $1.found.count })
        for sentence in sentences { sentence.resolve(by: &resolver, into: &dates) }
        return dates
    }
}
