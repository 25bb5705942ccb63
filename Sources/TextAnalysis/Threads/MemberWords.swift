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
    }

    /// Content words in order, each stem once.
    let words: [Word]

    /// Reads the words of a member from its tokens.
    init(
        _ tokens: [Token],
        of text: SourceText,
        at start: Int,
        common: Set<String>,
        lexicon: Lexicon
    ) {
        var words: [Word] = []
        var seen: Set<String> = []
        var before: String?
        for token in tokens {
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
            if !isCommon, seen.insert(stem).inserted {
                words.append(
                    Word(
                        stem: stem,
                        span: TextSpan(start + token.span.start, start + token.span.end),
                        text: text.words(in: token.span),
                        before: before
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
