/// A time counted in units from the present or from the date last mentioned.
struct DateShift: Hashable, Sendable {
    /// What a time is counted from.
    enum Origin: Sendable {
        /// The document's date; in a narrative the date last mentioned.
        case speech
        /// The date last mentioned.
        case mentioned
        /// What is to come is counted from the document's date, what is past from the date last
        /// mentioned: `the next year`.
        case coming
        /// The day that the news are of, where the sentence or the one before tells it.
        case told
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
    /// True where, yet to come, it is a length: `in the next year`.
    var isWindow = false
    /// How precise it is where that is finer than the unit: `20 years ago today`.
    var precision: DateUnit?
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
