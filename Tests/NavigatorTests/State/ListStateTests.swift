import BriefCore
import TerminalScreen
import Testing

@testable import Navigator

@Suite struct ListStateTests {
    private func row(_ name: String) -> SubjectRow {
        SubjectRow(
            id: SubjectID(.country, name),
            name: name,
            category: "",
            sources: 1,
            counts: [:],
            newest: nil,
            newestBasis: .unknown
        )
    }

    private func window(_ range: Range<Int>, of total: Int) -> Window<SubjectRow> {
        Window(offset: range.lowerBound, total: total, rows: range.map { row("r\($0)") })
    }

    private func loaded(
        _ range: Range<Int>,
        of total: Int,
        height: Int = 10
    )
        -> ListState<SubjectRow>
    {
        var list = ListState<SubjectRow>()
        list.viewport.setHeight(height)
        list.ask(RequestID(1), range)
        _ = list.take(window(range, of: total), for: RequestID(1))
        return list
    }

    @Test
    func `a list asks for a few screens and no more`() {
        var list = ListState<SubjectRow>()
        list.viewport.setHeight(20)
        #expect(list.wanted() == 0..<60)
    }

    @Test
    func `a glimpse asks for the screen first and for what is around it when moved`() throws {
        var list = ListState<SubjectRow>()
        list.viewport.setHeight(20)
        #expect(list.wanted(glimpse: true) == 0..<20)
        list.ask(RequestID(1), 0..<20)
        _ = list.take(window(0..<20, of: 1_000), for: RequestID(1))
        #expect(list.wanted(glimpse: true) == nil)
        list.viewport.move(to: 20)
        #expect(try #require(list.wanted(glimpse: true)).count == 60)
    }

    @Test
    func `a list that was glimpsed at asks for more when it is shown for itself`() {
        var list = ListState<SubjectRow>()
        list.viewport.setHeight(20)
        list.ask(RequestID(1), 0..<20)
        _ = list.take(window(0..<20, of: 1_000), for: RequestID(1))
        #expect(list.wanted() == 0..<60)
    }

    @Test
    func `nothing is asked for while an answer is awaited`() {
        var list = ListState<SubjectRow>()
        list.ask(RequestID(1), 0..<60)
        #expect(list.wanted() == nil)
    }

    @Test
    func `rows at hand are not asked for again`() {
        #expect(loaded(0..<60, of: 1_000).wanted() == nil)
    }

    @Test
    func `going beyond the rows at hand asks for those around the screen`() throws {
        var list = loaded(0..<60, of: 1_000)
        list.viewport.move(to: 500)
        let wanted = try #require(list.wanted())
        #expect(wanted.contains(491) && wanted.contains(500))
        #expect(wanted.count == 48)
        #expect(list.row(500) == nil)
    }

    @Test
    func `an answer with too few rows is not asked for for ever`() {
        var list = ListState<SubjectRow>()
        list.viewport.setHeight(10)
        list.ask(RequestID(1), 0..<48)
        _ = list.take(Window(offset: 0, total: 100, rows: []), for: RequestID(1))
        #expect(list.wanted() == nil)
    }

    @Test
    func `an answer to another request is not taken`() {
        var list = ListState<SubjectRow>()
        list.ask(RequestID(2), 0..<48)
        let isTaken = list.take(window(0..<3, of: 3), for: RequestID(1))
        #expect(!isTaken)
        #expect(!list.isLoaded)
    }

    @Test
    func `the cursor stays on its row when the list is loaded anew`() {
        var list = loaded(0..<20, of: 20)
        list.viewport.move(to: 5)
        list.reload()
        #expect(list.wanted() != nil)
        list.ask(RequestID(2), 0..<48)
        let rows = [row("new")] + (0..<20).map { row("r\($0)") }
        _ = list.take(Window(offset: 0, total: 21, rows: rows), for: RequestID(2))
        #expect(list.selected?.name == "r5")
        #expect(list.viewport.cursor == 6)
    }

    private func renewed(_ list: inout ListState<SubjectRow>, new: Int) {
        list.reload()
        list.ask(RequestID(2), 0..<48)
        let rows = (0..<new).map { row("new\($0)") } + (0..<20).map { row("r\($0)") }
        _ = list.take(Window(offset: 0, total: rows.count, rows: rows), for: RequestID(2))
    }

