import BriefCore
import Testing

@testable import Navigator

@Suite struct TaskEntryTests {
    @Test(arguments: [
        ("Anna by 3 Dec 2026: ask Tokyo", "Anna", "2026-12-03", "ask Tokyo"),
        ("Anna by Friday: ask Tokyo", "Anna", "2023-05-26", "ask Tokyo"),
        ("Kim: ring DG JUST by 2 June", "Kim", "2023-06-02", "ring DG JUST"),
        ("Kim: ring by and by", "Kim", nil, "ring by and by"),
        ("Kim: paper on emissions by 2030", "Kim", nil, "paper on emissions by 2030"),
        ("Kim: by 2 June", "Kim", nil, "by 2 June"),
        ("Kim", "Kim", nil, ""),
    ])
    func `who, by when and what are read from a line`(
        text: String,
        who: String,
        due: String?,
        what: String
    ) throws {
        let today = try #require(CalendarDate(year: 2023, month: 5, day: 20))
        let task = try #require(TaskEntry.task(text, today: today))
        #expect(task == ReaderTask(who: who, due: due.flatMap(PartialDate.init(iso:)), what: what))
    }

    @Test
    func `a word behind by that is no day is asked about`() throws {
        let today = try #require(CalendarDate(year: 2023, month: 5, day: 20))
        #expect(TaskEntry.task("Anna by Easter: ask Tokyo", today: today) == nil)
    }
}
