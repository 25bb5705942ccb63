internal import BriefCore

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
        case .season(4, let year): self.init(year: year, month: 1)
        case .season(let season, let year): self.init(year: year, month: season * 3)
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
