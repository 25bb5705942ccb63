import BriefCore
import TerminalScreen
import Testing

@testable import Navigator

/// Going along the list a screen was opened from, and to screens visited.
@Suite struct NeighbourTests {
    @Test
    func `the next country of the index is one key away`() throws {
        var session = try Session()
        try session.press("j Enter J")
        #expect(session.state.subject?.name == "Korea")
        #expect(session.state.indexes[.countries].viewport.cursor == 2)
        try session.press("K K")
        #expect(session.state.subject?.name == "Côte d’Ivoire")
        try session.press("K")
        #expect(session.state.notice == Notice("No row before this one in: Countries."))
        try session.press("h")
        #expect(session.state.place == .index(.countries))
    }

    @Test
    func `hits are read one after the other, across sources`() throws {
        var session = try Session()
        try session.press("s")
        session.type("korea")
        try session.press("Enter")
        let first = try #require(session.state.reader?.source)
        var sources: Set<SourceKey> = [first]
        let count = session.state.history.places.count
        for _ in 0..<2 {
            try session.press("J")
            sources.insert(try #require(session.state.reader?.source))
        }
        #expect(sources.count > 1)
        #expect(session.state.history.places.count == count)
        #expect(session.state.reader?.lit.isEmpty == false)
    }

    @Test
    func `while a hit is read the next one is the next result, across sources`() throws {
        var session = try Session()
        try session.press("s")
        session.type("korea")
        try session.press("Enter")
        var sources = [try #require(session.state.reader?.source)]
        for number in 2...3 {
            try session.press("n")
            #expect(session.state.notice?.text.hasPrefix("Hit \(number) of ") == true)
            sources.append(try #require(session.state.reader?.source))
        }
        #expect(Set(sources).count > 1)
        try session.press("N N")
        #expect(session.state.reader?.source == sources[0])
        try session.press("/")
        session.type("rules")
        try session.press("Enter n")
        #expect(session.state.notice == Notice("rules is not found further on."))
    }

    @Test
    func `a finding key at the end of a text says so, and again goes on in the next source`() throws
    {
        var session = try Session()
        try session.press("g a Enter")
        let first = try #require(session.state.reader?.source)
        try session.press("9 9 .")
        #expect(session.state.notice?.text.hasPrefix("No finding after this place.") == true)
        #expect(session.state.reader?.source == first)
        try session.press(".")
        let second = try #require(session.state.reader)
        #expect(second.source != first)
        #expect(second.current?.number == 101)
        try session.press("k , ,")
        #expect(session.state.reader?.source == first)
        #expect(session.state.reader?.current?.number == 6)
    }

    @Test
    func `between the two presses another key forgets the end`() throws {
        var session = try Session()
        try session.press("g a Enter")
        let first = try #require(session.state.reader?.source)
        try session.press("9 9 . j .")
        #expect(session.state.reader?.source == first)
    }

    @Test
    func `findings are read one after the other in their sources, the proof between kept`() throws {
        var session = try Session()
        try session.press("j Enter g k Enter Enter")
        let before = try #require(session.state.reader?.finding)
        try session.press("J")
        let after = try #require(session.state.reader?.finding)
        #expect(before != after)
        try session.press("h")
        #expect(session.state.focusedProof?.finding == after)
        try session.press("h")
        #expect(session.state.subject?.selectedFinding == after)
    }

    @Test
    func `the end of a text says how to go on`() throws {
        var session = try Session()
        try session.press("j Enter g k Enter Enter 9 9 .")
        let notice = try #require(session.state.notice)
        let words =
            "No finding after this place. J opens the next row, . again the next source, of: "
        #expect(notice.text.hasPrefix(words))
        #expect(notice.text.hasSuffix("Countries › Japan."))
    }

    @Test(arguments: ["g c", "g p", "s Esc", "g c j Enter"])
    func `a mark brings its list and its path along`(elsewhere: String) throws {
        var session = try Session()
        try session.press("j Enter g k Enter m x")
        let finding = try #require(session.state.focusedProof?.finding)
        try session.press(elsewhere)
        try session.press("' x")
        #expect(session.state.focusedProof?.finding == finding)
        #expect(try session.lines[0].contains("Countries › Japan › Proof"))
        try session.press("J")
        let next = try #require(session.state.focusedProof?.finding)
        #expect(next != finding)
        try session.press("K h")
        #expect(session.state.subject?.selectedFinding == finding)
        try session.press("h")
        #expect(session.state.place == .index(.countries))
    }

    @Test
    func `two quotes bring the list along that the screen was opened from`() throws {
        var session = try Session()
        try session.press("j Enter g k Enter g f ' '")
        #expect(try session.lines[0].contains("Countries › Japan › Proof"))
        try session.press("J")
        #expect(session.state.notice == nil)
        try session.press("' '")
        #expect(session.state.place == .index(.fora))
    }

    @Test
    func `a mark at which one stands opens nothing twice`() throws {
        var session = try Session()
        try session.press("j Enter g k Enter m x")
        let count = session.state.history.places.count
        try session.press("' x")
        #expect(session.state.history.places.count == count)
        try session.press("h ' x")
        #expect(session.state.history.places.count == count)
    }

    @Test
    func `after a restart a mark has its list still, read when one goes along it`() throws {
        var session = try Session()
        try session.press("j Enter g k Enter m x")
        let finding = try #require(session.state.focusedProof?.finding)
        let citation = try #require(finding.citations.first)
        let saved = session.state.session(since: SessionState(), saved: SessionState())
        var book = SampleBook.small
        book.notebook = NotebookView(marks: ["x": .passage(citation.source, citation.span)])
        var again = try Session(book: book, saved: SessionState(lines: saved.lines))
        again.send(.painted)
        try again.press("' x")
        #expect(try again.lines[0].contains("Countries › Japan › Source"))
        try again.press("J")
        #expect(again.state.notice == nil)
        let next = try #require(again.state.reader?.finding)
        #expect(next.number != finding.number)
        try again.press("K")
        #expect(again.state.reader?.finding?.number == finding.number)
        try again.press("h")
        #expect(again.state.subject?.selectedFinding?.number == finding.number)
    }

    @Test
    func `what was opened by name has no list`() throws {
        var session = try Session()
        session.send(.searchAsked("korea"))
        try session.press("Enter")
        #expect(session.state.reasonAgainst(.nextRow) == nil)
        var alone = try Session()
        alone.send(.key(.character("J")))
        #expect(alone.state.notice?.text.contains("does nothing here") == true)
    }

    @Test
    func `another row of the index is chosen from a list`() throws {
        var session = try Session()
        try session.press("j Enter g b")
        session.type("united")
        try session.press("Enter")
        #expect(session.state.subject?.name == "United States")
    }

    @Test
    func `in a text the rows of its list are chosen from, Tab goes up the path`() throws {
        var session = try Session()
        try session.press("j Enter g k Enter Enter g b")
        #expect(try session.lines[0].contains("Go to › Countries › Japan › Talking points"))
        let before = try #require(session.state.reader?.finding)
        try session.press("Down Enter")
        #expect(session.state.reader?.finding != before)
        try session.press("g b Tab")
        #expect(try session.lines[0].contains("Go to › Countries"))
        session.type("korea")
        try session.press("Enter")
        #expect(session.state.subject?.name == "Korea")
        try session.press("g b Tab")
        #expect(try session.lines[0].contains("Go to › Indexes"))
        session.type("fora")
        try session.press("Enter")
        #expect(session.state.place == .index(.fora))
    }

    @Test
    func `a row far from those at hand is found by its name`() throws {
        var session = try Session(book: .long)
        try session.press("g b")
        session.type("country 99")
        try session.press("Enter")
        #expect(session.state.subject?.name == "Country 99")
    }

    @Test
    func `screens visited are listed, the last first, and gone to`() throws {
        var session = try Session()
        try session.press("j Enter g f g j")
        #expect(try session.line(with: "Countries › Japan") != nil)
        try session.press("Enter")
        #expect(session.state.subject?.name == "Japan")
        try session.press(">")
        #expect(session.state.place == .index(.fora))
    }

    @Test
    func `the path to a text says where it was opened from`() throws {
        var session = try Session()
        try session.press("j Enter g k Enter Enter")
        #expect(try session.lines[0].contains("Countries › Japan › Source"))
        try session.press("Q")
        var searching = try Session()
        try searching.press("s")
        searching.type("korea")
        try searching.press("Enter")
        #expect(try searching.lines[0].contains("Search › Source"))
    }

    @Test
    func `an earlier search comes back with Up`() throws {
        var session = try Session()
        try session.press("s")
        session.type("korea")
        try session.press("Enter h Esc g h s Up")
        #expect(session.state.search?.editor.text == "korea")
        #expect(session.state.search?.hits.total ?? 0 > 0)
    }

    @Test
    func `a subject opened by its name goes on along its own index`() throws {
        var session = try Session()
        try session.press("j Enter :")
        session.type("korea")
        try session.press("Enter J")
        #expect(session.state.subject?.id == SampleBook.unitedStates)
        #expect(session.state.indexes[.countries].selected?.id == SampleBook.unitedStates)
        try session.press("K K")
        #expect(session.state.subject?.id == SampleBook.japan)
    }

    @Test(arguments: [("C0", 1), ("C60", 1), ("C119", -1)])
    func `a subject far down its index goes on along it when it was opened by its name`(
        code: String,
        way: Int
    ) throws {
        var session = try Session(book: .long)
        let rows = session.book.subjects(.country)
        let place = try #require(rows.firstIndex { $0.id == SubjectID(.country, code) })
        try session.press(":")
        session.type(rows[place].name.lowercased())
        try session.press("Enter")
        #expect(session.state.subject?.name == rows[place].name)
        try session.press(way > 0 ? "J" : "K")
        #expect(session.state.subject?.name == rows[place + way].name)
    }

    @Test
    func `what two subjects share was opened from no list`() throws {
        var session = try Session()
        try session.press("j Enter &")
        session.type("united")
        try session.press("Enter J")
        #expect(session.state.subject?.ids.count == 2)
        #expect(session.state.notice == Notice("This screen was not opened from a list."))
    }

    @Test
    func `a screen marked is read anew when one comes back to it`() throws {
        var session = try Session()
        try session.press("j Enter m a h")
        let before = session.requests.count
        try session.press("' a")
        #expect(session.requests.dropFirst(before).contains(.subject(SampleBook.japan)))
    }
}
