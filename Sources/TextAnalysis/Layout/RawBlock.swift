internal import BriefCore

/// Lines that belong together, before their role is known.
struct RawBlock: Hashable, Sendable {
    /// Where they stand.
    var span: TextSpan
    /// The first line.
    let first: Line
    /// The last line.
    var last: Line
    /// Number of lines.
    var lineCount = 1
    /// What the format says it is; nil for text that it leaves to its words.
    var marked: Block?

    /// Begins a block with a line.
    init(_ line: Line) {
        span = line.span
        first = line
        last = line
    }

    /// A block as the format marks it, on one line of its own; with a marker it is left to its
    /// words.
    init(_ block: Block, blanksBefore: Int, marker: ListMarker?) {
        self.init(
            Line(
                span: block.span,
                indent: max(0, block.level - 1) * 4,
                blanksBefore: blanksBefore,
                length: block.span.count,
                marker: marker
            )
        )
        marked = marker == nil ? block : nil
    }

    /// True for an item of a list, by its sign or by the format.
    var isItem: Bool { first.marker != nil || marked?.kind == .listItem }

    /// The text behind the marker.
    var body: TextSpan { TextSpan(first.body.start, span.end) }

    /// Takes the next line into the block.
    mutating func take(_ line: Line) {
        span = TextSpan(span.start, line.span.end)
        last = line
        lineCount += 1
    }
}
