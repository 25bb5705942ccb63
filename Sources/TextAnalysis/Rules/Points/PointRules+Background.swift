internal import BriefCore

/// What a text tells to set its scene, and what it only seems to ask.
extension PointRules {
    /// The hits by which our side asks somebody; nil for none.
    ///
    /// `Third countries may ask for help`, `experts who can be called upon`: what one may ask is an
    /// entitlement. `is determined to go on`: what one will do oneself.
    static func asked(
        _ hits: [CueHit]?,
        _ frame: PointFrame,
        _ context: RuleContext
    ) -> [CueHit]? {
        guard let hits else { return nil }
        let reading = frame.reading
        let kept = hits.filter { hit in
            !own.contains(reading.tokens[hit.first].folded)
                && !reading.isForecast(hit, isNews: context.genre == .news)
                && !reading.clauses.contains {
                    $0.verb.contains(hit.first) && $0.mood == .possible && !$0.isNegated
                }
        }
        return kept.isEmpty ? nil : kept
    }

    private static let own: WordSet = ["determined", "keen", "eager"]

    /// `Both sides took stock of the projects`, `The chairs took note of the results`: that a thing was
    /// looked at, and nothing of it.
    static func isStockTaken(_ frame: PointFrame) -> Bool {
        guard let clause = frame.reading.clauses.first,
            ["took", "take", "takes"].contains(frame.reading.tokens[clause.head].folded)
        else { return false }
        // `took note of the request and will reply`: something more.
        guard
            !frame.reading.clauses.dropFirst().contains(where: {
                frame.reading.tokens[max(0, $0.start - 1)].folded == "and"
            })
        else { return false }
        let rest = frame.reading.tokens.dropFirst(clause.head + 1).prefix(2).map(\.folded)
        return rest == ["stock", "of"] || rest == ["note", "of"] && clause.tense == .past
    }

    /// `The soup was cold`, `Her future is uncertain`, in a record: of the table, or of a person's own
    /// life, which nobody is told to have said.
    ///
    /// - Source: Labov and Waletzky (1967): orientation and evaluation of a scene.
    static func isColour(_ frame: PointFrame) -> Bool {
        guard frame.basis != .said, frame.basis != .quoted else { return false }
        // `Sound poor, two delegates hardly audible`
        if frame.main == nil, let first = frame.reading.tokens.first {
            return ["sound", "audio", "video"].contains(first.folded)
        }
        guard let main = frame.main, main.mood == .fact, let first = main.subject.first
        else { return false }
        let tokens = frame.reading.tokens
        if ["her", "his"].contains(tokens[first].folded) { return true }
        return main.subject.contains { table.contains(tokens[$0].folded) }
    }

    private static let table: WordSet = [
        "fish", "soup", "wine", "meal", "dish", "dishes", "food", "coffee", "tea", "dessert",
        "lunch", "dinner", "buffet", "menu", "hosts", "host", "view", "weather",
    ]

    /// `In March four cables were cut and a dozen ports lost their link`, in a non-paper: an incident told
    /// for what is argued elsewhere.
    ///
    /// - Source: Smith, Modes of Discourse (2003): narrative advances by dated events.
    static func isNarrated(_ frame: PointFrame) -> Bool {
        guard let main = frame.main, main.mood == .fact, main.tense == .past, !main.isPerfect,
            !frame.isOurs, !frame.isFormat, main.isPassive
        else { return false }
        return frame.reading.signs.grammar.contains(.dated)
            || frame.reading.tokens.dropFirst(main.head + 1).first?.folded == "by"
    }

    /// `Some would leave the choice to others`: a view that others hold.
    static func isPreferred(_ frame: PointFrame) -> Bool {
        let words = frame.reading.tokens.prefix(2).map(\.folded)
        return words.count == 2 && words[1] == "would"
            && ["some", "others", "several", "many"].contains(words[0])
    }

