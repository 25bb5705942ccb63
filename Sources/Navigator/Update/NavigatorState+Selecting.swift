internal import BriefCore
internal import TerminalScreen

extension NavigatorState {
    /// Begins a selection, ends it, or moves its end.
    mutating func select(_ command: Command, count: Int?) -> [Effect] {
        let times = min(max(1, count ?? 1), PendingKeys.limit)
        switch command {
        case .selectWords: begin(takesLines: false)
        case .selectLines: begin(takesLines: true)
        case .selectCancel: selection = nil
        case .selectSwap: swapEnds()
        case .copySelected: return copySelected(isCited: false)
        case .copySelectedCited: return copySelected(isCited: true)
        default: moveEnd(command, times: times, row: count)
        }
        return []
    }

    private mutating func begin(takesLines: Bool) {
        if case .text(var text) = selection {
            if text.takesLines == takesLines {
                selection = nil
            } else {
                text.takesLines = takesLines
                selection = .text(text)
            }
            return
        }
        if selection != nil {
            selection = nil
        } else if let field = TextField(self) {
            let lit = reader.map { $0.lit + ($0.current.map { [$0.span] } ?? []) }
            let shown = lit ?? focusedProof?.shown.map { [$0.span] } ?? []
            guard let word = field.firstWord(lit: shown) else { return }
            let line = field.span(ofLineAt: word)
            selection = .text(
                TextSelection(
                    source: field.source,
                    anchor: word,
                    head: word,
                    takesLines: takesLines,
                    anchorLine: line,
                    headLine: line
                )
            )
        } else if let viewport = focusedViewport, viewport.count > 0 {
            selection = .rows(RowSelection(anchor: viewport.cursor))
            settleSelection()
        }
    }

    private mutating func swapEnds() {
        switch selection {
        case .text(var text):
            (text.anchor, text.head) = (text.head, text.anchor)
            (text.anchorLine, text.headLine) = (text.headLine, text.anchorLine)
            selection = .text(text)
            show(text.head)
        case .rows(let rows):
            guard var viewport = focusedViewport else { return }
            var swapped = RowSelection(anchor: viewport.cursor)
            swapped.seen = rows.seen
            viewport.move(to: rows.anchor)
            focusedViewport = viewport
            selection = .rows(swapped)
        case nil: break
        }
    }

    private mutating func moveEnd(_ command: Command, times: Int, row: Int?) {
        guard case .text(var text) = selection, let field = TextField(self) else {
            guard command != .selectWordForward, command != .selectWordBack,
                var viewport = focusedViewport
            else { return }
            viewport.move(command, times: times, row: row)
            focusedViewport = viewport
            return
        }
        switch command {
        case .down: text.head = field.word(times, linesFrom: text.head)
        case .up: text.head = field.word(-times, linesFrom: text.head)
        case .pageDown: text.head = field.word(times * field.height, linesFrom: text.head)
        case .pageUp: text.head = field.word(-times * field.height, linesFrom: text.head)
        case .selectWordForward: text.head = field.word(times, from: text.head)
        case .selectWordBack: text.head = field.word(-times, from: text.head)
        case .first: text.head = field.edge(isEnd: false) ?? text.head
        case .last: text.head = field.edge(isEnd: true) ?? text.head
        default: break
        }
        text.headLine = field.span(ofLineAt: text.head)
        selection = .text(text)
        show(text.head)
    }

    /// Scrolls the text no further than is needed to see a word.
    private mutating func show(_ word: TextSpan) {
        guard let field = TextField(self) else { return }
        let top = field.top(showing: word)
        guard top != field.top, field.lines.indices.contains(top) else { return }
        if reader != nil {
            reader?.top = field.lines[top].place
        } else {
            focusedProof?.top = top
        }
    }

    /// Keeps what can be seen of the rows selected; lets go of a selection whose place is left.
    mutating func settleSelection() {
        switch selection {
        case .text(let text):
            let source = reader?.source ?? focusedProof?.shown?.source
            if source != text.source { selection = nil }
        case .rows(var rows):
            guard let viewport = focusedViewport, viewport.count > 0 else {
                selection = nil
                return
            }
            for row in rows.range(to: viewport.cursor) where rows.seen[row] == nil {
                guard let words = words(ofRow: row) else { continue }
                rows.seen[row] = words
            }
            selection = .rows(rows)
        case nil: break
        }
    }

