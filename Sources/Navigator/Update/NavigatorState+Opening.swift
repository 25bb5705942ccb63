internal import BriefCore
internal import TerminalScreen

extension NavigatorState {
    /// Opens a screen over the one shown.
    mutating func show(_ place: Place) {
        if place == self.place { return }
        lastPlace = self.place.released()
        lastPath = history.path
        selection = nil
        findText = ""
        isIndexZoomed = false
        history.open(place)
    }

    mutating func openOrClose(_ command: Command, count: Int?) -> [Effect] {
        switch command {
        case .open:
            if let draft = listedDraft { return goOn(with: draft) }
            open()
        case .goUp: goUp()
        case .close: return close()
        case .closeCard: return closeCard()
        case .back: leave { $0.goBack(count ?? 1) }
        case .forward: leave { $0.goBack(-(count ?? 1)) }
        case .proof: showProof()
        case .why: showWhy()
        case .whereElse: showElsewhere()
        default: break
        }
        return []
    }

    mutating func goTo(_ command: Command) {
        switch command {
        case .home, .countries: show(.index(.countries))
        case .fora: show(.index(.fora))
        case .priorities: show(.index(.priorities))
        case .sources: show(.index(.sources))
        case .together: openMenu(.companion)
        case .siblings: openMenu(.siblings)
        case .visited: openMenu(.visited)
        case .timeline: focus(on: .timeline)
        case .issues: focus(on: .issues)
        case .positions: focus(on: .positions)
        case .points: focus(on: .points)
        case .subjectSources: focus(on: .sources)
        case .goOnReading: goOnReading()
        default: break
        }
    }

    /// Goes to the next pane, or an earlier one; in an index to the next index, or into the subject
    /// beside it.
    mutating func stepPane(by count: Int) {
        switch place {
        case .index(let kind):
            if layoutKind == .columns, kind != .sources, count > 0 {
                open()
            } else {
                let all = IndexKind.allCases
                let index = all.firstIndex(of: kind) ?? 0
                show(.index(all[(index + count % all.count + all.count) % all.count]))
            }
        case .subject: stepSubjectPane(by: count)
        case .search: search?.isTyping = true
        case .meeting: sheet?.step(parts: count)
        case .proof, .reader: break
        }
    }

    /// Shows the proof of the next finding of the pane this one was opened from.
    mutating func stepProof(by count: Int) {
        guard case .proof = place else { return }
        var next: FindingRow?
        history.changePrevious { place in
            guard case .subject(var subject) = place, subject.focus != .sources else { return }
            let before = subject[subject.focus].viewport.cursor
            subject[subject.focus].viewport.move(by: count)
            if subject[subject.focus].viewport.cursor != before { next = subject.selectedFinding }
            place = .subject(subject)
        }
        if let next {
            place = .proof(ProofState(next))
        } else {
            let order = count > 0 ? "after" : "before"
            notice = Notice(
                "No finding \(order) this one in its list; \(keyName(.open)) opens the text."
            )
        }
    }

    /// Goes to one of the screens visited.
    mutating func goBack(to index: Int) {
        leave { $0.goBack($0.index - index) }
    }

    private mutating func leave(_ change: (inout History) -> Void) {
        lastPlace = place.released()
        lastPath = history.path
        selection = nil
        findText = ""
        isIndexZoomed = false
        change(&history)
    }

    private mutating func open() {
        if case .places(let card) = overlay {
            guard let entry = card.selected, let target = entry.target else { return }
            overlay = nil
            show(target, lighting: entry.mark)
            return
        }
        switch place {
        case .index(.sources):
            guard let row = indexes.sources.selected else { return }
            show(.reader(ReaderState(source: row.key)))
        case .index(let kind):
            guard let row = indexes[kind].selected else { return }
            let shown = preview?.id == row.id ? preview : nil
            show(.subject(shown ?? SubjectState(id: row.id, row: row)))
        case .subject(let subject): open(from: subject)
        case .proof(let proof): read(proof)
        case .search: openHit()
        case .meeting: openMeetingRow()
        case .reader: break
        }
    }

    private mutating func open(from subject: SubjectState) {
        if subject.isProofFocused {
            if let proof = subject.proof { read(proof) }
        } else if subject.focus == .sources {
            guard let row = subject.sources.selected else { return }
            show(.reader(ReaderState(source: row.key)))
        } else if let finding = subject.selectedFinding {
            if layoutKind == .columns {
                read(ProofState(finding))
            } else {
                show(.proof(ProofState(finding)))
            }
        }
    }

    /// Opens the source of a proof where the words stand.
    private mutating func read(_ proof: ProofState) {
        guard let shown = proof.shown else { return }
        let isFirst = proof.citation == 0
        var reader = ReaderState(
            source: shown.source,
            at: shown.span,
            finding: isFirst ? proof.finding : nil
        )
        reader.round = ReaderState.Round(places: proof.finding.places, index: proof.citation)
        show(.reader(reader))
    }

    /// Opens the source of the hit under the cursor where its words stand.
    mutating func openHit() {
        guard let search, let hit = search.hits.selected else {
            if search?.hits.isLoaded == true { notice = Notice("No passage to open.") }
            return
        }
        answers.remember(search.editor.text, .words)
        self.search?.isTyping = false
        self.search?.hasOpened = true
        show(.reader(ReaderState(hit)))
    }

