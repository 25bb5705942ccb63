/// A unit that time is counted in.
enum DateUnit: Int, CaseIterable, Sendable {
    case second, minute, hour, day, weekend, week, fortnight, month, quarter, half, year, decade
    case century

    /// The TIMEX3 duration of some of them: `P2Y`, `PT3H`, `P1DE`; `X` for an unknown number.
    func duration(_ amount: Int, tenths: Int = 0) -> String {
        let number =
            amount == DateWord.unknownAmount
            ? "X" : tenths == 0 ? String(amount) : "\(amount).\(tenths)"
        return switch self {
        case .second: "PT\(number)S"
        case .minute: "PT\(number)M"
        case .hour: "PT\(number)H"
        case .day: "P\(number)D"
        case .weekend: "P\(number)WE"
        case .week: "P\(number)W"
        case .fortnight: amount > 0 ? "P\(amount * 2)W" : "PXW"
        case .month: "P\(number)M"
        case .quarter: "P\(number)Q"
        case .half: amount > 0 ? "P\(amount * 6)M" : "PXM"
        case .year: "P\(number)Y"
        case .decade: "P\(number)DE"
        case .century: "P\(number)CE"
        }
    }

    /// The partial value of a point that is only known to be of this size.
    var openValue: String {
        switch self {
        case .second, .minute, .hour: "XXXX-XX-XXTXX"
        case .day: "XXXX-XX-XX"
        case .weekend: "XXXX-WXX-WE"
        case .week, .fortnight: "XXXX-WXX"
        case .month: "XXXX-XX"
        case .quarter: "XXXX-QX"
        case .half: "XXXX-HX"
        case .year: "XXXX"
        case .decade: "XXX"
        case .century: "XX"
        }
    }

    /// The word for one of them.
    var name: String {
        switch self {
        case .second: "second"
        case .minute: "minute"
        case .hour: "hour"
        case .day: "day"
        case .weekend: "weekend"
        case .week: "week"
        case .fortnight: "fortnight"
        case .month: "month"
        case .quarter: "quarter"
        case .half: "half-year"
        case .year: "year"
        case .decade: "decade"
        case .century: "century"
        }
    }
}
