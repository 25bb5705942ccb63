internal import BriefCore
internal import TerminalScreen

extension NavigatorState {
    mutating func lookFor(_ command: Command, count: Int?) -> [Effect] {
        switch command {
        case .search: startSearch()
        case .find:
            overlay = .prompt(PromptState(.find(from: findOrigin, isForward: true)))
        case .findBackward:
            overlay = .prompt(PromptState(.find(from: findOrigin, isForward: false)))
        case .findNext: return findAgain(isForward: !isFindReversed, times: count ?? 1)
        case .findPrevious: return findAgain(isForward: isFindReversed, times: count ?? 1)
        case .filter:
            let origin = FilterOrigin(place: place, indexes: indexes)
            overlay = .prompt(PromptState(.filter(before: origin), text: focusedFilter.text))
        case .keepSearch:
            guard let search, !search.asked.isEmpty else { break }
            let isKept = notebook.searches.contains(search.asked)
            return [.write(.search(search.asked, isKept: !isKept))]
        case .searches: openMenu(.searches)
        case .palette: openMenu(.palette)
        case .help: openMenu(.help)
        default: break
        }
        return []
    }

    /// Asks the book for the place nearest in a direction, where the rows at hand have none.
    mutating func findFurther(isForward: Bool) -> [Effect] {
        guard !findText.isEmpty, let range = findRange else {
            notice = Notice(notFoundWords)
            return []
        }
        isFindForward = isForward
        findPanes = []
        if case .subject(let pane) = focus { findPanes = pane.order(isForward: isForward) + [pane] }
        return [ask(range, origin: findOrigin(isForward: isForward))]
    }

    private mutating func ask(_ range: FindQuery.Range, origin: Int) -> Effect {
        let id = stamp()
        awaitingFind = id
        let query = FindQuery(
            range: range,
            text: findText,
            origin: origin,
            isForward: isFindForward
        )
        return .load(id, .find(query))
    }

    /// Asks the next pane of the subject, from its end.
    private mutating func askNextPane() -> [Effect] {
        findPanes = Array(findPanes.dropFirst())
        guard let pane = findPanes.first, let subject else {
            notice = Notice(notFoundWords)
            return []
        }
        let origin = isFindForward ? -1 : subject.total(of: pane)
        return [ask(.pane(subject.ids, pane, subject.filter(of: pane)), origin: origin)]
    }

    /// True where the pane that is asked lies behind the one with the cursor, as the screen is gone
    /// round.
    private var hasWrapped: Bool {
        guard let pane = findPanes.first, let start = subject?.focus else { return false }
        let panes = SubjectState.panes
        guard let one = panes.firstIndex(of: pane), let other = panes.firstIndex(of: start)
        else { return false }
        return findPanes.count == 1 || (isFindForward ? one < other : one > other)
    }

    /// Goes to what was found further off.
    mutating func takeFound(_ result: FindResult?, for id: RequestID) -> [Effect] {
        guard awaitingFind == id else { return [] }
        awaitingFind = nil
        switch result {
        case .row(let row):
            if findPanes.count == 1, focusedViewport?.cursor == row {
                notice = Notice(notFoundWords)
            } else if hasWrapped {
                let (end, start) = isFindForward ? ("end", "beginning") : ("beginning", "end")
                notice = Notice("Past the \(end): on from the \(start).")
            }
            if let pane = findPanes.first { subject?.focus = pane }
            guard var viewport = focusedViewport else { return [] }
            viewport.move(to: row)
            focusedViewport = viewport
            subject?.hasChosenPane = true
            tellUnseen()
        case .span(let span):
            reader?.goTo(found: span)
        case nil: return askNextPane()
        }
        return []
    }

    /// Goes to the nearest place in the rows or the text at hand.
    ///
    /// - Returns: false where there is none; nothing has moved then.
    mutating func findHere(isForward: Bool, includesCursor: Bool) -> Bool {
        guard !findText.isEmpty else { return false }
        let needle = needle
        switch focus {
        case .index(.sources): return indexes.sources.find(needle, isForward, includesCursor)
        case .index(let kind): return indexes[kind].find(needle, isForward, includesCursor)
        case .subject(.sources):
            return subject?.sources.find(needle, isForward, includesCursor) ?? false
        case .subject(let pane):
            return subject?[pane].find(needle, isForward, includesCursor) ?? false
        case .hits: return search?.hits.find(needle, isForward, includesCursor) ?? false
        case .meeting: return findInMeetings(needle, isForward, includesCursor)
        case .reader: return findInReader(isForward: isForward, includesCursor: includesCursor)
        case .proof: return findInProof(isForward: isForward, includesCursor: includesCursor)
        }
    }

    private var needle: RowNeedle {
        RowNeedle(findText, spellings: spellings, known: subject?.ids ?? [])
    }

