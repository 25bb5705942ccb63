internal import BriefCore

extension NavigatorState {
    /// Puts an answer where it was asked for; one that nobody waits for any more is dropped.
    mutating func take(_ reply: Reply, for id: RequestID) -> [Effect] {
        if let copied = copyRows(reply, for: id) { return copied }
        switch reply {
        case .summary(let summary): takeSummary(summary, for: id)
        case .subjects(let rows): takeSubjects(rows, for: id)
        case .sources(let rows): takeSources(rows, for: id)
        case .subject(let row): takeSubject(row, for: id)
        case .numbers(let numbers): changeSubject { $0.bearings.take(numbers, for: id) }
        case .around(let events): changeSubject { $0.bearings.take(events, for: id) }
        case .findings(let rows): takeFindings(rows, for: id)
        case .excerpt(let excerpt): takeExcerpt(excerpt, for: id)
        case .mark(let mark): takeMark(mark, for: id)
        case .finding(let finding): takeFinding(finding, for: id)
        case .explanation(let text): takeExplanation(text, for: id)
        case .threads(let rows): takeThreads(rows, for: id)
        case .notebook(let view): takeNotebook(view, for: id)
        case .journal(let lines): takeJournal(lines, for: id)
        case .proposals(let dates): takeProposals(dates, for: id)
        case .candidates(let rows): takeCandidates(rows, for: id)
        case .names(let names): takeNames(names, for: id)
        case .spellings(let found): takeSpellings(found, for: id)
        case .named(let places): takeNamed(places, for: id)
        case .found(let result): return takeFound(result, for: id)
        case .words(let words): return takeWords(words, for: id)
        case .counts(let counts): takeCounts(counts, for: id)
        case .shared(let counts): takeShared(counts, for: id)
        case .meeting(let reply): takeMeeting(reply, for: id)
        }
        return []
    }

    /// Stops waiting for an answer and says why it will not come.
    mutating func giveUp(_ id: RequestID, _ text: String) {
        notice = Notice(text, isError: true)
        if awaitingSummary == id {
            awaitingSummary = nil
            isSummaryRefused = true
        }
        if awaitingNames == id { awaitingNames = nil }
        if awaitingFind == id { awaitingFind = nil }
        if awaitingWords?.id == id { awaitingWords = nil }
        if awaitingRows?.id == id { awaitingRows = nil }
        if awaitingCounts == id {
            awaitingCounts = nil
            areCountsRefused = true
        }
        shared.take([:], for: id)
        if awaitingSpellings == id { awaitingSpellings = nil }
        takeNamed([], for: id)
        for kind in IndexKind.allCases where indexes[kind].giveUp(id) { return }
        if indexes.sources.giveUp(id) || preview?.giveUp(id) == true { return }
        _ = history.changeFirst { $0.giveUp(id) }
    }

    /// Puts hits where they were asked for.
    mutating func take(_ answer: SearchAnswer, from rank: Int, for id: RequestID) -> [Effect] {
        if let copied = copyRows(answer, for: id) { return copied }
        let first = answer.hits.isEmpty ? min(rank, answer.total) : rank
        let hits = Window(offset: first, total: answer.total, rows: answer.hits)
        let isTaken = history.changeFirst { place in
            guard case .search(var search) = place, search.hits.take(hits, for: id)
            else { return false }
            search.isComplete = answer.isComplete
            search.remarks = answer.remarks
            search.answered = search.asked
            place = .search(search)
            return true
        }
        guard isTaken, overlay == nil, let next = search?.next else { return [] }
        search?.next = nil
        return typeCommand(next)
    }

    private mutating func takeSummary(_ summary: BookSummary, for id: RequestID) {
        guard awaitingSummary == id else { return }
        awaitingSummary = nil
        self.summary = summary
    }

    private mutating func takeSubjects(_ rows: Window<SubjectRow>, for id: RequestID) {
        for kind in IndexKind.allCases where indexes[kind].take(rows, for: id) {
            guard let step = awaitedStep, step.id == id else { return }
            awaitedStep = nil
            return goOn(step)
        }
    }

    private mutating func takeSources(_ rows: Window<SourceRow>, for id: RequestID) {
        if indexes.sources.take(rows, for: id) { return }
        changeSubject { subject in
            guard subject.sources.take(rows, for: id) else { return false }
            subject.choosePane()
            return true
        }
    }

    private mutating func takeSubject(_ row: SubjectRow?, for id: RequestID) {
        changeSubject { subject in
            guard subject.awaiting == id else { return false }
            subject.awaiting = nil
            subject.row = row
            if let row { subject.name = row.name }
            return true
        }
    }

    private mutating func takeFindings(_ rows: Window<FindingRow>, for id: RequestID) {
        changeSubject { subject in
            for pane in SubjectState.panes where subject[pane].take(rows, for: id) {
                subject.choosePane()
                return true
            }
            return false
        }
        guard let step = awaitedStep, step.id == id else { return }
        awaitedStep = nil
        goOn(step)
    }

