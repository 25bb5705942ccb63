internal import BriefCore

/// What of the screen is remembered from one session to the next, besides the place.
package struct SessionState: Equatable, Sendable {
    /// How the panes are arranged; nil where the reader never said.
    package var layout: LayoutChoice?
    /// The theme; nil where the reader never chose one.
    package var theme: String?
    /// What indexes are narrowed to.
    package var filters: [IndexKind: String] = [:]
    /// By how much panes were made larger or smaller.
    package var split = SplitSizes()
    /// Answers given to prompts and searches, newest last.
    package var answers = AnswerHistory()
    /// Marks on screens that the notebook does not name.
    package var marks: [Character: String] = [:]
    /// Lists from which the screens marked were opened.
    package var lists: [Character: String] = [:]
    /// Where the reader stopped reading in each source.
    package var readingPlaces = ReadingPlaces()
    /// How many entries of the notebook without a place the reader has been told of.
    package var toldLost = 0
    /// How many entries on words that have changed the reader has been told of.
    package var toldChanged = 0

    /// Nothing remembered.
    package init() {}

    /// Reads lines as they were written; what is not understood is passed over.
    package init(lines: [String]) {
        for line in lines {
            let parts = line.split(separator: "\t", maxSplits: 1, omittingEmptySubsequences: false)
            guard parts.count == 2 else { continue }
            take(String(parts[0]), String(parts[1]))
        }
    }

    private mutating func take(_ key: String, _ value: String) {
        let words = key.split(separator: " ").map(String.init)
        switch (words.first, words.last) {
        case ("layout", _): layout = LayoutChoice(rawValue: value)
        case ("theme", _): theme = value
        case ("pane", let pane?): Int(value).map { split.set(pane, to: $0) }
        case ("lost", _): toldLost = Int(value) ?? 0
        case ("changed", _): toldChanged = Int(value) ?? 0
        case ("read", let source?):
            let numbers = value.split(separator: " ").compactMap { Int($0) }
            guard words.count == 2, numbers.count == 2 else { return }
            readingPlaces.keep(
                .init(source: SourceKey(source), position: numbers[0], percent: numbers[1])
            )
        case ("filter", let index?):
            if let kind = IndexKind(rawValue: index) { filters[kind] = value }
        case ("mark", let letter?):
            if words.count == 2, let letter = letter.first { marks[letter] = value }
        case ("list", let letter?):
            if words.count == 2, let letter = letter.first { lists[letter] = value }
        case (let name?, _):
            if let sort = AnswerHistory.Sort(rawValue: name) { answers.remember(value, sort) }
        default: break
        }
    }

    /// The same as lines, a key and a value on each with a tab between.
    package var lines: [String] {
        var lines: [(String, String)] = []
        if let layout { lines.append(("layout", layout.rawValue)) }
        if let theme { lines.append(("theme", theme)) }
        for (kind, words) in filters.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
            lines.append(("filter " + kind.rawValue, words))
        }
        for (pane, size) in split.named { lines.append(("pane " + pane, String(size))) }
        for (letter, place) in marks.sorted(by: { $0.key < $1.key }) {
            lines.append(("mark \(letter)", place))
        }
        for (letter, list) in lists.sorted(by: { $0.key < $1.key }) {
            lines.append(("list \(letter)", list))
        }
        if toldLost > 0 { lines.append(("lost", String(toldLost))) }
        if toldChanged > 0 { lines.append(("changed", String(toldChanged))) }
        for place in readingPlaces.entries {
            lines.append(("read " + place.source.text, "\(place.position) \(place.percent)"))
        }
        for sort in AnswerHistory.Sort.allCases {
            for answer in answers[sort] { lines.append((sort.rawValue, answer)) }
        }
        return lines.map { $0 + "\t" + $1.oneLine }
    }
}

