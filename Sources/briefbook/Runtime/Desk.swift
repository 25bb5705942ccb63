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
        notebook = try Notebook(
            at: workspace.notebook,
            who: Desk.user,
            clock: { Desk.now },
            draftKey: Desk.draftKey
        )
        isNamed = workspace.namedBook != nil
    }

    /// What the reader says of the findings of a book in the notebook that goes with it; nothing,
    /// which is said on standard error, where that cannot be read.
    static func judgements(_ workspace: Workspace, in book: Book) -> Judgements {
        guard workspace.isPaired, Workspace.exists(workspace.notebook) else { return .none }
        do {
            let desk = try Desk(workspace)
            defer { try? desk.notebook.close() }
            return try desk.judgements(in: book)
        } catch {
            StandardError.line("briefbook: " + CommandFailure(error).description)
            return .none
        }
    }

    /// What is broken in the notebook that goes with a book; nothing where there is none.
    static func faults(_ workspace: Workspace) throws -> [Fault] {
        guard workspace.isPaired, Workspace.exists(workspace.notebook) else { return [] }
        let desk = try Desk(workspace)
        defer { try? desk.notebook.close() }
        return try desk.notebook.verify()
    }

    /// What the reader says of the findings of a book.
    func judgements(in book: Book) throws -> Judgements {
        try book.judgements(of: try notebook.judged())
    }

    /// All that is shown of the notebook beside a book, and where the reader left.
    func view(_ book: Book, _ judgements: Judgements) throws -> NotebookView {
        let left = try notebook.session(leftKey(book.path)).flatMap { NotebookTarget($0) }
        let place = try left.flatMap { target in
            try Desk.name(of: target, in: book).map { NotebookView.Place(target: target, name: $0) }
        }
        var marks: [Character: NotebookTarget] = [:]
        for mark in try notebook.marks() where !mark.isOrphaned {
            if let letter = mark.slot.first { marks[letter] = mark.target }
        }
        var judgedIn: [SourceKey: Int] = [:]
        for row in try notebook.judged() { judgedIn[row.finding.source, default: 0] += 1 }
        return NotebookView(
            notes: try named(.note, in: book),
            tasks: try named(.task, in: book),
            promises: try promises(in: book),
            tags: try named(.tag, in: book),
            verdicts: try named(try notebook.unsettledVerdicts(), in: book),
            left: place,
            drafts: try drafts(),
            judgements: judgements.byNumber,
            judgedIn: judgedIn,
            marks: marks,
            searches: try notebook.searches()
        )
    }

    /// Entries of a sort with the names of what they are about, newest first.
    func named(
        _ kind: NotebookEntry.Kind,
        in book: Book,
        from offset: Int = 0,
        count: Int = Desk.shown
    ) throws -> [NotebookView.Note] {
        try named(try notebook.entries(kind, offset: offset, count: count).rows, in: book)
    }

    private func named(
        _ entries: [NotebookEntry],
        in book: Book
    ) throws -> [NotebookView.Note] {
        try entries.map { entry in
            let about = try Desk.name(of: entry.target, in: book) ?? entry.document ?? ""
            let dated = try Desk.date(of: entry.target, in: book)
            return NotebookView.Note(entry: entry, about: about, dated: dated)
        }
    }

    /// A line on verdicts whose words have changed or are gone; nil where there are none.
    func unsettled() throws -> String? {
        let verdicts = try notebook.unsettledVerdicts()
        let gone = verdicts.count(where: \.isOrphaned)
        let parts = [(gone, "without a place"), (verdicts.count - gone, "on changed words")]
            .filter { $0.0 > 0 }.map { FindingText.count($0.0, "verdict") + " " + $0.1 }
        guard !parts.isEmpty else { return nil }
        return parts.joined(separator: ", ") + ": `briefbook notes --verdicts`"
    }

    /// Remembers where the reader is in a book.
    func leave(at target: NotebookTarget, in book: String) throws {
        try notebook.setSession(leftKey(book), target.description)
    }

    /// Finds the places of all entries again after a book has changed.
    ///
    /// - Returns: A line for each source on whose words entries stand that have changed, or that
    ///   are gone; empty where all is as it was.
    func reanchor(in book: Book) throws -> [String] {
        let report = try notebook.reanchor(in: book)
        let changed = report.newlyChanged.map { group in
            let entries = FindingText.count(group.entries.total, "entry", "entries")
            let verb = group.entries.total == 1 ? "stands" : "stand"
            return "\(entries) of the notebook now \(verb) on changed words\(Desk.place(group))"
        }
        let lost = report.newlyLost.map { group in
            let entries = FindingText.count(group.entries.total, "entry", "entries")
            let (its, it) = group.entries.total == 1 ? ("its", "it is") : ("their", "they are")
            return "\(entries) of the notebook lost \(its) place\(Desk.place(group)); \(it) kept"
        }
        return changed + lost
    }

    private static func place(_ group: AnchorReport.Group) -> String {
        let source = group.title.map { " in “\(FindingText.oneLine($0))”" } ?? ""
        return source + ": " + group.entries.words
    }

    /// The same for a workspace, the lines to standard error, also where it cannot be done: the
    /// book has changed all the same.
    ///
    /// Nothing is done where no notebook was ever made, or where the book is not the one the
    /// notebook goes with: its entries have their places in the reader's own.
    static func reanchor(_ workspace: Workspace, in book: Book) {
        guard workspace.isPaired, Workspace.exists(workspace.notebook) else { return }
        do {
            let desk = try Desk(workspace)
            defer { try? desk.notebook.close() }
            let lines = try desk.reanchor(in: book)
            for line in lines { StandardError.line("briefbook: " + line) }
            if !lines.isEmpty {
                StandardError.line("briefbook: `briefbook notes` and `notes --verdicts` show them")
            }
        } catch {
            StandardError.line("briefbook: " + CommandFailure(error).description)
        }
    }

    /// Under which name a book's place is remembered: each book named has its own.
    private func leftKey(_ book: String) -> String { isNamed ? "left " + book : "left" }

    /// The date of the source of a target in words; empty where there is no source.
    private static func date(of target: NotebookTarget, in book: Book) throws -> String {
        guard let key = target.source else { return "" }
        do {
            let source = try book.source(key)
            return DateWording.words(
                source.metadata.published,
                basis: source.metadata.publishedBasis
            )
        } catch StoreError.unknownSource {
            return ""
        }
    }

    static func name(of target: NotebookTarget, in book: Book) throws -> String? {
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

    /// The name of the user, as the system has it.
    private static let user: String = {
        guard let entry = getpwuid(getuid()), let name = entry.pointee.pw_name
        else { return String(getuid()) }
        return String(cString: name)
    }()

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
