/// Single words that only complete an expression.
enum DateTail: Int, CaseIterable, Sendable {
    case old, age, long, time, date, period, times, other, future, being, least, than, right
    case point, oclock, part, possessive
    /// The `T` of ISO 8601.
    case clock
}
