/// A part of the day.
enum DateDayPart: Int, CaseIterable, Sendable {
    case morning, noon, afternoon, evening, night, midnight, dawn, dusk, daytime, nighttime

    /// The TIMEX3 value after `T`.
    var code: String {
        switch self {
        case .morning, .dawn: "MO"
        case .noon: "12:00"
        case .afternoon: "AF"
        case .evening, .dusk: "EV"
        case .night, .nighttime: "NI"
        case .daytime: "DT"
        case .midnight: "24:00"
        }
    }
}
