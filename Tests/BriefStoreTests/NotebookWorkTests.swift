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
        #expect(throws: StoreError.nothingToUndo) { try notebook.redo() }
        #expect(try notebook.verify() == [])
    }

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
}
