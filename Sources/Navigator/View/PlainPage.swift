internal import BriefCore
internal import TerminalScreen

/// A screen in words for a terminal on which nothing can be placed, or for ears.
package struct PlainPage: Equatable, Sendable {
    /// A row of a list, or a line of text.
    package struct Row: Equatable, Sendable {
        /// The number by which it can be opened, from 1; nil for text.
        package let number: Int?
        /// All its words.
        package let text: String
    }

    /// Where the reader is, from the first index on.
    package let path: String
    /// What is told of the screen as a whole, a fact a line.
    package let facts: [String]
    /// What the focused pane is called, with its number of rows and how many are hidden.
    package let heading: String
    /// The rows or lines of the focused pane.
    package let rows: [Row]
    /// The number of the row under the cursor; nil in text.
    package let cursor: Int?

    /// The screen of a state.
    package init(_ state: NavigatorState) {
        let path = TitleBar.crumbs(state).joined(separator: " > ")
        switch state.overlay {
        case .menu(let menu): self = PlainPage(menu, state, path: path)
        case .why(let why):
            self = PlainPage(path: path + " > Why", lines: WhyCard.sentences(why, state))
        case .places(let card):
            self.path = path + " > " + PlacesCard.title(card)
            facts = []
            heading = ""
            rows = PlacesCard.sentences(card).enumerated().map { index, words in
                Row(number: card.entries.isEmpty ? nil : index + 1, text: words)
            }
            cursor = card.entries.isEmpty ? nil : card.viewport.cursor + 1
        case .paste:
            self = PlainPage(path: path, lines: ["Type lines; one with a full stop alone ends."])
        case .prompt, nil:
            self.path = path
            facts = Self.facts(state)
            heading = Self.heading(state)
            rows = Self.rows(state)
            cursor = state.focusedViewport.flatMap { $0.count == 0 ? nil : $0.cursor + 1 }
        }
    }

    private init(path: String, lines: [String]) {
        self.path = path
        facts = []
        heading = ""
        rows = lines.map { Row(number: nil, text: $0) }
        cursor = nil
    }

    private init(_ menu: MenuState, _ state: NavigatorState, path: String) {
        let items = menu.items(for: state).enumerated().filter { $0.element.reason == nil }
        self.path = path
        facts = []
        heading = ""
        let none = Row(number: nil, text: "Nothing fits “\(menu.editor.text)”.")
        rows =
            items.isEmpty
            ? [none]
            : items.map { index, item in
                let name = item.keys.isEmpty ? item.label : item.keys
                let fact = item.fact.isEmpty ? "" : ", " + item.fact
                return Row(
                    number: menu.kind == .help ? nil : index + 1,
                    text: item.words.isEmpty ? name : "\(name): \(item.words)\(fact)"
                )
            }
        cursor = menu.kind == .help || items.isEmpty ? nil : menu.viewport.cursor + 1
    }

    /// All that a screen shows in lists, pane after pane, in lines.
    static func lines(_ state: NavigatorState) -> [String] {
        let page = PlainPage(state)
        if state.overlay == nil, let reader = state.reader {
            return [page.path] + page.facts + paragraphs(reader, state)
        }
        guard state.overlay == nil, let subject = state.subject, !state.isZoomed,
            case .subject = state.focus
        else { return page.told(after: nil) }
        let panes = SubjectState.panes.flatMap { pane in
            ["", heading(pane, subject)] + rows(pane, subject, state).map(\.line)
        }
        return [page.path] + page.facts + panes
    }

    /// The paragraphs of a text that are on screen, each whole, with what was found in it behind.
    private static func paragraphs(_ reader: ReaderState, _ state: NavigatorState) -> [String] {
        guard let frame = Arrangement(state).frame(.reader) else { return [] }
        var layout = state.textLayout(reader.window, width: frame.body.columns)
        let shown = layout.lines(from: reader.top, count: frame.body.rows)
        let blocks = Set(shown.map(\.block))
        return reader.window.rows.filter { blocks.contains($0.index) }.map { row in
            var kinds: [String] = []
            for mark in row.marks where !kinds.contains(mark.kind.words) {
                kinds.append(mark.kind.words)
            }
            let number = row.paragraph.map { "[\($0)] " } ?? ""
            let found = kinds.isEmpty ? "" : " (" + kinds.joined(separator: ", ") + ")"
            return number + row.text.oneLine + found
        }
    }

    /// What to say after another page: all of it in another place, else only what has changed.
    ///
    /// - Returns: lines; empty where nothing has changed.
    package func told(after before: PlainPage?) -> [String] {
        guard let before, before.path == path else {
            return [path] + facts + (heading.isEmpty ? [] : [heading]) + rows.map(\.line)
        }
        var told = facts.filter { !before.facts.contains($0) }
        if rows != before.rows {
            if cursor != nil || rows.contains(where: { $0.number != nil }) {
                return told + [heading] + rows.map(\.line)
            }
            return told + newLines(after: before).map(\.line)
        }
        if heading != before.heading { told.append(heading) }
        if cursor != before.cursor, let row = rows.first(where: { $0.number == cursor }) {
            told.append(row.line)
        }
        return told
    }

    /// The lines of a text that were not on the page before, all where the two share none.
    private func newLines(after before: PlainPage) -> ArraySlice<Row> {
        for shared in stride(from: min(rows.count, before.rows.count), to: 0, by: -1) {
            if before.rows.suffix(shared) == rows.prefix(shared) { return rows.dropFirst(shared) }
            if before.rows.prefix(shared) == rows.suffix(shared) { return rows.dropLast(shared) }
        }
        return rows[...]
    }
}

