/// A date as precise as its source gives it.
package enum PartialDate: Hashable, Sendable {
    case year(Int)
    /// Half 1 or 2 of a year.
    case half(Int, of: Int)
    /// Quarter 1 to 4 of a year.
    case quarter(Int, of: Int)
    /// Spring 1, summer 2, autumn 3 or winter 4 of a year in the north; winter begins in
    /// the December before the year it is named for.
    case season(Int, of: Int)
    /// Month 1 to 12 of a year.
    case month(Int, of: Int)
    case day(CalendarDate)

    /// Parses `2023`, `2023-H1`, `2023-Q3`, `2023-SU`, `2023-07`, `2023-07-03`.
    ///
    /// Anything else, or a day the calendar has not, is nil.
    package init?(iso text: String) {
        var text = text
        guard let date = text.withUTF8({ PartialDate.parsed($0) }) else { return nil }
        self = date
    }

    /// Parses a part of a text in the same way.
    package init?(iso text: some StringProtocol) {
        self.init(iso: String(text))
    }

    private static func parsed(_ bytes: UnsafeBufferPointer<UInt8>) -> PartialDate? {
        let dash = UInt8(ascii: "-")
        guard let year = number(bytes, 0..<4), year > 0 else { return nil }
        if bytes.count == 4 { return .year(year) }
        guard bytes.count >= 7, bytes[4] == dash else { return nil }
        if bytes.count == 7, let part = number(bytes, 6..<7) {
            if bytes[5] == UInt8(ascii: "H"), (1...2).contains(part) {
                return .half(part, of: year)
            }
            if bytes[5] == UInt8(ascii: "Q"), (1...4).contains(part) {
                return .quarter(part, of: year)
            }
        }
        if bytes.count == 7, let season = season(bytes[5], bytes[6]) {
            return .season(season, of: year)
        }
        guard let month = number(bytes, 5..<7), (1...12).contains(month) else { return nil }
        if bytes.count == 7 { return .month(month, of: year) }
        guard bytes.count == 10, bytes[7] == dash, let day = number(bytes, 8..<10) else {
            return nil
        }
        return CalendarDate(year: year, month: month, day: day).map { .day($0) }
    }

    /// ISO 8601 of the precision known; halves, quarters and seasons as `2023-H1`, `2023-Q3`,
    /// `2023-SU`.
    package var iso: String {
        switch self {
        case .year(let year): PartialDate.padded(year, 4)
        case .half(let half, let year): PartialDate.padded(year, 4) + "-H\(half)"
        case .quarter(let quarter, let year): PartialDate.padded(year, 4) + "-Q\(quarter)"
        case .season(let season, let year):
            PartialDate.padded(year, 4) + "-" + PartialDate.seasons[min(max(1, season), 4) - 1]
        case .month(let month, let year):
            PartialDate.padded(year, 4) + "-" + PartialDate.padded(month, 2)
        case .day(let date): date.iso
        }
    }

    /// How much of the date is known.
    package var precision: DatePrecision {
        switch self {
        case .year: .year
        case .half: .half
        case .quarter, .season: .quarter
        case .month: .month
        case .day: .day
        }
    }

    /// The year all forms have.
    package var year: Int {
        switch self {
        case .year(let year), .half(_, let year), .quarter(_, let year), .season(_, let year),
            .month(_, let year):
            year
        case .day(let date): date.year
        }
    }

    /// First day the date may mean.
    package var first: CalendarDate {
        switch self {
        case .year(let year): PartialDate.start(year, 1)
        case .half(let half, let year): PartialDate.start(year, half == 1 ? 1 : 7)
        case .quarter(let quarter, let year): PartialDate.start(year, quarter * 3 - 2)
        case .season(4, let year): PartialDate.start(max(1, year - 1), 12)
        case .season(let season, let year): PartialDate.start(year, season * 3)
        case .month(let month, let year): PartialDate.start(year, month)
        case .day(let date): date
        }
    }

    /// Last day the date may mean.
    package var last: CalendarDate {
        switch self {
        case .year: first.adding(months: 12).adding(days: -1)
        case .half: first.adding(months: 6).adding(days: -1)
        case .quarter, .season: first.adding(months: 3).adding(days: -1)
        case .month: first.adding(months: 1).adding(days: -1)
        case .day(let date): date
        }
    }

    static func padded(_ number: Int, _ digits: Int) -> String {
        let text = String(number)
        return String(repeating: "0", count: max(0, digits - text.count)) + text
    }

    /// TIMEX3 codes of the seasons, spring first.
    private static let seasons = ["SP", "SU", "FA", "WI"]

    private static func season(_ first: UInt8, _ second: UInt8) -> Int? {
        let index = seasons.firstIndex { $0.utf8.elementsEqual([first, second]) }
        return index.map { $0 + 1 }
    }

    /// The digits in some bytes; nil where they are not all there, or no digits.
    private static func number(
        _ bytes: UnsafeBufferPointer<UInt8>,
        _ range: Range<Int>
    ) -> Int? {
        guard range.upperBound <= bytes.count else { return nil }
        var value = 0
        for index in range {
            guard (48...57).contains(bytes[index]) else { return nil }
            value = value * 10 + Int(bytes[index] - 48)
        }
        return value
    }

    private static func start(_ year: Int, _ month: Int) -> CalendarDate {
        CalendarDate(year: year, month: month, day: 1) ?? CalendarDate(dayNumber: 0)
    }
}

/// How precisely a date is known.
package enum DatePrecision: String, CaseIterable, Sendable {
    case day, month, quarter, half, year, range, undated
}
