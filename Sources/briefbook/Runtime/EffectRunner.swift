internal import BriefCore
internal import BriefStore
internal import Dispatch
internal import Navigator
internal import TextAnalysis

/// Does outside what the navigator asks for.
///
/// Queries of the book are answered at once: each is a walk along an index.
/// Searches and changes run on queues of their own and answer through the mailbox.
@MainActor
final class EffectRunner {
    var book: Book
    let access: BookAccess
    let mailbox: Mailbox?
    private let names = NameCache()
    private let isKept: Bool
    private var desk: Desk?
    private var places: PlaceKeeper?
    private var drafts: DraftKeeper?
    private var hasTried = false
    private var judgements: Judgements?
    private var watch: FileWatch?
    private var version = 0
    private var bookPrint: BookPrint?
    private let isStopped = StopFlag()
    private let searching = DispatchQueue(label: "briefbook.search")
    private let changing = DispatchQueue(label: "briefbook.change")
    private let replacing = DispatchQueue(label: "briefbook.replace")
    let ownNames = OwnNames()
    let briefing = DispatchQueue(label: "briefbook.brief")

    /// Ranked and counted at most while the reader types; all are when typing pauses.
    nonisolated static let typingCap = 1_000

    /// A runner on an open book.
    ///
    /// A book that is not kept is gone afterwards: no place in it is remembered.
    init(book: Book, access: BookAccess, mailbox: Mailbox?, isKept: Bool = true) {
        self.book = book
        self.access = access
        self.mailbox = mailbox
        self.isKept = isKept
    }

    /// The notebook, opened when it is first wanted and, where that failed, when asked for again.
    func opened() throws -> Desk {
        if let desk { return desk }
        hasTried = true
        let made = try Desk(access.workspace)
        desk = made
        if isKept {
            places = PlaceKeeper(desk: made, book: book.path, mailbox: mailbox)
            drafts = DraftKeeper(desk: made)
        }
        judgements = nil
        version = (try? made.notebook.version()) ?? 0
        return made
    }

    /// Does what is to be done outside; what is answered at once is returned.
    ///
    /// The one place where each effect has its case. Without a mailbox everything is answered at
    /// once.
    func run(_ effect: Effect, on front: some FrontEnd) -> Message? {
        switch effect {
        case .load(let stamp, .candidates), .load(let stamp, .dateProposals):
            return readTexts(stamp, effect)
        case .load(let stamp, .meeting(let request)): return meet(stamp, request)
        case .load(let stamp, let request): return load(stamp, request)
        case .search(let stamp, let query): return search(stamp, query)
        case .setPublished(let source, let date): return setPublished(source, date)
        case .removeSource(let source, let title): return remove(source, title)
        case .importPasted(let text): return importPasted(text)
        case .write(let change): return write(change)
        case .edit(let text): return edit(text, on: front)
        case .setAside(let draft): return setAside(draft)
        case .adopt(let draft): drafts?.adopt(draft)
        case .dropDraft(let draft): try? desk?.dropDraft(draft)
        case .importFile(let path): return importFile(path)
        case .completePath(let path): return PathCompletion(path).message
        case .rebuild: return rebuild()
        case .meeting(let work): return meet(work)
        case .accept(let candidate, let kind): return accept(candidate, kind)
        case .copy(let text, let rows): return .said(Clipboard.copy(text, rows: rows))
        case .save(let path, let lines): return ScreenFile.write(lines, to: path)
        case .useMouse(let isOn): front.useMouse(isOn)
        case .stopWork: isStopped.raise()
        case .useTheme(let name): return front.useTheme(name)
        case .redraw: front.redraw()
        case .reopen: return .bookChanged("The book has been read again.")
        case .showPlainly(let lines): front.showPlainly(lines)
        case .suspend: front.suspend()
        case .quit: front.quit()
        }
        return nil
    }

    /// Answers a request now.
    private func load(_ stamp: RequestID, _ request: Request) -> Message {
        do {
            if request == .notebook || request == .journal { _ = try opened() }
            var reader = BookReader(book: book, access: access, names: names)
            reader.judgements = judged()
            reader.desk = desk
            return .loaded(stamp, try reader.reply(to: request))
        } catch {
            return .requestFailed(stamp, CommandFailure(error).description)
        }
    }

    /// What the reader says of findings; nothing where the notebook cannot be read, which is said
    /// when it is asked for.
    private func judged() -> Judgements {
        if let judgements { return judgements }
        let known = hasTried ? desk : try? opened()
        guard let known else {
            judgements = Judgements.none
            return .none
        }
        // A notebook that is busy now is asked again next time.
        guard let found = try? known.judgements(in: book) else { return .none }
        judgements = found
        return found
    }

