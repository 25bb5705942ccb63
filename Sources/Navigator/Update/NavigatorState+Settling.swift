internal import BriefCore
internal import TerminalScreen

extension NavigatorState {
    /// Brings panes into line with the screen and asks for what they lack.
    mutating func settle() -> [Effect] {
        dropForeignPreview()
        if isPaused { followCursor() }
        settleMenu()
        settleElsewhere()
        settleSelection()
        var arrangement = Arrangement(self)
        setHeights(arrangement)
        seekNextEvent()
        for _ in 0..<arrangement.body.rows where isZoomed || sheet != nil {
            let settled = Arrangement(self)
            if settled == arrangement { break }
            arrangement = settled
            setHeights(arrangement)
        }
        if let frame = arrangement.frame(.reader) { settleReader(frame) }
        settleReadingPlace()
        return fetch(arrangement)
    }

    /// Asks for everything the book holds again.
    mutating func reloadBook() {
        indexes.reload()
        history.reload()
        preview?.reload()
        summary = nil
        isSummaryRefused = false
        areCountsRefused = false
        searchCounts = [:]
        shared = SharedCounts()
        awaitingSummary = nil
        names = [:]
        askedNames = []
        awaitingNames = nil
        spellings = [:]
        askedSpellings = []
        awaitingSpellings = nil
    }

    /// Says whose book is shown from now on, behind what was said of the change.
    mutating func nameBook(_ name: String) {
        bookName = name
        let words =
            name.isEmpty
            ? "You have a book of your own now: it is shown."
            : "Your own book is gone: the \(name) is shown."
        // Why a file was refused may end without a stop.
        let said = (notice?.text).map { text in
            text.last.map { ".!?…".contains($0) } ?? true ? text : text + "."
        }
        notice = Notice([said, words].compactMap(\.self).joined(separator: " "))
    }

    mutating func resize(to size: Size) {
        self.size = size
        focusedProof?.top = nil
    }

    /// Points the panes that follow the cursor to what it is on.
    private mutating func followCursor() {
        guard hasFollowers else { return }
        switch place {
        case .index(let kind):
            preview = indexes[kind].selected.map { SubjectState(id: $0.id, row: $0) }
            // What the book holds on it came with the index.
            preview?.isAsked = true
        case .subject(var subject):
            subject.proof = subject.selectedFinding.map { ProofState($0) }
            place = .subject(subject)
        case .proof, .reader, .search, .meeting: break
        }
    }

    /// Takes away the subject beside an index that does not list subjects of its kind.
    private mutating func dropForeignPreview() {
        guard case .index(let kind) = place, let shown = preview,
            IndexKind(of: shown.id.kind) != kind
        else { return }
        preview = nil
    }

    private mutating func setHeights(_ arrangement: Arrangement) {
        for frame in arrangement.frames {
            switch frame.pane {
            case .index(.sources): indexes.sources.viewport.setHeight(frame.rows)
            case .index(let kind): indexes[kind].viewport.setHeight(frame.rows)
            case .subject(let pane): changeShownSubject { $0.setHeight(frame.rows, of: pane) }
            case .hits: search?.hits.viewport.setHeight(frame.rows)
            case .meeting: setMeetingHeight(frame.rows)
            case .proof, .reader: break
            }
        }
    }

    /// Puts the cursor of a timeline that is longer than its pane on the next event, once all panes
    /// have their place; goes through the timeline where that event is not at hand.
    private mutating func seekNextEvent() {
        let day = asOf
        changeShownSubject { $0.seekNextEvent(on: day) }
    }

    /// Changes the subject on screen, be it a screen of its own or beside an index.
    mutating func changeShownSubject(_ change: (inout SubjectState) -> Void) {
        if var shown = subject {
            change(&shown)
            subject = shown
        } else if var shown = preview {
            change(&shown)
            preview = shown
        }
    }

    /// Asks for all that is on screen and not at hand.
    private mutating func fetch(_ arrangement: Arrangement) -> [Effect] {
        var effects: [Effect] = []
        if summary == nil, awaitingSummary == nil, !isSummaryRefused {
            let id = stamp()
            awaitingSummary = id
            effects.append(.load(id, .summary))
        }
        for frame in arrangement.frames { fetch(frame, &effects) }
        fetchSubject(arrangement, &effects)
        fetchWhy(&effects)
        fetchThreads(&effects)
        fetchNotebook(&effects)
        fetchProposals(&effects)
        fetchCandidates(&effects)
        fetchNames(&effects)
        fetchSpellings(&effects)
        fetchNamed(&effects)
        fetchCounts(&effects)
        fetchShared(&effects)
        return effects
    }

    private mutating func fetch(_ frame: Arrangement.Frame, _ effects: inout [Effect]) {
        switch frame.pane {
        case .index(let kind): fetchIndex(kind, &effects)
        case .proof: fetchProof(height: frame.body.rows, &effects)
        case .reader:
            fetchReader(height: frame.body.rows, &effects)
            fetchFinding(&effects)
        case .hits: fetchHits(&effects)
        case .meeting: fetchMeeting(&effects)
        case .subject: break
        }
    }

