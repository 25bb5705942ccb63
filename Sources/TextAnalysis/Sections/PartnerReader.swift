internal import BriefCore

/// Tells which partner a sentence introduces: the one that what follows is about.
///
/// A country among many, one given as an example, one in brackets, and the side's
/// own members introduce nothing.
struct PartnerReader: Sendable {
    /// What the first sentence of a block says of partners.
    enum Answer: Equatable, Sendable {
        /// It names none.
        case none
        /// It lists several: none of them owns what follows.
        case list
        /// It introduces these partners, one or two.
        case partners([SubjectID])
    }

    private let members: Set<SubjectID>
    private let formats: BilateralFormats
    private let examples: PhraseTable<Bool>
    private let crowd: WordSet

    /// Reads with the `section` cues and the side's members.
    init(_ vocabulary: Vocabulary, formats: BilateralFormats) {
        self.formats = formats
        let side = vocabulary.subjects.first { $0.id == formats.side }
        members = Set(side?.related ?? [])
        var examples = PhraseTable<Bool>()
        for phrase in vocabulary.cues["section.example"] { examples.insert(phrase, true) }
        self.examples = examples
        crowd = WordSet(vocabulary.cues["section.crowd"])
    }

    /// The partners a sentence introduces, in order.
    func answer(of sentence: Sentence, in text: AnalysedText) -> Answer {
        var partners: [SubjectID] = []
        for index in sentence.mentions {
            let mention = text.mentions[index]
            let subject = mention.mention.subject
            guard subject.kind == .country, !members.contains(subject) else { continue }
            guard !partners.contains(subject), !isPassing(mention, sentence) else { continue }
            partners.append(subject)
            if partners.count > 2 { return .list }
        }
        return partners.isEmpty ? .none : .partners(partners)
    }

    /// The forum between the side and a partner that a sentence names.
    func formats(
        with partner: SubjectID,
        in sentence: Sentence,
        of text: AnalysedText
    )
        -> [SubjectID]
    {
        var found: [SubjectID] = []
        for index in sentence.mentions {
            let subject = text.mentions[index].mention.subject
            if formats.partners(of: subject).contains(partner), !found.contains(subject) {
                found.append(subject)
            }
        }
        return found
    }

    /// True where the country is an example, one of a crowd, or in brackets.
    private func isPassing(_ mention: LocatedMention, _ sentence: Sentence) -> Bool {
        let tokens = sentence.tokens
        let start = tokens.firstIndex(atOrAfter: mention.span.start)
        let end = tokens.firstIndex(atOrAfter: mention.span.end)
        if start > 0, end < tokens.count, tokens[start - 1].folded == "(",
            tokens[end].folded == ")"
        {
            return true
        }
        return isExample(tokens, start) || isInCrowd(tokens, end)
    }

    private func isExample(_ tokens: [Token], _ start: Int) -> Bool {
        var index = start - 1
        while index >= 0, start - index <= 8, tokens[index].folded != "," {
            if examples.end(in: tokens, at: index) != nil { return true }
            index -= 1
        }
        return false
    }

    /// True where the country is followed by others, as in `and dozens of partners`.
    private func isInCrowd(_ tokens: [Token], _ end: Int) -> Bool {
        var index = end
        if index < tokens.count, tokens[index].folded == "," { index += 1 }
        guard index < tokens.count, tokens[index].folded == "and" else { return false }
        return tokens[index...].prefix(7).contains { crowd.contains($0.folded) }
    }
}
