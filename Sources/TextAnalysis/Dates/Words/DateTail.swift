/// Single words that only complete an expression.
enum DateTail: Int, CaseIterable, Sendable {
    case old, age, long, time, date, period, times, other, being, least, than, right, oclock
    case part, possessive
    /// `near`, `foreseeable`: how far off the future is.
    case near
    /// `former`: what once was.
    case former
    case term
    case soon
    /// `the moment`.
    case moment
    /// `the rest of the year`.
    case rest
    /// The sign in `UTC+1`.
    case plus
    /// The `T` of ISO 8601.
    case clock
    /// `the quarter ended March 31`.
    case ended
    /// `the week commencing 20 May`.
    case starting
    /// `weeklong`: lasting one unit.
    case lasting
    case weekdays
    /// `at this point`.
    case point
}
