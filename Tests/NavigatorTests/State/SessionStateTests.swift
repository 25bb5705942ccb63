import BriefCore
import Testing

@testable import Navigator

@Suite struct SessionStateTests {
    @Test
    func `what is remembered is read as it was written`() {
        var session = SessionState()
        session.layout = .columns
        session.theme = "dark"
        session.filters = [.sources: "!cable record"]
        session.split.index = -6
        session.split.panes[.issues] = 4
        for answer in ["one two", "three"] { session.answers.remember(answer, .words) }
        session.answers.remember("~/notes.txt", .path)
        session.marks = ["a": "index fora"]
        #expect(SessionState(lines: session.lines) == session)
    }

    @Test(arguments: [
        "", "layout", "layout\tround", "filter moon\tx", "mark \tindex", "pane moon\t3",
        "pane index\tx", "\t\t",
    ])
    func `what is not understood is passed over`(line: String) {
        #expect(SessionState(lines: [line]) == SessionState())
    }

    @Test
    func `filters, answers and marks on indexes and searches come back`() throws {
        var session = try Session()
        try session.press("f")
        session.type("japan")
        try session.press("Enter m a g s m b")
        let saved = session.state.session(since: SessionState(), saved: SessionState())
        var other = try Session()
        var state = other.state
        state.restore(SessionState(lines: saved.lines))
        #expect(state.indexes[.countries].filter.text == "japan")
        #expect(state.answers[.words] == ["japan"])
        #expect(state.marks["a"] == .index(.countries))
        #expect(state.marks["b"] == .index(.sources))
        try other.press("L")
        #expect(other.state.layout != .auto)
    }

    @Test
    func `a layout of the command line is not remembered until it is changed`() throws {
        var session = try Session(layout: .columns)
        let start = session.state.current
        #expect(session.state.session(since: start, saved: SessionState()).layout == nil)
        try session.press("L")
        let saved = session.state.session(since: start, saved: SessionState())
        #expect(saved.layout == session.state.layout)
    }
}