    /// From now on it is heard when another program changes the notebook or the book.
    func watchFiles() {
        guard let mailbox, watch == nil else { return }
        let paths = access.watched(beside: book)
        bookPrint = BookPrint(book, access)
        watch = FileWatch(paths) { mailbox.post(.filesTouched) }
    }

    /// What has come of files that were touched; nothing where it was this program.
    ///
    /// Another file in the place of the book, as an import leaves one that makes it anew, or other
    /// sources in it, are a book that has changed.
    func takeTouch() -> [Message] {
        let now = BookPrint(book, access)
        if now != bookPrint {
            bookPrint = now
            return [.bookChanged(nil)]
        }
        guard let desk else { return [] }
        let written = (try? desk.notebook.version()) ?? version
        guard written != version else { return [] }
        version = written
        judgements = nil
        return [.notebookWritten]
    }

    /// Has a text changed in the reader's editor.
    private func edit(_ text: String, on front: some FrontEnd) -> Message {
        guard let editor = Editor() else {
            return .failed("There is no editor: set VISUAL or EDITOR.")
        }
        var answer: Message = .edited(nil)
        front.stepAside {
            do throws(CommandFailure) {
                answer = .edited(try editor.edit(text))
            } catch {
                answer = .failed(error.description)
            }
        }
        return answer
    }

    /// Changes the notebook; what is answered is on the disk.
    private func write(_ change: NotebookChange) -> Message {
        do {
            let desk = try opened()
            // A draft that is still on its way must not come after what it became.
            drafts?.finish()
            let words: String
            let place: ChangedPlace?
            switch try desk.apply(change, book) {
            case .done(let said, let changed): (words, place) = (said, changed)
            case .foreign(let command, let question): return .unsure(command, question)
            }
            if case .mark = change { return .said(words) }
            judgements = nil
            return .notebookChanged(words, at: place)
        } catch {
            return .failed(CommandFailure(error).description)
        }
    }

    /// Remembers where the reader is, beside all else.
    func leave(at target: NotebookTarget) {
        places?.leave(at: target)
    }

    /// Puts what is being typed on the disk, beside all else.
    func keep(_ draft: Draft?) {
        drafts?.keep(draft)
    }

    /// Waits until every change that was asked for is on the disk; an import is stopped.
    func finish() {
        isStopped.raise()
        drafts?.finish()
        changing.sync {}
        briefing.sync {}
        places?.finish()
    }

    /// Searches; an earlier search that still runs is stopped.
    private func search(_ stamp: RequestID, _ query: SearchQuery) -> Message? {
        book.stopSearching()
        guard query.isThorough, mailbox != nil else {
            return EffectRunner.answer(stamp, query, book)
        }
        let book = book
        let mailbox = mailbox
        searching.async { mailbox?.post(EffectRunner.answer(stamp, query, book)) }
        return nil
    }

    /// Records the date of a source, reading its text anew.
    private func setPublished(_ source: SourceKey, _ date: PartialDate?) -> Message? {
        change(orElse: { .bookUnchanged($0) }) { try EffectRunner.date(source, date, $0) }
    }

    private nonisolated static func date(
        _ source: SourceKey,
        _ date: PartialDate?,
        _ access: BookAccess
    ) throws -> Message {
        let field = try Field.load()
        let target = try access.importing(isEmpty: false, field: field)
        defer { try? target.close() }
        let reason = date == nil ? "the reader does not know the date" : "given by the reader"
        let given = SourceMetadata(
            published: date,
            publishedBasis: .given,
            publishedReason: reason
        )
        try SourceCorrection(book: target, analyser: field.analyser).apply(given, to: source)
        try field.settle(target)
        return .bookChanged(
            date == nil ? "Date set to unknown." : "Date set to \(DateWording.words(date)).",
            isEdited: true
        )
    }

    /// Takes a source out of the reader's book.
    private func remove(_ source: SourceKey, _ title: String) -> Message? {
        change(orElse: { .bookUnchanged($0) }) { access in
            let target = try access.changing()
            defer { try? target.close() }
            try target.remove([source])
            if try target.isUnsettled() { try Field.load().settle(target) }
            return .bookChanged("Taken out: “\(title)”.", isEdited: true)
        }
    }

