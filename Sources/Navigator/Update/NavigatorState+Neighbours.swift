internal import BriefCore
internal import TerminalScreen

extension NavigatorState {
    /// Opens what a row further on opens, or one before, of the list this screen came from.
    ///
    /// The rows of an index are asked for first where the one of the subject shown is not at hand.
    mutating func openNeighbour(by count: Int) -> [Effect] {
        guard let list = listOpenedFrom else {
            notice = Notice("This screen was not opened from a list.")
            return []
        }
        if let effect = fetchRowShown(in: list, goingBy: count) { return [effect] }
        goToNeighbour(by: count, in: list)
        return []
    }

    /// Goes on from the row that was asked for, now that it has come.
    mutating func goOn(_ step: RowStep) {
        seekFindingShown(in: step.list)
        guard let list = listOpenedFrom else {
            notice = Notice("What is shown is not among the rows of its list any more.")
            return
        }
        goToNeighbour(by: step.count, in: list)
    }

    /// Asks for all rows of the list in which what is shown stands somewhere; nil where its row is at
    /// hand.
    private mutating func fetchRowShown(in list: Int, goingBy count: Int) -> Effect? {
        if case .subject(var subject) = history.places[list], subject.focus != .sources {
            let pane = subject.focus
            guard subject.selectedFinding == nil else { return nil }
            let id = stamp()
            let rows = 0..<Self.mostRows
            subject[pane].ask(id, rows)
            history.change(list, to: .subject(subject))
            awaitedStep = RowStep(id: id, list: list, count: count)
            return .load(id, .findings(subject.ids, pane, subject[pane].filter, rows: rows))
        }
        guard let subject, case .index(let kind) = history.places[list],
            let subjects = kind.subjects, !isAtHand(subject.id)
        else { return nil }
        let id = stamp()
        let rows = 0..<max(1, indexes[kind].isLoaded ? indexes[kind].total : Self.mostRows)
        indexes[kind].ask(id, rows)
        awaitedStep = RowStep(id: id, list: list, count: count)
        return .load(id, .subjects(subjects, indexes[kind].filter, rows: rows))
    }

    /// Rows asked for of an index of which nothing is known yet.
    private static let mostRows = 10_000

    private func isAtHand(_ id: SubjectID) -> Bool {
        indexes[IndexKind(of: id.kind)].window.rows.contains { $0.id == id }
    }

    private mutating func goToNeighbour(by count: Int, in list: Int) {
        let before = history.index
        let places = Array(history.places[(list + 1)...before])
        said.beyond = nil
        seekShown(in: list)
        switch step(list: list, by: count) {
        case .end(let name):
            notice = Notice("No row \(count > 0 ? "after" : "before") this one in: \(name).")
        case .away:
            history.goBack(before - list)
            notice = Notice("The list goes on from here: Enter opens the row.")
        case .open(let opened):
            // A proof between list and text goes along, so that the way back stays as long.
            let isProven = places.count > 1 && places.first.map(\.isProof) == true
            let between = isProven ? opened.proof.map { [Place.proof($0)] } ?? [] : []
            // A subject's index is its list also where others were opened between the two.
            let last = subject == nil ? list : before - 1
            history.replace(after: last, with: between + [opened.place(like: place)])
        }
    }

    /// The list whose row this screen shows, or was opened from; nil where it came another way, as
    /// by its name or a mark.
    var listOpenedFrom: Int? {
        if let subject {
            let kind = IndexKind(of: subject.id.kind)
            // Where not all rows are at hand it may stand among the others.
            let isWhole =
                indexes[kind].isLoaded && indexes[kind].window.rows.count == indexes[kind].total
            guard subject.others.isEmpty, !isWhole || isAtHand(subject.id) else { return nil }
            return history.places[..<history.index].lastIndex(of: .index(kind))
        }
        guard let list = history.list(before: history.index), list < history.index,
            isRow(of: list, history.places[list + 1])
        else { return nil }
        return list
    }

    /// True where a screen shows what the row under a list's cursor opens; taken for true where that
    /// row is not at hand.
    private func isRow(of list: Int, _ shown: Place) -> Bool {
        switch (history.places[list], shown) {
        case (.index(.sources), .reader(let reader)):
            return indexes.sources.selected.map { $0.key == reader.source } ?? true
        case (.subject(let subject), .reader(let reader)) where subject.focus == .sources:
            return subject.sources.selected.map { $0.key == reader.source } ?? true
        case (.subject(let subject), .reader(let reader)):
            guard let row = subject.selectedFinding else { return true }
            return row.places.contains { $0.source == reader.source }
        case (.subject(let subject), .proof(let proof)):
            return subject.selectedFinding.map { $0.identity == proof.finding.identity } ?? true
        case (.search(let search), .reader(let reader)):
            return search.hits.selected.map { $0.source == reader.source } ?? true
        default: return false
        }
    }

    /// Puts the cursor of a pane on the finding that is shown, or whose words are.
    private mutating func seekFindingShown(in list: Int) {
        guard history.places.indices.contains(list),
            case .subject(var subject) = history.places[list]
        else { return }
        let isShown: (FindingRow) -> Bool
        switch place {
        case .proof(let proof):
            isShown = { $0.identity == proof.finding.identity }
        case .reader(let reader):
            let span = reader.current?.span ?? reader.lit.first
            isShown = { row in
                row.places.contains { $0.source == reader.source && $0.span == span }
            }
        case .index, .subject, .search, .meeting: return
        }
        let pane = subject.focus
        guard let row = subject[pane].window.rows.firstIndex(where: isShown) else { return }
        subject[pane].viewport.move(to: subject[pane].window.offset + row)
        history.change(list, to: .subject(subject))
    }

