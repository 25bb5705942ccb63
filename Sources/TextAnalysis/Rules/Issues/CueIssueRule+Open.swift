internal import BriefCore

/// Words that open something by themselves, where what they are said of is not open.
extension CueIssueRule {
    /// `The tone was open`, `The net must remain open and global`: a quality of it.
    ///
    /// Only what can be settled, such as a question or a date, is open until it is.
    ///
    /// - Source: Pustejovsky, The Generative Lexicon (1995): what an adjective says depends on the sort
    ///   of thing its noun names.
    func isQuality(_ hit: CueHit, _ reading: SentenceReading) -> Bool {
        guard kind == .unconfirmed || kind == .gap,
            reading.tokens[hit.last].folded == "open",
            let index = reading.clause(at: hit.first), case let clause = reading.clauses[index],
            clause.verb.lowerBound <= hit.last, clause.start <= hit.first
        else { return false }
        // `Who pays is open`, `It remains open whether …`
        let next = reading.tokens.dropFirst(hit.last + 1).first?.folded ?? ""
        if index > 0 && clause.subject.isEmpty || Self.asking.contains(next) { return false }
        // `points which remain open`
        let start = clause.subject.isEmpty ? max(0, clause.start - 6) : clause.subject.lowerBound
        return !(start..<hit.first).contains {
            Self.settled.contains(reading.tokens[$0].folded)
                || Self.asking.contains(reading.tokens[$0].folded)
        }
    }

    private static let asking: WordSet = ["who", "how", "what", "whether", "when", "where", "why"]

    /// What can be settled.
    private static let settled: WordSet = [
        "question", "questions", "issue", "issues", "point", "points", "matter", "matters", "file",
        "files", "chapter", "chapters", "date", "dates", "day", "venue", "place", "seat", "time",
        "timetable", "deadline", "outcome", "result", "answer", "answers", "reply", "decision",
        "decisions", "choice", "choices", "financing", "funding", "amount", "sum", "price",
        "budget", "wording", "text", "article", "articles", "paragraph", "paragraphs", "clause",
        "clauses", "detail", "details", "modalities", "scope", "list", "dispute", "disputes",
        "case", "cases", "location", "route", "name", "form", "format", "status", "membership",
        "participation", "future", "fate", "item", "items", "aspect", "aspects", "element",
        "elements", "topic", "topics", "problem", "problems", "request", "requests", "post",
        "vacancy", "posts", "liability", "duration", "rest", "much", "everything", "one", "two",
        "three", "some", "several", "many", "most", "all", "this", "that", "it", "bracket",
        "brackets", "difference", "differences", "agenda", "sequence", "order",
    ]

    /// `agreed to extend the accord and to oppose any ban`, `decided to join`: settled among those
    /// who agree, whatever is still to be done.
    ///
    /// - Source: Karttunen (1971): whoever has decided to do a thing has left no question of it.
    func isResolved(_ hit: CueHit, _ reading: SentenceReading) -> Bool {
        guard kind == .contested || cue == .issueChange, hit.first > 0,
            reading.classes[hit.first - 1].contains(.to),
            let clause = reading.clauses.last(where: { $0.head < hit.first }),
            clause.mood == .fact, !clause.isNegated
        else { return false }
        return ["agreed", "agree", "decided", "resolved", "undertook", "chose", "voted"]
            .contains(reading.tokens[clause.head].folded)
    }

    /// `commends Norway for guiding the talks`: what one is thanked for has been done.
    ///
    /// - Source: Searle and Vanderveken, Foundations of Illocutionary Logic (1985): thanks and praise
    ///   presuppose the deed.
    func isThanked(_ hit: CueHit, _ reading: SentenceReading) -> Bool {
        guard let clause = reading.clauses.last(where: { $0.head < hit.first }),
            Self.thanks.contains(reading.tokens[clause.head].folded)
        else { return false }
        return (clause.verb.upperBound..<max(clause.verb.upperBound, hit.first)).contains {
            reading.tokens[$0].folded == "for"
        }
    }

