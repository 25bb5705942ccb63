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

    /// Begins a block with a line.
    init(_ line: Line) {
        span = line.span
        first = line
        last = line
    }

    /// The text behind the marker.
    var body: TextSpan { TextSpan(first.body.start, span.end) }

    /// Takes the next line into the block.
    mutating func take(_ line: Line) {
        span = TextSpan(span.start, line.span.end)
        last = line
        lineCount += 1
    }
}
