internal import BriefCore
internal import BriefStore
internal import Testing

@Suite struct AnchorTests {
    private let folder: Folder
    private let book: Book
    private let notebook: Notebook

    init() throws {
        folder = try Folder()
        book = try Book.create(at: folder["book.db"], stamp: .test)
        notebook = try Notebook(at: folder["notebook.db"], who: "reader", clock: Clock().now)
    }

    @Test func `a note stays with a finding whose place has moved`() throws {
        var old = Sample("Tokyo wants the cable. Nobody pays for it. The end.")
        old.find("Nobody pays", .issue(OpenIssue(kind: .gap, holder: "EU")), .japan)
        let key = try book.insert(old.source).source
        let identity = try note(on: key)
        var new = old
        new.findings = []
        new.find("Nobody pays for it.", .issue(OpenIssue(kind: .need, holder: "EU")), .japan)
        try book.update(key, given: SourceMetadata()) { _ in new.analysis }
        let report = try notebook.reanchor(in: book)
        #expect(report.moved == 1)
        let now = try #require(
            try book.findings([.japan], pane: .issues, count: 1).rows.first?.identity
        )
        #expect(now != identity)
        #expect(try notebook.entries(on: .finding(now)).map(\.text) == ["seen"])
        #expect(try notebook.reanchor(in: book).kept == 1)
    }

    @Test func `a note on a digest moves to the original's same words`() throws {
        var digest = Sample("In short: nobody pays. That is all.")
        digest.digestOf = String(repeating: "f", count: 64)
        let key = try book.insert(digest.source).source
        let place = NotebookTarget.passage(key, digest.span("nobody pays"))
        try notebook.addNote("seen", on: place, quoting: book.quotation(of: place))
        var original = Sample("A long story. First, nobody pays. Then more.")
        original.hash = digest.digestOf
        let now = try book.insert(original.source).source
        #expect(try notebook.reanchor(in: book).moved == 1)
        let moved = NotebookTarget.passage(now, original.span("nobody pays"))
        #expect(try notebook.entries(on: moved).map(\.text) == ["seen"])
    }

    @Test func `of the same words twice those with the same surroundings are meant`() throws {
        var digest = Sample("We agree. They agree. All agree.")
        digest.digestOf = String(repeating: "f", count: 64)
        let key = try book.insert(digest.source).source
        let start = digest.span("They agree.").start
        let place = NotebookTarget.passage(key, TextSpan(start + 5, start + 10))
        try notebook.addNote("seen", on: place, quoting: book.quotation(of: place))
        var original = Sample("All agree. We agree. Some say no. They agree. They disagree.")
        original.hash = digest.digestOf
        let now = try book.insert(original.source).source
        try notebook.reanchor(in: book)
        let wanted = original.span("They agree.").start
        let moved = NotebookTarget.passage(now, TextSpan(wanted + 5, wanted + 10))
        #expect(try notebook.entries(on: moved).map(\.text) == ["seen"])
    }

    @Test func `a note whose words are gone is shown as orphaned`() throws {
        var sample = Sample("Tokyo wants the cable. Nobody pays.")
        sample.find("Nobody pays.", .issue(OpenIssue(kind: .gap, holder: "EU")), .japan)
        let key = try book.insert(sample.source).source
        _ = try note(on: key)
        try book.remove([key])
        #expect(try notebook.reanchor(in: book).orphaned == 1)
        let notes = try notebook.entries(.note, count: 5).rows
        #expect(notes.map(\.text) == ["seen"])
        #expect(notes.first?.isOrphaned == true)
        #expect(notes.first?.quotation == "Nobody pays.")
        _ = try book.insert(sample.source)
        #expect(try notebook.reanchor(in: book).orphaned == 0)
        #expect(try notebook.entries(.note, count: 5).rows.first?.isOrphaned == false)
    }

    @Test func `a note and a verdict stay on a line of which a newer edition changes a word`()
        throws
    {
        let old = "Minutes of the day.\n\nNorway has yet to ratify the accord.\n\nAll left."
        let (key, identity) = try edition(old, "Norway has yet to ratify the accord.")
        _ = try note(on: key)
        let target = NotebookTarget.finding(identity)
        let quotation = try book.quotation(of: target)
        try notebook.setVerdict(.dismiss, of: identity, quoting: quotation)
        let new = old.replacing("has yet", with: "has still")
        let (_, now) = try edition(new, "Norway has still to ratify the accord.")
        let report = try notebook.reanchor(in: book)
        #expect(report.changed == 1)
        #expect(report.newlyLost == [])
        #expect(report.newlyChanged.map(\.entries.words) == ["1 note and 1 verdict"])
        #expect(report.newlyChanged.first?.title == "edition.txt")
        let entry = try #require(try notebook.entries(on: .finding(now)).first)
        #expect(entry.text == "seen")
        #expect(entry.quotation == "Norway has yet to ratify the accord.")
        #expect(entry.changed == "Norway has still to ratify the accord.")
        // What was dismissed says something else now: it is shown until it is dismissed again.
        let said = try #require(try notebook.judged().first)
        #expect(said.judgement.isDismissed)
        #expect(!said.judgement.isLeftOut)
        #expect(try notebook.reanchor(in: book).newlyChanged == [])
        let words = try book.quotation(of: .finding(now))
        #expect(try notebook.confirm(.dismiss, of: now, quoting: words))
        #expect(try notebook.entries(on: .finding(now)).first?.changed == nil)
        #expect(try notebook.judged().first?.judgement.isLeftOut == true)
        #expect(try notebook.reanchor(in: book).kept == 1)
        // Said again it is the last edit; taken back it is what was said of the words before.
        guard case .done = try notebook.undoOwn() else { throw StoreError.nothingToUndo }
        let before = try #require(try notebook.judged().first)
        #expect(before.judgement.isDismissed)
        #expect(!before.judgement.isLeftOut)
        #expect(try notebook.reanchor(in: book).newlyChanged == [])
        #expect(try notebook.judged().first?.judgement.isDismissed == true)
        #expect(try notebook.entries(on: .finding(now)).first { $0.kind == .note }?.changed == nil)
        try notebook.redo()
        #expect(try notebook.judged().map(\.judgement.isLeftOut) == [true])
        // The edit before it takes the verdict itself away.
        try notebook.undo()
        try notebook.undo()
        #expect(try notebook.judged().isEmpty)
    }

    @Test func `what is written on a line that has changed confirms no verdict on it`() throws {
        let old = "Minutes of the day.\n\nNorway has yet to ratify the accord.\n\nAll left."
        let (_, identity) = try edition(old, "Norway has yet to ratify the accord.")
        let quotation = try book.quotation(of: .finding(identity))
        try notebook.setVerdict(.dismiss, of: identity, quoting: quotation)
        let new = old.replacing("has yet", with: "has still")
        let (_, now) = try edition(new, "Norway has still to ratify the accord.")
        try notebook.reanchor(in: book)
        let target = NotebookTarget.finding(now)
        let words = try book.quotation(of: target)
        try notebook.setMark("a", to: target, quoting: words)
        try notebook.setTags(["ask"], on: target, quoting: words)
        try notebook.addNote("seen", on: target, quoting: words)
        #expect(try notebook.judged().first?.judgement.isLeftOut == false)
        let note = try #require(try notebook.entries(.note, count: 1).rows.first)
        #expect(note.quotation == "Norway has still to ratify the accord.")
        #expect(note.changed == nil)
        try notebook.setVerdict(.keep, of: now, quoting: words)
        #expect(try notebook.judged().map(\.judgement.isKept) == [true])
        #expect(try notebook.reanchor(in: book).changed == 0)
    }

    @Test func `a line changed twice still says what it was written on`() throws {
        let old = "Minutes of the day.\n\nNorway has yet to ratify the new accord.\n\nAll left."
        let (key, _) = try edition(old, "Norway has yet to ratify the new accord.")
        _ = try note(on: key)
        for (from, to) in [("has yet", "has still"), ("new accord", "old treaty")] {
            let words = "Norway has still to ratify the \(from == "has yet" ? "new accord" : to)."
            _ = try edition(
                old.replacing("Norway has yet to ratify the new accord.", with: words),
                words
            )
            try notebook.reanchor(in: book)
        }
        let entry = try #require(try notebook.entries(.note, count: 1).rows.first)
        #expect(entry.quotation == "Norway has yet to ratify the new accord.")
        #expect(entry.changed == "Norway has still to ratify the old treaty.")
    }

    @Test func `what has no place in a newer edition names its document and its words`() throws {
        let old = "Minutes of the day.\n\nNorway has yet to ratify the accord.\n\nAll left."
        let (key, _) = try edition(old, "Norway has yet to ratify the accord.")
        _ = try note(on: key)
        let (_, _) = try edition("Minutes of the day.\n\nLunch was late.\n\nAll left.", "All left.")
        let report = try notebook.reanchor(in: book)
        #expect(report.newlyLost.map(\.title) == ["edition.txt"])
        #expect(report.newlyLost.first?.entries.notes == 1)
        let entry = try #require(try notebook.entries(.note, count: 1).rows.first)
        #expect(entry.isOrphaned)
        #expect(entry.document == "edition.txt")
        #expect(entry.quotation == "Norway has yet to ratify the accord.")
        #expect(try notebook.history(count: 1).rows.first?.document == "edition.txt")
        #expect(try notebook.reanchor(in: book).newlyLost == [])
    }

    @Test func `a note on a source as a whole goes over to its newer edition`() throws {
        let (key, _) = try edition("Minutes of the day.\n\nAll left.", "All left.")
        try notebook.addNote("read", on: .source(key))
        let (now, _) = try edition("Minutes of a day.\n\nAll left.", "All left.")
        try notebook.reanchor(in: book)
        #expect(try notebook.entries(on: .source(now)).map(\.text) == ["read"])
    }

    /// Puts an edition of one document into the book, with an open issue of some words.
    private func edition(
        _ text: String,
        _ words: String
    ) throws -> (key: SourceKey, issue: FindingIdentity) {
        var sample = Sample(text)
        sample.origin = "place"
        sample.file = "edition.txt"
        sample.find(words, .issue(OpenIssue(kind: .gap, holder: "EU")), .japan)
        let key = try book.insert(sample.source).source
        var found: FindingIdentity?
        try book.eachFinding(in: key) { found = $0.identity }
        return (key, try #require(found))
    }

    @Test func `dismissed findings are left out of a pane`() throws {
        var sample = Sample("One is open. Two is open. Three is open.")
        for words in ["One is open.", "Two is open.", "Three is open."] {
            sample.find(words, .issue(OpenIssue(kind: .gap, holder: "EU")), .japan, .cable)
        }
        _ = try book.insert(sample.source)
        let rows = try book.findings([.japan], pane: .issues, count: 9).rows
        try notebook.setVerdict(.dismiss, of: #require(rows[1].identity))
        let judgements = try book.judgements(of: notebook.judged())
        for subjects in [[SubjectID.japan], [.japan, .cable], []] {
            let shown = try book.findings(subjects, pane: .issues, under: judgements, count: 9)
            #expect(shown.rows == [rows[0], rows[2]])
            #expect(shown.total == 2)
        }
        let timeline = try book.findings([.japan], pane: .timeline, under: judgements, count: 9)
        #expect(timeline.total == 0)
    }

    /// Writes a note on the only finding of a source.
    private func note(on key: SourceKey) throws -> FindingIdentity {
        var found: FindingIdentity?
        try book.eachFinding(in: key) { found = $0.identity }
        let identity = try #require(found)
        let target = NotebookTarget.finding(identity)
        try notebook.addNote("seen", on: target, quoting: book.quotation(of: target))
        return identity
    }
}