    /// Shows the words a finding rests on: beside the panes where there is room, else alone.
    private mutating func showProof() {
        if sheet != nil, sheet?.line == nil {
            notice = Notice("A field rests on no words: \(keyName(.open)) changes it.")
            return
        }
        if sheet != nil || drill != nil { return openMeetingRow() }
        lightPlace()
        if let span = reader?.current?.span {
            reader?.goal = .span(span)
            return
        }
        guard let finding = currentFinding else { return }
        switch place {
        case .subject(var subject) where layoutKind == .columns:
            if subject.isProofFocused { return }
            if subject.proof?.finding != finding { subject.proof = ProofState(finding) }
            subject.isProofFocused = true
            place = .subject(subject)
        case .proof:
            if focusedProof?.top == nil { notice = Notice("These are the words, in their place.") }
            focusedProof?.top = nil
        case .subject: show(.proof(ProofState(finding)))
        case .index, .reader, .search, .meeting: break
        }
    }

    /// Shows why the finding at hand was found, in the reader the one that covers the place that is
    /// lit.
    private mutating func showWhy() {
        if sheet != nil { return tellLineReason() }
        lightPlace()
        if let finding = currentFinding {
            overlay = .why(WhyState(finding))
        } else {
            reader?.wantsWhy = true
        }
    }

    /// Shows where else the matter of the finding at hand stands.
    private mutating func showElsewhere() {
        lightPlace()
        if let finding = currentFinding {
            var card = PlacesState(finding)
            card.isPartial = (subject ?? preview)?.isComparedInPart == true
            overlay = .places(card)
        } else {
            reader?.wantsElsewhere = true
        }
    }

    private mutating func goUp() {
        switch place {
        case .index: goBackOr(to: .index(.countries))
        case .subject(var subject):
            if subject.isProofFocused {
                subject.isProofFocused = false
                place = .subject(subject)
            } else if !subject.others.isEmpty {
                widen(subject)
            } else {
                goUp(to: IndexKind(of: subject.id.kind), from: subject.id)
            }
        case .proof, .reader, .search, .meeting:
            if leaveChanges() { return }
            if history.canGoBack {
                leave { $0.goBack() }
            } else {
                show(.index(.countries))
            }
        }
    }

    /// Goes to the index of a subject, with the cursor on that, however it was opened.
    private mutating func goUp(to kind: IndexKind, from id: SubjectID) {
        goBackOr(to: .index(kind))
        guard indexes[kind].selected?.id != id else { return }
        indexes[kind].reload()
        indexes[kind].seek(.entry(.subject(id)))
    }

    /// Goes from what several subjects share to the same without the last of them.
    private mutating func widen(_ subject: SubjectState) {
        let others = Array(subject.others.dropLast())
        if case .subject(let before) = history.previous, before.ids == Array(subject.ids.dropLast())
        {
            leave { $0.goBack() }
        } else {
            show(.subject(SubjectState(id: subject.id, name: subject.name, others: others)))
        }
    }

    /// Goes back where that leads to a screen, else opens it.
    private mutating func goBackOr(to place: Place) {
        if history.previous == place {
            leave { $0.goBack() }
        } else {
            show(place)
        }
    }

    private mutating func close() -> [Effect] {
        if subject?.isProofFocused == true {
            subject?.isProofFocused = false
            return []
        }
        if leaveChanges() { return [] }
        guard history.canGoBack else { return [.quit] }
        leave { $0.close() }
        return []
    }

    /// True where what changed in a brief is shown.
    var showsChanges: Bool { sheet?.choice?.showsChanges == true }

    /// Goes from what changed in a brief back to the brief.
    ///
    /// - Returns: false where that is not shown.
    mutating func leaveChanges() -> Bool {
        guard showsChanges else { return false }
        choose { $0.showsChanges = false }
        return true
    }

    /// The subject that the proof shown was opened from; nil elsewhere.
    var subjectOfProof: SubjectState? {
        guard case .proof = place, case .subject(let subject) = history.previous else { return nil }
        return subject
    }

    private mutating func focus(on pane: SubjectPane) {
        if subjectOfProof != nil { leave { $0.goBack() } }
        subject?.focus = pane
        subject?.isProofFocused = false
        subject?.hasChosenPane = true
    }

    private mutating func stepSubjectPane(by count: Int) {
        guard let shown = subject else { return }
        // In a pane without rows the cursor would be nowhere; one that a filter has emptied shows how
        // the rows come back.
        var panes = SubjectState.panes.filter { pane in
            pane == shown.focus || !shown.filter(of: pane).isEmpty || !shown.isKnownEmpty(pane)
        }.map { PaneID.subject($0) }
        if layoutKind == .columns { panes.append(.proof) }
        let index = panes.firstIndex(of: focus) ?? 0
        switch panes[(index + count % panes.count + panes.count) % panes.count] {
        case .subject(let pane): focus(on: pane)
        case .proof:
            if subject?.proof == nil {
                subject?.proof = shown.selectedFinding.map { ProofState($0) }
            }
            if subject?.proof == nil {
                focus(on: count > 0 ? .timeline : .sources)
            } else {
                subject?.isProofFocused = true
            }
        default: break
        }
    }
}
