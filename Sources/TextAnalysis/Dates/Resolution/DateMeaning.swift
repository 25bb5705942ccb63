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
        case .decade(let number): DateValue.padded(number, 3)
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
            year > 1 ? .month(season.firstMonth, of: season == .winter ? year - 1 : year) : nil
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
        case .season(let season, let year):
            year > 1 ? .month((season.firstMonth + 1) % 12 + 1, of: year) : nil
        case .week(let week, let year):
            DateValue.monday(of: week, year).map { .day($0.adding(days: 6)) }
        case .weekend(let week, let year):
            DateValue.monday(of: week, year).map { .day($0.adding(days: 6)) }
        case .year, .half, .quarter, .month, .day: nil
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

/// What is known of a date that others are counted from.
struct DateAnchor: Hashable, Sendable {
    /// The year; negative before Christ.
    let year: Int
    let month: Int?
    /// The day; nil where only the month or year is known.
    let day: CalendarDate?

    /// What a meaning gives to count from; nil for decades and centuries.
    init?(_ meaning: DateMeaning) {
        switch meaning {
        case .century, .decade: return nil
        case .year(let year): self.init(year: year)
        case .half(let half, let year): self.init(year: year, month: half * 6 - 5)
        case .quarter(let quarter, let year): self.init(year: year, month: quarter * 3 - 2)
        case .season(let season, let year):
            self.init(year: year, month: season == .winter ? 1 : season.firstMonth)
        case .month(let month, let year): self.init(year: year, month: month)
        case .week(let week, let year), .weekend(let week, let year):
            guard let day = DateValue.monday(of: week, year) else { return nil }
            self.init(year: day.year, month: day.month, day: day)
        case .day(let day): self.init(year: day.year, month: day.month, day: day)
        }
    }

    /// What a document's date gives to count from.
    init(_ date: PartialDate) {
        switch date {
        case .year(let year): self.init(year: year)
        case .half(let half, let year): self.init(year: year, month: half * 6 - 5)
        case .quarter(let quarter, let year): self.init(year: year, month: quarter * 3 - 2)
        case .month(let month, let year): self.init(year: year, month: month)
        case .day(let day): self.init(year: day.year, month: day.month, day: day)
        }
    }

    private init(year: Int, month: Int? = nil, day: CalendarDate? = nil) {
        self.year = year
        self.month = month
        self.day = day
    }

    /// The date as a reader writes it.
    var words: String {
        if let day { return DateValue.words(day) }
        if let month { return "\(DateValue.monthNames[month - 1]) \(year)" }
        return year < 0 ? "\(-year) BC" : "\(year)"
    }

    /// First day it can mean; nil before Christ.
    var first: CalendarDate? { day ?? CalendarDate(year: year, month: month ?? 1, day: 1) }
}
