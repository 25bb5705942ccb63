internal import BriefCore
internal import BriefStore
internal import Glibc
internal import Synchronization
internal import Testing

@Suite struct NotebookTests {
    private let folder: Folder
    private let notebook: Notebook
    private let target = NotebookTarget.subject(.japan)

    init() throws {
        folder = try Folder()
        notebook = try Notebook(at: folder["own/notebook.db"], who: "reader", clock: Clock().now)
    }

    @Test func `a notebook that was only read is not made`() throws {
        #expect(try notebook.entries(on: target) == [])
        #expect(try notebook.entries(.note, count: 5).total == 0)
        #expect(try notebook.mark("a") == nil)
        #expect(try notebook.session("screen") == nil)
        #expect(throws: StoreError.nothingToUndo) { try notebook.undo() }
        #expect(folder.rights("own/notebook.db") == 0)
    }

    @Test func `who writes is asked once, and only where something is written`() throws {
        let asked = Mutex(0)
        let named: @Sendable () -> String = {
            asked.withLock { $0 += 1 }
            return "reader"
        }
        let notebook = try Notebook(at: folder["named.db"], who: named(), clock: Clock().now)
        _ = try notebook.entries(on: target)
        #expect(asked.withLock { $0 } == 0)
        for text in ["one", "two"] { try notebook.addNote(text, on: target) }
        #expect(asked.withLock { $0 } == 1)
    }

    @Test func `a notebook is for its owner only`() throws {
        try notebook.addNote("Ask about the cable", on: target)
        #expect(folder.rights("own/notebook.db") == 0o600)
        #expect(folder.rights("own") == 0o700)
    }

    @Test func `a note is kept for the next run`() throws {
        try notebook.addNote("Ask about the cable", on: target)
        try notebook.close()
        let next = try Notebook(at: folder["own/notebook.db"], who: "reader", clock: Clock().now)
        #expect(try next.entries(on: target).map(\.text) == ["Ask about the cable"])
    }

    @Test func `a changed note can be undone and redone step by step`() throws {
        let number = try notebook.addNote("one", on: target)
        try notebook.setNote(number, "two")
        try notebook.setNote(number, nil)
        var seen = [try texts()]
        for _ in 0..<3 {
            try notebook.undo()
            seen.append(try texts())
        }
        #expect(throws: StoreError.nothingToUndo) { try notebook.undo() }
        for _ in 0..<3 {
            try notebook.redo()
            seen.append(try texts())
        }
        #expect(seen == [[], ["two"], ["one"], [], ["one"], ["two"], []])
        #expect(throws: StoreError.nothingToRedo) { try notebook.redo() }
        #expect(try notebook.verify() == [])
    }

    @Test func `what is missing is named by what was asked for`() throws {
        #expect(throws: StoreError.nothingToUndo) { try notebook.undo() }
        #expect(throws: StoreError.nothingToRedo) { try notebook.redo() }
        try notebook.addNote("one", on: target)
        #expect(throws: StoreError.nothingToRedo) { try notebook.redoOwn() }
        _ = try notebook.undoOwn()
        #expect(throws: StoreError.nothingToUndo) { try notebook.undoOwn() }
        #expect("\(StoreError.nothingToUndo)" == "nothing to undo")
        #expect("\(StoreError.nothingToRedo)" == "nothing to redo")
    }

    @Test func `an edit after an undo leaves nothing to redo`() throws {
        let number = try notebook.addNote("one", on: target)
        try notebook.setNote(number, "two")
        try notebook.undo()
        try notebook.setTag("urgent", true, on: target)
        #expect(throws: StoreError.nothingToRedo) { try notebook.redo() }
        #expect(try notebook.entries(on: target).map(\.kind) == [.note, .tag])
    }

    @Test func `the journal keeps every edit with who and when`() throws {
        let number = try notebook.addNote("one", on: target)
        try notebook.setNote(number, "two")
        try notebook.undo()
        let history = try notebook.history(count: 10)
        #expect(history.rows.map(\.verb) == [.undo, .edit, .edit])
        #expect(history.rows.map(\.before) == ["two", "one", nil])
        #expect(history.rows.map(\.after) == ["one", "two", "one"])
        #expect(history.rows.allSatisfy { $0.who == "reader" && $0.target == target })
        #expect(history.rows.map(\.at) == ["0003", "0002", "0001"])
    }

