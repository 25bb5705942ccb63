internal import BriefCore

/// What is promised behind a condition, and what our side is told not to be able to do.
extension PointRules {
    /// `was ready to share the list once the Council had agreed`, `We can sign once it has decided`: what
    /// one will do when something else is done, which binds more than an offer.
    ///
    /// - Source: Searle (1975), commissives; Quirk and others, 15.37: `once` and `as soon as` tell what
    ///   the deed waits for.
    static func isBound(_ frame: PointFrame) -> Bool {
        guard frame.isOurs, let main = frame.main, !main.isNegated else { return false }
        let reading = frame.reading
        let tokens = reading.tokens
        // `ready to`; `are prepared to`, which is read as one verb
        let isReady = [main.head, main.verb.upperBound].contains { place in
            place + 1 < tokens.count && readiness.contains(tokens[place].folded)
                && reading.classes[place + 1].contains(.to)
        }
        let isAble =
            ["can", "could"].contains(tokens[main.verb.lowerBound].folded) && !main.isPassive
            && !frame.reading.isCovered(main.head, by: .pointOffer)
        guard isReady || isAble else { return false }
        return reading.clauses.contains { clause in
            let end = clause.verb.lowerBound
            guard end > main.verb.upperBound, clause.mood == .fact else { return false }
            return tokens[max(main.verb.upperBound, end - 6)..<end].contains {
                $0.folded == "once" || $0.folded == "soon"
            }
        }
    }

    private static let readiness: WordSet = ["ready", "prepared", "willing", "able", "happy"]

    /// `stressed that the EU could not sign before the summit`: what our side says it cannot do it keeps
    /// off; not what it could not help, such as to find or to hear something.
    static func isKeptOff(_ frame: PointFrame) -> Bool {
        guard frame.isOurs, frame.basis == .said, let main = frame.main, main.isNegated,
            main.mood == .possible || main.mood == .supposed, !main.isPassive
        else { return false }
        return !unwilled.contains(frame.reading.tokens[main.head].folded)
    }

    private static let unwilled: WordSet = [
        "find", "see", "hear", "know", "recall", "remember", "attend", "reach", "read", "be",
        "have", "understand", "imagine", "believe", "trace", "reply", "help", "meet", "come",
    ]
}
