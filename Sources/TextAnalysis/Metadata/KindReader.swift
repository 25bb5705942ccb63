internal import BriefCore

/// Tells the kind of a document by the words that such documents print.
struct KindReader {
    private let text: AnalysedText
    private let cues: MetadataCues

    /// Sentences of the running text looked at.
    private static let reach = 400

    /// Reads in a text.
    init(_ text: AnalysedText, cues: MetadataCues) {
        self.text = text
        self.cues = cues
    }

    /// The kind; nil where nothing tells it.
    func kind(in head: DocumentHead, publisher: SubjectID?) -> SourceKind? {
        if let kind = printed(in: head) { return kind }
        if isAttended { return .record }
        if isByline(in: head) { return .news }
        if isAddressed(in: head) { return .note }
        if isForPress, !isPaper { return .pressRelease }
        let text = textKinds()
        for kind in [SourceKind.speech, .letter, .news] where text[kind] != nil { return kind }
        if publisher?.kind == .body, isQuoting { return .pressRelease }
        let tail = tailKind()
        // An institution's page too may offer a newsletter.
        return tail == .news && publisher != nil ? nil : tail
    }

    /// `EU: A. Berg, C. Maas` and `Viet Nam: MoST, MPS`, above the text: who met, side by side.
    private var isAttended: Bool {
        var parties: Set<SubjectID> = []
        let bytes = text.text.bytes
        for sentence in text.sentences.prefix(8) where sentence.blockKind != .listItem {
            let tokens = sentence.tokens
            // A sentence that ends is said, not listed.
            guard tokens.last?.folded != "." else { continue }
            for index in sentence.mentions {
                let mention = text.mentions[index]
                let start = mention.span.start
                guard start == sentence.passage.span.start || bytes[start - 1] == 0x0A,
                    let colon = tokens.firstIndex(where: { $0.span.start >= mention.span.end }),
                    tokens[colon].folded == ":", colon + 1 < tokens.count,
                    tokens[colon + 1].isCapitalised
                else { continue }
                parties.insert(mention.mention.subject)
            }
        }
        return parties.count == 2 && parties.contains(ActorFacts.union)
    }

    /// `Press contacts: …`, `Notes to editors`, at the end: who publishes it answers for it to the press.
    private var isForPress: Bool {
        text.blocks.suffix(8).contains { block in
            guard block.span.count < 400 else { return false }
            let words = Tokenizer.tokens(in: text.text, block.span).prefix(5).map(\.folded)
            guard words.count > 1 else { return false }
            if ["press", "media"].contains(words[0]) {
                return Self.contacts.contains(words[1])
                    && (words.count == 2 || [":", "-", "—", "("].contains(words[2]))
            }
            return ["note", "notes"].contains(words[0]) && words[1] == "to"
                && words.dropFirst(2).first == "editors"
        }
    }

    /// `Draft minutes`, `Position on the Act`, in a line at the top: a paper of another kind,
    /// which names its contacts for the press as well.
    private var isPaper: Bool {
        text.top(4).contains { block in
            guard block.span.count < 120 else { return false }
            let words = Tokenizer.tokens(in: text.text, block.span)
            return words.last?.folded != "."
                && words.contains { Self.papers.contains($0.folded) }
        }
    }

    private static let papers: WordSet = ["minutes", "position", "brief", "paper"]

    private static let contacts: WordSet = [
        "contact", "contacts", "enquiries", "inquiries", "office", "queries",
    ]

    /// `From:` and `Subject:`, with or without more, above the text: sent within a service.
    private func isAddressed(in head: DocumentHead) -> Bool {
        var labels: Set<Word> = []
        for index in head.front {
            let tokens = text.sentences[index].tokens
            for place in tokens.indices.dropFirst() where tokens[place].folded == ":" {
                if KindReader.addresses.contains(tokens[place - 1].folded) {
                    labels.insert(tokens[place - 1].folded)
                }
            }
        }
        return labels.count >= 3
            || labels.contains("from") && !labels.isDisjoint(with: KindReader.topics)
    }

    private static let topics: Set<Word> = ["subject", "re", "object"]

    private static let addresses: WordSet = ["from", "to", "subject", "cc", "re", "object"]

    /// True where a line before the running text is a byline of names alone, or tells the
    /// minute of publication.
    private func isByline(in head: DocumentHead) -> Bool {
        head.front.contains { index in
            let sentence = text.sentences[index]
            let tokens = sentence.tokens
            guard !sentence.blockKind.isProse, let first = tokens.first, tokens.count > 1 else {
                return false
            }
            if ["published", "updated", "posted"].contains(first.folded) {
                return KindReader.endsInMinute(tokens)
            }
            return first.folded == "by" && tokens.count < 12
                && tokens.dropFirst().allSatisfy {
                    $0.isCapitalised || ["and", ",", ".", "in", "our", "-"].contains($0.folded)
                        || $0.kind == .mark
                }
        }
    }

    /// `Published: 3 March 2025, 10:42`: pages of institutions print the day as well, and no more.
    private static func endsInMinute(_ tokens: [Token]) -> Bool {
        let end = tokens.suffix(3)
        return end.count == 3 && end.map(\.kind) == [.number, .mark, .number]
            && [":", "."].contains(tokens[tokens.count - 2].folded)
    }

