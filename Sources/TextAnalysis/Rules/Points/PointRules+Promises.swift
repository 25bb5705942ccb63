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
        // `ready to`; `are prepared to`, which is read as one verb; not `happy to note`
        let isReady = [main.head, main.verb.upperBound].contains { place in
            place + 2 < tokens.count && readiness.contains(tokens[place].folded)
                && reading.classes[place + 1].contains(.to)
                && !remarks.contains(tokens[place + 2].folded)
        }
        // `can impose tariffs` tells a power, and promises nothing.
        let isAble =
            ["can", "could"].contains(tokens[main.verb.lowerBound].folded) && !main.isPassive
            && deeds.contains(tokens[main.head].folded)
            && !frame.reading.isCovered(main.head, by: .pointOffer)
        guard isReady || isAble else { return false }
        return reading.clauses.contains { isAwaited($0, behind: main, reading) }
    }

    /// `once the Council had agreed`, `as soon as the vote is over`; not `the strait was once theirs`,
    /// nor `as soon as Peru asks`, which is how one offers.
    private static func isAwaited(
        _ clause: Clause,
        behind main: Clause,
        _ reading: SentenceReading
    ) -> Bool {
        let tokens = reading.tokens
        let end = clause.verb.lowerBound
        let first = max(main.verb.upperBound, end - 6)
        guard first < end, clause.mood == .fact, !demands.contains(tokens[clause.head].folded)
        else { return false }
        return (first..<end).contains { place in
            guard place > 0, place + 1 < end else { return false }
            let before = tokens[place - 1].folded
            return switch tokens[place].folded {
            case "once":
                before != "for" && before != "at" && !reading.classes[place - 1].contains(.be)
            case "soon": before == "as" && tokens[place + 1].folded == "as" && place + 2 < end
            default: false
            }
        }
    }

    private static let readiness: WordSet = ["ready", "prepared", "willing", "able", "happy"]
    private static let remarks: WordSet = ["note", "say", "report", "confirm", "see", "hear"]
    /// What one does for another, or with another.
    private static let deeds: WordSet = [
        "sign", "share", "send", "open", "lift", "join", "ratify", "conclude", "publish", "submit",
        "circulate", "return", "resume",
    ]
    private static let demands: WordSet = [
        "ask", "asks", "asked", "request", "requests", "requested", "want", "wants", "wanted",
        "wish", "wishes", "wished",
    ]

    /// `stressed that the EU could not sign before the summit`: what our side says it cannot do it keeps
    /// off, where it is a thing one may decline; not `could not get the data`, nor `would not rest`.
    static func isKeptOff(_ frame: PointFrame) -> Bool {
        guard frame.isOurs, frame.basis == .said, let main = frame.main, main.isNegated,
            !main.isPassive
        else { return false }
        let tokens = frame.reading.tokens
        return main.verb.contains { ["can", "could", "cannot"].contains(tokens[$0].folded) }
            && declined.contains(tokens[main.head].folded)
    }

    private static let declined: WordSet = [
        "accept", "agree", "sign", "commit", "promise", "share", "support", "confirm", "go",
        "endorse", "disclose", "guarantee", "ratify", "publish", "comment",
    ]
}
