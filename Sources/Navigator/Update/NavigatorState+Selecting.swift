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
            let swapped = RowSelection(anchor: viewport.cursor)
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

    /// Lets go of a selection whose place is left.
    mutating func settleSelection() {
        switch selection {
        case .text(let text):
            let source = reader?.source ?? focusedProof?.shown?.source
            if source != text.source { selection = nil }
        case .rows: if focusedViewport?.count ?? 0 == 0 { selection = nil }
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
            return ask(for: rows.range(to: focusedViewport?.cursor ?? rows.anchor), isCited)
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
        return [.copy(CitedSource(found.source).text(found.words, at: found.place))]
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
}
