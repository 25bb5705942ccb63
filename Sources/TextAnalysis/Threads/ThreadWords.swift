package import BriefCore

/// The words of a finding by which threads are found, read once for all its subjects.
package struct ThreadWords: Sendable {
    let words: MemberWords
    let occasion: OccasionWords
}

extension ThreadFinder {
    /// Reads the words of a finding.
    package func words(of member: ThreadMember) -> ThreadWords {
        let text = SourceText(member.words)
        let tokens = Tokenizer.tokens(in: text, text.span)
        return ThreadWords(
            words: MemberWords(
                tokens,
                of: text,
                at: member.finding.span.start,
                common: common,
                names: titles,
                lexicon: lexicon
            ),
            occasion: OccasionWords(tokens, cues: occasions, names: names, lexicon: lexicon)
        )
    }
}
