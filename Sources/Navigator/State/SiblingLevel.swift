internal import BriefCore
internal import TerminalScreen

/// One of the lists that the screen shown stands in, as its path names them.
enum SiblingLevel: Hashable {
    /// The rows of an index.
    case index(IndexKind)
    /// The rows of the list that running text was opened from, by its place in the history.
    case list(Int)
    /// The four indexes.
    case indexes
}

extension NavigatorState {
    /// The lists the screen shown stands in, the nearest first.
    var siblingLevels: [SiblingLevel] {
        switch place {
        case .index(let kind): return [.index(kind), .indexes]
        case .subject(let subject): return [.index(IndexKind(of: subject.id.kind)), .indexes]
        case .search, .meeting: return [.indexes]
        case .proof, .reader:
            guard let list = history.list(before: history.index) else { return [.indexes] }
            switch history.places[list] {
            case .index(let kind): return [.list(list), .index(kind), .indexes]
            case .subject(let subject):
                return [.list(list), .index(IndexKind(of: subject.id.kind)), .indexes]
            case .search, .proof, .reader, .meeting: return [.list(list), .indexes]
            }
        }
    }

    /// What a list is called.
    func name(of level: SiblingLevel) -> String {
        switch level {
        case .index(let kind): return kind.title
        case .indexes: return "Indexes"
        case .list(let list):
            let path = Crumbs.path(to: list, in: history)
            guard case .subject(let subject) = history.places[list] else {
                return path.joined(separator: " › ")
            }
            return (path + [PaneTitle.name(subject.focus)]).joined(separator: " › ")
        }
    }

    /// Words for each row at hand of a list that running text was opened from, with its place in
    /// the whole list.
    func rows(of list: Int) -> [(row: Int, words: String)] {
        switch history.places[list] {
        case .index(.sources): return Self.named(indexes.sources) { $0.shownTitle }
        case .index(let kind): return Self.named(indexes[kind]) { $0.name }
        case .search(let search): return Self.named(search.hits) { $0.text }
        case .subject(let subject) where subject.focus == .sources:
            return Self.named(subject.sources) { $0.shownTitle }
        case .subject(let subject):
            return Self.named(subject[subject.focus]) { row in
                row.finding.claim.sort + ": " + (row.citations.first?.words ?? "")
            }
        case .proof, .reader, .meeting: return []
        }
    }

    /// The row of that list under its cursor.
    func row(of list: Int) -> Int {
        switch history.places[list] {
        case .index(.sources): indexes.sources.viewport.cursor
        case .index(let kind): indexes[kind].viewport.cursor
        case .search(let search): search.hits.viewport.cursor
        case .subject(let subject): subject.viewport(of: subject.focus).cursor
        case .proof, .reader, .meeting: 0
        }
    }

    private static func named<Row: Sendable>(
        _ list: ListState<Row>,
        _ words: (Row) -> String
    ) -> [(row: Int, words: String)] {
        list.window.rows.enumerated().map {
            (row: list.window.offset + $0.offset, words: words($0.element).oneLine)
        }
    }
}

extension MenuState {
    /// The list to choose from; nil for other menus.
    func siblings(in state: NavigatorState) -> SiblingLevel? {
        guard kind == .siblings else { return nil }
        let levels = state.siblingLevels
        return levels.isEmpty ? nil : levels[level % levels.count]
    }

    /// The rows of that list; of an index also those that are not at hand and answer to the words
    /// typed.
    func siblingItems(for state: NavigatorState) -> [MenuItem] {
        switch siblings(in: state) {
        case nil: return []
        case .indexes:
            return IndexKind.allCases.map { MenuItem(.command($0.command)) }
        case .list(let list):
            let current = state.row(of: list)
            return state.rows(of: list).map { row, words in
                MenuItem(.row(by: row - current, title: words))
            }
        case .index(.sources):
            return state.indexes.sources.window.rows.map {
                MenuItem(.place(.source(SourceHandle($0))))
            }
        case .index(let kind):
            let rows = state.indexes[kind].window.rows
            let known = Set(rows.map(\.id))
            let further = named.filter { place in
                guard case .subjects(let named) = place, let id = named.ids.first else {
                    return false
                }
                return named.ids.count == 1 && id.kind == kind.subjects && !known.contains(id)
            }
            return rows.map {
                MenuItem(.place(.subjects(NamedSubjects(ids: [$0.id], names: [$0.name]))))
            } + further.map { MenuItem(.place($0)) }
        }
    }
}

extension IndexKind {
    /// The command that goes to it.
    var command: Command {
        switch self {
        case .countries: .countries
        case .fora: .fora
        case .priorities: .priorities
        case .sources: .sources
        }
    }
}
