import BriefCore
import TerminalScreen
import Testing

@testable import Navigator

/// Commands that change the book, and news of it.
@Suite struct BookTests {
    private func undated() throws -> Session {
        var session = try Session()
        try session.press("g s j D")
        return session
    }

    @Test
    func `the date of a source is asked for and handed on`() throws {
        var session = try undated()
        session.type("March 2023")
        try session.press("Enter")
        #expect(
            session.effects == [
                .setPublished(SourceKey("b2b2b2b2b2b2"), PartialDate(iso: "2023-03"))
            ]
        )
        #expect(session.state.overlay == nil)
    }

    @Test
    func `what is no date is refused and the forms are told`() throws {
        var session = try undated()
        session.type("soon")
        try session.press("Enter")
        #expect(session.effects == [])
        #expect(try session.line(with: "This is no date. Write 18 Apr 2023") != nil)
        session.type("x")
        #expect(try session.line(with: "This is no date") == nil)
    }

    @Test
    func `a date known wrongly can be made unknown`() throws {
        var session = try Session()
        try session.press("g s D ^U")
        session.type("unknown")
        try session.press("Enter")
        #expect(session.effects == [.setPublished(SourceKey("a1a1a1a1a1a1"), nil)])
    }

    @Test
    func `in a book that can only be read no date is asked for`() throws {
        var book = SampleBook.small
        book.isReadOnly = true
        var session = try Session(book: book)
        try session.press("g s j D")
        #expect(session.state.overlay == nil)
        #expect(session.state.notice == Notice("This book can only be read."))
        try session.press("P")
        #expect(session.state.overlay == nil)
    }

    @Test
    func `the first line tells whose book is shown, also where another takes its place`() throws {
        var session = try Session()
        session.send(.bookNamed("built-in book"))
        #expect(try session.lines[0].contains("built-in book: "))
        session.send(.bookChanged("The book has been read again."))
        session.send(.bookNamed(""))
        #expect(try !session.lines[0].contains("built-in"))
        #expect(try session.line(with: "You have a book of your own now: it is shown.") != nil)
        #expect(try session.line(with: "The book has been read again.") != nil)
    }

    @Test
    func `a pasted text becomes a source`() throws {
        var session = try Session()
        session.send(.paste("One line.\nAnother."))
        #expect(try session.line(with: "Another.") != nil)
        try session.press("^D")
        #expect(session.effects == [.importPasted("One line.\nAnother.")])
        #expect(session.state.importing != nil)
    }

    @Test
    func `a text can be typed where the terminal cannot paste`() throws {
        var session = try Session()
        try session.press("P a Enter b Tab q x Backspace ^D")
        #expect(session.effects == [.importPasted("a\nb\tq")])
    }

    @Test
    func `nothing is not taken in`() throws {
        var session = try Session()
        try session.press("P Space Enter ^D")
        #expect(session.effects == [])
        #expect(session.state.notice?.isError == true)
        try session.press("Esc")
        #expect(session.state.overlay == nil)
    }

    @Test
    func `a text pasted into a prompt stays a line of that prompt`() throws {
        var session = try Session()
        try session.press("/")
        session.send(.paste("ko\nrea"))
        #expect(session.state.findText == "ko rea")
    }

    @Test
    func `an import is told while it runs and everything is read again after it`() throws {
        var session = try Session()
        session.send(.importProgress(ImportProgress(done: 2, total: 5, file: "a.txt")))
        #expect(try session.line(with: "taking in 2 of 5 a.txt") != nil)
        session.book.sources.removeLast()
        session.send(.importFinished(["1 source taken in"]))
        #expect(session.state.importing == nil)
        #expect(session.state.summary?.sources == 2)
        #expect(try session.line(with: "1 source taken in") != nil)
    }

    @Test
    func `a second text can be taken in while the first is not done`() throws {
        var session = try Session()
        session.send(.paste("One."))
        try session.press("^D P")
        session.send(.paste("Two."))
        try session.press("^D")
        #expect(session.effects == [.importPasted("One."), .importPasted("Two.")])
        #expect(try session.line(with: "taking in 0 of 2 pasted text") != nil)
        session.send(.importFinished(["one"]))
        #expect(session.state.importing != nil)
        session.send(.importFailed("The disk is full."))
        #expect(session.state.importing == nil)
        #expect(session.state.notice == Notice("The disk is full.", isError: true))
    }

    @Test
    func `a path that could not be imported is asked for again with the reason`() throws {
        var session = try Session()
        try session.press("I")
        session.type("/mnt/nothing")
        try session.press("Enter")
        session.send(.importFailed("There is no such file.", path: "/mnt/nothing"))
        #expect(try session.line(with: "Import: /mnt/nothing") != nil)
        #expect(try session.line(with: "There is no such file.") != nil)
        session.type(".txt")
        #expect(try session.line(with: "Import: /mnt/nothing.txt") != nil)
    }

    @Test
    func `Tab goes on with a path, and finds nothing wrong with one that is whole`() throws {
        var session = try Session()
        try session.press("I")
        session.type("/mnt/pap")
        try session.press("Tab")
        #expect(session.effects.last == .completePath("/mnt/pap"))
        session.send(.pathCompleted("/mnt/pap", "/mnt/pap", ["pap 1.txt", "papers/"]))
        #expect(try session.line(with: "pap 1.txt · papers/") != nil)
        session.send(.pathCompleted("/mnt/pap", "/mnt/papers/a.txt", []))
        #expect(try session.line(with: "Import: /mnt/papers/a.txt") != nil)
        session.send(.pathCompleted("/mnt/papers/a.txt", "/mnt/papers/a.txt", ["a.txt"]))
        #expect(try session.line(with: "Nothing begins so.") == nil)
        session.send(.pathCompleted("/mnt/papers/a.txt", "/mnt/papers/a.txt", []))
        #expect(try session.line(with: "Nothing begins so.") != nil)
    }

    @Test
    func `what an import refused is listed by file, whatever the name`() throws {
        var session = try Session()
        let refused = ["RE: Talks.eml", "b.txt"].map { RefusedFile(file: $0, why: "it is empty") }
        let told = ["Stopped; what was done of it stays.", "2 refused"]
        session.send(.importFinished(told, refused: refused))
        #expect(try session.line(with: "of it stays; gI lists all 2.") != nil)
        try session.press("g I")
        let line = try #require(try session.line(with: "RE: Talks.eml"))
        #expect(!line.contains("empty"))
        #expect(try session.line(with: "it is empty") != nil)
        session.send(.importFinished(["Read anew: 1 source."], refused: nil))
        #expect(session.state.refused == refused)
        session.send(.importFailed("There is no such file.", path: "/mnt/nothing"))
        #expect(session.state.refused.map(\.file) == ["/mnt/nothing"])
        session.send(.importFinished(["one"]))
        #expect(session.state.refused.isEmpty)
    }

    @Test
    func `a failed import does not take the place of what is being typed`() throws {
        var session = try Session()
        try session.press("I")
        session.type("/mnt/nothing")
        try session.press("Enter /")
        session.send(.importFailed("There is no such file.", path: "/mnt/nothing"))
        #expect(try session.line(with: "Find:") != nil)
    }

    @Test
    func `the cursor stays on its row when the book has changed`() throws {
        var session = try Session()
        try session.press("j j")
        session.book.names[SubjectID(.country, "AA")] = "Aaland"
        session.book.sources.append(
            SampleSource(
                "e5e5e5e5e5e5",
                SourceMetadata(title: "New"),
                firstNumber: 301,
                text: [(.paragraph, "Aaland asks.")],
                said: [
                    .init(
                        "Aaland asks.",
                        .issue(OpenIssue(kind: .request, holder: "Aaland")),
                        [SubjectID(.country, "AA")]
                    )
                ]
            )
        )
        session.send(.bookChanged(nil))
        #expect(session.state.indexes[.countries].total == 5)
        #expect(session.state.indexes[.countries].selected?.name == "Korea")
    }

    @Test
    func `a stop ends an import, or says that nothing runs`() throws {
        var session = try Session()
        try session.press("^C")
        #expect(session.state.notice == Notice("Nothing to stop. h goes up, Q quits."))
        session.send(.importProgress(ImportProgress(done: 0, total: nil, file: "")))
        try session.press("^C")
        #expect(session.effects == [.stopWork])
    }

    @Test
    func `another day makes planned events pass or not`() throws {
        var session = try Session()
        try session.press("j Enter")
        #expect(try session.line(with: "passed?") != nil)
        try session.press("A ^U")
        session.type("1 May 2023")
        try session.press("Enter")
        #expect(try session.line(with: "passed?") == nil)
        #expect(try session.line(with: "as of 1 May 2023") != nil)
        try session.press("A ^U Enter")
        #expect(session.state.asOf == Session.today)
    }

    @Test
    func `words are copied alone or with where they stand`() throws {
        var session = try Session()
        try session.press("j Enter g i y Y")
        let words = "It lacks the backing of the United States, a person close to the talks said."
        let title = "Institution updates members on partnerships in the digital field"
        #expect(
            session.effects == [
                .copy(words),
                .copy("“\(words)” (\(title), 18 Apr 2023 (inferred), ¶ 2)"),
            ]
        )
    }

    @Test
    func `why names the rule, what it looks for and the words that fired it`() throws {
        var session = try Session()
        try session.press("j Enter g i w")
        #expect(try session.line(with: "Rule: sample-rule") != nil)
        #expect(try session.line(with: "What sample-rule looks for.") != nil)
        #expect(try session.line(with: "“lacks the backing” (issue.gap)") != nil)
        try session.press("q")
        #expect(session.state.overlay == nil)
        #expect(session.state.subject != nil)
    }

    @Test
    func `a failure is told and what failed can be asked for again`() throws {
        let today = try #require(Session.today)
        var state = NavigatorState(size: Size(rows: 24, columns: 80), today: today)
        _ = update(&state, .started)
        let after = update(&state, .requestFailed(RequestID(2), "The book cannot be read."))
        #expect(after == [])
        #expect(state.notice == Notice("The book cannot be read.", isError: true))
        #expect(update(&state, .key(Key(.function(5)))) == [.reopen])
        #expect(update(&state, .bookChanged(nil)).count == 2)
    }

    @Test
    func `what could not be read is not said to be empty`() throws {
        let today = try #require(Session.today)
        var state = NavigatorState(size: Size(rows: 24, columns: 80), today: today)
        for case .load(let id, .subjects) in update(&state, .started) {
            _ = update(&state, .requestFailed(id, "The book cannot be read."))
        }
        let lines = View.screen(state, theme: try Theme(.dark, depth: .indexed)).lines
        #expect(lines.contains { $0.contains("could not be read") })
        #expect(!lines.contains { $0.contains("No source") || $0.contains("Countries 0") })
    }

    @Test
    func `theme, redraw and suspend are for others to do`() throws {
        var session = try Session()
        try session.press("F4 ^L ^Z")
        session.send(.resumed)
        #expect(session.effects == [.useTheme("light"), .redraw, .suspend, .redraw])
        #expect(session.state.theme == "light")
    }

    @Test
    func `the cursor stays on a source whose date puts it elsewhere, and the date is told`() throws
    {
        var session = try Session(book: .shelf)
        try session.press("g s G D ^U")
        session.type("3 Mar 2024")
        try session.press("Enter")
        #expect(session.state.notice == Notice("Setting the date of “Report 199” to 3 Mar 2024…"))
        session.book.sources.swapAt(0, 199)
        session.send(.bookChanged(nil))
        #expect(session.state.indexes.sources.selected?.key.text == "report-199")
        #expect(session.state.indexes.sources.viewport.cursor == 0)
    }

    @Test
    func `a book that cannot be read is asked once, and again when it is read anew`() throws {
        var session = try Session()
        var state = session.state
        _ = update(&state, .bookChanged(nil))
        guard let id = state.awaitingSummary else {
            Issue.record("the facts of the book were not asked for")
            return
        }
        let effects = update(&state, .requestFailed(id, "broken"))
        #expect(!effects.contains { if case .load(_, .summary) = $0 { true } else { false } })
        #expect(
            update(&state, .bookChanged(nil))
                .contains { if case .load(_, .summary) = $0 { true } else { false } }
        )
        try session.press("j")
    }

    @Test
    func `Esc shows all rows of a list again, and the cursor is on its row`() throws {
        var session = try Session()
        try session.press("j j f")
        session.type("zzz")
        try session.press("Enter Esc")
        #expect(session.state.indexes[.countries].filter.isEmpty)
        #expect(session.state.indexes[.countries].selected?.id == SampleBook.korea)
    }

    @Test
    func `Esc shows all rows before it stops an import, and is told so`() throws {
        var session = try Session()
        session.send(.importProgress(ImportProgress(done: 2, total: 5, file: "a.txt")))
        try session.press("f")
        session.type("zzz")
        try session.press("Enter")
        #expect(try session.line(with: "No row with zzz. Esc shows all.") != nil)
        #expect(session.state.reasonAgainst(.showAll) == nil)
        try session.press("Esc")
        #expect(session.state.indexes[.countries].filter.isEmpty)
        #expect(session.effects == [])
        try session.press("Esc")
        #expect(session.effects == [.stopWork])
    }

    @Test
    func `the key that shows all rows is told as the reader has it`() throws {
        let keys = KeyLine(command: "show-all", keys: ["alt-a"], origin: "keys.yaml")
        var session = try Session(keys: KeyMap.made(of: .briefbook, [keys]).map)
        try session.press("f")
        session.type("zzz")
        try session.press("Enter")
        #expect(try session.line(with: "No row with zzz. M-a shows all.") != nil)
    }

    @Test
    func `help says that Esc shows all rows where a list is narrowed`() throws {
        var session = try Session()
        #expect(session.state.reasonAgainst(.showAll)?.contains("all rows are shown") == true)
        try session.press("f")
        session.type("kor")
        try session.press("Enter")
        #expect(session.state.reasonAgainst(.showAll) == nil)
    }

    @Test
    func `a file that could not be imported is named once in the list of those refused`() throws {
        var session = try Session()
        session.send(.importFailed("/mnt/nothing: no such file", path: "/mnt/nothing"))
        #expect(session.state.refused == [RefusedFile(file: "/mnt/nothing", why: "no such file")])
    }

    @Test
    func `a source is taken out when that is asked for again`() throws {
        var session = try Session()
        try session.press("g a x j x")
        #expect(session.effects.isEmpty)
        let source = try #require(session.state.currentSource)
        try session.press("x")
        #expect(session.effects == [.removeSource(source.key, title: source.title)])
        try session.press("u")
        #expect(session.state.notice?.text.hasPrefix("A source taken out stays out") == true)
    }
}