extension NavigatorState {
    /// What is to be remembered of the screen; what was not changed since the start is left as it
    /// was saved.
    package func session(since start: SessionState, saved: SessionState) -> SessionState {
        var session = saved
        let now = current
        if now.layout != start.layout { session.layout = now.layout }
        if now.theme != start.theme { session.theme = now.theme }
        session.filters = now.filters
        session.split = now.split
        session.answers = now.answers
        session.marks = now.marks
        session.lists = now.lists
        session.readingPlaces = now.readingPlaces
        session.toldLost = now.toldLost
        session.toldChanged = now.toldChanged
        return session
    }

    /// What might be remembered, as it is now.
    package var current: SessionState {
        var session = SessionState()
        session.layout = layout
        session.theme = theme
        for kind in IndexKind.allCases {
            let filter = kind == .sources ? indexes.sources.filter : indexes[kind].filter
            if !filter.isEmpty { session.filters[kind] = filter.text }
        }
        session.split = split
        session.answers = answers
        for (letter, place) in marks { session.marks[letter] = place.code }
        for (letter, path) in paths { session.lists[letter] = path.last { $0.isList }?.listCode }
        let leading = history.path.last { $0.isList }?.listCode
        session.lists[Self.lastLetter] = leading ?? (history.canGoBack ? nil : leftBefore)
        session.readingPlaces = readingPlaces
        session.toldLost = toldLost
        session.toldChanged = toldChanged
        return session
    }

    /// The list that led to the screen the last session left, while none has been opened since.
    private var leftBefore: String? { paths[Self.lastLetter]?.last { $0.isList }?.listCode }

    /// Goes on as the last session ended.
    package mutating func restore(_ session: SessionState) {
        for (kind, words) in session.filters {
            if kind == .sources {
                indexes.sources.narrow(to: ListFilter(words))
            } else {
                indexes[kind].narrow(to: ListFilter(words))
            }
        }
        split = session.split
        answers = session.answers
        readingPlaces = session.readingPlaces
        toldLost = session.toldLost
        toldChanged = session.toldChanged
        for (letter, code) in session.marks { marks[letter] = Place(code: code) }
        for (letter, code) in session.lists { paths[letter] = Place(code: code).map { [$0] } }
    }
}

extension Place {
    /// An index or a search in a line; nil for what the notebook names.
    fileprivate var code: String? {
        switch self {
        case .index(let kind): "index " + kind.rawValue
        case .search(let search): "search " + search.asked
        case .subject, .proof, .reader, .meeting: nil
        }
    }

    /// The same for a list, be it of one subject.
    fileprivate var listCode: String? {
        guard case .subject(let subject) = self else { return code }
        guard subject.others.isEmpty else { return nil }
        return "subject \(subject.focus.rawValue) \(subject.id) \(subject.name.oneLine)"
    }

    /// True where other screens are opened from its rows.
    fileprivate var isList: Bool {
        switch self {
        case .index, .search, .subject: true
        case .proof, .reader, .meeting: false
        }
    }

    /// The screen a line stands for; nil for anything else.
    fileprivate init?(code: String) {
        let parts = code.split(separator: " ", maxSplits: 1).map(String.init)
        guard parts.count == 2 else { return nil }
        switch parts[0] {
        case "index":
            guard let kind = IndexKind(rawValue: parts[1]) else { return nil }
            self = .index(kind)
        case "search":
            var search = SearchState()
            search.editor = LineEditor(parts[1])
            search.asked = parts[1]
            search.isTyping = false
            self = .search(search)
        case "subject":
            let words = parts[1].split(separator: " ", maxSplits: 2).map(String.init)
            guard words.count == 3, let pane = SubjectPane(rawValue: words[0]),
                let id = SubjectID(words[1])
            else { return nil }
            var subject = SubjectState(id: id, name: words[2])
            subject.focus = pane
            subject.hasChosenPane = true
            self = .subject(subject)
        default: return nil
        }
    }
}
