import BriefCore
import TerminalScreen
import Testing

@testable import Navigator

@Suite struct DraftTests {
    @Test
    func `what is typed is a draft until it is kept or cancelled`() throws {
        var session = try Session()
        try session.press("j a")
        #expect(session.state.draft == nil)
        session.type("Call")
        #expect(session.state.draft?.text == "Call")
        #expect(session.state.draft?.target == .subject(SampleBook.japan))
        try session.press("F1")
        #expect(session.state.draft?.text == "Call")
        try session.press("Esc Enter")
        #expect(session.state.draft == nil)
    }

    @Test
    func `a cancelled note comes back with Up`() throws {
        var session = try Session()
        try session.press("j a")
        session.type("Call")
        try session.press("Esc a Up")
        #expect(session.state.draft?.text == "Call")
    }

    @Test
    func `an earlier answer gives way to what was being typed`() throws {
        var session = try Session()
        try session.press("/")
        session.type("japan")
        try session.press("Enter j a")
        session.type("Call")
        try session.press("Up Down")
        #expect(session.state.draft?.text == "Call")
    }

    @Test
    func `a note that could not be kept is in the line again`() throws {
        var session = try Session()
        try session.press("j a")
        session.type("Call")
        try session.press("Enter")
        #expect(session.state.overlay == nil)
        session.send(.failed("the notebook is in use; try again"))
        #expect(session.state.draft?.text == "Call")
        #expect(try session.lines.contains { $0.contains("in use; try again") })
        try session.press("Enter")
        session.send(.notebookChanged("Note kept."))
        session.send(.failed("something else"))
        #expect(session.state.overlay == nil)
    }

    @Test
    func `a long note is kept whole`() throws {
        var session = try Session()
        try session.press("j a")
        let text = String(repeating: "word ", count: 600) + "end"
        session.send(.paste(text))
        #expect(session.state.draft?.text == text)
    }

    @Test
    func `a draft of another session is offered and gone on with`() throws {
        let draft = NoteDraft(
            target: .subject(SampleBook.korea),
            name: "Korea",
            number: nil,
            before: nil,
            text: "Ask Se"
        )
        var book = SampleBook.small
        book.notebook = NotebookView(drafts: [draft])
        var session = try Session(book: book)
        session.send(.painted)
        #expect(session.state.notice?.text.contains("“Korea” was not finished") == true)
        try session.press("g .")
        session.type("oul")
        try session.press("Enter")
        let wanted = NotebookChange.note(
            .subject(SampleBook.korea),
            "Ask Seoul",
            number: nil,
            before: nil
        )
        #expect(session.effects == [.adopt(draft), .write(wanted)])
    }

    @Test
    func `a note goes to the editor and comes back with its lines`() throws {
        var session = try Session()
        try session.press("j E")
        #expect(session.effects == [.edit("")])
        session.send(.edited("One\nTwo\n"))
        let wanted = NotebookChange.note(
            .subject(SampleBook.japan),
            "One\nTwo",
            number: nil,
            before: nil
        )
        #expect(session.effects.last == .write(wanted))
        #expect(session.state.overlay == nil)
    }

    @Test
    func `a note being typed can go to the editor`() throws {
        var session = try Session()
        try session.press("j a")
        session.type("Call")
        try session.press("alt-e")
        #expect(session.effects == [.edit("Call")])
        session.send(.edited(nil))
        #expect(session.state.draft?.text == "Call")
    }

    @Test
    func `a filter is not written in the editor`() throws {
        var session = try Session()
        try session.press("f alt-e")
        #expect(session.effects == [])
    }
}
