internal import BriefCore

extension OneVoice {
    /// What one source says of an event.
    struct Word {
        let finding: MaterialFinding
        let status: Event.Status
        /// Where it is, as printed; nil where no place is told, or a whole country.
        let place: String?
        let citation: Citation
        /// Date of the source; nil where it is unknown.
        let date: PartialDate?
    }

    /// Two words on one event that do not go together.
    struct WordPair {
        let first: Word
        let second: Word
        /// The days of the event, in words.
        let when: String
        /// In what they differ.
        let difference: Difference
    }

    /// The pairs, in the order of the events; of each event the first pair found that differs in
    /// certainty, and the first that differs in place.
    ///
    /// Two findings are of one event where their days are the same and they name the same forum, or
    /// neither names one and they name the same country; the tellings of one finding are of one
    /// event. What a later source knows better is no difference: an event that was planned and then
    /// held has gone on. Another place always is one, as no source says that the event has moved.
    static func events(_ events: [MaterialFinding]) -> [WordPair] {
        var pairs: [WordPair] = []
        var known: Set<Int> = []
        for (index, first) in events.enumerated() where !known.contains(index) {
            guard let event = first.event, event.date != nil else { continue }
            var all = words(first)
            for (place, second) in events.enumerated() where place > index && isSame(first, second)
            {
                known.insert(place)
                all += words(second)
            }
            let when = DateWording.words(event.date, until: event.until)
            for (difference, differ) in [(Difference.status, differ), (.place, differInPlace)] {
                guard let pair = firstPair(of: all, differ) else { continue }
                pairs.append(
                    WordPair(first: pair.0, second: pair.1, when: when, difference: difference)
                )
            }
        }
        return pairs
    }

    private static func words(_ finding: MaterialFinding) -> [Word] {
        guard finding.row.tellings.count > 1 else {
            guard let event = finding.event, let citation = finding.row.citations.first else {
                return []
            }
            let date = finding.row.sourceDate
            return [word(finding, event, citation, date)]
        }
        return finding.row.tellings.compactMap { telling in
            guard case .event(let event) = telling.claim else { return nil }
            return word(finding, event, telling.citation, telling.sourceDate)
        }
    }

    private static func word(
        _ finding: MaterialFinding,
        _ event: Event,
        _ citation: Citation,
        _ date: PartialDate?
    ) -> Word {
        Word(
            finding: finding,
            status: event.status,
            place: event.place.flatMap { isCountry($0, finding) ? nil : $0 },
            citation: citation,
            date: date
        )
    }

    /// True where a place is a country that the sentence names: a city in it is no other place.
    private static func isCountry(_ place: String, _ finding: MaterialFinding) -> Bool {
        guard let citation = finding.row.citations.first else { return false }
        let text = SourceText(citation.words)
        return finding.mentions.contains { mention in
            guard mention.subject.kind == .country, citation.span.contains(mention.span) else {
                return false
            }
            let start = mention.span.start - citation.span.start
            return text.words(in: TextSpan(start, start + mention.span.count)) == place
        }
    }

    private static func isSame(_ first: MaterialFinding, _ second: MaterialFinding) -> Bool {
        guard first.passage != second.passage, let left = first.event?.span,
            left == second.event?.span
        else { return false }
        let (one, other) = (first.row.finding.subjects, second.row.finding.subjects)
        let hasForum = (one + other).contains { $0.kind == .forum }
        return one.contains { $0.kind == (hasForum ? .forum : .country) && other.contains($0) }
    }

    private static func firstPair(
        of words: [Word],
        _ differ: (Word, Word) -> Bool
    ) -> (Word, Word)? {
        for (index, first) in words.enumerated() {
            for second in words[(index + 1)...] where differ(first, second) {
                return (first, second)
            }
        }
        return nil
    }

    private static func differInPlace(_ first: Word, _ second: Word) -> Bool {
        guard first.citation.source != second.citation.source,
            let one = first.place?.lowercased(), let other = second.place?.lowercased()
        else { return false }
        return !one.contains(other) && !other.contains(one)
    }

    private static func differ(_ first: Word, _ second: Word) -> Bool {
        guard first.status != second.status, first.citation.source != second.citation.source
        else { return false }
        guard let left = first.date, let right = second.date, left.last != right.last else {
            return true
        }
        let isLater = left.last < right.last
        let (early, late) = isLater ? (first.status, second.status) : (second.status, first.status)
        return certainty(late) < certainty(early)
    }

    /// How far an event has come.
    private static func certainty(_ status: Event.Status) -> Int {
        switch status {
        case .requested: 0
        case .pending: 1
        case .tentative: 2
        case .toBeConfirmed: 3
        case .planned: 4
        case .ongoing: 5
        case .held: 6
        }
    }
}
