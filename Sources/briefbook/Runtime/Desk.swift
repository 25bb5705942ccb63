internal import BriefCore
internal import BriefStore
internal import Glibc

/// The reader's notebook beside a book.
///
/// A notebook that is not there is empty; its file is made by the first change.
struct Desk {
    /// The notebook.
    let notebook: Notebook
    /// True where the book has a place of its own in it to be left at.
    private let isNamed: Bool

    /// Notes shown in the navigator at most.
    static let shown = 2_000

    /// Opens the notebook of a workspace.
    init(_ workspace: Workspace) throws {
        notebook = try Notebook(at: workspace.notebook, who: Desk.user, clock: { Desk.now })
        isNamed = workspace.namedBook != nil
    }

    /// Numbers of the findings that the reader has dismissed in the notebook that goes with a
    /// book; none, which is said on standard error, where it cannot be read.
    static func hidden(_ workspace: Workspace, in book: Book) -> Set<Int64> {
        guard workspace.isPaired, Workspace.exists(workspace.notebook) else { return [] }
        do {
            let desk = try Desk(workspace)
            defer { try? desk.notebook.close() }
            return try desk.hidden(in: book)
        } catch {
            StandardError.line("briefbook: " + CommandFailure(error).description)
            return []
        }
    }

    /// Numbers of the findings of a book that the reader has dismissed.
    func hidden(in book: Book) throws -> Set<Int64> {
        let dismissed = try notebook.dismissed()
        return dismissed.isEmpty ? [] : Set(try book.numbers(of: dismissed).values)
    }

    /// Notes with the names of what they are about, and where the reader left.
    func view(
        _ book: Book,
        from offset: Int = 0,
        count: Int = Desk.shown
    ) throws -> NotebookView {
        let notes = try notebook.entries(.note, offset: offset, count: count).rows
        let left = try notebook.session(leftKey(book.path)).flatMap { NotebookTarget($0) }
        let place = try left.flatMap { target in
            try Desk.name(of: target, in: book).map { NotebookView.Place(target: target, name: $0) }
        }
        return NotebookView(
            notes: try notes.map { entry in
                NotebookView.Note(
                    entry: entry,
                    about: try Desk.name(of: entry.target, in: book) ?? ""
                )
            },
            left: place
        )
    }

    /// Makes a change and says in a line what was done.
    func apply(_ change: NotebookChange, _ book: Book) throws -> String {
        switch change {
        case .note(let target, let text, let number):
            if let number {
                try notebook.setNote(number, text.isEmpty ? nil : text)
                return text.isEmpty ? "Note taken away; u brings it back." : "Note changed."
            }
            try notebook.addNote(text, on: target, quoting: try book.quotation(of: target))
            return "Note kept."
        case .verdict(let finding, let verdict):
            if let verdict, try notebook.verdicts(on: [finding])[finding] == verdict {
                return "Dismissed already."
            }
            let quotation = try book.quotation(of: .finding(finding))
            try notebook.setVerdict(verdict, on: finding, quoting: quotation)
            return "Dismissed; u brings it back."
        case .undo: return try Desk.words("Taken back", notebook.undo())
        case .redo: return try Desk.words("Made again", notebook.redo())
        }
    }

    /// Remembers where the reader is in a book.
    func leave(at target: NotebookTarget, in book: String) throws {
        try notebook.setSession(leftKey(book), target.description)
    }

    /// Finds the places of all entries again after a book has changed.
    ///
    /// - Returns: A line on entries that lost their place; nil where all have one.
    func reanchor(in book: Book) throws -> String? {
        let report = try notebook.reanchor(in: book)
        guard report.orphaned > 0 else { return nil }
        return FindingText.count(report.orphaned, "entry", "entries")
            + " of the notebook lost their place; they are kept, `briefbook notes` lists them"
    }

    /// The same for a workspace, the line to standard error, also where it cannot be done: the
    /// book has changed all the same.
    ///
    /// Nothing is done where no notebook was ever made, or where the book is not the one the
    /// notebook goes with: its entries have their places in the reader's own.
    static func reanchor(_ workspace: Workspace, in book: Book) {
        guard workspace.isPaired, Workspace.exists(workspace.notebook) else { return }
        do {
            let desk = try Desk(workspace)
            defer { try? desk.notebook.close() }
            if let line = try desk.reanchor(in: book) { StandardError.line("briefbook: " + line) }
        } catch {
            StandardError.line("briefbook: " + CommandFailure(error).description)
        }
    }

    /// Under which name a book's place is remembered: each book named has its own.
    private func leftKey(_ book: String) -> String { isNamed ? "left " + book : "left" }

    private static func name(of target: NotebookTarget, in book: Book) throws -> String? {
        switch target {
        case .subject(let id): return try book.subject(id)?.name
        case .book: return "the book"
        case .finding, .passage, .source:
            guard let source = target.source else { return nil }
            do {
                return try book.source(source).shownTitle
            } catch StoreError.unknownSource {
                return nil
            }
        }
    }

    private static func words(_ verb: String, _ edit: NotebookEdit) -> String {
        let what =
            switch (edit.kind, edit.after) {
            case (.verdict, nil): "the finding is back"
            case (.verdict, _): "the finding is dismissed"
            case (.note, nil): "the note is away"
            case (.note, let text?): "the note is “\(FindingText.oneLine(text))”"
            case (.mark, _): "a mark"
            case (.wording, _): "a wording"
            case (.tag, _): "a tag"
            }
        return "\(verb): \(what)."
    }

    /// The name of the user, as the system has it.
    private static var user: String {
        guard let entry = getpwuid(getuid()), let name = entry.pointee.pw_name
        else { return String(getuid()) }
        return String(cString: name)
    }

    /// The time now, in UTC.
    private static var now: String {
        var seconds = time(nil)
        var parts = tm()
        gmtime_r(&seconds, &parts)
        var text = [CChar](repeating: 0, count: 32)
        let length = strftime(&text, text.count, "%Y-%m-%dT%H:%M:%SZ", &parts)
        return String(decoding: text.prefix(length).map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }
}

extension NotebookTarget {
    /// The source it stands in; nil for what stands in none.
    var source: SourceKey? {
        if case .source(let key) = self { return key }
        return place?.source
    }
}
