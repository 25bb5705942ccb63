internal import BriefCore

/// Talks that are the subject of a sentence and have not ended.
struct TalksRule: Rule {
    let name = "issue.talks"
    let explanation =
        "Talks or negotiations are what the sentence is about, and it does not end them."
    let source = "The vocabulary of treaty practice, from exploratory talks to ratification."

    let signs = Signs(.issueTalks)

    func findings(in reading: SentenceReading, _ context: RuleContext) -> [Finding] {
        for hit in reading.all(.issueTalks) {
            guard let index = reading.clauses.firstIndex(where: { isHead(hit, of: $0, reading) }),
                !Self.isEnded(reading.clauses[index], reading),
                !Self.isBegun(reading.clauses[index], reading),
                !Self.isHabit(reading.clauses[index], reading),
                // `were opened in May and concluded after four rounds`
                !reading.clauses[(index + 1)...].contains(where: {
                    $0.subject.isEmpty && !$0.isSubordinate && Self.isEnded($0, reading)
                })
            else { continue }
            return [context.issue(.negotiation, reading, rule: name, hits: [hit])]
        }
        return []
    }

    /// Told as done: `were concluded`, not `could be closed` or `are due to end`.
    static func isEnded(_ clause: Clause, _ reading: SentenceReading) -> Bool {
        reading.isCovered(clause.head, by: .issueTalksEnded) && clause.mood == .fact
            && (clause.tense == .past || clause.isPerfect) && !clause.isNegated
    }

    /// `were opened two years later`, `were announced in 2024`: how they came about, which a text tells as
    /// history; those that were launched on a day go on.
    static func isBegun(_ clause: Clause, _ reading: SentenceReading) -> Bool {
        guard clause.isPassive, clause.mood == .fact, clause.tense == .past, !clause.isPerfect,
            !clause.isNegated
        else { return false }
        switch reading.tokens[clause.head].folded {
        case "announced": return reading.signs.grammar.contains(.dated)
        case "opened", "launched", "initiated":
            return reading.tokens.dropFirst(clause.head).prefix(6).contains {
                ["later", "earlier", "ago"].contains($0.folded)
            }
        default: return false
        }
    }

    /// `are held every spring`: a custom, and nothing that is being settled.
    private static func isHabit(_ clause: Clause, _ reading: SentenceReading) -> Bool {
        guard clause.isPassive, clause.mood == .fact, clause.tense == .present, !clause.isPerfect,
            !clause.isProgressive, reading.tokens[clause.head].folded == "held"
        else { return false }
        return reading.tokens.dropFirst(clause.head + 1).prefix(3).contains {
            ["twice", "every", "regularly", "annually", "yearly", "times"].contains($0.folded)
        }
    }

    /// The words stand in the subject, before any preposition.
    private func isHead(_ hit: CueHit, of clause: Clause, _ reading: SentenceReading) -> Bool {
        guard clause.subject.contains(hit.first) else { return false }
        return !(clause.subject.lowerBound..<hit.first).contains {
            reading.classes[$0].contains(.preposition)
        }
    }
}
