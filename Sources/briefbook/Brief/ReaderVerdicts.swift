internal import BriefAssembly
internal import BriefCore
internal import BriefStore

/// What of a notebook a brief is made with.
struct ReaderVerdicts {
    /// Verdicts by the finding they are on.
    private(set) var verdicts: [FindingIdentity: Verdict] = [:]
    /// The reader's own wordings by finding.
    private(set) var wordings: [FindingIdentity: String] = [:]
    private var notes: [NotebookEntry] = []

    /// Entries of one sort that are read at most.
    private static let most = 10_000

    /// Nothing.
    init() {}

    /// Reads a notebook.
    init(_ notebook: Notebook) throws(StoreError) {
        for entry in try notebook.entries(.verdict, count: ReaderVerdicts.most).rows {
            guard case .finding(let identity) = entry.target, !entry.isOrphaned else { continue }
            verdicts[identity] = Verdict(entry.text)
        }
        for entry in try notebook.entries(.wording, count: ReaderVerdicts.most).rows {
            guard case .finding(let identity) = entry.target, !entry.isOrphaned else { continue }
            wordings[identity] = entry.text
        }
        notes = try notebook.entries(.note, count: ReaderVerdicts.most).rows
    }

    /// Reads the notebook that goes with a workspace's book.
    ///
    /// Nothing where there is none; what goes wrong is said on standard error.
    static func of(_ workspace: Workspace) -> ReaderVerdicts {
        guard workspace.isPaired, Workspace.exists(workspace.notebook) else {
            return ReaderVerdicts()
        }
        do {
            let desk = try Desk(workspace)
            defer { try? desk.notebook.close() }
            return try ReaderVerdicts(desk.notebook)
        } catch {
            StandardError.line("briefbook: " + CommandFailure(error).description)
            return ReaderVerdicts()
        }
    }

    /// The notes on some subjects, oldest first.
    func notes(on subjects: [SubjectRow]) -> [MaterialNote] {
        notes.reversed().compactMap { note in
            guard case .subject(let id) = note.target,
                let subject = subjects.first(where: { $0.id == id })
            else { return nil }
            return MaterialNote(key: note.slot, about: subject.name, text: note.text)
        }
    }
}