    @Test
    func `a list that stood at its top shows the rows that are new there`() {
        var list = loaded(0..<20, of: 20, height: 5)
        list.viewport.move(to: 1)
        renewed(&list, new: 2)
        #expect(list.selected?.name == "r1")
        #expect(list.viewport.top == 0)
    }

    @Test
    func `new rows that fill the pane do not push a list out of sight that nobody has been in`() {
        var list = loaded(0..<20, of: 20, height: 5)
        renewed(&list, new: 7)
        #expect(list.viewport.top == 0)
        #expect(list.selected?.name == "new0")
        var held = loaded(0..<20, of: 20, height: 5)
        held.hold()
        renewed(&held, new: 7)
        #expect(held.selected?.name == "r0")
    }

    @Test
    func `a list that was gone down stays where it is`() {
        var list = loaded(0..<20, of: 20, height: 5)
        list.viewport.move(to: 12)
        renewed(&list, new: 2)
        #expect(list.selected?.name == "r12")
        #expect(list.viewport.cursorRow == 4)
    }

    @Test
    func `the cursor stays within a list that has become shorter`() {
        var list = loaded(0..<20, of: 20)
        list.viewport.move(to: 19)
        list.reload()
        list.ask(RequestID(2), 0..<48)
        _ = list.take(window(0..<3, of: 3), for: RequestID(2))
        #expect(list.viewport.cursor == 2)
    }

    @Test
    func `a narrowed list keeps the row where it is still there, else begins at the top`() {
        var list = loaded(0..<20, of: 20)
        list.viewport.move(to: 15)
        list.narrow(to: ListFilter("r1"))
        list.ask(RequestID(2), 0..<48)
        let rows = (10..<20).map { row("r\($0)") }
        _ = list.take(Window(offset: 0, total: 10, rows: rows), for: RequestID(2))
        #expect(list.selected?.name == "r15")
        list.narrow(to: ListFilter("r2"))
        list.ask(RequestID(3), 0..<48)
        _ = list.take(Window(offset: 0, total: 1, rows: [row("r2")]), for: RequestID(3))
        #expect(list.viewport.cursor == 0)
    }

    @Test
    func `a row that a filter leaves out is come back to only where the filter left no other`() {
        for (left, wanted) in [([], "r5"), (["r2", "r3"], "r2")] {
            var list = loaded(0..<10, of: 10)
            list.viewport.move(to: 5)
            list.narrow(to: ListFilter("x"))
            list.ask(RequestID(2), 0..<48)
            let rows = left.map { row($0) }
            _ = list.take(Window(offset: 0, total: rows.count, rows: rows), for: RequestID(2))
            list.narrow(to: .none)
            list.ask(RequestID(3), 0..<48)
            _ = list.take(window(0..<10, of: 10), for: RequestID(3))
            #expect(list.selected?.name == wanted)
        }
    }

    @Test
    func `a row chosen while rows are awaited stays chosen`() {
        var list = loaded(0..<20, of: 20)
        list.viewport.move(to: 5)
        list.reload()
        list.ask(RequestID(2), 0..<48)
        list.viewport.move(to: 8)
        _ = list.take(window(0..<20, of: 20), for: RequestID(2))
        #expect(list.selected?.name == "r8")
    }

    @Test
    func `hits for other words begin at the first`() {
        var list = loaded(0..<20, of: 20)
        list.viewport.move(to: 5)
        list.restart(keepsRows: true)
        list.ask(RequestID(2), 0..<48)
        let rows = (0..<20).reversed().map { row("r\($0)") }
        _ = list.take(Window(offset: 0, total: 20, rows: rows), for: RequestID(2))
        #expect(list.viewport.cursor == 0)
    }

    @Test
    func `rows let go of are asked for again and the cursor comes back`() {
        var list = loaded(0..<60, of: 1_000)
        list.viewport.move(to: 30)
        list.release()
        #expect(list.selected == nil)
        #expect(list.wanted()?.contains(30) == true)
        #expect(list.viewport.cursor == 30)
    }

    @Test
    func `a failed request leaves the list as it is and is not repeated at once`() {
        var list = loaded(0..<20, of: 20)
        list.reload()
        list.ask(RequestID(2), 0..<48)
        let isItsOwn = list.giveUp(RequestID(2))
        #expect(isItsOwn)
        #expect(list.total == 20)
        #expect(list.wanted() == nil)
    }
}