    /// Puts the cursor of an index on the subject that is shown, however that was opened.
    private mutating func seekShown(in list: Int) {
        guard let subject, case .index(let kind) = history.places[list],
            let row = indexes[kind].window.rows.firstIndex(where: { $0.id == subject.id })
        else { return }
        indexes[kind].viewport.move(to: indexes[kind].window.offset + row)
    }

    /// True where a text is read that was opened from the hits of a search.
    package var isReadingHits: Bool {
        guard let list = history.list(before: history.index), case .search = history.places[list]
        else { return false }
        return focus == .reader || focus == .proof
    }

    /// Which of the hits is read; nil elsewhere.
    var hitNotice: Notice? {
        guard isReadingHits, let list = history.list(before: history.index),
            case .search(let search) = history.places[list]
        else { return nil }
        let count = search.hits.total
        return Notice("Hit \(search.hits.viewport.cursor + 1) of \(count): \(search.asked.oneLine)")
    }

    /// Reads on in another source of the list the text was opened from, at its first finding, or
    /// its last where one goes backwards.
    mutating func readOn(isForward: Bool) -> [Effect] {
        guard let source = reader?.source, let list = listOpenedFrom
        else { return [] }
        for _ in 0..<max(1, rows(of: list).count) {
            goToNeighbour(by: isForward ? 1 : -1, in: list)
            guard notice == nil, let opened = reader else { return [] }
            if opened.source != source {
                if opened.current != nil || !opened.lit.isEmpty { return [] }
                let id = stamp()
                reader?.awaitingMark = id
                let edge = isForward ? -1 : Int(Int32.max)
                return [.load(id, .mark(opened.source, from: edge, isForward: isForward))]
            }
        }
        return []
    }

    /// How to go on from the end of a text along the list it was opened from; empty where there is
    /// none.
    func neighbourHint(isForward: Bool) -> String {
        guard reasonAgainst(.nextRow) == nil, let list = listOpenedFrom
        else { return "" }
        let name = Crumbs.path(to: list, in: history).joined(separator: " › ")
        return isForward
            ? " \(keyName(.nextRow)) opens the next row, \(keyName(.nextFinding)) again the next "
                + "source, of: \(name)."
            : " \(keyName(.previousRow)) opens the row before, \(keyName(.previousFinding)) again "
                + "the source before, of: \(name)."
    }

    private enum Step {
        case open(Neighbour)
        /// The row is not at hand.
        case away
        case end(String)
    }

    /// Moves the cursor of a list that is not shown.
    private mutating func step(list: Int, by count: Int) -> Step {
        var place = history.places[list]
        let step: Step
        switch place {
        case .index(.sources):
            step = Self.step(&indexes.sources, by: count, in: "Sources") { .source($0.key) }
        case .index(let kind):
            step = Self.step(&indexes[kind], by: count, in: kind.title) { .subject($0) }
        case .subject(var subject):
            let name = PaneTitle.name(subject.focus)
            if subject.focus == .sources {
                step = Self.step(&subject.sources, by: count, in: name) { .source($0.key) }
            } else {
                step = Self.step(&subject[subject.focus], by: count, in: name) { .finding($0) }
            }
            place = .subject(subject)
        case .search(var search):
            step = Self.step(&search.hits, by: count, in: "Hits") { .hit($0) }
            place = .search(search)
        case .proof, .reader, .meeting: return .away
        }
        history.change(list, to: place)
        return step
    }

    private static func step<Row: SearchableRow>(
        _ list: inout ListState<Row>,
        by count: Int,
        in name: String,
        _ neighbour: (Row) -> Neighbour
    ) -> Step {
        let before = list.viewport.cursor
        list.viewport.move(by: count)
        if list.viewport.cursor == before { return .end(name) }
        return list.selected.map { .open(neighbour($0)) } ?? .away
    }
}

/// What a row of a list opens.
private enum Neighbour {
    case source(SourceKey)
    case subject(SubjectRow)
    case finding(FindingRow)
    case hit(SearchHit)

    var proof: ProofState? {
        if case .finding(let row) = self { return ProofState(row) }
        return nil
    }

    /// The screen it opens, of the sort of another where there is a choice.
    func place(like shown: Place) -> Place {
        switch self {
        case .source(let key): return .reader(ReaderState(source: key))
        case .subject(let row): return .subject(SubjectState(id: row.id, row: row))
        case .hit(let hit): return .reader(ReaderState(hit))
        case .finding(let row):
            guard case .reader = shown, let citation = row.citations.first else {
                return .proof(ProofState(row))
            }
            return .reader(
                ReaderState(source: citation.source, at: citation.span, finding: row)
            )
        }
    }
}

extension ReaderState {
    /// The text of a hit's source where its words stand.
    init(_ hit: SearchHit) {
        self.init(source: hit.source, at: hit.span)
        lit = hit.matches.isEmpty ? [hit.span] : hit.matches
    }
}

extension Place {
    fileprivate var isProof: Bool {
        if case .proof = self { true } else { false }
    }
}
