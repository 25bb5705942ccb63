package import BriefCore
internal import TerminalScreen

extension NavigatorState {
    /// What a note would be about here, with a name for it; nil where there is nothing.
    var noteTarget: (target: NotebookTarget, name: String)? {
        if case .places(let card) = overlay {
            guard let entry = card.selected, let target = listedTask else { return nil }
            let about = notebook.tasks.first { $0.entry.target == target }?.about.oneLine
            return (target, entry.words.isEmpty ? about ?? entry.label : entry.words.oneLine)
        }
        if let proof = focusedProof, proof.isBesideFinding, let source = proof.shown?.source,
            let found = proof.found, let words = proof.excerpt?.blocks.words(in: found)
        {
            return (.passage(source, found), words.oneLine)
        }
        if let finding = currentFinding {
            return finding.target.map { ($0, finding.words.oneLine) }
        }
        switch place {
        case .index(.sources): break
        case .index(let kind):
            return indexes[kind].selected.map { (.subject($0.id), $0.name) }
        case .subject(let subject) where subject.focus != .sources:
            return (.subject(subject.id), subject.name)
        case .search(let search):
            return search.hits.selected.map { (.passage($0.source, $0.span), $0.text.oneLine) }
        case .reader(let reader):
            guard reader.current == nil, let span = reader.lit.first,
                let words = reader.window.words(in: span)
            else { break }
            // Words that were looked for, or that the reader has written on, as their list opens.
            let place = NotebookTarget.passage(reader.source, span)
            guard !findText.isEmpty || notebook.words(on: place) != nil else { break }
            return (place, words.oneLine)
        case .subject, .proof, .meeting: break
        }
        return currentSource.map { (.source($0.key), $0.title) }
    }

    /// Where the reader is, as it is remembered; nil for an index or a search.
    package var leftAt: NotebookTarget? { place.target }

    mutating func workOnNotebook(_ command: Command) -> [Effect] {
        switch command {
        case .note: return writeNote(inEditor: false)
        case .noteInEditor: return writeNote(inEditor: true)
        case .goOnWriting: return goOnWriting()
        case .keep: return judge(.keep)
        case .dismiss: return judge(.dismiss)
        case .reword, .redate, .giveActor: askForCorrection(command)
        case .restatus: openMenu(.status)
        case .forget:
            guard let identity = findingActedOn?.named else { break }
            return [.write(.forget(identity))]
        case .task: askForTask()
        case .tag: askForTags()
        case .undo where beyondUndo.words != nil:
            let again = "\(keyName(.undo)) again takes the last change of the notebook back."
            notice = beyondUndo.words.map { Notice($0 + " " + again) }
            beyondUndo = BeyondUndo()
        case .undo, .redo:
            // Confirmed for this one: what another session did before it is asked about anew.
            let isSure = saidBefore.question?.command == command
            return [.write(command == .undo ? .undo(isSure: isSure) : .redo(isSure: isSure))]
        case .notes: list(.notes)
        case .tasks: list(.tasks)
        case .tags: openMenu(.tags)
        case .journal: list(.journal)
        case .newNames: list(.candidates)
        case .acceptCountry: return decide(.country)
        case .acceptForum: return decide(.forum)
        case .acceptPriority: return decide(.priority)
        case .acceptBody: return decide(.body)
        case .refuse:
            if let draft = listedDraft { return dropDraft(draft) }
            if let promise = listedPromise { return [.meeting(.change(.kept(promise)))] }
            if let task = listedTask { return [.write(.task(task, nil))] }
            return decide(nil)
        default: break
        }
        return []
    }

    /// What the task under the cursor of their list is about; nil elsewhere.
    var listedTask: NotebookTarget? {
        guard case .places(let card) = overlay, card.kind == .tasks else { return nil }
        return card.selected?.target
    }

    /// The promise under the cursor of the list of tasks; nil elsewhere.
    private var listedPromise: PromiseNumber? {
        guard case .places(let card) = overlay, card.kind == .tasks else { return nil }
        return card.selected?.promise
    }

    /// Shows a list out of the notebook over the screen.
    mutating func list(_ kind: PlacesState.Kind) {
        overlay = .places(PlacesState(kind, notebook, asOf: asOf))
    }

    private mutating func judge(_ verdict: Verdict) -> [Effect] {
        if let proof = focusedProof, proof.isBesideFinding {
            notice = Notice("What was found is no part of this finding: Enter reads on there.")
            return []
        }
        guard let finding = currentFinding else {
            // A place opened from a hit lights its finding first, so that one sees what is judged.
            lightPlace()
            notice = Notice("The finding is lit: press the key again to change it.")
            return []
        }
        guard let identity = finding.named else { return [] }
        awaited.remark = verdict == .dismiss ? twinWords : nil
        return [.write(.verdict(identity, verdict))]
    }

    private mutating func askForCorrection(_ command: Command) {
        guard let finding = currentFinding.map(notebook.judged), let identity = finding.named
        else { return }
        let title = finding.words.oneLine
        switch command {
        case .reword:
            let prompt = PromptState(
                .wording(identity, title: title),
                text: finding.saidWords.oneLine
            )
            overlay = .prompt(prompt)
        case .redate:
            let prompt = PromptState(.days(identity, title: title), text: finding.typedDays)
            overlay = .prompt(prompt)
        default:
            let holder = finding.claim.holder ?? ""
            overlay = .prompt(PromptState(.actor(identity, title: title), text: holder))
        }
    }

    private mutating func askForTask() {
        guard listedPromise == nil else {
            notice = Notice("It was promised in a room: \(keyName(.refuse)) says that it is done.")
            return
        }
        guard let (target, name) = noteTarget else { return }
        let known = notebook.task(on: target)?.words ?? ""
        var prompt = PromptState(.task(target, title: name), text: known)
        if case .places(let card) = overlay { prompt.under = card }
        overlay = .prompt(prompt)
    }

