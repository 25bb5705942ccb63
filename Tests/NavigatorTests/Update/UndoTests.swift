import BriefCore
import TerminalScreen
import Testing

@testable import Navigator

/// What undo takes back, and what it says of what it does not.
@Suite struct UndoTests {
    private func undone(_ session: Session) -> Bool {
        session.effects.contains(.write(.undo(isSure: false)))
    }

    @Test
    func `a date set last is not passed over in silence`() throws {
        var session = try Session()
        try session.press("g a D")
        session.type("2024")
        try session.press("Enter u")
        #expect(session.state.notice?.text.hasPrefix("The date of a source stays") == true)
        #expect(!undone(session))
        try session.press("u")
        #expect(undone(session))
    }

    @Test
    func `a change of the notebook after it is what undo takes back`() throws {
        var session = try Session()
        try session.press("g a D")
        session.type("2024")
        try session.press("Enter")
        session.send(.notebookChanged("Note kept."))
        try session.press("u")
        #expect(undone(session))
    }

    @Test
    func `what was taken into the book stays`() throws {
        var session = try Session()
        session.send(.paste("One."))
        try session.press("^D u")
        #expect(session.state.notice?.text.hasPrefix("What is taken in stays") == true)
        #expect(!undone(session))
    }

    @Test
    func `a name accepted stays, which undo says in the list of names`() throws {
        var book = SampleBook.small
        book.candidates = [
            CandidateRow(
                name: "Blue Forum",
                abbreviation: nil,
                count: 2,
                sources: 1,
                sourceTitle: "Update",
                source: SourceKey("a1a1a1a1a1a1"),
                span: TextSpan(0, 4),
                words: "The Blue Forum met."
            )
        ]
        var session = try Session(book: book)
        try session.press("g N f u")
        #expect(session.state.notice?.text.hasPrefix("“Blue Forum” stays") == true)
        #expect(!undone(session))
    }
}
