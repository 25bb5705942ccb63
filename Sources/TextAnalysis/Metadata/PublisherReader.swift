internal import BriefCore

/// Finds who published a document, where the document says so.
struct PublisherReader {
    private let text: AnalysedText
    private let cues: MetadataCues
    private let media: Set<SubjectID>
    private let institutions: Set<SubjectID>

    /// Reads in a text.
    ///
    /// - Parameters:
    ///   - text: A text with mentions.
    ///   - cues: The words that name a medium.
    ///   - media: Bodies that are media.
    ///   - institutions: Bodies that issue documents.
    init(
        _ text: AnalysedText,
        cues: MetadataCues,
        media: Set<SubjectID>,
        institutions: Set<SubjectID>
    ) {
        self.text = text
        self.cues = cues
        self.media = media
        self.institutions = institutions
    }

    /// The publisher as printed, and the subject it is; nil where none is named.
    func publisher(in head: DocumentHead) -> (name: String, subject: SubjectID?)? {
        if let label = label(in: head) { return (label, nil) }
        if let masthead = masthead(in: head) { return masthead }
        return medium() ?? unknownMedium().map { ($0, nil) }
            ?? institute(in: head).map { ($0, nil) }
    }

    /// A line at the top that is the name of an institute the vocabulary has not.
    private func institute(in head: DocumentHead) -> String? {
        let lines = head.front.filter { text.sentences[$0].blockKind != .boilerplate }
        for index in lines.prefix(3) {
            let sentence = text.sentences[index]
            let words = sentence.tokens
            guard (2...9).contains(words.count), PublisherReader.names(words) else { continue }
            return text.text.words(in: sentence.passage.span).singleSpaced
        }
        return nil
    }

    /// True where words in capitals, and small ones between them, name an institute.
    static func names(_ words: [Token]) -> Bool {
        words.contains { institutes.contains($0.folded) }
            && words.allSatisfy {
                $0.kind == .word && ($0.isCapitalised || particles.contains($0.folded))
            }
    }

    /// Nouns by which those who study and comment name themselves.
    private static let institutes: WordSet = [
        "institute", "institut", "foundation", "stiftung", "observatory", "centre", "center",
        "university", "society", "academy", "tank",
    ]

    private static let particles: WordSet = ["of", "for", "and", "the", "on", "in", "&", "für"]

    /// The words behind `Publisher:`.
    private func label(in head: DocumentHead) -> String? {
        for index in head.front {
            let tokens = text.sentences[index].tokens
            guard tokens.count > 2, tokens[1].folded == ":", tokens[0].folded == "publisher" else {
                continue
            }
            let span = TextSpan(tokens[2].span.start, text.sentences[index].passage.span.end)
            return text.text.words(in: span).singleSpaced
        }
        return nil
    }

    /// A line that is nothing but the name of an institution.
    private func masthead(in head: DocumentHead) -> (name: String, subject: SubjectID?)? {
        for index in head.front where text.sentences[index].blockKind != .boilerplate {
            let sentence = text.sentences[index]
            if PublisherReader.isDelegation(sentence.tokens) {
                return (text.text.words(in: sentence.passage.span).singleSpaced, nil)
            }
            if sentence.tokens.contains(where: { $0.folded == ":" }) { continue }
            for place in sentence.mentions {
                let mention = text.mentions[place]
                guard institutions.contains(mention.mention.subject),
                    mention.span.start <= sentence.passage.span.start + 4
                else { continue }
                let fills = mention.span.count * 10 >= sentence.passage.span.count * 8
                if fills || isPiece(mention, sentence) {
                    return (words(mention), mention.mention.subject)
                }
            }
        }
        return nil
    }

    /// True for `Delegation of the European Union to Viet Nam`, a line by itself.
    static func isDelegation(_ tokens: [Token]) -> Bool {
        tokens.count <= 14 && tokens.prefix(6).map(\.folded) == delegation
    }

    private static let delegation: [Word] = [
        "delegation", "of", "the", "european", "union", "to",
    ]

    /// `European Commission – Press release`: the name before a dash or bar.
    private func isPiece(_ mention: LocatedMention, _ sentence: Sentence) -> Bool {
        let end = sentence.tokens.firstIndex(atOrAfter: mention.span.end)
        guard end < sentence.tokens.count, sentence.tokens.count <= 10 else { return false }
        return ["-", "—", "|", "·"].contains(sentence.tokens[end].folded)
            && sentence.tokens[end].hasSpaceBefore
    }

    /// The medium that the text says it was told, or has seen something.
    private func medium() -> (name: String, subject: SubjectID?)? {
        guard !media.isEmpty else { return nil }
        for sentence in text.sentences where !sentence.mentions.isEmpty {
            for place in sentence.mentions {
                let mention = text.mentions[place]
                guard media.contains(mention.mention.subject) else { continue }
                let start = sentence.tokens.firstIndex(atOrAfter: mention.span.start)
                for back in 1...3 where start >= back {
                    if let end = cues.end(of: .medium, in: sentence.tokens, at: start - back),
                        end == start
                    {
                        return (words(mention), mention.mention.subject)
                    }
                }
            }
        }
        return nil
    }

    /// A name with capitals behind `seen by`, of a medium the vocabulary has not.
    private func unknownMedium() -> String? {
        for sentence in text.sentences where sentence.blockKind.isProse {
            let tokens = sentence.tokens
            for index in tokens.indices where tokens[index].folded == "by" && index > 0 {
                guard let end = cues.end(of: .medium, in: tokens, at: index - 1), end == index + 1
                else { continue }
                var last = end
                while last < tokens.count, tokens[last].isCapitalised { last += 1 }
                guard last > end, last == tokens.count || tokens[last].kind == .mark,
                    !isNamed(tokens[end].span.start, sentence)
                else { continue }
                let span = TextSpan(tokens[end].span.start, tokens[last - 1].span.end)
                return text.text.words(in: span).singleSpaced
            }
        }
        return nil
    }

    private func isNamed(_ position: Int, _ sentence: Sentence) -> Bool {
        sentence.mentions.contains { text.mentions[$0].span.contains(position) }
    }

    private func words(_ mention: LocatedMention) -> String {
        text.text.words(in: mention.span).singleSpaced
    }
}
