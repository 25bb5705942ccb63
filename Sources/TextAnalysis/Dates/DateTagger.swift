internal import BriefCore

/// Finds expressions of calendar time and gives them their TIMEX3 reading.
struct DateTagger: Sendable {
    /// The dates of a text, by start.
    ///
    /// Resolved against `text.metadata.published`; where that is nil, values stay
    /// partial.
    func dates(in text: AnalysedText) -> [LocatedDate] {
        []
    }
}
