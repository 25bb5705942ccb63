internal import BriefCore

extension OneVoice {
    /// What one source says of the certainty of an event.
    struct Word {
        let finding: MaterialFinding
        let status: Event.Status
        let citation: Citation
        /// Date of the source; nil where it is unknown.
        let date: PartialDate?
    }

    /// Two words on one event that do not go together.
    struct StatusPair {
        let first: Word
        let second: Word
        /// The days of the event, in words.
        let when: String
    }

    /// The pairs, in the order of the events; of each event the first pair found.
    ///
    /// Two findings are of one event where their days are the same and they name the same forum or
    /// country; the tellings of one finding are of one event. What a later source knows better is no
    /// difference: an event that was planned and then held has gone on.
    static func statuses(_ events: [MaterialFinding]) -> [StatusPair] {
        var pairs: [StatusPair] = []
        var known: Set<Int> = []
        for (index, first) in events.enumerated() where !known.contains(index) {
            guard let event = first.event, event.date != nil else { continue }
            var all = words(first)
            for (place, second) in events.enumerated() where place > index && isSame(first, second)
            {
                known.insert(place)
                all += words(second)
            }
            guard let pair = difference(all) else { continue }
            pairs.append(
                StatusPair(
                    first: pair.0,
                    second: pair.1,
                    when: DateWording.words(event.date, until: event.until)
                )
            )
        }
        return pairs
    }

    private static func words(_ finding: MaterialFinding) -> [Word] {
        guard finding.row.tellings.count > 1 else {
            guard let event = finding.event, let citation = finding.row.citations.first else {
                return []
            }
            let date = finding.row.sourceDate
            return [Word(finding: finding, status: event.status, citation: citation, date: date)]
        }
        return finding.row.tellings.compactMap { telling in
            guard case .event(let event) = telling.claim else { return nil }
            return Word(
                finding: finding,
                status: event.status,
                citation: telling.citation,
                date: telling.sourceDate
            )
        }
    }

    private static func isSame(_ first: MaterialFinding, _ second: MaterialFinding) -> Bool {
        guard first.passage != second.passage, let left = first.event?.span,
            left == second.event?.span
        else { return false }
        return first.row.finding.subjects.contains { subject in
            (subject.kind == .forum || subject.kind == .country)
                && second.row.finding.subjects.contains(subject)
        }
    }

    private static func difference(_ words: [Word]) -> (Word, Word)? {
        for (index, first) in words.enumerated() {
            for second in words[(index + 1)...] where differ(first, second) {
                return (first, second)
            }
        }
        return nil
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
