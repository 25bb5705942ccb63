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
    /// What its words ask of capitals, hyphens and possessives left out; empty where
    /// they ask nothing.
    let cases: [CaseRule]
    /// Place of its near words in the gazetteer; nil where it is safe by itself.
    let near: Int?
    /// Number of its first tokens that are no part of the mention: an article.
    let article: Int

    /// True where the words of the text have the capitals the form asks for.
    func admits(_ tokens: ArraySlice<Token>, in bytes: [UInt8]) -> Bool {
        if cases.isEmpty { return true }
        if cases.count == 1, let only = tokens.first { return cases[0].admits(only, in: bytes) }
        var index = 0
        for token in tokens where !PhraseTable<Int32>.isSilent(token.folded) {
            guard index < cases.count, cases[index].admits(token, in: bytes) else { return false }
            index += 1
        }
        return true
    }
}
