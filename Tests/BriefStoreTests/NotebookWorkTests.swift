internal import BriefCore
@testable internal import BriefStore
internal import Testing

@Suite struct NotebookWorkTests {
    private let folder: Folder
    private let notebook: Notebook
    private let target = NotebookTarget.source(SourceKey("aaaaaaaaaaaa"))

    init() throws {
        folder = try Folder()
        notebook = try Notebook(at: folder["notebook.db"], who: "me", clock: Clock().now)
    }

    @Test func `two who note the same thing make one note with both texts`() throws {
        let other = try Notebook(at: folder["notebook.db"], who: "other", clock: Clock().now)
        #expect(try write("Mine") == .written)
        let outcome = try other.writeNote("Theirs", number: nil, before: nil, on: target)
        #expect(outcome == .joined)
        #expect(try notebook.entries(on: target).map(\.text) == ["Mine\nTheirs"])
        try other.undo()
        #expect(try notebook.entries(on: target).map(\.text) == ["Mine"])
    }

    @Test func `a note that was changed meanwhile is not written over`() throws {
        try write("One")
        try write("Two", number: "1", before: "One")
        #expect(try write("Three", number: "1", before: "One") == .joined)
        #expect(try notebook.entries(on: target).map(\.text) == ["Two\nThree"])
    }

    @Test func `a note that was taken away meanwhile is written again`() throws {
        try write("One")
        #expect(try write("", number: "1", before: "One") == .removed)
        #expect(try write("Two", number: "1", before: "One") == .written)
        #expect(try notebook.entries(on: target).map(\.slot) == ["1"])
    }

    @Test func `tags set together are undone and made again together`() throws {
        try notebook.setTags(["one", "two"], on: target)
        try notebook.setTags(["two", "three"], on: target)
        #expect(try tags() == ["three", "two"])
        try notebook.undo()
        #expect(try tags() == ["one", "two"])
        try notebook.undo()
        #expect(try tags() == [])
        try notebook.redo()
        #expect(try tags() == ["one", "two"])
        try notebook.redo()
        #expect(try tags() == ["three", "two"])
        #expect(throws: StoreError.nothingToRedo) { try notebook.redo() }
        #expect(try notebook.verify() == [])
    }

    @Test func `of tags set by two at once none is lost`() throws {
        let other = try Notebook(at: folder["notebook.db"], who: "other", clock: Clock().now)
        try notebook.setTags(["one", "two"], on: target, before: [])
        try notebook.setTags(["one", "three"], on: target, before: ["one", "two"])
        try other.setTags(["one", "two", "four"], on: target, before: ["one", "two"])
        #expect(try tags() == ["four", "one", "three"])
        #expect(try notebook.verify() == [])
    }

    @Test func `one's own change is taken back before another's that came later`() throws {
        let other = try Notebook(at: folder["notebook.db"], who: "other", clock: Clock().now)
        try write("Mine")
        try other.setTags(["theirs"], on: target)
        guard case .done(let edit, others: 0) = try notebook.undoOwn() else { throw Unexpected() }
        #expect(edit.kind == .note)
        #expect(try tags() == ["theirs"])
        guard case .foreign(let foreign) = try notebook.undoOwn() else { throw Unexpected() }
        #expect(foreign.who == "other")
        #expect(try tags() == ["theirs"])
        guard case .done = try notebook.redoOwn() else { throw Unexpected() }
        #expect(try notebook.entries(.note, count: 5).rows.map(\.text) == ["Mine"])
        #expect(try notebook.verify() == [])
    }

    @Test func `what somebody else has changed since is not overwritten by undo`() throws {
        let other = try Notebook(at: folder["notebook.db"], who: "other", clock: Clock().now)
        try write("Mine")
        _ = try other.writeNote("Theirs", number: "1", before: "Mine", on: target)
        guard case .foreign(let edit) = try notebook.undoOwn() else { throw Unexpected() }
        #expect(edit.who == "other")
        #expect(try notebook.entries(.note, count: 5).rows.map(\.text) == ["Theirs"])
        try notebook.undo()
        #expect(try notebook.entries(.note, count: 5).rows.map(\.text) == ["Mine"])
        guard case .done = try notebook.undoOwn() else { throw Unexpected() }
        #expect(try notebook.entries(.note, count: 5).total == 0)
    }

    @Test func `a change in several steps is one's own only while all of it stands`() throws {
        let other = try Notebook(at: folder["notebook.db"], who: "other", clock: Clock().now)
        try notebook.setTags(["one", "two"], on: target)
        try other.setTags(["two"], on: target, before: ["one", "two"])
        guard case .foreign(let edit) = try notebook.undoOwn() else { throw Unexpected() }
        #expect(edit.who == "other")
        #expect(try tags() == ["two"])
        try notebook.undo()
        guard case .done = try notebook.undoOwn() else { throw Unexpected() }
        #expect(try tags() == [])
        guard case .done = try notebook.redoOwn() else { throw Unexpected() }
        #expect(try tags() == ["one", "two"])
    }

