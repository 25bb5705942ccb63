internal import BriefCore

/// The expressions of time of a text, not yet resolved.
struct FoundDates: Sendable {
    /// The sentences that have one, in order.
    let sentences: [FoundSentence]
    /// True where they were read in English, words and all.
    let isInFull: Bool

    /// The dates of some of the sentences only.
    func filtered(_ isWanted: (Int) -> Bool) -> FoundDates {
        FoundDates(sentences: sentences.filter { isWanted($0.index) }, isInFull: isInFull)
    }

    /// The expressions with their meanings, by start.
    func resolved(with metadata: SourceMetadata) -> [LocatedDate] {
        var resolver = DateResolver(DateSituation(metadata, sentences))
        return sentences.flatMap { $0.resolved(by: &resolver) }
    }
}
