import BriefCore
import TerminalScreen
import Testing

@testable import Navigator

/// What is asked twice, and what waits for the answer to a change.
@Suite struct AwaitedTests {
    @Test
    func `a press with the mouse is no second asking`() throws {
        var session = try Session()
        try session.press("g a F2 x")
        let row = try #require(try session.lines.lastIndex { $0.contains("date unknown") })
        session.send(.mouse(MouseEvent(.press, row: row, column: 6)))
        try session.press("x")
        #expect(!session.effects.contains(where: isRemoval))
        #expect(session.state.notice?.text.contains("x again: take it out") == true)
    }

    @Test
    func `neither is the wheel, nor a text pasted`() throws {
        var session = try Session()
        try session.press("g a F2 x")
        session.send(.mouse(MouseEvent(.wheelDown, row: 4, column: 6)))
        try session.press("x")
        session.send(.paste("One."))
        try session.press("Esc x")
        #expect(!session.effects.contains(where: isRemoval))
    }

    @Test
    func `another source in the place of the one asked about is asked about anew`() throws {
        var session = try Session()
        try session.press("g a x")
        session.book.sources.removeFirst()
        session.send(.bookChanged(nil))
        let source = try #require(session.state.currentSource)
        try session.press("x")
        #expect(!session.effects.contains(where: isRemoval))
        try session.press("x")
        #expect(session.effects == [.removeSource(source.key, title: source.title)])
    }

    @Test
    func `the question says what of the reader's loses its place`() throws {
        var session = try Session()
        let finding = try firstFinding()
        session.book.notebook = NotebookView(
            notes: [try note(finding, .note), try note(finding, .note)],
            tasks: [try note(finding, .task)],
            judgedIn: [finding.citations[0].source: 3]
        )
        session.send(.painted)
        try session.press("g a x")
        let text = try #require(session.state.notice?.text)
        #expect(text.contains("2 notes, 3 verdicts and 1 task of yours on it lose their place."))
    }

    @Test
    func `an import that failed is nothing that undo cannot take back`() throws {
        var session = try Session()
        try session.press("I")
        session.type("/mnt/nothing")
        try session.press("Enter")
        session.send(.importFailed("/mnt/nothing: no such file", path: "/mnt/nothing"))
        try session.press("Esc u")
        #expect(session.effects.last == .write(.undo(isSure: false)))
    }

    @Test
    func `a task that could not be written stands in its line again, over its list`() throws {
        var session = try Session()
        session.book.notebook = NotebookView(tasks: [try note(try firstFinding(), .task)])
        session.send(.painted)
        try session.press("g u t")
        session.type(" Tokyo")
        try session.press("Enter")
        session.send(.failed("The notebook is in use by another program; try again."))
        guard case .prompt(let prompt) = session.state.overlay else { throw NothingAsked() }
        #expect(prompt.editor.text.hasSuffix(" Tokyo"))
        #expect(prompt.problem?.contains("in use") == true)
        try session.press("Esc")
        #expect(session.state.scope == .links)
    }

    @Test
    func `in the source's own words again, nothing is told of the same words elsewhere`() throws {
        var session = try Session()
        try session.press("j Enter g i e C-u Enter")
        session.send(.notebookChanged("In the words of the source again."))
        #expect(session.state.notice == Notice("In the words of the source again."))
    }

    private struct NothingAsked: Error {}

    private func isRemoval(_ effect: Effect) -> Bool {
        if case .removeSource = effect { true } else { false }
    }

    private func firstFinding() throws -> FindingRow {
        var session = try Session()
        try session.press("j Enter")
        return try #require(session.state.subject?.selectedFinding)
    }

    private func note(
        _ finding: FindingRow,
        _ kind: NotebookEntry.Kind
    ) throws
        -> NotebookView.Note
    {
        let entry = NotebookEntry(
            number: 1,
            kind: kind,
            target: try #require(finding.target),
            slot: "1",
            text: kind == .task ? "2024-03-01\tme\tAsk" : "Ask",
            at: "2023-07-01T10:00:00Z",
            quotation: nil,
            isOrphaned: false
        )
        return NotebookView.Note(entry: entry, about: "Update")
    }
}
