import BriefCore
import TerminalScreen
import Testing

@testable import Navigator

/// The way up and on from a screen, however one came to it.
@Suite struct PathTests {
    private func menu(_ session: Session) -> MenuState? {
        guard case .menu(let menu) = session.state.overlay else { return nil }
        return menu
    }

    private func chosen(_ session: Session) -> MenuItem? {
        guard let menu = menu(session) else { return nil }
        let items = menu.items(for: session.state)
        return items.indices.contains(menu.viewport.cursor) ? items[menu.viewport.cursor] : nil
    }

    @Test
    func `up from a subject opened by its name leads to its row`() throws {
        var session = try Session()
        try session.press(":")
        session.type("korea")
        try session.press("Enter h")
        #expect(session.state.place == .index(.countries))
        #expect(session.state.indexes[.countries].selected?.id == SampleBook.korea)
    }

    @Test
    func `the rows around are listed with the cursor on the one shown`() throws {
        var session = try Session()
        try session.press(":")
        session.type("korea")
        try session.press("Enter")
        let before = session.state.history.places.count
        try session.press("g b")
        #expect(chosen(session)?.words == session.state.subject?.name)
        try session.press("Enter")
        #expect(session.state.subject?.id == SampleBook.korea)
        #expect(session.state.history.places.count == before)
        try session.press("g b Tab")
        #expect(chosen(session)?.command == .countries)
    }

    @Test
    func `a screen visited more than once is listed once`() throws {
        var session = try Session()
        try session.press("j Enter g f g c Enter g f g c Enter g j")
        let items = menu(session)?.items(for: session.state) ?? []
        #expect(Set(items.map(\.words)).count == items.count)
        #expect(!items.isEmpty)
    }

    @Test
    func `the next source is one key away in a list entered by a name, and in a narrowed one`()
        throws
    {
        var session = try Session()
        try session.press(":")
        session.type("japan")
        try session.press("Enter g s Enter J")
        #expect(session.state.notice?.text.contains("not opened from a list") != true)
        var other = try Session()
        try other.press("g a f")
        other.type("e")
        try other.press("Enter Enter J")
        #expect(other.state.notice?.text.contains("not opened from a list") != true)
    }

    @Test
    func `after a restart two quotes bring back the list that led there`() throws {
        var session = try Session()
        try session.press("j Enter g s Enter")
        let source = try #require(session.state.reader?.source)
        let saved = session.state.session(since: SessionState(), saved: SessionState())
        var book = SampleBook.small
        book.notebook = NotebookView(
            left: NotebookView.Place(target: .source(source), name: "It")
        )
        var next = try Session(book: book, saved: SessionState(lines: saved.lines))
        next.send(.painted)
        try next.press("' '")
        #expect(next.state.reader?.source == source)
        try next.press("h")
        #expect(next.state.subject?.id == session.state.history.places.compactMap(\.subjectID).last)
        try next.press("h")
        #expect(next.state.indexes[.countries].selected?.id == SampleBook.japan)
    }
}

extension Place {
    fileprivate var subjectID: SubjectID? {
        if case .subject(let subject) = self { subject.id } else { nil }
    }
}
