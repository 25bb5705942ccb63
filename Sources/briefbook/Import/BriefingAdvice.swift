internal import BriefCore

/// What is said of a paper with the outline of a note of our own that is kept as another kind.
///
/// Only of a note are the objectives and the lines read as ours and for our side; a kind that a paper
/// or the reader states is not taken from it.
enum BriefingAdvice {
    /// How the advice begins, by which it is told from other warnings.
    private static let start = "has lines to take"

    /// The advice; nil for a paper without such headings, and for one that is read as ours.
    static func advice(on analysis: Analysis, of text: SourceText) -> String? {
        let kind = analysis.metadata.kind
        guard kind != .note, kind != .record else { return nil }
        let headings = Set(
            analysis.blocks.filter { $0.kind == .heading || $0.kind == .label }
                .compactMap { BriefingHeading(text.words(in: $0.span)) }
        )
        guard headings.count > 1 else { return nil }
        let kept = kind.map { "is kept as " + $0.rawValue } ?? "its kind is not known"
        return start + " and \(kept): its objectives and lines are not read as ours, as a note's "
            + "are; `briefbook set … --kind note` makes it one"
    }

    /// True for such a warning.
    static func isAdvice(_ warning: String) -> Bool { warning.hasPrefix(start) }
}
