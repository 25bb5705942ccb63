internal import BriefCore

/// A mention while its sentence is being read.
struct FoundMention: Sendable {
    /// First token of the sentence it covers.
    var start: Int
    /// First token behind it.
    var end: Int
    /// Place of the subject among the gazetteer's subjects.
    var subject: Int
    /// Kind of the subject.
    let kind: SubjectKind
    /// By which sort of form it is named.
    let alias: SubjectEntry.AliasKind
    /// Place of near words that have to stand in the sentence; nil for a safe form.
    var near: Int?
    /// True for a form that the text itself defines.
    var isLocal = false

    /// The tokens it covers, half-open.
    var tokens: Range<Int> { start..<end }
}