    /// `Mutual recognition is not complete`, `The chapter has yet to be agreed`, on a page: what is missing of
    /// what nobody of ours is the subject of.
    static func isGapTold(_ frame: PointFrame, _ context: RuleContext) -> Bool {
        guard frame.basis == .author, !frame.isOurs, let main = frame.main,
            main.mood == .fact, main.tense == .present, context.isOpen(frame.reading)
        else { return false }
        switch context.text.metadata.kind {
        case .pressRelease, .webPage: break
        default: return false
        }
        if main.isNegated, ["is", "are"].contains(frame.reading.tokens[main.head].folded) {
            return true
        }
        return frame.reading.hits.contains { hit in
            (hit.cue == .issueNotYet || hit.cue == .issueFellShort || hit.cue == .issueLacks)
                && hit.first <= main.verb.upperBound + 2 && hit.last >= main.verb.lowerBound
        }
    }

    /// `The session brought together sixty officials`: what happened, told of nobody of ours; in an
    /// argument it is reported, not asserted.
    ///
    /// - Source: Smith, Modes of Discourse (2003): a report is made of events in the simple past.
    static func isTold(_ frame: PointFrame) -> Bool {
        guard let main = frame.main, frame.basis == .author, !frame.isOurs, !speaksOfUs(frame)
        else { return false }
        return main.mood == .fact && main.tense == .past && !main.isPerfect && !main.isPassive
            && !main.isNegated && !main.subject.isEmpty
    }

    /// `The Union was represented by its President`: who was there.
    static func isPresence(_ frame: PointFrame) -> Bool {
        guard let main = frame.main, main.isPassive, main.tense == .past else { return false }
        return frame.reading.tokens[main.head].folded == "represented"
    }

    /// `China sends ministries and companies together`: what others do is theirs to say; what they
    /// are to us, as `Canada is a key ally`, is ours.
    static func isDeedOfOthers(_ frame: PointFrame) -> Bool {
        guard frame.basis == .author, let main = frame.main, main.mood == .fact, !main.isNegated,
            !speaksOfUs(frame),
            frame.isOfOthers && frame.subject?.subject?.kind == .country
                || isOfTheirBody(frame, main)
        else { return false }
        return !being.contains(frame.reading.tokens[main.head].folded)
    }

    private static let being: WordSet = [
        "is", "are", "remains", "remain", "has", "have", "shares", "share", "belongs", "belong",
        "counts", "count", "stands", "stand",
    ]

    /// `The data protection commission receives 900 complaints a year`: a body, by its small letters or
    /// its kind no body of ours.
    private static func isOfTheirBody(_ frame: PointFrame, _ main: Clause) -> Bool {
        guard !frame.isOurs, !frame.isFormat, !main.isPassive, let last = main.subject.last else {
            return false
        }
        let noun = frame.reading.tokens[last]
        return theirBodies.contains(noun.folded)
            || noun.folded == "commission" && !noun.isCapitalised
    }

    private static let theirBodies: WordSet = [
        "authority", "agency", "ministry", "regulator", "university", "chamber", "bank",
        "parliament", "government", "court", "police",
    ]

    /// `Millions live there without access, and we intend to halve their number`, `France pays for the EU
    /// project`: it turns to what is ours.
    private static func speaksOfUs(_ frame: PointFrame) -> Bool {
        frame.reading.tokens.contains { us.contains($0.folded) }
    }

    private static let us: WordSet = [
        "we", "our", "us", "ours", "eu", "eu's", "union", "union's", "europe", "europe's",
        "european",
    ]

    /// `Few have ever seen one`, `Its descendants are made of glass`, `Australia keeps a zone off
    /// Sydney`, in a non-paper: the scene in which an argument is set, with no matter, side or wish
    /// of its authors in it.
    static func isScenery(_ frame: PointFrame, _ context: RuleContext) -> Bool {
        let reading = frame.reading
        guard let main = frame.main, main.mood == .fact, context.leads[reading.index] == nil,
            !context.isOpen(reading)
        else { return false }
        let bearing = Bearing(reading, context)
        return !bearing.namesSide && !bearing.namesMatter
    }
}
