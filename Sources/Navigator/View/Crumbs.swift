internal import BriefCore

/// The names of the screens that lead to one of those visited.
enum Crumbs {
    /// The path to a screen by its place in the history, the index it began with first.
    static func path(to index: Int, in history: History) -> [String] {
        switch history.places[index] {
        case .index(let kind): return [kind.title]
        case .subject(let subject):
            return [subject.id.kind.heading, subject.name.oneLine]
                + subject.others.map(\.name.oneLine)
        case .search: return ["Search"]
        case .meeting(let screen): return screen.path
        case .proof: return origin(of: index, in: history) + ["Proof"]
        case .reader: return origin(of: index, in: history) + ["Source"]
        }
    }

    /// The same with a source's title and a search's words in place of the words for them.
    static func title(of index: Int, in history: History) -> String {
        var path = path(to: index, in: history)
        switch history.places[index] {
        case .reader(let reader):
            if let row = reader.row { path[path.count - 1] = row.shownTitle.oneLine }
        case .search(let search) where !search.asked.isEmpty:
            path.append(search.asked.oneLine)
        case .index, .subject, .proof, .search, .meeting: break
        }
        return path.joined(separator: " › ")
    }

    /// The path to the screen that running text was opened from; empty where there is none.
    private static func origin(of index: Int, in history: History) -> [String] {
        guard let origin = history.origin(of: index) else { return [] }
        return path(to: origin, in: history)
    }
}

extension History {
    /// The nearest earlier screen that is no running text; nil where there is none.
    func origin(of index: Int) -> Int? {
        places[..<index].lastIndex { place in
            switch place {
            case .index, .subject, .search, .meeting: true
            case .proof, .reader: false
            }
        }
    }

    /// The nearest earlier screen with a list from which running text may have been opened; nil
    /// where there is none.
    func list(before index: Int) -> Int? {
        places[..<index].lastIndex { place in
            switch place {
            case .index, .subject, .search: true
            case .proof, .reader, .meeting: false
            }
        }
    }
}
