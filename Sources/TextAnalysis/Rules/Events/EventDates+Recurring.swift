internal import BriefCore

extension EventDates {
    /// `In December the sun does not rise`, `Winds stop work from June to September`, `most of the
    /// year`: so every year, and no one time of it.
    ///
    /// - Source: Carlson and Pelletier, The Generic Book (1995): the simple present of a verb that
    ///   arranges nothing is habitual.
    func isRecurring(_ reading: SentenceReading, _ date: LocatedDate, _ token: Int) -> Bool {
        let end = reading.token(at: date.span.end)
        let words = reading.tokens[token..<max(token, end)]
        let before = reading.tokens[max(0, token - 3)..<token].map(\.folded)
        if words.last?.folded == "year", before.last == "of" || words.first?.folded == "the",
            before.contains(where: { Self.portions.contains($0) })
        {
            return true
        }
        guard !words.isEmpty,
            words.allSatisfy({ $0.kind == .word && Self.recurring.contains($0.folded) }),
            let index = reading.clause(at: token), case let clause = reading.clauses[index],
            // One clause of what was or will be, and the sentence tells of one time.
            reading.clauses.allSatisfy({ $0.mood == .fact && $0.tense == .present }),
            !clause.isPerfect,
            !clause.isProgressive, !clause.isPassive, abs(token - clause.head) > 2,
            !["until", "by", "before", "since"].contains(before.last ?? .empty),
            // `The committee examines the text in December`: one who acts has a calendar.
            clause.isNegated || context.actors.actor(in: clause.subject, of: reading) == nil
        else { return false }
        return !reading.isCovered(clause.head, by: .eventHappening)
            && !reading.isCovered(clause.head, by: .eventPlanned)
            && !Self.arranging.contains(reading.tokens[clause.head].folded)
    }

    private static let portions: WordSet = ["most", "much", "part", "half", "time", "days", "rest"]

    private static let recurring: WordSet = [
        "january", "february", "march", "april", "may", "june", "july", "august", "september",
        "october", "november", "december", "spring", "summer", "autumn", "winter", "morning",
        "evening", "afternoon", "night", "to", "and", "of", "the",
    ]

    /// What is arranged for a month is told in the present too: `Ministers travel in May`.
    private static let arranging: WordSet = [
        "travel", "travels", "visit", "visits", "go", "goes", "come", "comes", "leave", "leaves",
        "arrive", "arrives", "vote", "votes", "decide", "decides", "present", "presents", "report",
        "reports", "expire", "expires", "follow", "follows", "plan", "plans", "expect", "expects",
        "hope", "hopes", "aim", "aims", "intend", "intends", "want", "wants", "wish", "wishes",
        "sign", "signs", "send", "sends", "submit", "submits", "return", "returns", "take",
        "takes", "begin", "begins", "start", "starts", "end", "ends", "falls", "lapses", "resume",
        "resumes", "continue", "continues", "join", "joins", "enter", "enters", "elect", "elects",
        "pass", "passes", "assume", "assumes", "hand", "hands", "lapse", "ratify", "ratifies",
        "adopt", "adopts", "examine", "examines", "discuss", "discusses",
    ]

    /// `open Monday to Friday`: every week; not `They meet on Monday and Tuesday`.
    func isWeekly(_ reading: SentenceReading, _ token: Int) -> Bool {
        let tokens = reading.tokens
        guard Self.weekdays.contains(tokens[token].folded) else { return false }
        let joints = [token - 1, token + 1].filter { joint in
            joint > 0 && joint + 1 < tokens.count
                && ["to", "through", "till", "until", "-", "–"].contains(tokens[joint].folded)
                && Self.weekdays.contains(tokens[joint - 1].folded)
                && Self.weekdays.contains(tokens[joint + 1].folded)
        }
        guard let joint = joints.first else { return false }
        return tokens[max(0, joint - 7)..<joint].contains { Self.opening.contains($0.folded) }
    }

    /// Words for what is so every week.
    private static let opening: WordSet = [
        "open", "opens", "opened", "closed", "closes", "daily", "hours", "weekdays", "usually",
    ]

    private static let weekdays: WordSet = [
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
    ]
}
