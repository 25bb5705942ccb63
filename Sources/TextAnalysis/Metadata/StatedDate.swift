internal import BriefCore

/// Finds the date that a document prints as its own.
///
/// - Source: Institutions print place and day above or below the text, media behind
///   `Published`, agencies before a dash; a registration stamp is the registry's.
struct StatedDate {
    private let text: AnalysedText
    private let cues: MetadataCues

    /// Reads in a text whose dates are tagged without a document date.
    init(_ text: AnalysedText, cues: MetadataCues) {
        self.text = text
        self.cues = cues
    }

    /// The date; nil where the document prints none.
    func date(in head: DocumentHead, kind: SourceKind?) -> DocumentDate? {
        let met = clocked(head, kind) ?? met(head, kind)
        let printed = inLines(head.front, kind, "above the text")
        let above = met ?? ofSubject(head, kind, before: printed) ?? printed
        let opening = above ?? dateline(head) ?? opening(head)
        let below = opening ?? inLines(head.back, kind, "below the text") ?? closing(head)
        return below ?? inTitle(head, kind) ?? changed(head) ?? besideToday()
    }

    /// The day beside the hours of a record's meeting: `19 March 2024, 14:30 – 15:45`.
    private func clocked(_ head: DocumentHead, _ kind: SourceKind?) -> DocumentDate? {
        guard kind == .record else { return nil }
        for index in head.front {
            let sentence = text.sentences[index]
            guard sentence.blockKind == .label, isTimed(sentence.passage.span), !isStamp(sentence),
                let date = printed(in: sentence), date.precision == .day
            else { continue }
            return DocumentDate(
                date: date,
                basis: .stated,
                reason: "The document prints the day of the meeting, "
                    + "\(DateWording.words(date)), above the text."
            )
        }
        return nil
    }

    /// A figure, a colon or `h`, and two figures, as in `9:30` and `14h00`.
    private func isTimed(_ span: TextSpan) -> Bool {
        let bytes = text.text.bytes[span.start..<span.end]
        func isFigure(_ place: Int) -> Bool {
            bytes.indices.contains(place) && (0x30...0x39).contains(bytes[place])
        }
        return bytes.indices.contains { place in
            [0x3A, 0x68].contains(bytes[place]) && isFigure(place - 1) && isFigure(place + 1)
                && isFigure(place + 2) && !isFigure(place + 3)
        }
    }

    /// `The Working Group met in Astana on 5 May 2025`: the first sentence of a record, where the
    /// day above it is the day on which it was written.
    private func met(_ head: DocumentHead, _ kind: SourceKind?) -> DocumentDate? {
        guard kind == .record,
            let first = head.first
                ?? text.sentences.prefix(60).firstIndex(where: {
                    $0.blockKind.isProse && TextProbe(text.text).endsSentence($0.passage.span)
                })
        else { return nil }
        let sentence = text.sentences[first]
        let words = sentence.tokens
        guard let verb = words.prefix(12).firstIndex(where: { Self.meeting.contains($0.folded) }),
            !words.contains(where: { ["last", "previously", "first", "again"].contains($0.folded) }
            ),
            let place = sentence.dates.first(where: {
                words.firstIndex(atOrAfter: text.dates[$0].span.start) - verb <= 8
                    && text.dates[$0].span.start > words[verb].span.start
            }), let date = whole(text.dates[place]), date.precision == .day
        else { return nil }
        return DocumentDate(
            date: date,
            basis: .stated,
            reason: "The record says when they met, \(DateWording.words(date))."
        )
    }

    private static let meeting: WordSet = ["met", "held", "place", "convened"]

