/// What an expression says, before it is known which day that is.
enum DateReading: Hashable, Sendable {
    /// Parts of a calendar date or time, the larger ones perhaps to be found.
    indirect case fields(DateFields)
    /// A time counted from another.
    case shift(DateShift)
    /// A date in figures whose order is to be decided.
    case figures(DateFigures)
    /// A time told only by its side of the present.
    case vague(DateVagueness)
    /// A length of time.
    case duration(DateUnit, Int, tenths: Int)
    /// A time that comes again; the value is written out.
    case set(String)
    /// A value that needs no resolving, with its TIMEX3 type.
    case fixed(isTime: Bool, String)
}

/// A time counted in units from the present or from the date last mentioned.
struct DateShift: Hashable, Sendable {
    /// What a time is counted from.
    enum Origin: Sendable {
        /// The document's date; in a narrative the date last mentioned.
        case speech
        /// The date last mentioned.
        case mentioned
    }

    /// Units to go, backward where negative; nil where not counted out.
    var amount: Int?
    /// Tenths of a unit more: 5 in `two and a half years ago`.
    var tenths = 0
    /// The unit, which is also how precise the result is.
    var unit: DateUnit
    /// What it is counted from.
    var origin: Origin
    /// True where it lies before its origin though the amount is not known.
    var isBackward = false
    /// Part of the day meant.
    var part: DateDayPart?

    /// Makes a shift.
    init(
        _ amount: Int?,
        _ unit: DateUnit,
        from origin: Origin,
        isBackward: Bool = false,
        part: DateDayPart? = nil
    ) {
        self.amount = amount
        self.unit = unit
        self.origin = origin
        self.isBackward = isBackward
        self.part = part
    }
}

/// A date in figures as written, day or month first.
struct DateFigures: Hashable, Sendable {
    let first: Int
    let second: Int
    /// The year, or its last two digits.
    let year: Int
    /// True where the year has two digits.
    let isShort: Bool
    /// True where the marks between tell that the day comes first.
    let isDayFirst: Bool
}
