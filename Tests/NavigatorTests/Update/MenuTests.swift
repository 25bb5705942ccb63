import BriefCore
import TerminalScreen
import Testing

@testable import Navigator

@Suite struct MenuTests {
    @Test
    func `over a slow line names are listed when the letters pause`() throws {
        var session = try Session(link: .slow)
        session.send(.key(.character(":")))
        #expect(try session.lines[3..<20].allSatisfy { $0.allSatisfy(\.isWhitespace) })
        session.send(.pauseElapsed)
        let all = try session.lines[3..<20]
        for letter in "jap" { session.send(.key(.character(letter))) }
        // The rows stay, but none of them stands for what is typed.
        #expect(try session.lines[3..<20] == all)
        #expect(try !session.lines.dropFirst(2).contains { $0.contains("›") })
        #expect(session.state.awaitsPause && session.state.pauseWanted > NavigatorState.pause)
        session.send(.pauseElapsed)
        #expect(try session.line(with: "Japan") != nil)
        #expect(!session.state.awaitsPause)
        #expect(try session.line(with: "still") == nil)
        session.send(.key(.character("x")))
        #expect(try session.line(with: "Narrow: japx")?.contains("still for “jap”") == true)
    }

    @Test
    func `over a slow line what is typed with its Enter opens what it names`() throws {
        var session = try Session(link: .slow)
        for key in ":japan" { session.send(.key(.character(key))) }
        session.send(.key(Key(.enter)))
        #expect(session.state.subject?.id == SampleBook.japan)
    }

    private func items(_ session: Session) -> [MenuItem] {
        guard case .menu(let menu) = session.state.overlay else { return [] }
        return menu.items(for: session.state)
    }