    @Test func `a change of an earlier run is foreign`() throws {
        try write("Mine")
        let later = try Notebook(at: folder["notebook.db"], who: "me", clock: Clock().now)
        guard case .foreign = try later.undoOwn() else { throw Unexpected() }
        #expect(throws: StoreError.nothingToRedo) { try later.redoOwn() }
    }

    @Test func `what is written forgets its draft in the same step`() throws {
        let writer = try Notebook(
            at: folder["notebook.db"],
            who: "me",
            clock: Clock().now,
            draftKey: "draft 1"
        )
        try writer.setSession("draft 1", "Mi")
        try writer.setSession("draft 2", "Theirs")
        try writer.addNote("Mine", on: target)
        #expect(try writer.sessions("draft ").map(\.key) == ["draft 2"])
    }

    @Test func `two anchors of one target are one place to write on`() throws {
        try notebook.addNote("One", on: target)
        try folder.sql(
            "notebook.db",
            """
            INSERT INTO anchor (target, is_orphaned) VALUES ('\(target)', 0);
            INSERT INTO journal (at, who, verb, kind, anchor, slot, after)
            VALUES ('2024', 'me', 'edit', 'note', 2, '2', 'Two'),
            ('2024', 'me', 'edit', 'tag', 2, 'old', '');
            INSERT INTO entry (kind, anchor, slot, text, at) VALUES ('note', 2, '2', 'Two', '2024'),
            ('tag', 2, 'old', '', '2024');
            """
        )
        #expect(try notebook.entries(on: target).map(\.text).sorted() == ["", "One", "Two"])
        try write("Two more", number: "2", before: "Two")
        #expect(
            try notebook.entries(.note, count: 5).rows.map(\.text).sorted() == ["One", "Two more"]
        )
        try notebook.setTags(["new"], on: target, before: ["old"])
        #expect(try tags() == ["new"])
        #expect(try notebook.verify() == [])
    }

    private struct Unexpected: Error {}

    @Test func `a mark is no step to be undone`() throws {
        try write("One")
        try notebook.setMark("a", to: target)
        try notebook.undo()
        #expect(try notebook.entries(on: target) == [])
        #expect(try notebook.marks().map(\.slot) == ["a"])
        #expect(try notebook.verify() == [])
    }

    @Test func `a task is kept with who and when`() throws {
        let task = ReaderTask(who: "Anna", due: PartialDate(iso: "2026-12-03"), what: "call")
        try notebook.setTask(task, on: target)
        #expect(try notebook.entries(.task, count: 5).rows.map { ReaderTask($0.text) } == [task])
        try notebook.setTask(nil, on: target)
        #expect(try notebook.entries(.task, count: 5).total == 0)
    }

    @Test func `a refused name stays refused until it is taken back`() throws {
        try notebook.setRefusal("Blue Forum", true)
        #expect(try notebook.refusals() == ["Blue Forum"])
        try notebook.undo()
        #expect(try notebook.refusals() == [])
    }

    @Test func `another program's writing is noticed, one's own is not`() throws {
        try write("One")
        let other = try Notebook(at: folder["notebook.db"], who: "other", clock: Clock().now)
        let before = try notebook.version()
        try write("Two", number: "1", before: "One")
        #expect(try notebook.version() == before)
        try other.setTags(["one"], on: target)
        #expect(try notebook.version() != before)
    }

    @Test func `a notebook of version 1 is opened, undone and written on`() throws {
        let statements = SchemaOneNotebook.statements.split(separator: "\n")
        try folder.sql("old.db", "PRAGMA page_size = 8192; " + statements.joined(separator: " "))
        let old = try Notebook(at: folder["old.db"], who: "me", clock: Clock().now)
        #expect(try old.verify() == [])
        #expect(try old.judged().map(\.judgement.isDismissed) == [true])
        try old.undo()
        #expect(try old.judged().isEmpty)
        try old.undo()
        #expect(try old.entries(.note, count: 5).total == 0)
        try old.redo()
        try old.setTags(["one", "two"], on: target)
        try old.undo()
        #expect(try old.entries(.note, count: 5).rows.map(\.text) == ["Ask them"])
        #expect(try old.verify() == [])
    }

    @discardableResult
    private func write(
        _ text: String,
        number: String? = nil,
        before: String? = nil
    ) throws -> Notebook.NoteOutcome {
        try notebook.writeNote(text, number: number, before: before, on: target)
    }

    private func tags() throws -> [String] {
        try notebook.entries(on: target).filter { $0.kind == .tag }.map(\.slot).sorted()
    }

    @Test func `what one step changed is taken back at once, and counted`() throws {
        try notebook.setTags(["one", "two", "three"], on: target)
        guard case .done(let undone, others: 2) = try notebook.undoOwn() else { throw Unexpected() }
        #expect(undone.after == nil)
        #expect(try tags() == [])
        guard case .done(_, others: 2) = try notebook.redoOwn() else { throw Unexpected() }
        #expect(try tags() == ["one", "three", "two"])
    }
}
