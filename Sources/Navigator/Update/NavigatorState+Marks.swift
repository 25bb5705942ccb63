internal import BriefCore

/// Marks, and the way back to where they stand.
extension NavigatorState {
    mutating func setMark(_ letter: Character?) -> [Effect] {
        guard let letter, letter.isLetter else {
            notice = Notice("A mark is a letter.")
            return []
        }
        marks[letter] = place.released()
        paths[letter] = history.path
        notice = Notice("Marked with \(letter). ' \(letter) comes back here.")
        return place.target.map { [.write(.mark(letter, $0))] } ?? []
    }

    mutating func goToMark(_ letter: Character?) {
        if letter == "'" { return goToLastPlace() }
        guard let letter, let place = marks[letter] else {
            let known = marks.keys.sorted().map(String.init).joined(separator: " ")
            notice = Notice("No such mark. There are: \(known)")
            return
        }
        show(place, along: paths[letter] ?? [])
    }

    /// The letter under which the lists are remembered that lead to the screen left last.
    static let lastLetter: Character = "'"

    /// Goes to what the notebook names, along the lists that led there.
    private mutating func show(_ target: NotebookTarget, along path: [Place]) {
        if let place = Place(target) { show(place, along: path) }
    }

    private mutating func goToLastPlace() {
        if let lastPlace {
            show(lastPlace, along: lastPath)
        } else if let left = notebook.left {
            show(left.target, along: paths[Self.lastLetter] ?? [])
            if case .source(let source) = left.target, let stopped = readingPlaces[source] {
                let place = TextSpan(stopped.position, stopped.position + 1)
                reader?.goal = .span(place)
            }
        } else {
            notice = Notice("No screen has been left yet.")
        }
    }

    /// Opens a screen, and the lists that lead to it where it is not opened from one of them.
    ///
    /// The book may have changed since it was left: everything is asked for again.
    private mutating func show(_ place: Place, along path: [Place]) {
        let shown = self.place
        let next = place.reloaded()
        if shown.isSame(as: place) {
            history.current = next
            return
        }
        var left = path[...]
        if let known = path.lastIndex(where: { $0.isSame(as: shown) }) {
            history.current = path[known].reloaded()
            left = path[(known + 1)...]
        }
        let leftPath = history.path
        for screen in left { history.open(screen.reloaded()) }
        show(next)
        (lastPlace, lastPath) = (shown.released(), leftPath)
    }
}

extension History {
    /// The screens that lead to the words shown, the screen they were opened from first; empty where
    /// there are none.
    var path: [Place] {
        switch current {
        case .index, .subject, .search, .meeting: []
        case .proof, .reader: origin(of: index).map { Array(places[$0..<index]) } ?? []
        }
    }
}

extension Place {
    /// True where both show the same thing, wherever the cursors of lists are.
    func isSame(as other: Place) -> Bool {
        switch (self, other) {
        case (.index(let left), .index(let right)): left == right
        case (.subject(let left), .subject(let right)): left.ids == right.ids
        case (.proof(let left), .proof(let right)):
            left.finding.identity == right.finding.identity
        case (.search(let left), .search(let right)): left.asked == right.asked
        case (.reader, .reader), (.meeting, .meeting):
            released() == other.released()
        default: false
        }
    }
}