    /// The kind that a heading or label before the running text names.
    ///
    /// A note that says who met is the record of that meeting.
    private func printed(in head: DocumentHead) -> SourceKind? {
        var note: SourceKind?
        for index in head.front + (head.first.map { [$0] } ?? []) {
            let sentence = text.sentences[index]
            guard sentence.blockKind != .boilerplate else { continue }
            let starts = sentence.blockKind.isProse ? 0..<1 : sentence.tokens.indices
            for start in starts.prefix(24) {
                var found: SourceKind?
                cues.forEachSign(in: sentence.tokens, at: start) { sign, end in
                    guard case .head(let kind) = sign else { return }
                    if isNaming(kind, sentence, start, end) { found = kind }
                }
                // `BRIEFING`, above `Meeting with the minister`: of a meeting to come.
                if found == .note, start == 0, Self.ahead.contains(sentence.tokens[0].folded) {
                    return .note
                }
                if found == .note || found == .conclusions && isCover(sentence) {
                    note = note ?? found
                } else if let found, note == nil || found == .record {
                    return found
                }
            }
            if isMeeting(sentence) { return .record }
        }
        return note == .conclusions && isOfMeeting(head) ? .record : note
    }

    /// `Outcome of proceedings: Working Party on Telecommunications`, with no conclusions named above
    /// the text: what was said in a meeting.
    private func isOfMeeting(_ head: DocumentHead) -> Bool {
        var isMeeting = false
        for index in head.front + (head.first.map { [$0] } ?? []) {
            let tokens = text.sentences[index].tokens
            if tokens.contains(where: { $0.folded == "conclusions" }) { return false }
            isMeeting =
                isMeeting
                || zip(tokens, tokens.dropFirst()).contains {
                    $0.folded == "working" && ["party", "group"].contains($1.folded)
                }
        }
        return isMeeting
    }

    /// First words of what is written before a meeting.
    private static let ahead: WordSet = ["briefing", "speaking", "lines", "talking", "steering"]

    /// `OUTCOME OF PROCEEDINGS`: the cover under which conclusions go out, and records too.
    private func isCover(_ sentence: Sentence) -> Bool {
        !sentence.tokens.contains { $0.folded == "conclusions" }
    }

    /// `Meeting of Director N. with a federation – 7 February 2024`: the title of a record names
    /// who met, and mostly when.
    private func isMeeting(_ sentence: Sentence) -> Bool {
        // A title over two lines is read as prose, but ends in no full stop.
        let isTitle =
            !sentence.blockKind.isProse
            || !TextProbe(text.text).endsSentence(sentence.passage.span)
        return isTitle && KindReader.opensMeeting(sentence)
    }

    /// `Meeting of … with`: the words of a record's title.
    static func opensMeeting(_ sentence: Sentence) -> Bool {
        let isOpened = sentence.tokens.prefix(1).contains { meetings.contains($0.folded) }
        // `Note of the meeting between …`
        let isRecord =
            sentence.tokens.prefix(1).contains { records.contains($0.folded) }
            && sentence.tokens.prefix(5).contains { meetings.contains($0.folded) }
        guard isOpened || isRecord else { return false }
        return sentence.tokens.prefix(24).contains { $0.folded == "with" || $0.folded == "between" }
    }

    private static let records: WordSet = [
        "note", "notes", "record", "minutes", "report", "summary", "readout",
    ]

    private static let meetings: WordSet = [
        "meeting", "call", "videoconference", "teleconference", "lunch", "breakfast", "dinner",
        "conversation", "exchange", "visit",
    ]

    /// Single words name a kind only where they begin or fill the line.
    private func isNaming(
        _ kind: SourceKind,
        _ sentence: Sentence,
        _ start: Int,
        _ end: Int
    )
        -> Bool
    {
        if sentence.blockKind.isProse { return kind == .letter && start == 0 }
        if end == sentence.tokens.count, start == 0 { return true }
        // `European Commission – Press release`
        if end == sentence.tokens.count, start > 1,
            ["-", "—", "|", "·", ":"].contains(sentence.tokens[start - 1].folded),
            sentence.tokens[start - 1].hasSpaceBefore, sentence.tokens.count <= 10
        {
            return true
        }
        // `CEP Policy Brief 12`: a paper of a series.
        if kind == .report, end - start > 1, start > 0, end < sentence.tokens.count,
            sentence.tokens[end].kind == .number,
            sentence.tokens[..<start].allSatisfy({ $0.kind == .word && $0.isCapitalised })
        {
            return true
        }
        if end - start == 1 {
            return start == 0 && (sentence.blockKind == .label || kind == .nonPaper)
                && kind != .letter
        }
        return start == 0 || kind == .nonPaper || kind == .conclusions || kind == .jointStatement
    }

    private func textKinds() -> [SourceKind: Int] {
        var counts: [SourceKind: Int] = [:]
        for sentence in text.sentences.prefix(KindReader.reach) {
            for start in sentence.tokens.indices {
                cues.forEachSign(in: sentence.tokens, at: start) { sign, _ in
                    if case .text(let kind) = sign { counts[kind, default: 0] += 1 }
                }
            }
        }
        return counts
    }

    /// True where a person of an institution is quoted, as press releases do.
    private var isQuoting: Bool {
        text.sentences.prefix(KindReader.reach).contains { sentence in
            sentence.tokens.indices.contains { index in
                sentence.tokens[index].folded == "said" && index > 0
                    && ["\"", ",", "'"].contains(sentence.tokens[index - 1].folded)
            }
        }
    }

    private func tailKind() -> SourceKind? {
        for sentence in text.sentences
        where sentence.blockKind == .boilerplate && !text.isNote(sentence) {
            var found: SourceKind?
            for start in sentence.tokens.indices.prefix(3) {
                cues.forEachSign(in: sentence.tokens, at: start) { sign, _ in
                    if case .tail(let kind) = sign { found = kind }
                }
            }
            if let found { return found }
        }
        return nil
    }
}
