internal import BriefCore
internal import TerminalScreen

/// The lines of running text at hand, with the words on them.
struct TextField {
    /// The lines, in order.
    let lines: [TextLine]
    /// The first line on screen.
    let top: Int
    /// Lines on screen.
    let height: Int
    /// The source.
    let source: SourceKey

    private let window: Window<ReaderBlock>

    /// The text that has the keys; nil where that is no text, or none is at hand.
    init?(_ state: NavigatorState) {
        let arrangement = Arrangement(state)
        if let reader = state.reader, let frame = arrangement.frame(.reader) {
            var layout = state.textLayout(reader.window, width: frame.body.columns)
            lines = layout.blocks.flatMap { layout.lines(of: $0) }
            top = lines.lastIndex { $0.place <= reader.top } ?? 0
            height = max(1, frame.body.rows)
            source = reader.source
            window = reader.window
        } else if let proof = state.focusedProof, let shown = proof.shown,
            let frame = arrangement.frame(.proof)
        {
            let layout = ProofLayout(proof, frame: frame)
            lines = layout.lines
            top = layout.top
            height = max(1, layout.height)
            source = shown.source
            window = proof.excerpt?.blocks ?? .empty
        } else {
            return nil
        }
        if lines.isEmpty { return nil }
    }

    /// The words of a line, as bytes of the source.
    func words(of line: Int) -> [TextSpan] {
        guard lines.indices.contains(line) else { return [] }
        let shown = lines[line]
        guard let block = window.rows.first(where: { $0.index == shown.block }) else { return [] }
        let bytes = Array(block.text.utf8)
        let first = min(max(0, shown.offset), bytes.count)
        let end = min(bytes.count, first + shown.span.count)
        var words: [TextSpan] = []
        var start: Int?
        for place in first...end {
            let isBlank = place == end || bytes[place] <= 0x20
            if isBlank, let begun = start {
                let base = block.block.span.start
                words.append(TextSpan(base + begun, base + place))
                start = nil
            } else if !isBlank, start == nil {
                start = place
            }
        }
        return words
    }

    /// The line a byte of the source stands on; nil where it is not at hand.
    func line(at position: Int) -> Int? {
        lines.firstIndex { $0.span.start <= position && position < $0.span.end }
    }

    /// The first word on screen that is lit, or else the first one; nil where there is none.
    func firstWord(lit: [TextSpan]) -> TextSpan? {
        let shown = (top..<min(lines.count, top + height)).flatMap(words)
        return shown.first { word in lit.contains { $0.overlaps(word) } } ?? shown.first
    }

    /// The word so many lines further, in the same column; the last one reached where there are
    /// fewer lines.
    func word(_ count: Int, linesFrom word: TextSpan) -> TextSpan {
        guard let from = line(at: word.start) else { return word }
        let column = lines[from].columns(of: word)?.lowerBound ?? 0
        let step = count < 0 ? -1 : 1
        var left = abs(count)
        var place = from
        var reached = word
        while left > 0, lines.indices.contains(place + step) {
            place += step
            let words = words(of: place)
            guard !words.isEmpty else { continue }
            left -= 1
            let before = words.last { lines[place].columns(of: $0)?.lowerBound ?? 0 <= column }
            reached = before ?? words[0]
        }
        return reached
    }

    /// The word so many words further.
    func word(_ count: Int, from word: TextSpan) -> TextSpan {
        guard var line = line(at: word.start) else { return word }
        let step = count < 0 ? -1 : 1
        var left = abs(count)
        var words = words(of: line)
        var index = words.firstIndex { $0.end > word.start } ?? 0
        while left > 0 {
            if words.indices.contains(index + step) {
                index += step
                left -= 1
                continue
            }
            var next = line + step
            while lines.indices.contains(next), self.words(of: next).isEmpty { next += step }
            guard lines.indices.contains(next) else { break }
            line = next
            words = self.words(of: line)
            index = step > 0 ? -1 : words.count
        }
        return words.indices.contains(index) ? words[index] : word
    }

    /// The first or the last word of the text at hand.
    func edge(isEnd: Bool) -> TextSpan? {
        let order = isEnd ? Array(lines.indices.reversed()) : Array(lines.indices)
        for line in order {
            let words = words(of: line)
            if let word = isEnd ? words.last : words.first { return word }
        }
        return nil
    }

    /// The line that stands first on screen when a word is to be seen.
    func top(showing word: TextSpan) -> Int {
        guard let line = line(at: word.start) else { return top }
        if line < top { return line }
        return line >= top + height ? line - height + 1 : top
    }
}
