internal import BriefCore

/// The words of a member that may link it to others.
struct MemberWords: Sendable {
    /// One word with its place in the source.
    struct Word: Hashable, Sendable {
        let stem: String
        let span: TextSpan
        let text: String
        /// Stem of the content word right before, with nothing but grammar left out.
        let before: String?
        /// True where it stands in it only as part of a name: of a country, a body, an act, a person.
        var isName: Bool
        /// True where it stands in the name of an act, which can be signed and come into force.
        let isAct: Bool
    }

    /// Content words in order, each stem once.
    let words: [Word]

    /// Reads the words of a member from its tokens.
    init(
        _ tokens: [Token],
        of text: SourceText,
        at start: Int,
        common: Set<String>,
        names: ThreadNames,
        lexicon: Lexicon
    ) {
        var words: [Word] = []
        var seen: [String: Int] = [:]
        var before: String?
        let named = names.places(in: tokens)
        let acts = names.acts(in: tokens)
        for (place, token) in tokens.enumerated() {
            guard token.kind != .mark else {
                if token.folded != "-" { before = nil }
                continue
            }
            guard token.kind == .word, token.folded.count > 2,
                case let wordClass = lexicon.wordClass(of: token), wordClass != .adverb,
                wordClass.isDisjoint(with: MemberWords.grammar)
            else { continue }
            let folded = token.folded.text
            let stem = Stem.of(folded)
            let isCommon = common.contains(stem) || common.contains(folded)
            let isName = named.contains { $0.contains(place) }
            if isCommon {
                before = stem
                continue
            }
            if let known = seen[stem] {
                if !isName { words[known].isName = false }
            } else {
                seen[stem] = words.count
                words.append(
                    Word(
                        stem: stem,
                        span: TextSpan(start + token.span.start, start + token.span.end),
                        text: text.words(in: token.span),
                        before: before,
                        isName: isName,
                        isAct: acts.contains { $0.contains(place) }
                    )
                )
            }
            before = stem
        }
        self.words = words
    }

    private static let grammar: WordClass = [
        .determiner, .preposition, .pronoun, .possessive, .coordinator, .subordinator, .relative,
        .modal, .be, .have, .does, .negation, .to,
    ]
}
