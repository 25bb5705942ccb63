internal import BriefCore

/// Denials of what nobody lacks: a danger, a standstill, a use, a condition that is not to be met.
///
/// - Source: Horn, A Natural History of Negation (1989): what a denial leaves open is what was expected,
///   and nobody expects what would be bad.
extension DeniedRule {
    /// True where what is denied is not wanted by anybody, is only a condition, or is a stance.
    func isSettled(_ index: Int, _ reading: SentenceReading) -> Bool {
        let clause = reading.clauses[index]
        return reading.isUnchanged(clause) || reading.isOfNoUse(clause)
            || reading.isKept(clause) || reading.isOnCondition(clause) || isChoice(clause, reading)
    }

    /// `They do not want to choose between two blocs`: what people will not have done to them, which is
    /// their stance.
    private func isChoice(_ clause: Clause, _ reading: SentenceReading) -> Bool {
        guard clause.isNegated, clause.mood == .fact, !clause.isPassive,
            ["want", "wish", "intend"].contains(reading.tokens[clause.head].folded),
            clause.verb.upperBound + 1 < reading.tokens.count,
            reading.classes[clause.verb.upperBound].contains(.to)
        else { return false }
        return Self.forced.contains(reading.tokens[clause.verb.upperBound + 1].folded)
    }

    /// What nobody wants.
    private static let forced: WordSet = [
        "choose", "depend", "lose", "wait", "fall", "miss", "be", "become", "remain", "suffer",
    ]
}

extension SentenceReading {
    /// `A half-finished law would serve nobody`, `It surprised no one`: an argument against a thing.
    func isOfNoUse(_ clause: Clause) -> Bool {
        guard Self.useful.contains(tokens[clause.head].folded), clause.head + 1 < tokens.count
        else { return false }
        switch tokens[clause.head + 1].folded {
        case "nobody", "none": return true
        case "no": return clause.head + 2 < tokens.count && tokens[clause.head + 2].folded == "one"
        default: return false
        }
    }

    private static let useful: WordSet = [
        "serve", "serves", "served", "help", "helps", "helped", "benefit", "benefits", "benefited",
        "suit", "suits", "suited", "surprise", "surprises", "surprised", "hurt", "hurts", "harm",
        "harms", "harmed", "offend", "offends", "offended", "profit", "profits",
    ]

    /// `The EU's policy had not changed`, `Our offer has not been withdrawn`: it stands.
    func isUnchanged(_ clause: Clause) -> Bool {
        guard clause.isNegated, clause.mood == .fact,
            Self.altered.contains(tokens[clause.head].folded)
        else { return false }
        let noun = clause.subject.prefix { classes[$0].isDisjoint(with: .preposition) }
        return noun.contains { Self.stances.contains(tokens[$0].folded) }
    }

    private static let altered: WordSet = [
        "changed", "change", "altered", "shifted", "moved", "wavered", "withdrawn", "weakened",
        "softened", "diminished", "lessened",
    ]

    private static let stances: WordSet = [
        "policy", "policies", "position", "positions", "line", "stance", "view", "views",
        "approach",
        "commitment", "commitments", "offer", "support", "aim", "aims", "goal", "goals",
        "principle",
        "principles", "message", "resolve", "determination",
    ]

    /// `are welcome as long as they are not controlled by a state`: what would have to be so.
    func isOnCondition(_ clause: Clause) -> Bool {
        let start = clause.verb.lowerBound
        guard
            let opener = tokens.indices[..<start].last(where: { place in
                switch tokens[place].folded {
                case "long":
                    place > 0 && place + 1 < tokens.count
                        && ["as", "so"].contains(tokens[place - 1].folded)
                        && tokens[place + 1].folded == "as"
                case "provided", "providing":
                    place + 1 < tokens.count && tokens[place + 1].folded == "that"
                default: false
                }
            })
        else { return false }
        // Nothing stands between that the condition does not govern.
        return !(opener..<start).contains { [";", ":", ","].contains(tokens[$0].folded) }
            && start - opener < 12
    }

    /// `We do not prejudge an assessment that has not begun`: any of the kind, of which the main clause
    /// denies that something is done to it.
    func isKept(_ clause: Clause) -> Bool {
        guard clause.isSubordinate, let index = clauses.firstIndex(of: clause), index > 0,
            case let main = clauses[index - 1], main.isNegated, main.mood == .fact,
            !main.isPerfect
        else { return false }
        return (main.verb.upperBound..<max(main.verb.upperBound, clause.verb.lowerBound)).contains {
            ["a", "an", "any"].contains(tokens[$0].folded)
        }
    }
}
