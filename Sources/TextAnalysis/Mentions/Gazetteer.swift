internal import BriefCore

/// All forms of all subjects' names, compiled for one walk over a text.
///
/// One object, since it is large.
final class Gazetteer: Sendable {
    /// The subjects, in the order of the vocabulary.
    let subjects: [SubjectID]
    private let table: PhraseTable<GazetteerForm>
    /// For each form that is a trap the keys of the phrases that speak for it.
    private let nears: [[[UInt64]]]

    /// Compiles the subjects of a vocabulary.
    init(_ entries: [SubjectEntry]) {
        subjects = entries.map(\.id)
        let builder = GazetteerBuilder(entries)
        table = builder.table
        nears = builder.nears
    }

    /// False only for a token with which no form begins.
    @inline(__always)
    func mayBegin(with token: Token) -> Bool { table.mayBegin(with: token) }

    /// Every form that begins at a token and has the right capitals.
    ///
    /// - Parameters:
    ///   - tokens: The tokens of one sentence.
    ///   - start: Index of the token.
    ///   - bytes: The bytes of the text.
    ///   - body: Called with each form and the index of the first token behind it.
    @inline(__always)
    func forEachForm(
        in tokens: [Token],
        at start: Int,
        bytes: [UInt8],
        _ body: (GazetteerForm, Int) -> Void
    ) {
        table.forEachMatch(in: tokens, at: start) { end, form in
            if form.cases.admit(tokens, start..<end, in: bytes) { body(form, end) }
        }
    }

    /// True where a form of this one word is known, whatever it names.
    func knows(_ token: Token) -> Bool {
        table.end(in: [token], at: 0) != nil
    }

    /// True where one of a form's near words stands among the tokens.
    func isNear(_ near: Int, in tokens: [Token]) -> Bool {
        nears[near].contains { phrase in
            tokens.indices.contains { start in
                start + phrase.count <= tokens.count
                    && phrase.indices.allSatisfy { tokens[start + $0].key == phrase[$0] }
            }
        }
    }
}