    /// Goes to the nearest row at hand in the other panes of a subject, from the next one round.
    ///
    /// - Returns: false where there is none; nothing has moved then.
    mutating func findInOtherPanes() -> Bool {
        guard case .subject(let pane) = focus, !findText.isEmpty, var shown = subject
        else { return false }
        let needle = needle
        for other in pane.order(isForward: true).dropFirst() {
            let isFound =
                other == .sources
                ? shown.sources.findFirst(needle) : shown[other].findFirst(needle)
            guard isFound else { continue }
            shown.focus = other
            subject = shown
            return true
        }
        return false
    }

    /// What is said of words that stand nowhere at hand; nil where they are found.
    var notFoundHint: String? {
        guard !findText.isEmpty, !hasFound else { return nil }
        return mayStandFurther ? "not found so far: Enter looks further" : "not found"
    }

    /// True where not all that is looked through is at hand.
    private var mayStandFurther: Bool {
        switch place {
        case .index(.sources): indexes.sources.hasMore
        case .index(let kind): indexes[kind].hasMore
        case .subject(let subject):
            subject.isProofFocused
                ? false
                : subject.sources.hasMore
                    || SubjectState.panes.contains { subject[$0].hasMore }
        case .reader(let reader):
            reader.window.offset + reader.window.rows.count < reader.window.total
        case .search(let search): search.hits.hasMore
        case .proof, .meeting: false
        }
    }

    /// Shows the place a find began at.
    mutating func returnTo(_ origin: FindOrigin) {
        if let pane = origin.pane { subject?.focus = pane }
        if let row = origin.row, var viewport = focusedViewport {
            viewport.move(to: row)
            focusedViewport = viewport
        }
        if let top = origin.top, reader != nil {
            reader?.goal = nil
            reader?.top = top
            reader?.lit = origin.lit
            reader?.followsLit = false
            if reader?.current != origin.mark {
                reader?.current = origin.mark
                reader?.finding = origin.finding
                reader?.askedFinding = nil
            }
        }
        focusedProof?.top = origin.line
        focusedProof?.found = origin.found
    }

    private var findOrigin: FindOrigin {
        FindOrigin(
            pane: subject?.focus,
            row: focusedViewport?.cursor,
            top: reader?.top,
            lit: reader?.lit ?? [],
            mark: reader?.current,
            finding: reader?.finding,
            line: focusedProof?.top,
            found: focusedProof?.found
        )
    }

    private mutating func findAgain(isForward: Bool, times: Int) -> [Effect] {
        if findText.isEmpty {
            let effects = openNeighbour(by: isForward ? times : -times)
            if notice == nil { notice = hitNotice }
            return effects
        }
        for _ in 0..<min(max(1, times), 1_000)
        where !findHere(isForward: isForward, includesCursor: false) {
            return findFurther(isForward: isForward)
        }
        tellUnseen()
        return []
    }

    private var notFoundWords: String { "\(findText) is not found further on." }

    private var findRange: FindQuery.Range? {
        switch focus {
        case .index(let kind): return .index(kind, focusedFilter)
        case .subject(let pane): return subject.map { .pane($0.ids, pane, focusedFilter) }
        case .reader: return reader.map { .text($0.source) }
        case .hits: return search.map { .hits($0.asked, isThorough: $0.isThorough) }
        case .proof, .meeting: return nil
        }
    }

    private func findOrigin(isForward: Bool) -> Int {
        if let viewport = focusedViewport { return viewport.cursor }
        guard let reader else { return 0 }
        if let span = reader.lit.first { return isForward ? span.end : span.start }
        return reader.position(of: reader.top) ?? 0
    }

    private mutating func findInReader(isForward: Bool, includesCursor: Bool) -> Bool {
        guard var reader else { return false }
        let from = reader.position(of: reader.top) ?? 0
        let current = reader.lit.first { $0.start >= from }
        let spans = reader.window.rows.flatMap { row in
            TextFold.matches(of: findText, in: row.text.flowing).map { match in
                TextSpan(
                    row.block.span.start + match.lowerBound,
                    row.block.span.start + match.upperBound
                )
            }
        }
        let next: TextSpan?
        if includesCursor {
            next = spans.first { $0.start >= from }
        } else if isForward {
            next = spans.first { $0.start > (current?.start ?? from - 1) }
        } else {
            next = spans.last { $0.start < (reader.lit.first?.start ?? from) }
        }
        guard let next else { return false }
        reader.goTo(found: next)
        self.reader = reader
        return true
    }

    private mutating func findInProof(isForward: Bool, includesCursor: Bool) -> Bool {
        guard let proof = focusedProof, let frame = Arrangement(self).frame(.proof)
        else { return false }
        let layout = ProofLayout(proof, frame: frame)
        let lines = layout.lines.indices.filter {
            !TextFold.matches(of: findText, in: layout.lines[$0].text.text, limit: 1).isEmpty
        }
        let line: Int?
        if includesCursor {
            line = lines.first { $0 >= layout.top } ?? lines.first
        } else if isForward {
            line = lines.first { $0 > layout.top }
        } else {
            line = lines.last { $0 < layout.top }
        }
        guard let line else { return false }
        focusedProof?.top = line
        focusedProof?.found = layout.lines[line].span
        return true
    }
}