extension PlainPage.Row {
    /// The row as it is printed.
    fileprivate var line: String { (number.map { "\($0) " } ?? "") + text }
}

extension PlainPage {
    private static func facts(_ state: NavigatorState) -> [String] {
        switch state.place {
        case .index:
            return IndexKind.allCases.compactMap { kind in
                Header.count(of: kind, state).map { "\(kind.title) \($0)" }
            }
            .joinedFacts
        case .subject(let subject):
            let event = subject.nearestEvent(to: state.asOf).map { event in
                event.words + (state.name(of: event).map { ": " + $0 } ?? "")
            }
            let panes = SubjectState.panes.map { pane in
                "\(PaneTitle.name(pane)) \(subject.total(of: pane))"
            }
            return (event.map { [$0.capitalizedFirst] } ?? []) + panes.joinedFacts
        case .proof(let proof):
            let header = TextHeader.lines(state, width: 1_000).map(\.text.trimmed)
            let words = proof.shown.map { ["The words: “\($0.words.oneLine)”"] } ?? []
            return header.filter { !$0.isEmpty } + words
        case .reader:
            return TextHeader.lines(state, width: 1_000).map(\.text.trimmed).filter { !$0.isEmpty }
        case .search(let search):
            guard !search.asked.isEmpty else {
                return TypedForm.forms(in: .query).map { "s \($0.example): \($0.meaning)" }
            }
            let count = Counting.words(search.hits.total, "passage", "passages")
            return ["\(search.asked): " + (search.isComplete ? count : "at least " + count)]
                + search.remarks.map { $0.capitalizedFirst + "." }
        case .meeting(let screen):
            return MeetingPane.header(screen, state, width: 1_000).map(\.text.trimmed)
        }
    }

    private static func heading(_ state: NavigatorState) -> String {
        switch state.focus {
        case .index(.sources): title("Sources", state.indexes.sources)
        case .index(let kind): title(kind.title, state.indexes[kind])
        case .subject(let pane): state.subject.map { heading(pane, $0) } ?? ""
        case .hits: state.search.map { title("Hits", $0.hits) } ?? ""
        case .proof, .reader, .meeting: ""
        }
    }

    private static func heading(_ pane: SubjectPane, _ subject: SubjectState) -> String {
        let name = PaneTitle.name(pane)
        return pane == .sources ? title(name, subject.sources) : title(name, subject[pane])
    }

    private static func title(_ name: String, _ list: ListState<some SearchableRow>) -> String {
        PaneTitle.heading(name, list, width: .max)
    }

    private static func rows(_ state: NavigatorState) -> [Row] {
        switch state.focus {
        case .index(.sources): rows(state.indexes.sources) { $0.spoken }
        case .index(let kind): rows(state.indexes[kind]) { $0.spoken }
        case .subject(let pane): state.subject.map { rows(pane, $0, state) } ?? []
        case .hits: state.search.map { rows($0.hits) { $0.spoken } } ?? []
        case .meeting: MeetingPane.spoken(state)
        case .reader, .proof: text(state)
        }
    }

    private static func rows(
        _ pane: SubjectPane,
        _ subject: SubjectState,
        _ state: NavigatorState
    ) -> [Row] {
        if pane == .sources { return rows(subject.sources) { $0.spoken } }
        return rows(subject[pane]) { $0.spoken(asOf: state.asOf, names: state.names) }
    }

    private static func rows<Entry: SearchableRow>(
        _ list: ListState<Entry>,
        _ words: (Entry) -> String
    ) -> [Row] {
        list.viewport.visible.compactMap { index in
            list.row(index).map { Row(number: index + 1, text: words($0)) }
        }
    }

    private static func text(_ state: NavigatorState) -> [Row] {
        let arrangement = Arrangement(state)
        var lines: [TextLine] = []
        if let reader = state.reader, let frame = arrangement.frame(.reader) {
            let blocks = reader.window.total
            let width = ReaderPane.textWidth(in: frame.body.columns, blocks: blocks)
            var layout = TextLayout(reader.window, width: width)
            lines = layout.lines(from: reader.top, count: frame.body.rows)
        } else if let proof = state.focusedProof, let frame = arrangement.frame(.proof) {
            let layout = ProofLayout(proof, frame: frame)
            lines = Array(layout.lines.dropFirst(layout.top).prefix(layout.height))
        }
        return lines.map { Row(number: nil, text: $0.spoken) }
    }
}

extension [String] {
    /// All of them on one line, or no line.
    fileprivate var joinedFacts: [String] { isEmpty ? [] : [joined(separator: ", ")] }
}

extension String {
    fileprivate var trimmed: String {
        var text = drop { $0 == " " }
        while text.last == " " { text.removeLast() }
        return String(text)
    }
}
