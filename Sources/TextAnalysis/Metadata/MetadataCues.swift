internal import BriefCore

/// Words that tell the kind, publisher and date of a document, compiled from cues.
struct MetadataCues: Sendable {
    /// What a phrase tells.
    enum Sign: Hashable, Sendable {
        /// A kind, where it begins a heading or label before the running text.
        case head(SourceKind)
        /// A kind, where it stands in the running text.
        case text(SourceKind)
        /// A kind, where it stands in what is left out of the text.
        case tail(SourceKind)
        /// The name of the publishing medium follows.
        case medium
        /// The date of the document follows.
        case ownDate
        /// The date of a change follows.
        case changedDate
    }

    private let table: PhraseTable<Sign>

    /// Takes the `kind`, `publisher` and `date` cues.
    init(_ cues: Cues) {
        var table = PhraseTable<Sign>()
        for kind in SourceKind.allCases {
            for phrase in cues["kind.\(kind.rawValue).head"] { table.insert(phrase, .head(kind)) }
            for phrase in cues["kind.\(kind.rawValue).text"] { table.insert(phrase, .text(kind)) }
            for phrase in cues["kind.\(kind.rawValue).tail"] { table.insert(phrase, .tail(kind)) }
        }
        for name in KindNames.all { table.insert(name.phrase, .head(name.kind)) }
        for phrase in cues["publisher.medium"] { table.insert(phrase, .medium) }
        for phrase in cues["date.own"] { table.insert(phrase, .ownDate) }
        for phrase in cues["date.changed"] { table.insert(phrase, .changedDate) }
        self.table = table
    }

    /// Calls a body with each sign that begins at a token, and the index behind it.
    func forEachSign(in tokens: [Token], at start: Int, _ body: (Sign, Int) -> Void) {
        table.forEachMatch(in: tokens, at: start) { end, sign in body(sign, end) }
    }

    /// Index behind the longest phrase of a sign at a token; nil where none begins.
    func end(of sign: Sign, in tokens: [Token], at start: Int) -> Int? {
        var found: Int?
        forEachSign(in: tokens, at: start) { if $0 == sign { found = $1 } }
        return found
    }
}
