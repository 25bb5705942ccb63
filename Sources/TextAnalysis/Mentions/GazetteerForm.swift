internal import BriefCore

/// One form of a subject's name, ready to be compared with a text.
struct GazetteerForm: Sendable {
    /// What the form does where it stands.
    enum Effect: Sendable {
        /// It names the subject.
        case names(SubjectEntry.AliasKind)
        /// It is a longer phrase in which the subject is not meant.
        case swallows
    }

    /// Place of the subject among the gazetteer's subjects.
    let subject: Int
    /// Kind of the subject.
    let kind: SubjectKind
    /// What the form does.
    let effect: Effect
    /// What its words ask of capitals.
    let cases: CaseRules
    /// Place of its near words in the gazetteer; nil where it is safe by itself.
    let near: Int?
    /// Number of its first tokens that are no part of the mention: an article.
    let article: Int
}
