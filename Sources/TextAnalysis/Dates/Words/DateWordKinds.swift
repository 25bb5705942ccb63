/// What a word can be in an expression of time; one word may be several things.
struct DateWordKinds: OptionSet, Hashable, Sendable {
    let rawValue: UInt64

    init(rawValue: UInt64) {
        self.rawValue = rawValue
    }

    private init(bit: UInt64) {
        rawValue = 1 << bit
    }

    /// A month; the value is 1 to 12.
    static let month = DateWordKinds(bit: 0)
    /// A day of the week; the value is 1 for Monday to 7.
    static let weekday = DateWordKinds(bit: 1)
    /// A number in digits or words; see also ``DateWord/tenths``.
    static let cardinal = DateWordKinds(bit: 2)
    /// `third`, `31st`.
    static let ordinal = DateWordKinds(bit: 3)
    /// Four digits that may be a year.
    static let year = DateWordKinds(bit: 4)
    /// A day of the week in the plural.
    static let plural = DateWordKinds(bit: 5)
    /// One or two digits, 1 to 31.
    static let dayNumber = DateWordKinds(bit: 6)
    /// `hundred`, `dozen`: multiplies the number before it.
    static let multiplier = DateWordKinds(bit: 7)
    /// Numbers with full stops between; see ``DateWord/second``.
    static let dotted = DateWordKinds(bit: 8)
    /// `1990s`, `nineties`; the value is the decade, such as 199, or 9 to be placed.
    static let decade = DateWordKinds(bit: 9)
    /// A unit of time; the value is that of ``DateUnit``.
    static let unit = DateWordKinds(bit: 10)
    /// A unit in the plural.
    static let units = DateWordKinds(bit: 11)
    /// `daily`, `annual`; the value is a unit's.
    static let frequency = DateWordKinds(bit: 12)
    /// A season; the value is that of ``DateSeason``.
    static let season = DateWordKinds(bit: 13)
    /// A part of the day; the value is that of ``DateDayPart``.
    static let dayPart = DateWordKinds(bit: 14)
    /// `yesterday`; the value is the number of days from today.
    static let dayWord = DateWordKinds(bit: 15)
    static let the = DateWordKinds(bit: 16)
    static let a = DateWordKinds(bit: 17)
    /// `this`, `current`; `these` has the value 1.
    static let this = DateWordKinds(bit: 18)
    /// `that`, `those`.
    static let that = DateWordKinds(bit: 19)
    static let same = DateWordKinds(bit: 20)
    /// `last`.
    static let last = DateWordKinds(bit: 21)
    /// `past`.
    static let past = DateWordKinds(bit: 22)
    /// `next`, `coming`.
    static let next = DateWordKinds(bit: 23)
    /// `previous`, `preceding`.
    static let previous = DateWordKinds(bit: 24)
    /// `following`.
    static let following = DateWordKinds(bit: 25)
    /// `each`, `every`.
    static let every = DateWordKinds(bit: 26)
    static let per = DateWordKinds(bit: 27)
    static let ago = DateWordKinds(bit: 28)
    static let later = DateWordKinds(bit: 29)
    static let earlier = DateWordKinds(bit: 30)
    static let before = DateWordKinds(bit: 31)
    static let after = DateWordKinds(bit: 32)
    static let and = DateWordKinds(bit: 33)
    static let or = DateWordKinds(bit: 34)
    /// `to`, `until`, `through`.
    static let to = DateWordKinds(bit: 35)
    static let from = DateWordKinds(bit: 36)
    static let between = DateWordKinds(bit: 37)
    static let of = DateWordKinds(bit: 38)
    /// A preposition that may stand before a time.
    static let preposition = DateWordKinds(bit: 39)
    /// `early`, `mid`, `late`; the value is that of ``DateEdge``.
    static let edge = DateWordKinds(bit: 40)
    /// `beginning`, `middle`, `end`; the value is that of ``DateEdge``.
    static let edgeNoun = DateWordKinds(bit: 41)
    static let half = DateWordKinds(bit: 42)
    /// `Q3`, `H1`: 10 + quarter or 20 + half.
    static let periodCode = DateWordKinds(bit: 43)
    static let comma = DateWordKinds(bit: 44)
    static let dash = DateWordKinds(bit: 45)
    static let slash = DateWordKinds(bit: 46)
    static let dot = DateWordKinds(bit: 47)
    static let colon = DateWordKinds(bit: 48)
    static let opening = DateWordKinds(bit: 49)
    static let closing = DateWordKinds(bit: 50)
    /// `a.m.` is 0, `p.m.` is 12.
    static let meridiem = DateWordKinds(bit: 51)
    /// A time zone; the value is its place in ``DateZone/all``.
    static let zone = DateWordKinds(bit: 52)
    /// `BC` is 0, `AD` is 1.
    static let era = DateWordKinds(bit: 53)
    /// `now`, `recently`; the value is that of ``DateVagueness``.
    static let vague = DateWordKinds(bit: 54)
    /// A named day; the value is its place in ``DateHoliday/all``.
    static let holiday = DateWordKinds(bit: 55)
    /// `about`, `over`; the value is that of ``DateModifier``.
    static let modifier = DateWordKinds(bit: 56)
    static let apostrophe = DateWordKinds(bit: 57)
    /// `fiscal`, `FY`; `FY2024` has the year as its value.
    static let fiscal = DateWordKinds(bit: 58)
    /// A form that is more often another word, such as `May`, `Sun`, `fall`.
    static let ambiguous = DateWordKinds(bit: 59)
    /// `consecutive`, `more`: may stand between a number and its unit.
    static let filler = DateWordKinds(bit: 60)
    /// `old`, `long`, `time`; the value is that of ``DateTail``.
    static let tail = DateWordKinds(bit: 61)
    /// Short for a longer word, so that a full stop may follow.
    static let abbreviation = DateWordKinds(bit: 62)
    /// `recent`, as in `recent years`.
    static let recent = DateWordKinds(bit: 63)

    /// Words without one of which no expression of time stands in a sentence.
    static let triggers: DateWordKinds = [
        .month, .weekday, .year, .dotted, .decade, .unit, .units, .frequency, .season, .dayPart,
        .dayWord, .periodCode, .slash, .colon, .meridiem, .zone, .era, .vague, .holiday, .fiscal,
        .apostrophe, .half,
    ]
}
