internal import BriefCore

/// Reads place and participants of an event from its sentence.
struct EventParts {
    private let context: RuleContext

    /// Makes a reader for one text.
    init(_ context: RuleContext) {
        self.context = context
    }

    /// The place, as printed: the name after `in` or `at`, or to which somebody travels, that is no
    /// date or body.
    func place(in reading: SentenceReading) -> String? {
        var index = 0
        while index + 1 < reading.tokens.count {
            defer { index += 1 }
            guard isBefore(index, reading), reading.tokens[index + 1].isCapitalised else {
                continue
            }
            var end = index + 1
            while end < reading.tokens.count, isNamePart(end, reading) { end += 1 }
            let span = reading.span(index + 1, end - 1)
            if isPlace(span, reading) { return context.actors.plain(span) }
        }
        return nil
    }

    /// True at the word before a place: `in Seoul`, `travels to Seoul`, `visited Seoul`.
    private func isBefore(_ index: Int, _ reading: SentenceReading) -> Bool {
        switch reading.tokens[index].folded {
        case "in", "at": true
        case "to": index > 0 && Self.travelling.contains(reading.tokens[index - 1].folded)
        case "visit", "visits", "visited": !reading.classes[max(0, index - 1)].contains(.determiner)
        default: false
        }
    }

    private static let travelling: WordSet = [
        "travel", "travels", "travelled", "traveled", "travelling", "fly", "flies", "flew", "go",
        "goes", "went", "return", "returns", "returned", "visit", "visits", "trip", "trips",
        "mission", "journey",
    ]

    /// Who takes part, as printed: actors in the subject, after `between` and `with`.
    func participants(in reading: SentenceReading) -> [String] {
        var found: [String] = []
        func add(_ range: Range<Int>) {
            for actor in context.actors.actors(in: range, of: reading)
            where !found.contains(actor.name) {
                found.append(actor.name)
            }
        }
        let isBetween = reading.tokens.contains { $0.folded == "between" }
        if !isBetween, let clause = reading.clauses.first(where: { !$0.isSubordinate }) {
            add(clause.subject)
        }
        for clause in reading.clauses where !clause.isPassive && !clause.isSubordinate {
            guard Self.meeting.contains(reading.tokens[clause.head].folded) else { continue }
            var end = clause.verb.upperBound
            while end < reading.tokens.count, reading.tokens[end].kind != .mark,
                !["on", "in", "at", "with", "to", "over", "today", "yesterday"]
                    .contains(reading.tokens[end].folded)
            {
                end += 1
            }
            if end > clause.verb.upperBound { add(clause.verb.upperBound..<end) }
        }
        for (place, token) in reading.tokens.enumerated()
        where token.folded == "between" || token.folded == "with" {
            var end = place + 1
            while end < reading.tokens.count, reading.tokens[end].kind != .mark,
                reading.classes[end].isDisjoint(with: [.modal, .be, .have, .relative])
            {
                end += 1
            }
            if end > place + 1 { add((place + 1)..<end) }
        }
        return found
    }

    /// Verbs whose object takes part as well.
    private static let meeting: WordSet = [
        "met", "meets", "meet", "received", "receives", "receive", "hosted", "welcomed",
    ]

    private func isNamePart(_ place: Int, _ reading: SentenceReading) -> Bool {
        let token = reading.tokens[place]
        if token.kind == .mark { return token.folded == "-" }
        return token.isCapitalised
    }

    private func isPlace(_ span: TextSpan, _ reading: SentenceReading) -> Bool {
        for index in reading.sentence.dates
        where context.text.dates[index].span.overlaps(span) { return false }
        for index in reading.sentence.mentions {
            let mention = context.text.mentions[index]
            guard mention.span.overlaps(span) else { continue }
            switch mention.mention.subject.kind {
            case .country, .region: continue
            default: return false
            }
        }
        return true
    }
}
