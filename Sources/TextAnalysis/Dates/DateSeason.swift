/// A season of the northern year.
enum DateSeason: Int, CaseIterable, Sendable {
    case spring, summer, autumn, winter

    /// The TIMEX3 code.
    var code: String {
        switch self {
        case .spring: "SP"
        case .summer: "SU"
        case .autumn: "FA"
        case .winter: "WI"
        }
    }

    /// The season in English.
    var name: String {
        switch self {
        case .spring: "spring"
        case .summer: "summer"
        case .autumn: "autumn"
        case .winter: "winter"
        }
    }

    /// First month of the season by the calendar of the weather services; winter
    /// begins in the December before the year it is named for.
    var firstMonth: Int {
        switch self {
        case .spring: 3
        case .summer: 6
        case .autumn: 9
        case .winter: 12
        }
    }
}