    /// Takes a pasted text into the reader's book.
    private func importPasted(_ text: String) -> Message? {
        let isStopped = isStopped
        isStopped.lower()
        return change(orElse: { .importFailed($0) }) {
            try EffectRunner.takeIn(text, isStopped, $0)
        }
    }

    /// Does work that puts another book in the place of the one that is read.
    func replaceBook(_ work: @escaping @Sendable () throws -> Void) {
        let mailbox = mailbox
        replacing.async {
            let message = EffectRunner.message(orElse: { .failed($0) }) {
                try work()
                return .bookChanged("All findings are marked now.")
            }
            mailbox?.post(message)
        }
    }

    private nonisolated static func takeIn(
        _ text: String,
        _ isStopped: StopFlag,
        _ access: BookAccess
    ) throws -> Message {
        let field = try Field.load()
        let target = try access.importing(isEmpty: false, field: field)
        defer { try? target.close() }
        let pipeline = ImportPipeline(book: target, field: field, given: .init())
        var lines: [String] = []
        var isTaken = false
        let status = try pipeline.run(
            [.pasted(Array(text.utf8))],
            isStopped: { isStopped.isRaised }
        ) { result, _ in
            lines.append(result.text)
            isTaken = isTaken || result.isTaken
        }
        if status == .interrupted { lines.append("Stopped; nothing was imported.") }
        return .importFinished(lines, isTaken: isTaken)
    }

    /// Opens the book anew, as after an import made another one the reader's.
    ///
    /// The one before is not closed here: a brief may be made of it, and the last holder closes it.
    func reopen() throws {
        let next = try access.reading()
        book.stopSearching()
        book = next
        if watch != nil { bookPrint = BookPrint(next, access) }
        names.forget()
        judgements = nil
        if access.workspace.isPaired { _ = try opened().reanchor(in: book) }
    }

    /// Answers what is known only when whole texts have been read, beside the reader.
    private func readTexts(_ stamp: RequestID, _ effect: Effect) -> Message? {
        guard case .load(_, let request) = effect else { return nil }
        let refused = (try? opened().notebook.refusals()) ?? []
        let isStopped = isStopped
        isStopped.lower()
        return change(orElse: { .requestFailed(stamp, $0) }) { access in
            let reader = TextReading(access: access, refused: refused, isStopped: isStopped)
            return .loaded(stamp, try reader.reply(to: request))
        }
    }

    /// Makes a name a subject in the reader's own files.
    private func accept(_ candidate: CandidateRow, _ kind: SubjectKind) -> Message {
        do {
            return .nameAccepted(try OwnSubjects().add(candidate, kind))
        } catch {
            return .bookUnchanged(CommandFailure(error).description)
        }
    }

    /// Takes a file or folder into the reader's book.
    private func importFile(_ path: String) -> Message? {
        let isStopped = isStopped
        let mailbox = mailbox
        isStopped.lower()
        return change(orElse: { .importFailed($0, path: path) }) {
            try BesideWork(access: $0, isStopped: isStopped, mailbox: mailbox).importFile(path)
        }
    }

    /// Makes everything derived in the book anew.
    private func rebuild() -> Message? {
        let isStopped = isStopped
        let mailbox = mailbox
        isStopped.lower()
        return change(orElse: { .importFailed($0) }) {
            try BesideWork(access: $0, isStopped: isStopped, mailbox: mailbox).rebuild()
        }
    }

    /// Works on a thread of its own, whose message goes to the mailbox; at once without one.
    private func change(
        orElse failed: @escaping @Sendable (String) -> Message,
        _ work: @escaping @Sendable (BookAccess) throws -> Message
    ) -> Message? {
        let access = access
        guard let mailbox else {
            return EffectRunner.message(orElse: failed) { try work(access) }
        }
        changing.async {
            mailbox.post(EffectRunner.message(orElse: failed) { try work(access) })
        }
        return nil
    }

    nonisolated static func message(
        orElse failed: (String) -> Message,
        _ work: () throws -> Message
    ) -> Message {
        do { return try work() } catch { return failed(CommandFailure(error).description) }
    }

    private nonisolated static func answer(
        _ stamp: RequestID,
        _ query: SearchQuery,
        _ book: Book
    ) -> Message {
        do {
            let cap = query.isThorough ? nil : typingCap
            let answer = try book.answer(
                to: query.text,
                isTyping: true,
                ranks: query.hits,
                cap: cap
            )
            return .searchReturned(stamp, answer, from: query.hits.lowerBound)
        } catch StoreError.interrupted {
            return .requestFailed(stamp, "")
        } catch {
            return .requestFailed(stamp, CommandFailure(error).description)
        }
    }
}
