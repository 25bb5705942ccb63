internal import BriefCore

/// Words of danger and decision that tell of nothing open.
extension CueIssueRule {
    /// `a working group on telecom fraud`, `a treaty to protect networks against attacks`: what
    /// people deal with, and what they are already kept from.
    ///
    /// - Source: Fillmore, Frame Semantics (1982): a topic is named, not asserted.
    func isTopic(_ hit: CueHit, _ reading: SentenceReading) -> Bool {
        if isSubjectMatter(hit, reading) { return true }
        guard kind == .risk || kind == .threat,
            let link = reading.tokens.indices[..<hit.first].suffix(4).last(where: {
                reading.classes[$0].contains(.preposition)
            }), link > 0,
            !reading.clauses.contains(where: {
                link < $0.verb.lowerBound && $0.verb.lowerBound < hit.first
            })
        else { return false }
        switch reading.tokens[link].folded {
        case "on": return Self.bodies.contains(reading.tokens[link - 1].folded)
        // `sent teams for sabotage`: what they do, and not what they deal with.
        case "for":
            return Self.bodies.contains(reading.tokens[link - 1].folded)
                && !Self.crews.contains(reading.tokens[link - 1].folded)
        case "against", "from":
            // `signed an agreement to protect hospitals, schools and grids against it`
            return reading.all(.issueSolving).contains { other in
                other.last < link
                    && reading.classes[max(0, other.first - 1)].contains(.to)
                    && !reading.clauses.contains {
                        other.last < $0.verb.lowerBound && $0.verb.lowerBound < link
                    }
            }
        default: return false
        }
    }

    /// `has to be developed in a manner which respects human dignity`: what a thing is to be like.
    func isIdeal(_ hit: CueHit, _ reading: SentenceReading) -> Bool {
        reading.clauses.contains { $0.verb.contains(hit.first) && reading.isIdeal($0) }
    }

    private static let crews: WordSet = ["team", "teams", "unit", "units", "force"]

    private static let bodies: WordSet = [
        "group", "groups", "team", "teams", "unit", "units", "committee", "workshop", "seminar",
        "conference", "course", "courses", "department", "panel", "force", "party",
    ]

    /// `the adequacy decision, adopted in January`, `is under way and will be finished in May`: taken,
    /// or on its way to a day that is known.
    func isTaken(_ hit: CueHit, _ reading: SentenceReading) -> Bool {
        guard kind == .pendingDecision else { return false }
        let first = reading.tokens[hit.first].folded
        if first == "decision" || first == "decisions" {
            let rest = reading.tokens[hit.first...].prefix(8)
            guard let comma = rest.firstIndex(where: { $0.folded == "," }),
                comma + 1 < reading.tokens.count
            else { return false }
            return Self.taking.contains(reading.tokens[comma + 1].folded)
        }
        guard ["way", "underway", "ongoing", "progress"].contains(reading.tokens[hit.last].folded),
            reading.signs.grammar.contains(.dated)
        else { return false }
        return reading.clauses.contains { clause in
            clause.start > hit.last && clause.subject.isEmpty && clause.mood == .coming
                && !clause.isNegated && Self.finishing.contains(reading.tokens[clause.head].folded)
        }
    }

    private static let taking: WordSet = [
        "adopted", "confirmed", "taken", "renewed", "granted", "prolonged", "extended", "made",
        "published",
    ]

    private static let finishing: WordSet = [
        "finished", "completed", "concluded", "ready", "delivered", "presented", "published",
    ]

    /// `The visit was cancelled owing to high winds`: an accident, which nobody has to settle.
    func isAccident(_ hit: CueHit, _ reading: SentenceReading) -> Bool {
        guard kind == .gap, let index = reading.clause(at: hit.first),
            case let clause = reading.clauses[index], clause.verb.contains(hit.first),
            clause.isPassive, clause.mood == .fact
        else { return false }
        let rest = reading.tokens.dropFirst(hit.last + 1).prefix(7).map(\.folded)
        guard
            let cause = rest.firstIndex(where: { ["owing", "because", "due", "for"].contains($0) })
        else { return false }
        // `because of a storm of protest`, `not because of the weather`
        return rest[cause...].indices.contains { place in
            Self.accidents.contains(rest[place])
                && (place + 1 >= rest.endIndex || rest[place + 1] != "of")
        } && !rest.contains("not")
    }

    private static let accidents: WordSet = [
        "wind", "winds", "storm", "rain", "rains", "snow", "fog", "weather", "illness", "misprint",
        "misprints", "printing", "typing", "clerical",
    ]

    /// `The reform concerns all countries alike`: the verb tells what a thing is about, and only the
    /// noun is a worry.
    private func isSubjectMatter(_ hit: CueHit, _ reading: SentenceReading) -> Bool {
        kind == .risk && hit.first == hit.last && reading.tokens[hit.first].folded == "concerns"
            && reading.clauses.contains { $0.head == hit.first && !$0.subject.isEmpty }
    }
}