    private mutating func takeExcerpt(_ excerpt: SourceExcerpt?, for id: RequestID) {
        if let reader, reader.awaiting == id {
            if let excerpt, excerpt.source.key != reader.source {
                self.reader = reader.replaced(by: excerpt.source.key)
                let words = "A newer edition has taken the place of this source; it is shown."
                notice = Notice([notice?.text, words].compactMap(\.self).joined(separator: "\n"))
            }
            self.reader?.take(excerpt)
            return
        }
        if preview?.proof?.take(excerpt, for: id) == true { return }
        _ = history.changeFirst { $0.takeExcerpt(excerpt, for: id) }
    }

    private mutating func takeMark(_ mark: ReaderMark?, for id: RequestID) {
        guard reader?.awaitingMark == id else { return }
        reader?.awaitingMark = nil
        if let mark {
            showMark(mark)
        } else {
            notice = Notice("No further finding in this source.")
            reader?.goal = nil
        }
    }

    private mutating func takeFinding(_ finding: FindingRow?, for id: RequestID) {
        guard reader?.awaitingFinding == id else { return }
        reader?.awaitingFinding = nil
        reader?.finding = finding
        if reader?.wantsWhy == true, overlay == nil, let finding {
            overlay = .why(WhyState(finding))
        }
        reader?.wantsWhy = false
        if reader?.wantsElsewhere == true, overlay == nil, let finding {
            overlay = .places(PlacesState(finding))
        }
        reader?.wantsElsewhere = false
    }

    private mutating func takeExplanation(_ text: String?, for id: RequestID) {
        guard case .why(var why) = overlay, why.awaiting == id else { return }
        why.awaiting = nil
        why.explanation = text
        overlay = .why(why)
    }

    private mutating func takeThreads(_ threads: [ThreadRow], for id: RequestID) {
        guard case .places(var card) = overlay, card.awaiting == id else { return }
        card.add(threads, asOf: asOf)
        overlay = .places(card)
    }

    private mutating func takeNames(_ names: [SubjectID: String], for id: RequestID) {
        guard awaitingNames == id else { return }
        awaitingNames = nil
        self.names.merge(names) { $1 }
    }

    private mutating func changeSubject(_ change: (inout SubjectState) -> Bool) {
        if var shown = preview, change(&shown) {
            preview = shown
            return
        }
        _ = history.changeFirst { place in
            guard case .subject(var subject) = place, change(&subject) else { return false }
            place = .subject(subject)
            return true
        }
    }
}

extension Place {
    fileprivate mutating func giveUp(_ id: RequestID) -> Bool {
        switch self {
        case .index: return false
        case .subject(var subject):
            guard subject.giveUp(id) else { return false }
            self = .subject(subject)
        case .proof(var proof):
            guard proof.awaiting == id else { return false }
            proof.awaiting = nil
            self = .proof(proof)
        case .reader(var reader):
            guard reader.giveUp(id) else { return false }
            self = .reader(reader)
        case .search(var search):
            guard search.hits.giveUp(id) else { return false }
            self = .search(search)
        case .meeting(var screen):
            guard screen.giveUp(id) else { return false }
            self = .meeting(screen)
        }
        return true
    }

    fileprivate mutating func takeExcerpt(_ excerpt: SourceExcerpt?, for id: RequestID) -> Bool {
        switch self {
        case .proof(var proof):
            guard proof.take(excerpt, for: id) else { return false }
            self = .proof(proof)
        case .subject(var subject):
            guard subject.proof?.take(excerpt, for: id) == true else { return false }
            self = .subject(subject)
        case .reader(var reader):
            guard reader.awaiting == id else { return false }
            reader.take(excerpt)
            self = .reader(reader)
        case .index, .search, .meeting: return false
        }
        return true
    }
}

extension SubjectState {
    fileprivate mutating func giveUp(_ id: RequestID) -> Bool {
        if awaiting == id {
            awaiting = nil
            return true
        }
        if proof?.awaiting == id {
            proof?.awaiting = nil
            return true
        }
        for pane in Self.panes where self[pane].giveUp(id) { return true }
        return sources.giveUp(id) || bearings.giveUp(id)
    }

    /// Puts the cursor into the first pane that has rows, until the reader has chosen one.
    fileprivate mutating func choosePane() {
        guard !hasChosenPane else { return }
        for pane in Self.panes {
            guard isLoaded(pane) else { return }
            if total(of: pane) > 0 {
                focus = pane
                hasChosenPane = true
                return
            }
        }
    }
}

extension ProofState {
    fileprivate mutating func take(_ excerpt: SourceExcerpt?, for id: RequestID) -> Bool {
        guard awaiting == id else { return false }
        awaiting = nil
        self.excerpt = excerpt
        return true
    }
}

extension ReaderState {
    fileprivate mutating func take(_ excerpt: SourceExcerpt?) {
        awaiting = nil
        isLoaded = true
        row = excerpt?.source ?? row
        window = excerpt?.blocks ?? .empty
        isGone = excerpt == nil
    }

    fileprivate mutating func giveUp(_ id: RequestID) -> Bool {
        if awaitingFinding == id {
            awaitingFinding = nil
            return true
        }
        if awaitingMark == id {
            awaitingMark = nil
            return true
        }
        guard awaiting == id else { return false }
        awaiting = nil
        isLoaded = true
        goal = nil
        return true
    }
}
