package import BriefCore
internal import TerminalScreen

extension NavigatorState {
    /// What a note would be about here, with a name for it; nil where there is nothing.
    var noteTarget: (target: NotebookTarget, name: String)? {
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
        case .subject, .proof, .reader: break
        }
        return currentSource.map { (.source($0.key), $0.title) }
    }

    /// Where the reader is, as it is remembered; nil for an index or a search.
    package var leftAt: NotebookTarget? {
        switch place {
        case .subject(let subject): .subject(subject.id)
        case .reader(let reader):
            if let span = reader.current?.span ?? reader.lit.first {
                .passage(reader.source, span)
            } else {
                .source(reader.source)
            }
        case .proof(let proof):
            proof.shown.map { .passage($0.source, $0.span) }
        case .index, .search: nil
        }
    }

    mutating func workOnNotebook(_ command: Command) -> [Effect] {
        switch command {
        case .note:
            guard let (target, name) = noteTarget else { break }
            let known = notebook.note(on: target)
            let purpose = PromptState.Purpose.note(target, title: name, number: known?.slot)
            overlay = .prompt(PromptState(purpose, text: known?.text ?? ""))
        case .dismiss:
            guard case .finding(let identity) = currentFinding?.target else { break }
            if focusedProof != nil || reader != nil { notice = nil }
            return [.write(.verdict(identity, .dismiss))]
        case .undo: return [.write(.undo)]
        case .redo: return [.write(.redo)]
        case .notes: overlay = .places(PlacesState(notebook.notes))
        default: break
        }
        return []
    }

    /// Keeps what was typed as a note; an empty text takes the note away.
    mutating func acceptNote(_ prompt: PromptState) -> [Effect] {
        guard case .note(let target, _, let number) = prompt.purpose else { return [] }
        overlay = nil
        let text = prompt.editor.text.oneLine
        if text.isEmpty, number == nil { return [] }
        return [.write(.note(target, text, number: number))]
    }

    /// Goes to what a note is about, or to where the reader left.
    mutating func show(_ target: NotebookTarget, lighting mark: ReaderMark? = nil) {
        switch target {
        case .finding(let identity):
            show(.reader(ReaderState(source: identity.source, at: identity.span)))
        case .passage(let source, let span):
            var reader = ReaderState(source: source, at: span)
            if let mark {
                reader.lit = []
                reader.current = mark
            }
            show(.reader(reader))
        case .source(let source): show(.reader(ReaderState(source: source)))
        case .subject(let id): show(.subject(SubjectState(id: id, row: nil)))
        case .book: break
        }
    }

    /// Takes in the notebook, and offers to go on where the reader left.
    mutating func takeNotebook(_ view: NotebookView, for id: RequestID) {
        guard notebook.awaiting == id else { return }
        let isFirst = !notebook.isLoaded
        notebook.take(view)
        if case .places(var card) = overlay, card.kind == .notes {
            card.setNotes(view.notes)
            overlay = .places(card)
        }
        guard isFirst, notice == nil, let left = notebook.left, !history.canGoBack else { return }
        let name = ScreenText(left.name.oneLine).truncated(to: 48).text
        notice = Notice("You left at \(name): '' goes on there.")
    }

    mutating func fetchNotebook(_ effects: inout [Effect]) {
        guard notebook.isWanted else { return }
        let id = stamp()
        notebook.isWanted = false
        notebook.awaiting = id
        effects.append(.load(id, .notebook))
    }
}
