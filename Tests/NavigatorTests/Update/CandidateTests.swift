import BriefCore
import TerminalScreen
import Testing

@testable import Navigator

@Suite struct CandidateTests {
    @Test
    func `names are listed with how often they stand where, and the words there`() throws {
        var session = try session()
        try session.press("g N")
        let lines = try session.lines
        #expect(lines.contains { $0.contains("Blue Forum (BF)  3 times in 2 sources") })
        #expect(lines.contains { $0.contains("The Blue Forum met") })
    }

    @Test
    func `one key accepts a name, another refuses it, and closing reads the book anew`() throws {
        var session = try session()
        try session.press("g N f")
        #expect(session.effects == [.accept(candidate("Blue Forum"), .forum)])
        try session.press("x")
        #expect(session.effects.last == .write(.refusal("Green Council", isRefused: true)))
        #expect(try session.lines.contains { $0.contains("is left to decide on") })
        try session.press("q")
        #expect(session.effects.last == .rebuild)
        #expect(session.state.importing != nil)
    }

    @Test
    func `names accepted while something is taken in are read for after it`() throws {
        var session = try session()
        session.send(.paste("One."))
        try session.press("^D g N f q")
        #expect(session.effects.last == .rebuild)
        session.send(.importFinished(["one"]))
        #expect(session.state.importing?.file.contains("read anew for the new names") == true)
        session.send(.importFinished([]))
        #expect(session.state.importing == nil)
    }

    @Test
    func `without a name accepted nothing is read anew`() throws {
        var session = try session()
        try session.press("g N x q")
        #expect(session.effects == [.write(.refusal("Blue Forum", isRefused: true))])
    }

    @Test
    func `a book that can only be read takes no name`() throws {
        var book = SampleBook.small
        book.candidates = [candidate("Blue Forum")]
        book.isReadOnly = true
        var session = try Session(book: book)
        try session.press("g N c")
        #expect(session.effects == [])
        #expect(session.state.notice?.text == "This book can only be read.")
    }

    @Test
    func `a name refused is not read for again, one taken back is, and one not written`() throws {
        var session = try session()
        try session.press("g N x")
        session.send(.notebookChanged("Refused."))
        #expect(asked(session) == 1)
        try session.press("u")
        session.send(.notebookChanged("Taken back: the name may be a subject."))
        #expect(asked(session) == 2)
        #expect(try session.line(with: "Blue Forum (BF)") != nil)
        try session.press("x")
        session.send(.failed("The notebook is in use by another program."))
        #expect(asked(session) == 3)
        #expect(try session.line(with: "Blue Forum (BF)") != nil)
    }

    private func asked(_ session: Session) -> Int { session.requests.count { $0 == .candidates } }

    @Test
    func `in a list of notes the keys for names do nothing`() throws {
        var session = try Session()
        try session.press("g n c x")
        #expect(session.effects == [])
    }

    @Test
    func `the date prompt lists what the date may be, and Down takes it`() throws {
        var book = SampleBook.small
        book.proposals = [
            DateProposal(date: .month(4, of: 2023), reason: "It is the latest it names."),
            DateProposal(date: .year(2022), reason: "It is the first it names."),
        ]
        var session = try Session(book: book)
        try session.press("g s D")
        #expect(try session.lines.contains { $0.contains("Apr 2023  It is the latest it names.") })
        try session.press("Down Down Up Enter")
        guard case .setPublished(_, let date) = session.effects.last else {
            Issue.record("no date was set")
            return
        }
        #expect(date == .month(4, of: 2023))
    }

    private func session() throws -> Session {
        var book = SampleBook.small
        book.candidates = [candidate("Blue Forum"), candidate("Green Council")]
        return try Session(book: book)
    }

    private func candidate(_ name: String) -> CandidateRow {
        CandidateRow(
            name: name,
            abbreviation: name == "Blue Forum" ? "BF" : nil,
            count: 3,
            sources: 2,
            sourceTitle: "A record",
            source: SourceKey("a1a1a1a1a1a1"),
            span: TextSpan(0, 4),
            words: "The \(name) met"
        )
    }
}
