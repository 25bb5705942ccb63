/// Year, month and day that the calendar has.
struct CalendarFigures {
    let fields: DateFields

    init?(_ year: Int, _ month: Int, _ day: Int) {
        guard (1...12).contains(month), day >= 1, day <= DateValue.days(month, year) else {
            return nil
        }
        fields = DateFields(year: year, month: month, day: day)
    }
}
