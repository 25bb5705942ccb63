import BriefCore
import TerminalScreen
import Testing

@testable import Navigator

/// Acting on what a list out of the notebook names, in the list and where it leads.
@Suite struct ListedTests {
    @Test
    func `a note opened from its list is the one that is changed`() throws {
        var session = try listed(.note, "Ask Tokyo")
        let finding = try firstFinding()
        try session.press("g n Enter")
        #expect(session.state.currentFinding?.identity == finding.identity)
        try session.press("a")
        guard case .prompt(let prompt) = session.state.overlay else { throw NothingAsked() }
        #expect(prompt.editor.text == "Ask Tokyo")
    }

    @Test
    func `a task opened from its list is done there`() throws {
        var session = try listed(.task, "2024-03-01\tme\tAsk")
        let target = try #require(try firstFinding().target)
        try session.press("g u Enter t C-u")
        session.type("done")
        try session.press("Enter")
        #expect(session.effects == [.write(.task(target, nil))])
    }

    @Test
    func `a note on words is the one that is changed where its list leads`() throws {
        let words = NotebookTarget.passage(SourceKey("a1a1a1a1a1a1"), TextSpan(0, 11))
        var session = try listed(.note, "Ask Tokyo", on: words)
        try session.press("g n Enter a")
        guard case .prompt(let prompt) = session.state.overlay else { throw NothingAsked() }
        #expect(prompt.editor.text == "Ask Tokyo")
    }

    @Test
    func `a task emptied, be it to blanks, says that Enter takes it off the list`() throws {
        var session = try listed(.task, "2024-03-01\tme\tAsk")
        try session.press("g u Enter t C-u")
        #expect(try session.line(with: "Enter takes it off the list") != nil)
        session.type("   ")
        #expect(try session.line(with: "Enter takes it off the list") != nil)
    }

    @Test
    func `done says so where there was nothing to do`() throws {
        var session = try Session()
        try session.press("j Enter t")
        session.type("done")
        try session.press("Enter")
        #expect(session.effects.isEmpty)
        #expect(session.state.notice == Notice("There was nothing to do about this."))
    }

    @Test
    func `a task is taken off its list in the list`() throws {
        var session = try listed(.task, "2024-03-01\tme\tAsk")
        let target = try #require(try firstFinding().target)
        try session.press("g u x")
        #expect(session.effects == [.write(.task(target, nil))])
        #expect(session.state.scope == .links)
    }

    @Test(arguments: ["Enter", "Esc"])
    func `a task changed in its list leads back to it`(key: String) throws {
        var session = try listed(.task, "2024-03-01\tme\tAsk")
        try session.press("g u t")
        #expect(session.state.scope == .prompt)
        session.type(" Tokyo")
        try session.press(key)
        #expect(session.state.scope == .links)
        #expect(session.effects.count == (key == "Enter" ? 1 : 0))
    }

    @Test
    func `the task on what has no words of its own is asked by what it is about`() throws {
        let source = NotebookTarget.source(SourceKey("a1a1a1a1a1a1"))
        var session = try listed(.task, "2024-03-01\tme\tcall them", on: source, words: nil)
        try session.press("g u t")
        #expect(try session.line(with: "call them: ") == nil)
        #expect(try session.line(with: "To do about “Update”") != nil)
    }

    private struct NothingAsked: Error {}

    private func firstFinding() throws -> FindingRow {
        var session = try Session()
        try session.press("j Enter")
        return try #require(session.state.subject?.selectedFinding)
    }

    /// A session whose notebook has an entry on the first finding of Japan, or on other words.
    private func listed(
        _ kind: NotebookEntry.Kind,
        _ text: String,
        on other: NotebookTarget? = nil,
        words: String? = "The words."
    ) throws -> Session {
        let finding = try firstFinding()
        let entry = NotebookEntry(
            number: 1,
            kind: kind,
            target: try #require(other ?? finding.target),
            slot: "1",
            text: text,
            at: "2023-07-01T10:00:00Z",
            quotation: words == nil ? nil : finding.citations[0].words,
            isOrphaned: false
        )
        let note = NotebookView.Note(entry: entry, about: "Update")
        var book = SampleBook.small
        book.notebook =
            kind == .task ? NotebookView(tasks: [note]) : NotebookView(notes: [note])
        var session = try Session(book: book)
        session.send(.painted)
        return session
    }
}