    @Test
    func `help lists what works in the place, and narrows as one types`() throws {
        var session = try Session()
        try session.press("?")
        let all = items(session)
        #expect(all.contains { $0.command == .fora })
        #expect(
            all.filter { $0.command == .issues }.map(\.reason) == [
                "works elsewhere: subject, proof"
            ]
        )
        session.type("quit")
        #expect(items(session).allSatisfy { $0.words.contains("quit") })
    }

    @Test
    func `help says why a command does nothing now`() throws {
        var session = try Session()
        try session.press("?")
        #expect(items(session).first { $0.command == .back }?.reason == "no screen before this one")
        session.type("screen before")
        #expect(try session.line(with: "(go back to the screen before)") != nil)
        #expect(try session.line(with: "Not now: no screen before this one.") != nil)
    }

    @Test(arguments: [":", "?", "/", "f", "s", "P"])
    func `letters taken in together do what they do one by one`(key: String) throws {
        var single = try Session()
        try single.press(key)
        single.type("japan")
        var together = try Session()
        try together.press(key)
        together.type("j")
        #expect(together.state.takesLetters)
        together.send(.letters("apan"))
        together.send(.pauseElapsed)
        #expect(try together.lines == single.lines)
    }

    @Test
    func `keys are not letters where a letter means something`() throws {
        var session = try Session()
        #expect(!session.state.takesLetters)
        for keys in [":", "Esc ?", "Esc s", "Esc w"] {
            try session.press(keys)
            #expect(!session.state.takesLetters, "\(keys)")
        }
    }

    @Test
    func `a command is found by its key, and that one stands first`() throws {
        var session = try Session()
        try session.press(":")
        session.type("gf")
        #expect(items(session).first?.command == .fora)
    }

    @Test
    func `a command is found by its name before its description`() throws {
        var session = try Session()
        try session.press(":")
        session.type("prio")
        #expect(items(session).first?.command == .priorities)
    }

    @Test
    func `what stands behind a command's name is its answer`() throws {
        var session = try Session()
        try session.press(":")
        session.type("as-of 3 jul 2023")
        #expect(items(session).first?.command == .setAsOf)
        try session.press("Enter")
        #expect(session.state.overlay == nil)
        #expect(session.state.asOf == CalendarDate(iso: "2023-07-03"))
        try session.press(":")
        session.type("filter japan")
        try session.press("Enter")
        #expect(session.state.indexes[.countries].filter.text == "japan")
        try session.press(":")
        session.type("theme none")
        try session.press("Enter")
        #expect(session.state.notice?.text.contains("No theme is named “none”") == true)
    }

    @Test
    func `an answer that is none is objected to where it can be mended`() throws {
        var session = try Session()
        try session.press(":")
        session.type("as-of soon")
        try session.press("Enter")
        #expect(try session.lines.contains { $0.contains("This is no date") })
    }

    @Test
    func `Enter runs the command chosen`() throws {
        var session = try Session()
        try session.press(":")
        session.type("fora")
        try session.press("Enter")
        #expect(session.state.overlay == nil)
        #expect(session.state.place == .index(.fora))
    }

    @Test
    func `a command that works elsewhere says where`() throws {
        var session = try Session()
        try session.press(":")
        session.type("timeline")
        try session.press("Enter")
        #expect(session.state.notice == Notice("Works elsewhere: subject, proof."))
    }

    @Test
    func `a command that takes a letter waits for it`() throws {
        var session = try Session()
        try session.press(":")
        session.type("mark")
        try session.press("Enter a")
        #expect(session.state.marks.keys.sorted() == ["a"])
    }

    @Test
    func `a subject is opened by any of its names`() throws {
        var book = SampleBook.small
        book.others[SampleBook.japan] = ["tokyo"]
        var session = try Session(book: book)
        try session.press(":")
        session.type("tok")
        #expect(items(session).first?.words == "Japan")
        #expect(try session.line(with: "also tokyo") != nil)
        try session.press("Enter")
        #expect(session.state.subject?.id == SampleBook.japan)
    }

    @Test
    func `a source is opened by its title`() throws {
        var session = try Session()
        try session.press(":")
        session.type("updates members")
        try session.press("Enter")
        #expect(session.state.reader?.source == SourceKey("a1a1a1a1a1a1"))
    }

    @Test
    func `a command named as typed stands before subjects, these before descriptions`() throws {
        var session = try Session()
        try session.press(":")
        session.type("co")
        let found = items(session)
        #expect(found.first?.command == .countries)
        let place = try #require(found.firstIndex { $0.words == "Côte d’Ivoire" })
        #expect(found[..<place].allSatisfy { $0.label.hasPrefix("co") })
    }

    @Test
    func `the palette searches the book for what it has no name for`() throws {
        var session = try Session()
        try session.press(":")
        session.type("northern sea")
        try session.press("Enter")
        #expect(session.state.search?.hits.total == 1)
        #expect(session.state.scope == .hits)
    }

    @Test
    func `two subjects are read together, with both in the path`() throws {
        var session = try Session()
        try session.press(":")
        session.type("show JP submarine")
        try session.press("Enter")
        #expect(session.state.subject?.ids == [SampleBook.japan, SampleBook.cables])
        #expect(session.state.subject?.total(of: .issues) == 1)
        #expect(session.state.subject?.total(of: .timeline) == 0)
        #expect(try session.lines[0].contains("Countries › Japan › Submarine cables"))
    }

    @Test
    func `a subject is narrowed to what it shares with another, and widened again`() throws {
        var session = try Session()
        try session.press("j Enter &")
        #expect(items(session).contains { $0.words == "United States" })
        session.type("united")
        try session.press("Enter")
        #expect(session.state.subject?.ids == [SampleBook.japan, SampleBook.unitedStates])
        try session.press("h")
        #expect(session.state.subject?.ids == [SampleBook.japan])
    }

    @Test
    func `subjects that share nothing stand last, and all say how much they share`() throws {
        var session = try Session()
        try session.press("j Enter &")
        session.type("c")
        let listed = items(session)
        let empty = listed.firstIndex { $0.reason == "nothing in common" }
        #expect(try listed[#require(empty)...].allSatisfy { $0.fact == "no findings" })
        #expect(listed.prefix(empty ?? 0).contains { $0.fact == "2 findings" })
        #expect(try session.line(with: "nothing in common") != nil)
    }

    @Test
    func `a cursor that was moved stays on its subject when the order changes`() throws {
        var state = try { () -> NavigatorState in
            var session = try Session()
            try session.press("j Enter")
            return session.state
        }()
        let effects = update(&state, .key(.character("&")))
        let asked = effects.lazy.compactMap { effect -> (RequestID, [SubjectID])? in
            guard case .load(let id, .shared(let others, _)) = effect else { return nil }
            return (id, others)
        }.first
        let (id, others) = try #require(asked)
        _ = update(&state, .key(try #require(Key("Down"))))
        let chosen = try #require(cursorChoice(state))
        let counts = others.enumerated().map { ($1, $0) }
        _ = update(&state, .loaded(id, .shared(Dictionary(uniqueKeysWithValues: counts))))
        #expect(cursorChoice(state) == chosen)
    }

    private func cursorChoice(_ state: NavigatorState) -> MenuItem.Choice? {
        guard case .menu(let menu) = state.overlay else { return nil }
        let items = menu.items(for: state)
        return items.indices.contains(menu.viewport.cursor)
            ? items[menu.viewport.cursor].choice : nil
    }

    @Test
    func `Esc closes it and changes nothing`() throws {
        var session = try Session()
        let before = session.state.place
        try session.press("? Down Down Esc")
        #expect(session.state.overlay == nil)
        #expect(session.state.place == before)
    }

    @Test(arguments: ["?", "F1"])
    func `help on a search begins with what can be typed`(key: String) throws {
        var session = try Session()
        try session.press("s \(key)")
        #expect(try session.line(with: "\"submarine cable\"") != nil)
        #expect(items(session).first?.label == "What to type")
        try session.press("Enter")
        #expect(session.state.scope == .query)
    }

    @Test
    func `an empty search says what can be typed`() throws {
        var session = try Session()
        try session.press("s")
        #expect(try session.line(with: "cable -arctic") != nil)
    }

    @Test
    func `help over a prompt goes back to it`() throws {
        var session = try Session()
        try session.press("f")
        session.type("kor")
        try session.press("F1")
        #expect(try session.line(with: "!canada") != nil)
        try session.press("Esc")
        #expect(session.state.scope == .prompt)
        #expect(session.state.indexes[.countries].filter == ListFilter("kor"))
    }

    @Test
    func `a second question mark closes help`() throws {
        var session = try Session()
        try session.press("? ?")
        #expect(session.state.overlay == nil)
    }

    @Test
    func `the list scrolls with the cursor`() throws {
        var session = try Session(rows: 10)
        try session.press("? PgDn PgDn PgDn")
        guard case .menu(let menu) = session.state.overlay else {
            Issue.record("no menu")
            return
        }
        #expect(menu.viewport.top > 0)
        #expect(menu.viewport.visible.contains(menu.viewport.cursor))
    }

    @Test
    func `the menu keeps to the screen when that becomes smaller`() throws {
        var session = try Session(rows: 40)
        try session.press("?")
        session.send(.resized(Size(rows: 8, columns: 80)))
        guard case .menu(let menu) = session.state.overlay else {
            Issue.record("no menu")
            return
        }
        #expect(menu.viewport.height <= 8)
    }

    @Test
    func `Space goes down a page of help while nothing is typed`() throws {
        var session = try Session(rows: 12)
        try session.press("? Space")
        guard case .menu(let menu) = session.state.overlay else {
            Issue.record("no menu")
            return
        }
        #expect(menu.editor.isEmpty)
        #expect(menu.viewport.top > 0)
        session.type("go to")
        guard case .menu(let narrowed) = session.state.overlay else { return }
        #expect(narrowed.editor.text == "go to")
    }

    @Test
    func `help lists what does nothing here last, each with a reason in full`() throws {
        var session = try Session()
        try session.press("?")
        let all = items(session)
        let first = try #require(all.firstIndex { $0.reason != nil })
        #expect(all[first...].allSatisfy { $0.reason != nil })
        #expect(all[first...].contains { $0.command == .timeline })
        try session.press("End PgDn PgDn PgDn PgDn PgDn PgDn")
        #expect(try session.line(with: "Not here") != nil)
        session.type("forward again")
        #expect(
            try session.lines.dropLast(3).contains { $0.contains("no screen to go forward to") }
        )
    }

    @Test(arguments: [(12, 80), (24, 80), (30, 50), (9, 40)])
    func `the cursor of help is on screen wherever it goes`(rows: Int, columns: Int) throws {
        var session = try Session(rows: rows, columns: columns)
        try session.press("?")
        for _ in 0..<items(session).count {
            #expect(try session.lines.dropFirst(2).dropLast(2).contains { $0.hasPrefix(" › ") })
            try session.press("Down")
        }
    }

    @Test
    func `help and search keep the as-of day in sight`() throws {
        var session = try Session()
        try session.press("?")
        #expect(try session.lines[0].contains("as of 1 Feb 2024"))
        try session.press("Esc s")
        #expect(try session.lines[0].contains("as of 1 Feb 2024"))
    }

    @Test
    func `help finds commands by what other programs call them`() throws {
        var session = try Session()
        try session.press("?")
        session.type("jump")
        #expect(try session.line(with: "marked with a letter") != nil)
        #expect(try session.line(with: "screen visited before") != nil)
    }
}
