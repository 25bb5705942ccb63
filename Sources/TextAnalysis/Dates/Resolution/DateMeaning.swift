internal import BriefCore

/// A time on the calendar.
enum DateMeaning: Hashable, Sendable {
    case century(Int)
    case decade(Int)
    /// A year; negative before Christ.
    case year(Int)
    case half(Int, Int)
    case quarter(Int, Int)
    case season(DateSeason, Int)
    case month(Int, Int)
    /// An ISO week and its year.
    case week(Int, Int)
    case weekend(Int, Int)
    case day(CalendarDate)

    /// The TIMEX3 value.
    var value: String {
        switch self {
        case .century(let number):
            number < 0 ? "BC" + DateValue.padded(-number - 1, 2) : DateValue.padded(number, 2)
        case .decade(let number):
            number < 0 ? "BC" + DateValue.padded(-number, 3) : DateValue.padded(number, 3)
        case .year(let year): DateValue.year(year)
        case .half(let half, let year): DateValue.year(year) + "-H\(half)"
        case .quarter(let quarter, let year): DateValue.year(year) + "-Q\(quarter)"
        case .season(let season, let year): DateValue.year(year) + "-" + season.code
        case .month(let month, let year): DateValue.year(year) + "-" + DateValue.two(month)
        case .week(let week, let year): DateValue.year(year) + "-W" + DateValue.two(week)
        case .weekend(let week, let year): DateValue.year(year) + "-W" + DateValue.two(week) + "-WE"
        case .day(let day): day.iso
        }
    }

    /// The calendar date it is or begins with; nil before Christ.
    var start: PartialDate? {
        switch self {
        case .century(let number): number > 0 ? .year(number * 100) : nil
        case .decade(let number): .year(number * 10)
        case .year(let year): year > 0 ? .year(year) : nil
        case .half(let half, let year): year > 0 ? .half(half, of: year) : nil
        case .quarter(let quarter, let year): year > 0 ? .quarter(quarter, of: year) : nil
        case .season(let season, let year):
            year > 1 ? .season(season.rawValue + 1, of: year) : nil
        case .month(let month, let year): year > 0 ? .month(month, of: year) : nil
        case .week(let week, let year): DateValue.monday(of: week, year).map { .day($0) }
        case .weekend(let week, let year):
            DateValue.monday(of: week, year).map { .day($0.adding(days: 5)) }
        case .day(let day): .day(day)
        }
    }

    /// Last day or month of what ``start`` only begins; nil where that says it all.
    var end: PartialDate? {
        switch self {
        case .century(let number): number > 0 ? .year(number * 100 + 99) : nil
        case .decade(let number): .year(number * 10 + 9)
        case .week(let week, let year):
            DateValue.monday(of: week, year).map { .day($0.adding(days: 6)) }
        case .weekend(let week, let year):
            DateValue.monday(of: week, year).map { .day($0.adding(days: 6)) }
        case .year, .half, .quarter, .season, .month, .day: nil
        }
    }

    /// The same period in another year; nil where it has none.
    func moved(to other: Int) -> DateMeaning? {
        switch self {
        case .half(let half, _): .half(half, other)
        case .quarter(let quarter, _): .quarter(quarter, other)
        case .season(let season, _): .season(season, other)
        case .month(let month, _): .month(month, other)
        case .week(let week, _): .week(week, other)
        case .day(let day):
            CalendarDate(year: other, month: day.month, day: day.day).map { .day($0) }
        case .century, .decade, .year, .weekend: nil
        }
    }

    /// First day; nil before Christ.
    var first: CalendarDate? { start?.first }

    /// Last day; nil before Christ.
    var last: CalendarDate? { (end ?? start)?.last }
}
