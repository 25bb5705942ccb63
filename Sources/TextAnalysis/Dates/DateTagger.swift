internal import BriefCore

/// Finds expressions of calendar time and says what they mean.
struct DateTagger: Sendable {
    /// Makes a tagger.
    init() {}

    /// Date expressions of a text, by start; never two that overlap.
    ///
    /// Reads the tokens of all sentences and the document date of the metadata.
    func dates(in text: AnalysedText) -> [LocatedDate] {
        []
    }
}