    private mutating func copySelected(isCited: Bool) -> [Effect] {
        defer { selection = nil }
        switch selection {
        case .text(let text):
            let id = stamp()
            awaitingWords = WordsWanted(id: id, isCited: isCited)
            return [.load(id, .words(text.source, text.span))]
        case .rows(let rows):
            let range = rows.range(to: focusedViewport?.cursor ?? rows.anchor)
            let seen = range.compactMap { rows.seen[$0] }
            if seen.count < range.count {
                notice = Notice("Rows that were not on screen are not copied.", isError: true)
            }
            let lines = seen.map { isCited ? $0.cited : $0.words }
            return lines.isEmpty ? [] : [.copy(lines.joined(separator: "\n"))]
        case nil: return []
        }
    }

    /// Hands words of a text to the clipboard, once they have come.
    mutating func takeWords(_ found: QuotedWords?, for id: RequestID) -> [Effect] {
        guard let wanted = awaitingWords, wanted.id == id else { return [] }
        awaitingWords = nil
        guard let found else {
            notice = Notice("The source is not in the book any more.", isError: true)
            return []
        }
        guard wanted.isCited else { return [.copy(found.words)] }
        let date = DateWording.words(found.source.metadata.published)
        let paragraph = found.paragraph.map { ["¶ \($0)"] } ?? []
        let parts =
            [found.source.shownTitle.oneLine, date] + paragraph + [found.source.key.text]
        return [.copy("“\(found.words.oneLine)” (\(parts.joined(separator: ", ")))")]
    }
}

/// Words of a text that are to be copied when they have come.
struct WordsWanted: Equatable {
    let id: RequestID
    let isCited: Bool
}

extension TextField {
    /// The bytes of the line a word stands on; the word itself where it is not at hand.
    fileprivate func span(ofLineAt word: TextSpan) -> TextSpan {
        line(at: word.start).map { lines[$0].span } ?? word
    }
}

extension Viewport {
    /// Moves as a command for lists says.
    fileprivate mutating func move(_ command: Command, times: Int, row: Int?) {
        switch command {
        case .down: move(by: times)
        case .up: move(by: -times)
        case .pageDown: page(by: times)
        case .pageUp: page(by: -times)
        case .first: move(to: 0)
        case .last: move(to: row.map { $0 - 1 } ?? count - 1)
        default: break
        }
    }
}

extension NavigatorState {
    /// True where words or rows can be selected.
    var hasSelectable: Bool {
        if let viewport = focusedViewport { return viewport.count > 0 }
        return TextField(self) != nil
    }

    /// The bytes of the source that are selected; nil for none.
    var selectedSpan: TextSpan? {
        if case .text(let text) = selection { text.span } else { nil }
    }

    /// The rows that are selected; nil for none.
    var selectedRows: ClosedRange<Int>? {
        guard case .rows(let rows) = selection, let viewport = focusedViewport else { return nil }
        return rows.range(to: viewport.cursor)
    }

    /// The words of a row of the list that has the cursor, and the same as one would cite them;
    /// nil where the row is not at hand.
    private func words(ofRow row: Int) -> (words: String, cited: String)? {
        switch focus {
        case .index(.sources): return indexes.sources.row(row).map(Self.words)
        case .index(let kind):
            return indexes[kind].row(row).map { ($0.name, "\($0.name) (\($0.id))") }
        case .subject(.sources): return subject?.sources.row(row).map(Self.words)
        case .subject(let pane):
            guard let found = subject?[pane].row(row), let citation = found.citations.first
            else { return nil }
            let date = DateWording.words(found.sourceDate, basis: found.sourceBasis)
            return (
                citation.words.oneLine,
                "“\(citation.words.oneLine)” (\(found.sourceTitle.oneLine), \(date), "
                    + "¶ \(citation.paragraph), \(citation.source))"
            )
        case .hits:
            return search?.hits.row(row).map { hit in
                let place = hit.paragraph.map { ", ¶ \($0)" } ?? ""
                let date = DateWording.words(hit.sourceDate)
                return (
                    hit.text.oneLine,
                    "“\(hit.text.oneLine)” (\(hit.sourceTitle.oneLine), \(date)\(place), "
                        + "\(hit.source))"
                )
            }
        case .proof, .reader, .meeting: return nil
        }
    }

    private static func words(_ source: SourceRow) -> (words: String, cited: String) {
        let title = source.shownTitle.oneLine
        let date = DateWording.words(source.metadata.published)
        return (title, "\(title) (\(date), \(source.key))")
    }
}
