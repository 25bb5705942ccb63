internal import BriefCore

/// Tells whether a noun of stance, such as `support`, is said to be there.
///
/// `The fund needs Norway's support`, `without Peru's backing` and `Chile's support collapsed` name
/// what is wanted, missing or over.
///
/// - Source: Karttunen, Implicative Verbs (1971); Saurí and Pustejovsky, FactBank (2009): what
///   governs a noun of event decides whether it is a fact.
struct NounReality {
    private let reading: SentenceReading
    private let stance: Position.Stance

    /// Makes a test for one sentence and the stance that the noun tells.
    init(_ reading: SentenceReading, _ stance: Position.Stance) {
        self.reading = reading
        self.stance = stance
    }

    /// True unless what governs the noun, or what is said of it, takes it away; its phrase begins
    /// at the token given.
    func isReal(_ start: Int, _ hit: CueHit) -> Bool {
        !isGoverned(start) && !isOver(hit)
    }

    /// `without`, `asked for`, `to win` before the phrase.
    private func isGoverned(_ start: Int) -> Bool {
        var place = start - 1
        while place >= 0, start - place <= Self.reach, reading.tokens[place].kind == .word {
            let word = reading.tokens[place].folded
            if Self.missing.contains(word) { return true }
            // `refused Peru's request`: what is refused was asked for.
            if stance != .asks, !isParted(place, start) {
                if Self.wanting.contains(word) { return true }
                if Self.getting.contains(word), !isReached(place) { return true }
            }
            place -= 1
        }
        return false
    }

    /// `ended with Peru's endorsement`, `lost time without its support`: a verb that takes its object
    /// bare does not govern what stands behind a preposition.
    private func isParted(_ governor: Int, _ start: Int) -> Bool {
        Self.bare.contains(reading.tokens[governor].folded)
            && (governor + 1..<start).contains {
                reading.classes[$0].contains(.preposition) && reading.tokens[$0].folded != "of"
            }
    }

    private static let bare: WordSet = [
        "deny", "denies", "denied", "denying", "doubted", "question", "questions", "questioned",
        "lose", "loses", "lost", "losing", "end", "ends", "ended", "won", "win", "gained", "got",
        "need", "needs", "needed", "want", "wants", "wanted", "demanded", "expected",
    ]

    /// True in `won Norway's support`; false in `to win` and `has not won`.
    private func isReached(_ verb: Int) -> Bool {
        // `to win it`, `does not have it`
        if verb > 0, !reading.classes[verb - 1].isDisjoint(with: [.to, .negation]) { return false }
        guard let clause = reading.clauses.last(where: { $0.head == verb }) else { return true }
        return !clause.isNegated && clause.mood == .fact
    }

    /// `Poland's support collapsed`, `its backing is uncertain`, `their support would help`.
    private func isOver(_ hit: CueHit) -> Bool {
        // `Kenya's backing never came`
        let behind = reading.tokens.dropFirst(hit.last + 1).prefix(2).map(\.folded)
        if behind.count == 2, behind[0] == "never", Self.coming.contains(behind[1]) { return true }
        guard let clause = reading.clauses.first(where: { $0.subject.contains(hit.first) }) else {
            return false
        }
        let verb = reading.tokens[clause.head].folded
        let next = clause.head + 1
        let hasObject =
            next < reading.tokens.count
            && !reading.classes[next].isDisjoint(with: [.determiner, .possessive])
        if Self.ending.contains(verb), !hasObject { return !clause.isNegated }
        guard stance != .asks else { return false }
        if clause.isPassive, Self.wanting.contains(verb) { return true }
        // `was not forthcoming`
        let isDenied =
            clause.isNegated || reading.classes[clause.head - 1].contains(.negation)
        if isDenied, Self.coming.contains(verb) { return true }
        let rest = reading.tokens[clause.verb.upperBound...].prefix(3)
        if reading.classes[clause.head].contains(.be) || Self.seeming.contains(verb),
            // `is not in doubt`
            clause.isNegated != rest.contains(where: { Self.doubtful.contains($0.folded) })
        {
            return true
        }
        return stance == .supports && (clause.mood == .supposed || clause.mood == .possible)
    }

    /// Words from the governor to the phrase: `no sign yet of`, `asked once more for`.
    private static let reach = 4

    private static let missing: WordSet = [
        "without", "lack", "lacks", "lacked", "lacking", "absence", "absent", "sign", "signs",
        "whether", "if", "unless", "despaired",
    ]

    private static let wanting: WordSet = [
        "ask", "asks", "asked", "asking", "need", "needs", "needed", "needing", "want", "wants",
        "wanted", "wanting", "seek", "seeks", "sought", "seeking", "request", "requests",
        "requested", "requesting", "require", "requires", "required", "requiring", "await",
        "awaits", "awaited", "awaiting", "demand", "demands", "demanded", "expect", "expects",
        "expected", "hope", "hopes", "hoped", "hoping", "wait", "waits", "waited", "waiting",
        "count", "counts", "counted", "counting", "rely", "relies", "relied", "relying", "depend",
        "depends", "depended", "depending", "hinges", "bank", "banks", "call", "calls", "called",
        "calling", "appeal", "appeals", "appealed", "plea", "bid", "deny", "denies", "denied",
        "denying", "doubt", "doubts", "doubted", "question", "questions", "questioned", "lose",
        "loses", "lost", "losing", "loss", "fear", "fears", "feared", "end", "ends", "ended",
    ]

    private static let getting: WordSet = [
        "win", "won", "gain", "gained", "secure", "secured", "obtain", "obtained", "get", "got",
        "attract", "attracted", "find", "found", "enlist", "enlisted", "have", "receive",
        "received", "enjoy", "enjoyed", "see", "meet", "face", "keep", "regain",
    ]

    private static let ending: WordSet = [
        "collapse", "collapses", "collapsed", "fade", "fades", "faded", "wane", "wanes", "waned",
        "evaporate", "evaporated", "evaporates", "dwindle", "dwindles", "dwindled", "crumble",
        "crumbles", "crumbled", "vanish", "vanished", "vanishes", "disappeared", "ended",
        "lapsed", "melted", "withdrawn", "gone", "lost", "missing", "lacking", "ebbed", "ebbs",
    ]

    private static let coming: WordSet = [
        "forthcoming", "coming", "come", "came", "materialise", "materialised", "arrived",
    ]

    private static let seeming: WordSet = [
        "remains", "remain", "remained", "seems", "seemed", "looks", "looked", "appears",
    ]

    private static let doubtful: WordSet = [
        "missing", "lacking", "uncertain", "unclear", "doubtful", "unknown", "doubt", "essential",
        "crucial", "vital", "key", "indispensable", "necessary", "decisive", "needed", "required",
        "over", "gone", "unlikely", "questionable",
    ]
}