    /// `chaired negotiations twice`, `held talks in May`: a meeting that is over; how the matter of it
    /// stands is not told.
    func isAttended(_ hit: CueHit, _ reading: SentenceReading) -> Bool {
        guard kind == .negotiation,
            let clause = reading.clauses.last(where: { $0.head < hit.first }),
            clause.tense == .past, clause.mood == .fact, !clause.isPassive, !clause.isPerfect
        else { return false }
        let verb = reading.tokens[clause.head].folded
        // `Qatar led negotiations on a ceasefire`: without a day or a number they may go on.
        return Self.attending.contains(verb)
            || Self.leading.contains(verb)
                && (reading.signs.grammar.contains(.dated)
                    || reading.tokens.contains { Self.times.contains($0.folded) })
    }

    private static let leading: WordSet = ["led", "guided", "mediated", "steered", "facilitated"]

    private static let times: WordSet = ["once", "twice", "times", "before", "earlier", "ago"]

    private static let attending: WordSet = [
        "chaired", "hosted", "attended", "held", "ended", "observed", "followed",
    ]

    private static let thanks: WordSet = [
        "commend", "commends", "commended", "thank", "thanks", "thanked", "praise", "praises",
        "praised", "congratulate", "congratulates", "congratulated", "applaud", "applauds",
        "applauded", "credit", "credits", "credited", "salutes", "saluted", "lauded", "lauds",
    ]

    /// `the early warning mechanism`, `a risk-based approach`, `risky uses`: the words sort a thing
    /// that is made to deal with danger; nobody is said to be in any.
    ///
    /// - Source: Levi, The Syntax and Semantics of Complex Nominals (1978): `x` of `x mechanism` tells
    ///   what it is for.
    func isInstrument(_ hit: CueHit, _ reading: SentenceReading) -> Bool {
        guard kind == .risk || kind == .threat else { return false }
        guard !reading.clauses.contains(where: { $0.verb.contains(hit.last) }) else { return false }
        let rest = reading.tokens.dropFirst(hit.last + 1)
        if rest.first?.folded == "-", rest.dropFirst().first?.folded == "based" { return true }
        if reading.tokens[hit.last].folded.hasPrefix("warning"), hit.last > 0,
            reading.tokens[max(0, hit.last - 1)].folded == "early"
                || hit.last > 1 && reading.tokens[hit.last - 1].folded == "-"
        {
            return true
        }
        // `vendors posing a high risk`: which vendors are meant.
        if reading.classes[hit.first].contains(.gerund), hit.first > 0, hit.last > hit.first,
            case let noun = reading.tokens[hit.first - 1], noun.folded.hasSuffix("s"),
            noun.kind == .word, reading.classes[hit.first - 1].isDisjoint(with: .function)
        {
            return true
        }
        guard let next = rest.first,
            !reading.clauses.contains(where: { $0.verb.contains(hit.last + 1) })
        else { return false }
        return Self.instruments.contains(next.folded)
    }

    private static let instruments: WordSet = [
        "mechanism", "mechanisms", "assessment", "assessments", "management", "approach",
        "approaches", "rules", "regulation", "directive", "system", "systems", "class", "classes",
        "category", "categories", "prevention",
        "monitoring", "classification", "toolbox", "reduction", "mitigation", "register",
        "insurance", "use", "uses",
    ]

    /// `We see no need for a new body`, `We would rather have no text`: what our side will not have
    /// is a line of its own, and no dispute.
    func isOwnRefusal(
        _ hit: CueHit,
        _ reading: SentenceReading,
        _ context: RuleContext
    ) -> Bool {
        guard kind == .contested,
            let clause = reading.clauses.first(where: { $0.verb.contains(hit.first) }),
            let first = clause.subject.first,
            ["we", "i"].contains(reading.tokens[first].folded),
            context.voice(of: reading).actor.isSide
                || context.isAuthor(context.voice(of: reading).actor)
        else { return false }
        return (hit.first...hit.last).contains {
            ["no", "not", "rather", "sooner"].contains(reading.tokens[$0].folded)
        }
    }
}
