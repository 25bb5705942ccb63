internal import BriefCore
internal import TerminalScreen

/// The exact words of a finding in their place, lit.
struct ProofLayout {
    /// All lines at hand.
    let lines: [TextLine]
    /// Lines there is room for.
    let height: Int
    /// The first line shown.
    let top: Int

    private let proof: ProofState
    private let columns: Int

    /// Columns left of the text.
    static let indent = 3

    init(_ proof: ProofState, frame: Arrangement.Frame) {
        self.proof = proof
        columns = frame.body.columns
        height = frame.body.rows
        let room = max(1, columns - Self.indent - 1)
        let window = proof.excerpt?.blocks ?? .empty
        var layout = TextLayout(window, width: min(Arrangement.textColumns, room))
        lines = layout.blocks.flatMap { layout.lines(of: $0) }
        top = Self.bounded(
            proof.top ?? Self.bestTop(of: lines, showing: proof.shown?.span, height: height),
            count: lines.count,
            height: height
        )
    }

    /// The first line after scrolling by so many.
    func top(movedBy count: Int) -> Int {
        Self.bounded(top + count, count: lines.count, height: height)
    }

    /// The lines on screen.
    func shown(findText: String, selected: TextSpan? = nil) -> [Line] {
        guard proof.excerpt != nil else { return unread() }
        let pane = TextPane(
            lit: proof.shown.map { [$0.span] } ?? [],
            found: [],
            findText: findText,
            current: nil,
            noted: [],
            selected: selected,
            margin: 0
        )
        return lines.dropFirst(top).prefix(height).map { text in
            var line = Line(.spaces(min(Self.indent, columns / 4)), "text")
            line.append(pane.line(text))
            return line.truncated(to: columns)
        }
    }

    private func unread() -> [Line] {
        if proof.awaiting != nil || !proof.isAsked { return [Line(PaneTitle.reading, "missing")] }
        let words = proof.shown?.words.oneLine ?? ""
        let said = "The source is not in the book any more. The words were: " + words
        return Wrap.lines(of: said, columns: max(1, columns)).prefix(height).map {
            Line($0.text, "notice.error")
        }
    }

    private static func bounded(_ top: Int, count: Int, height: Int) -> Int {
        min(max(0, top), max(0, count - height))
    }

    /// Shows all the words, from the beginning of the paragraph before theirs, of their own, or of
    /// themselves, as far as there is room.
    private static func bestTop(of lines: [TextLine], showing span: TextSpan?, height: Int) -> Int {
        guard let span,
            let first = lines.firstIndex(where: { $0.columns(of: span) != nil }),
            let last = lines.lastIndex(where: { $0.columns(of: span) != nil })
        else { return 0 }
        let block = lines[first].block
        let tops = [block - 1, block].compactMap { wanted in
            lines.firstIndex { $0.block == wanted }
        }
        return tops.first { last - $0 < height - 1 } ?? first
    }
}