    private mutating func askForTags() {
        guard let (target, name) = noteTarget else { return }
        let known = notebook.tags(on: target)
        let purpose = PromptState.Purpose.tags(target, title: name, before: known)
        overlay = .prompt(PromptState(purpose, text: known.joined(separator: " ")))
    }

    /// Goes to what a note is about, or to where the reader left.
    mutating func show(_ target: NotebookTarget, lighting mark: ReaderMark? = nil) {
        guard var place = Place(target) else { return }
        if case .reader(var reader) = place, let mark, case .passage = target {
            reader.lit = []
            reader.current = mark
            place = .reader(reader)
        }
        show(place)
    }

    /// Takes in the notebook, and offers to go on where the reader left.
    mutating func takeNotebook(_ view: NotebookView, for id: RequestID) {
        guard notebook.awaiting == id else { return }
        let isFirst = !notebook.isLoaded
        notebook.take(view)
        for (letter, target) in view.marks where marks[letter] == nil {
            marks[letter] = Place(target)
        }
        if case .places(var card) = overlay {
            card.show(notebook, asOf: asOf)
            overlay = .places(card)
        }
        if isFirst, notice == nil { notice = greeting }
        tellLost()
    }

    /// What is said when the notebook has come: who else is here, and where one can go on.
    private var greeting: Notice? {
        var lines: [String] = []
        if hasCompany {
            lines.append("Briefbook is open elsewhere, too: both work, and see each other's notes.")
        }
        let drafts = notebook.drafts
        if let draft = drafts.last {
            lines.append(
                drafts.count == 1
                    ? "The \(draft.name) was not finished: \(keyName(.goOnWriting)) goes on with it."
                    : "\(drafts.count) texts were not finished: \(keyName(.goOnWriting)) lists them."
            )
        } else if let left = notebook.left, !history.canGoBack {
            let name = ScreenText(left.name.oneLine).truncated(to: 48).text
            lines.append("You left at \(name): '' goes on there.")
        }
        return lines.isEmpty ? nil : Notice(lines.joined(separator: "\n"))
    }

    /// Says once how many entries have no place in the book any more, and how many stand on words
    /// that have changed, and which key lists them.
    private mutating func tellLost() {
        let (lost, changed) = (notebook.lost, notebook.changed)
        defer { (toldLost, toldChanged) = (lost.total, changed.total) }
        var lines: [String] = []
        if lost.total > toldLost {
            let verb = lost.total == 1 ? "has" : "have"
            lines.append(told(lost, "\(verb) no place in the book any more"))
        }
        if changed.total > toldChanged {
            let verb = changed.total == 1 ? "stands" : "stand"
            lines.append(told(changed, "\(verb) on words that have changed"))
        }
        guard !lines.isEmpty else { return }
        notice = Notice(
            ([notice?.text].compactMap { $0 } + lines).joined(separator: "\n"),
            isError: notice?.isError ?? false
        )
    }

    /// A sentence on some entries, with the keys that list them.
    private func told(_ entries: EntryCounts, _ what: String) -> String {
        let counts = [
            (entries.notes, "note", "notes", keyName(.notes)),
            (entries.verdicts, "verdict", "verdicts", keyName(.notes)),
            (entries.tasks, "task", "tasks", keyName(.tasks)),
            (entries.tags, "tag", "tags", keyName(.tags)),
        ].filter { $0.0 > 0 }
        if counts.count == 1, let only = counts.first {
            let them = entries.total == 1 ? "it" : "them"
            return Counting.words(only.0, only.1, only.2) + " \(what): \(only.3) lists \(them)."
        }
        let parts = counts.map { Counting.words($0.0, $0.1, $0.2) + " (\($0.3))" }
        return parts.joined(separator: ", ") + " \(what)."
    }

    mutating func fetchNotebook(_ effects: inout [Effect]) {
        if case .places(var card) = overlay, card.kind == .journal, !card.isAsked {
            let id = stamp()
            card.isAsked = true
            card.awaiting = id
            overlay = .places(card)
            effects.append(.load(id, .journal))
        }
        guard notebook.isWanted else { return }
        let id = stamp()
        notebook.isWanted = false
        notebook.awaiting = id
        effects.append(.load(id, .notebook))
    }

    mutating func takeJournal(_ lines: [JournalLine], for id: RequestID) {
        guard case .places(var card) = overlay, card.awaiting == id else { return }
        card.show(lines)
        overlay = .places(card)
    }
}

extension Place {
    /// What it shows, as the notebook names it; nil for an index or a search.
    var target: NotebookTarget? {
        switch self {
        case .subject(let subject): .subject(subject.id)
        case .reader(let reader):
            if let span = reader.current?.span ?? reader.lit.first {
                .passage(reader.source, span)
            } else {
                .source(reader.source)
            }
        case .proof(let proof):
            proof.shown.map { .passage($0.source, $0.span) }
        case .index, .search, .meeting: nil
        }
    }

    /// The screen of what the notebook names; nil for the book as a whole.
    init?(_ target: NotebookTarget) {
        switch target {
        case .finding(let identity):
            var reader = ReaderState(source: identity.source, at: identity.span)
            reader.followsFinding = identity
            self = .reader(reader)
        case .passage(let source, let span):
            self = .reader(ReaderState(source: source, at: span))
        case .source(let source): self = .reader(ReaderState(source: source))
        case .subject(let id): self = .subject(SubjectState(id: id, row: nil))
        case .book: return nil
        }
    }
}