    private mutating func fetchIndex(_ kind: IndexKind, _ effects: inout [Effect]) {
        if let subjects = kind.subjects {
            guard let rows = indexes[kind].wanted(glimpse: true) else { return }
            let id = stamp()
            effects.append(.load(id, .subjects(subjects, indexes[kind].filter, rows: rows)))
            indexes[kind].ask(id, rows)
        } else {
            guard let rows = indexes.sources.wanted(glimpse: true) else { return }
            let id = stamp()
            effects.append(.load(id, .sources(indexes.sources.filter, rows: rows)))
            indexes.sources.ask(id, rows)
        }
    }

    private mutating func fetchSubject(
        _ arrangement: Arrangement,
        _ effects: inout [Effect]
    ) {
        let isShown = arrangement.frames.contains { frame in
            if case .subject = frame.pane { true } else { false }
        }
        guard isShown, var shown = subject ?? preview else { return }
        let isBeside = subject == nil
        if !shown.isAsked, shown.others.isEmpty {
            shown.isAsked = true
            let id = stamp()
            shown.awaiting = id
            effects.append(.load(id, .subject(shown.id)))
        }
        for pane in SubjectState.panes where pane != .sources {
            guard let rows = shown[pane].wanted(glimpse: isBeside) else { continue }
            let id = stamp()
            effects.append(.load(id, .findings(shown.ids, pane, shown[pane].filter, rows: rows)))
            shown[pane].ask(id, rows)
        }
        if let rows = shown.sources.wanted(glimpse: isBeside) {
            let id = stamp()
            effects.append(.load(id, .sourcesOf(shown.ids, shown.sources.filter, rows: rows)))
            shown.sources.ask(id, rows)
        }
        fetchBearings(of: &shown, &effects)
        changeShownSubject { $0 = shown }
    }

    private mutating func fetchProof(height: Int, _ effects: inout [Effect]) {
        guard var proof = shownProof, !proof.isAsked, let shown = proof.shown else { return }
        let id = stamp()
        proof.isAsked = true
        proof.awaiting = id
        shownProof = proof
        let blocks = min(6, max(1, height / 8))
        effects.append(
            .load(
                id,
                .excerpt(shown.source, around: shown.span.start, before: blocks, after: blocks)
            )
        )
    }

    private mutating func fetchHits(_ effects: inout [Effect]) {
        guard var search, !search.asked.isEmpty, !waitsForPause(search) else { return }
        let mayRankAll = isPaused && !search.isThorough
        guard let rows = search.hits.wanted() ?? (mayRankAll ? search.firstRows : nil)
        else { return }
        let id = stamp()
        // The first hits come at once, so that what is typed next finds those of the words.
        search.isThorough = search.isThorough || isPaused && !search.hits.isOwedRows
        search.hits.ask(id, rows)
        effects.append(
            .search(
                id,
                SearchQuery(text: search.asked, hits: rows, isThorough: search.isThorough)
            )
        )
        self.search = search
    }

    /// True where the hits wait until no letter follows, as a slow line is spared those that a letter
    /// more would take away again.
    private func waitsForPause(_ search: SearchState) -> Bool {
        link.isSparing && search.isTyping && !isPaused && search.next == nil
            && search.hits.isOwedRows
    }

    private mutating func fetchWhy(_ effects: inout [Effect]) {
        guard case .why(var why) = overlay, !why.isAsked else { return }
        let id = stamp()
        why.isAsked = true
        why.awaiting = id
        overlay = .why(why)
        effects.append(.load(id, .explanation(rule: why.finding.finding.rule)))
    }

    private mutating func fetchThreads(_ effects: inout [Effect]) {
        guard case .places(var card) = overlay, !card.isAsked,
            case .elsewhere(let finding) = card.kind
        else { return }
        let id = stamp()
        card.isAsked = true
        card.awaiting = id
        overlay = .places(card)
        effects.append(.load(id, .threads(finding.number)))
    }

    /// Brings the list of places into line with the screen.
    private mutating func settleElsewhere() {
        guard case .places(var card) = overlay else { return }
        card.viewport.setCount(card.entries.count)
        card.viewport.setHeight(PlacesCard.rows(card, in: Arrangement(self).body))
        overlay = .places(card)
    }
}

extension NavigatorState {
    /// The proof on screen, with or without the keys; nil for none.
    package var shownProof: ProofState? {
        get {
            switch place {
            case .proof(let proof): proof
            case .subject(let subject): subject.proof
            case .index(let kind): kind == .sources ? nil : preview?.proof
            case .reader, .search, .meeting: nil
            }
        }
        set {
            switch place {
            case .proof:
                if let newValue { place = .proof(newValue) }
            case .subject(var subject):
                subject.proof = newValue
                place = .subject(subject)
            case .index: preview?.proof = newValue
            case .reader, .search, .meeting: break
            }
        }
    }
}

extension SubjectState {
    /// Tells a pane how many rows it shows.
    fileprivate mutating func setHeight(_ rows: Int, of pane: SubjectPane) {
        if pane == .sources {
            sources.viewport.setHeight(rows)
        } else {
            self[pane].viewport.setHeight(rows)
        }
    }
}

extension SearchState {
    /// The rows at hand, to be ranked anew.
    fileprivate var firstRows: Range<Int> {
        let count = max(hits.window.rows.count, hits.viewport.height * 3, 48)
        return hits.window.offset..<(hits.window.offset + count)
    }
}
