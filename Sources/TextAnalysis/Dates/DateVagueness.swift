/// A time told only by its side of the present.
enum DateVagueness: Int, CaseIterable, Sendable {
    // Values away from those of `this` and `these`, which share forms with them.
    case present = 10
    case past, future

    /// The TIMEX3 value.
    var value: String {
        switch self {
        case .present: "PRESENT_REF"
        case .past: "PAST_REF"
        case .future: "FUTURE_REF"
        }
    }
}
