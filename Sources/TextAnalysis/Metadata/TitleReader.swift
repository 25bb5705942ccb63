internal import BriefCore

/// Finds the title of a document: the first heading before the running text that
/// does more than name the kind of document or its publisher.
struct TitleReader {
    private let text: AnalysedText
    private let cues: MetadataCues
    private let layout: LayoutCues

    /// Reads in a text.
    init(_ text: AnalysedText, cues: MetadataCues, layout: LayoutCues) {
        self.text = text
        self.cues = cues
        self.layout = layout
    }

    /// The title with single spaces; nil where none is printed.
    func title(in head: DocumentHead) -> String? {
        var fallback: String?
        for (place, index) in head.front.enumerated() {
            let sentence = text.sentences[index]
            if let subject = subject(in: sentence) { return subject }
            if place == 0, isNamedLine(sentence) {
                return text.text.words(in: sentence.passage.span).singleSpaced
            }
            guard sentence.blockKind == .heading, !isMasthead(sentence), !isNumbered(sentence),
                !isDateLine(sentence), MarkingReader(text).marking(of: index) == nil
            else { continue }
            let words = text.text.words(in: sentence.passage.span).singleSpaced
            guard isKindOnly(sentence) else { return words }
            let next = place + 1 < head.front.count ? text.sentences[head.front[place + 1]] : nil
            if let next, next.blockKind == .heading,
                TextProbe(text.text).startsSmall(next.passage.span)
            {
                return words + " " + text.text.words(in: next.passage.span).singleSpaced
            }
            fallback = fallback ?? words
        }
        return fallback
    }

    /// `Record of the meeting between the Ministry of Ports and …`: the first line of a text, too long
    /// for a heading, that names its kind and what it is of.
    private func isNamedLine(_ sentence: Sentence) -> Bool {
        guard sentence.blockKind == .paragraph, sentence.passage.block == 0,
            !TextProbe(text.text).endsSentence(sentence.passage.span)
        else { return false }
        var end = 0
        cues.forEachSign(in: sentence.tokens, at: 0) { sign, last in
            if case .head = sign { end = last }
        }
        return end > 0 && sentence.tokens.count - end >= 4
    }

    /// The words behind `Subject:`.
    private func subject(in sentence: Sentence) -> String? {
        let tokens = sentence.tokens
        guard sentence.blockKind == .label, tokens.count > 2, tokens[1].folded == ":",
            TitleReader.subjectWords.contains(tokens[0].folded)
        else { return nil }
        let span = TextSpan(tokens[2].span.start, sentence.passage.span.end)
        return text.text.words(in: span).singleSpaced
    }

    /// True for a line that is nothing but the name of a body.
    private func isMasthead(_ sentence: Sentence) -> Bool {
        if PublisherReader.isDelegation(sentence.tokens) { return true }
        return sentence.mentions.contains { index in
            let mention = text.mentions[index]
            return mention.mention.subject.kind == .body
                && mention.span.count * 10 >= sentence.passage.span.count * 8
                && sentence.tokens.count <= 8
        }
    }

    /// True for `Paris, le 12 avril 2023`.
    private func isDateLine(_ sentence: Sentence) -> Bool {
        guard let date = PrintedDate(in: sentence.tokens) else { return false }
        return DateLine.isPlace(sentence.tokens[..<date.tokens.lowerBound])
            && date.tokens.upperBound == sentence.tokens.count
    }

    /// True for the heading of a part, `I. UKRAINE`.
    private func isNumbered(_ sentence: Sentence) -> Bool {
        let tokens = sentence.tokens
        guard tokens.count > 1, tokens[1].folded == "." || tokens[1].folded == ")",
            !tokens[1].hasSpaceBefore
        else { return false }
        return tokens[0].kind == .number
            || tokens[0].folded.allSatisfy { [0x69, 0x76, 0x78].contains($0) }
    }

    /// True for `NON-PAPER`, `Press release`.
    private func isKindOnly(_ sentence: Sentence) -> Bool {
        var end = 0
        cues.forEachSign(in: sentence.tokens, at: 0) { sign, last in
            if case .head = sign { end = last }
        }
        if end > 0 { return end == sentence.tokens.count }
        // `European Commission – Press release`
        guard sentence.tokens.count <= 10,
            let dash = sentence.tokens.lastIndex(where: { ["-", "—", "|"].contains($0.folded) }),
            sentence.tokens[dash].hasSpaceBefore, dash + 1 < sentence.tokens.count
        else { return false }
        cues.forEachSign(in: sentence.tokens, at: dash + 1) { sign, last in
            if case .head = sign { end = last }
        }
        return end == sentence.tokens.count
    }

    private static let subjectWords: WordSet = ["subject", "object", "title", "re", "topic"]
}
