import BriefCore
import Testing

@Suite struct DrillRecordTests {
    private func day(_ text: String) throws -> CalendarDate {
        try #require(CalendarDate(iso: text))
    }

    @Test
    func `a question that was not known comes again today`() throws {
        let today = try day("2023-06-01")
        let known = DrillRecord(known: 3, interval: 6, due: today)
        let record = DrillRecord.after(known, .again, on: today, meeting: try day("2023-07-03"))
        #expect(record == DrillRecord(known: 0, interval: 0, due: today))
    }

    @Test(arguments: [DrillGrade.hard, .good])
    func `every question comes once more before the meeting or on its day`(
        grade: DrillGrade
    ) throws {
        let meeting = try day("2023-07-03")
        var today = try day("2023-05-01")
        var record: DrillRecord?
        var rounds = 0
        while today < meeting {
            let next = DrillRecord.after(record, grade, on: today, meeting: meeting)
            #expect(next.due > today && next.due <= meeting)
            record = next
            today = next.due
            rounds += 1
        }
        #expect(rounds > 3 && rounds < 25)
    }

    @Test
    func `an answer that took an effort comes again sooner`() throws {
        let today = try day("2023-06-01")
        let meeting = try day("2024-06-01")
        let record = DrillRecord(known: 2, interval: 4, due: today)
        let hard = DrillRecord.after(record, .hard, on: today, meeting: meeting)
        let good = DrillRecord.after(record, .good, on: today, meeting: meeting)
        #expect(hard.interval == 6 && good.interval == 10)
    }

    @Test
    func `after the meeting intervals grow without a bound`() throws {
        let today = try day("2023-08-01")
        let record = DrillRecord(known: 5, interval: 40, due: today)
        let next = DrillRecord.after(record, .good, on: today, meeting: try day("2023-07-03"))
        #expect(next.interval == 100)
    }

    @Test(arguments: ["", "1 2", "a 2 2023-07-03", "1 2 2023-17-03"])
    func `what is no record is not read`(text: String) {
        #expect(DrillRecord(text) == nil)
    }

    @Test
    func `a record is read as it was written`() throws {
        let record = DrillRecord(known: 2, interval: 5, due: try day("2023-07-03"))
        #expect(DrillRecord(record.text) == record)
    }
}