    /// `Subject: Working Party on Telecommunications, 11 September 2024`: in the outcome of a meeting the
    /// line that says what it is about ends with its day; the day above it is the cover's, and no
    /// earlier one.
    private func ofSubject(
        _ head: DocumentHead,
        _ kind: SourceKind?,
        before printed: DocumentDate?
    ) -> DocumentDate? {
        guard kind == .record else { return nil }
        for index in head.front {
            let sentence = text.sentences[index]
            guard let first = sentence.tokens.first, Self.subjectLines.contains(first.folded),
                sentence.tokens.dropFirst().first?.folded == ":",
                let place = sentence.dates.last, let date = whole(text.dates[place]),
                date.precision == .day,
                sentence.tokens.firstIndex(atOrAfter: text.dates[place].span.end) + 1
                    >= sentence.tokens.count,
                isOfBody(sentence.tokens, text.dates[place].span.start),
                printed?.date.map({ date.first <= $0.last }) ?? true
            else { continue }
            return DocumentDate(
                date: date,
                basis: .stated,
                reason: "The subject line says when they met, \(DateWording.words(date))."
            )
        }
        return nil
    }

    /// True where nothing but the body that met stands before the day: `Working Party on Ports, `,
    /// not `Preparation of the summit of `.
    private func isOfBody(_ tokens: [Token], _ day: Int) -> Bool {
        let body = tokens[..<tokens.firstIndex(atOrAfter: day)].dropFirst(2)
        guard let last = body.last, [",", "(", "-", "—", "on"].contains(last.folded) else {
            return false
        }
        let head = body.prefix {
            $0.isCapitalised || ["the", "of", "and", "meeting"].contains($0.folded)
        }
        return head.contains { Self.bodies.contains($0.folded) }
            && !head.contains { Self.occasions.contains($0.folded) }
    }

    private static let bodies: WordSet = [
        "party", "group", "committee", "council", "coreper", "board", "dialogue", "meeting",
        "commission", "subcommittee", "counsellors",
    ]

    /// Heads of a subject that is about a meeting, and no meeting.
    private static let occasions: WordSet = [
        "preparation", "preparations", "preparing", "follow", "agenda", "summit", "conference",
        "outcome", "report", "letter", "request", "proposal", "debriefing", "calendar",
    ]

    private static let subjectLines: WordSet = ["subject", "meeting", "re", "object"]

    /// A date in a label, or behind `Published` in a line left out.
    private func inLines(
        _ lines: [Int],
        _ kind: SourceKind?,
        _ place: String
    ) -> DocumentDate? {
        for index in lines {
            let sentence = text.sentences[index]
            let isLabel = sentence.blockKind == .label
            guard isLabel || isSigned(sentence, .ownDate) || isByline(sentence), !isStamp(sentence),
                !isSigned(sentence, .changedDate), let date = printed(in: sentence)
            else { continue }
            let what = kind == .record ? "the day of the meeting" : "the date"
            return DocumentDate(
                date: date,
                basis: .stated,
                reason: "The document prints \(what), \(DateWording.words(date)), \(place)."
            )
        }
        return nil
    }

    /// The day between the place and the dash that open the running text.
    private func dateline(_ head: DocumentHead) -> DocumentDate? {
        guard let first = head.first else { return nil }
        let sentence = text.sentences[first]
        for place in sentence.dates.prefix(2) {
            let located = text.dates[place]
            let end = sentence.tokens.firstIndex(atOrAfter: located.span.end)
            // `the strategy for 2030 – and more`: a year alone is no dateline.
            guard end <= 14, let date = whole(located), date.precision != .year else { continue }
            let dash = sentence.tokens[min(end, sentence.tokens.count)...].prefix(4)
                .contains { ["-", "—", ":"].contains($0.folded) && $0.hasSpaceBefore }
            let isSpelt = sentence.tokens.first?.isCapitalised ?? false
            if dash, isSpelt {
                return DocumentDate(
                    date: date,
                    basis: .stated,
                    reason: "The text opens with its dateline, \(DateWording.words(date))."
                )
            }
        }
        return nil
    }

    /// A line of place and day, or of the kind of document and its day, that opens it.
    private func opening(_ head: DocumentHead) -> DocumentDate? {
        for index in head.front.prefix(10) + (head.first.map { [$0] } ?? []) {
            guard let date = DateLine(text.sentences[index], in: text)?.date else { continue }
            return DocumentDate(
                date: date,
                basis: .stated,
                reason: "The document opens with its date, \(DateWording.words(date))."
            )
        }
        return nil
    }