    @Test func `setting what stands there already is no edit`() throws {
        try notebook.setWording("ours", on: target)
        try notebook.setWording("ours", on: target)
        #expect(try notebook.history(count: 10).total == 1)
    }

    @Test func `a mark goes where its letter was set last`() throws {
        let place = NotebookTarget.source(SourceKey("aaaaaaaaaaaa"))
        try notebook.setMark("a", to: target)
        try notebook.setMark("a", to: place)
        #expect(try notebook.mark("a")?.target == place)
    }

    @Test func `verdicts are found by the findings' identities`() throws {
        let kept = FindingIdentity(
            source: SourceKey("aaaaaaaaaaaa"),
            span: TextSpan(1, 5),
            kind: .issue,
            type: "gap",
            ordinal: 0
        )
        let other = FindingIdentity(
            source: SourceKey("aaaaaaaaaaaa"),
            span: TextSpan(1, 5),
            kind: .event,
            type: "held",
            ordinal: 0
        )
        try notebook.setVerdict(.changeType("risk"), of: kept)
        try notebook.setVerdict(.dismiss, of: other)
        #expect(
            try notebook.verdicts(on: [kept, other])
                == [kept: [.changeType("risk")], other: [.dismiss]]
        )
        let judged = try notebook.judged()
        #expect(judged.map(\.finding) == [kept, other])
        #expect(judged.map(\.judgement.isDismissed) == [false, true])
        try notebook.forget(kept)
        #expect(try notebook.verdicts(on: [kept]) == [:])
    }

    @Test func `notes are found by their words`() throws {
        try notebook.addNote("Ask Luleå about the cable", on: target)
        let other = try notebook.addNote("Nothing here", on: target)
        try notebook.setWording("The cable matters", on: target)
        #expect(try notebook.search("lulea").map(\.text) == ["Ask Luleå about the cable"])
        #expect(try notebook.search("cab", isTyping: true).count == 2)
        try notebook.setNote(other, nil)
        #expect(try notebook.search("nothing") == [])
    }

    @Test func `readings and the last screen are remembered`() throws {
        let source = SourceKey("aaaaaaaaaaaa")
        try notebook.noteReading(of: source)
        try notebook.noteReading(of: source)
        #expect(try notebook.lastReading(of: source) == "0002")
        try notebook.setSession("screen", "country:JP")
        #expect(try notebook.session("screen") == "country:JP")
        try notebook.setSession("screen", nil)
        #expect(try notebook.session("screen") == nil)
    }

    @Test func `two programs write into one notebook`() throws {
        let other = try Notebook(at: folder["own/notebook.db"], who: "other", clock: Clock().now)
        try notebook.addNote("mine", on: target)
        try other.addNote("theirs", on: target)
        try notebook.addNote("mine again", on: target)
        #expect(try other.entries(on: target).map(\.text) == ["mine", "theirs", "mine again"])
        #expect(try notebook.verify() == [])
    }

    @Test func `a book is not taken for a notebook`() throws {
        try Book.create(at: folder["book.db"], stamp: .test).close()
        #expect(throws: StoreError.foreign(folder["book.db"])) {
            try Notebook(at: folder["book.db"], who: "reader", clock: Clock().now)
        }
    }

    @Test func `a backup holds what was written`() throws {
        #expect(throws: StoreError.noSuchFile(notebook.path)) {
            try notebook.backup(to: folder["copy.db"])
        }
        try notebook.addNote("one", on: target)
        try notebook.backup(to: folder["copy.db"])
        let copy = try Notebook(at: folder["copy.db"], who: "reader", clock: Clock().now)
        #expect(try copy.entries(on: target).map(\.text) == ["one"])
    }

    private func texts() throws -> [String] { try notebook.entries(on: target).map(\.text) }
}

/// Counts instead of telling the time.
final class Clock: Sendable {
    private let count = Atomic<Int>(0)

    /// The next time: 0001, 0002 and so on.
    var now: @Sendable () -> String {
        { [self] in
            let text = String(count.add(1, ordering: .relaxed).newValue)
            return String(repeating: "0", count: max(0, 4 - text.count)) + text
        }
    }
}
