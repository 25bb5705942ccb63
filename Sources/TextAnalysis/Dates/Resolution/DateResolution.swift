internal import BriefCore

/// What an expression was resolved to.
struct DateResolution: Sendable {
    var kind: TemporalExpression.Kind
    /// The TIMEX3 value.
    var value: String
    /// The time on the calendar; nil where it is not known or there is none.
    var meaning: DateMeaning?
    /// How it was resolved; nil where it was written out.
    var reason: String?

    /// A time on the calendar.
    init(_ meaning: DateMeaning, _ reason: String?) {
        self.init(.date, meaning.value, meaning, reason)
    }

    /// A value that is not on the calendar.
    init(
        _ kind: TemporalExpression.Kind,
        _ value: String,
        _ meaning: DateMeaning? = nil,
        _ reason: String? = nil
    ) {
        self.kind = kind
        self.value = value
        self.meaning = meaning
        self.reason = reason
    }

    /// The expression, with a modifier.
    func expression(mod: String?) -> TemporalExpression {
        TemporalExpression(
            kind: kind,
            value: value,
            mod: mod,
            start: meaning?.start,
            end: meaning?.end,
            reason: reason
        )
    }
}
