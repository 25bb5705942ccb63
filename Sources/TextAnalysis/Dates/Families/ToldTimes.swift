/// Times of day told in words.
extension DateMatch {
    /// The time that words such as `half past three` tell; nil where they count something else.
    var toldTime: DateReading? {
        guard let joint = indices([.past, .to]).first(where: { $0 > start }),
            var hour = values(.cardinal).last, after?.isAny([.unit, .units]) != true,
            !["%", "percent", "per", "million", "billion"].contains(folded(1))
        else { return nil }
        let isTo = tokens[words[joint].token].folded == "to"
        guard isTo || tokens[words[joint].token].folded == "past" else { return nil }
        var minute = 15
        if has(.half) {
            guard !isTo else { return nil }
            minute = 30
        } else if !has(.unit) {
            // `ten past six`: only behind a word for a time.
            guard isTo || has(.units) || Self.timeWords.contains(folded(-1)) else { return nil }
            minute = values(.cardinal)[0]
        }
        if isTo, !isToldOfHour { return nil }
        if isTo { (hour, minute) = (hour == 1 ? 12 : hour - 1, 60 - minute) }
        let part = value(.dayPart).flatMap(DateDayPart.init)
        if hour < 12, part == .afternoon || part == .evening { hour += 12 }
        return time(hour, minute)
    }

    /// True where `to` counts up to an hour, `at ten to four`; not `about ten to twelve people`,
    /// `from seven to ten`, `down a quarter to 3 tonnes` or `a vote that stood at ten to four`.
    private var isToldOfHour: Bool {
        guard ["at", "until", "till", "before"].contains(folded(-1)),
            !Self.scoreWords.contains(folded(-2))
        else { return false }
        return has([.meridiem, .dayPart]) || endsClause || folded(1) == "on"
            || after?.isAny([.weekday, .dayWord]) == true
    }

    private static let timeWords: WordSet = [
        "at", "by", "until", "till", "before", "after", "around", "from", "since", "about",
    ]

    /// Words whose `at` tells how many, or how votes and odds stand.
    private static let scoreWords: WordSet = [
        "stood", "stand", "stands", "standing", "remained", "remains", "put", "puts", "set",
        "estimated", "odds", "score", "vote", "votes", "ratio", "number",
    ]
}
