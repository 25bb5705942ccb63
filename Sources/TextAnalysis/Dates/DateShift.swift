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
