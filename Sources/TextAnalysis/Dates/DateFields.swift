/// The parts of a calendar date or time that an expression names.
struct DateFields: Hashable, Sendable {
    /// Which of the days, months or seasons of a name is meant.
    enum Relation: Sendable {
        case last, next, this, same
        /// `the previous`, `the following`: from the date mentioned.
        case preceding, following
    }

    /// First two digits of a year: 19 for the twentieth century.
    @SmallFigure var century: Int?
    /// First three digits of a year.
    @SmallFigure var decade: Int?
    /// The year; negative before Christ, -218 for 218 BC.
    @SmallFigure var year: Int?
    /// Last two digits of the year where only they are given.
    @SmallFigure var shortYear: Int?
    @SmallFigure var half: Int?
    @SmallFigure var quarter: Int?
    var season: DateSeason?
    @SmallFigure var month: Int?
    /// Week of the month, counted from 1; -1 is the last.
    @SmallFigure var weekOfMonth: Int?
    /// ISO week of the year.
    @SmallFigure var week: Int?
    @SmallFigure var day: Int?
    /// Which of the weekdays, or days, of a month, counted from 1; -1 is the last.
    @SmallFigure var place: Int?
    /// The period around the day or month that is meant: `the week of 8 May`, `the quarter
    /// ended March 31`; nil for the day or month.
    var around: DateUnit?
    /// Day of the week, 1 for Monday.
    @SmallFigure var weekday: Int?
    /// Weeks counted on from the day of the week: `two weeks from Friday`.
    @SmallFigure var weeksOn: Int?
    /// True for `the weekend`.
    var isWeekend = false
    /// True for `the same period` of the base's year.
    var isSamePeriod = false
    /// The unit it is a period of: `the same quarter last year`; nil for `the same period`.
    var sameUnit: DateUnit?
    @SmallFigure var hour: Int?
    @SmallFigure var minute: Int?
    @SmallFigure var second: Int?
    var part: DateDayPart?
    /// What TIMEX3 writes after the time for its zone.
    var zone = ""
    /// Place in the table of named days.
    @SmallFigure var holiday: Int?
    /// `last October`, `next Friday`.
    var relation: Relation?
    /// Where the larger parts come from: `October of next year`.
    var base: DateShift?
    /// True where the year is a fiscal one.
    var isFiscal = false
    /// Why a numeric date was read in its order; nil where nothing was to decide.
    var order: String?

    /// True where a time of day is named.
    var isTime: Bool { hour != nil || part != nil }

    /// True where no part of a calendar date is named.
    var isOnlyTime: Bool {
        isTime && century == nil && decade == nil && year == nil && shortYear == nil
            && half == nil && quarter == nil && month == nil && week == nil && day == nil
            && weekday == nil && holiday == nil && season == nil && base == nil
    }

    /// True where nothing but the last two digits of a year is named.
    var isOnlyShortYear: Bool {
        var year = DateFields()
        year.shortYear = shortYear
        return shortYear != nil && self == year
    }

    /// True where a month, week or day is named but no year.
    var needsYear: Bool {
        year == nil && shortYear == nil && base == nil && century == nil && decade == nil
    }

    init() {}

    /// Makes fields of a date.
    init(year: Int? = nil, month: Int? = nil, day: Int? = nil) {
        self.year = year
        self.month = month
        self.day = day
    }
}