    /// A line of place and day that ends the document.
    private func closing(_ head: DocumentHead) -> DocumentDate? {
        for index in head.back {
            guard let line = DateLine(text.sentences[index], in: text), line.isPlace else {
                continue
            }
            return DocumentDate(
                date: line.date,
                basis: .stated,
                reason: "The document ends with its date, \(DateWording.words(line.date))."
            )
        }
        return nil
    }

    /// A day in the title of a document about one meeting.
    private func inTitle(_ head: DocumentHead, _ kind: SourceKind?) -> DocumentDate? {
        guard let kind, StatedDate.dayKinds.contains(kind) else { return nil }
        for index in head.front where text.sentences[index].blockKind == .heading {
            guard let date = printed(in: text.sentences[index]), date.precision == .day else {
                continue
            }
            return DocumentDate(
                date: date,
                basis: .stated,
                reason: "The title names the day, \(DateWording.words(date))."
            )
        }
        return nil
    }

    private func changed(_ head: DocumentHead) -> DocumentDate? {
        for index in head.front + head.back {
            let sentence = text.sentences[index]
            guard isSigned(sentence, .changedDate), !sentence.blockKind.isProse,
                let date = printed(in: sentence)
            else { continue }
            return DocumentDate(
                date: date,
                basis: .stated,
                reason: "The document prints only its last change, \(DateWording.words(date))."
            )
        }
        return nil
    }

    /// The day that stands right behind `today`.
    private func besideToday() -> DocumentDate? {
        for sentence in text.sentences where !sentence.dates.isEmpty {
            for place in sentence.dates {
                guard let date = whole(text.dates[place]), date.precision == .day else { continue }
                let span = text.dates[place].span
                let start = sentence.tokens.firstIndex(atOrAfter: span.start)
                let before = sentence.tokens[max(0, start - 2)..<start]
                if before.contains(where: { $0.folded == "today" }) {
                    return DocumentDate(
                        date: date,
                        basis: .stated,
                        reason: "The text calls \(DateWording.words(date)) today."
                    )
                }
            }
        }
        return nil
    }

    /// The first whole date of a line.
    private func printed(in sentence: Sentence) -> PartialDate? {
        for place in sentence.dates {
            if let date = whole(text.dates[place]), date.precision != .year { return date }
        }
        return nil
    }

    private func whole(_ located: LocatedDate) -> PartialDate? {
        [.date, .time].contains(located.expression.kind)
            && !located.expression.value.utf8.contains(0x58)
            ? located.expression.start : nil
    }

    private func isSigned(_ sentence: Sentence, _ sign: MetadataCues.Sign) -> Bool {
        sentence.tokens.indices.prefix(4).contains {
            cues.end(of: sign, in: sentence.tokens, at: $0) != nil
        }
    }

    /// `By N. N. | Medium | 3 May 2024`: who wrote it, and when.
    private func isByline(_ sentence: Sentence) -> Bool {
        let tokens = sentence.tokens
        guard tokens.count < 24,
            let by = tokens.prefix(4).firstIndex(where: { $0.folded == "by" })
        else { return false }
        if by == 0, !sentence.blockKind.isProse { return true }
        // `Commentary by N. N., Institute, 3 May 2024`
        guard let last = sentence.dates.last, by + 1 < tokens.count, tokens[by + 1].isCapitalised
        else { return false }
        // `3.5.2024, by N. N.`
        if tokens.first?.span.start == text.dates[last].span.start,
            !tokens.contains(where: {
                [".", "!", "?"].contains($0.folded)
            })
        {
            return true
        }
        return tokens.firstIndex(atOrAfter: text.dates[last].span.end) >= tokens.count
    }

    /// A line with a registration number carries the registry's date.
    private func isStamp(_ sentence: Sentence) -> Bool {
        if let first = sentence.tokens.first(where: { $0.kind == .word }),
            ["ref", "ref."].contains(first.folded),
            sentence.tokens.contains(where: { $0.folded == "/" })
        {
            return true
        }
        return ReferenceReader.reference(in: sentence.tokens, text: text.text) != nil
    }

    private static let dayKinds: Set<SourceKind> = [
        .record, .conclusions, .jointStatement, .speech,
    ]
}
