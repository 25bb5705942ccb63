internal import BriefCore

/// Decides which lines go on with the block of the line before them.
///
/// Text out of a PDF has its lines cut at a width; other text has a paragraph a
/// line. The width is learned from lines that plainly go on: no sentence end
/// before, a small letter after.
struct LineJoiner: Sendable {
    private let probe: TextProbe
    /// Words after which a sentence goes on whatever stands below.
    private let hanging: WordSet
    /// Width at which the lines were cut; nil where they were not.
    private let width: Int?
    /// The same for text with a blank line after every line.
    private let spacedWidth: Int?

    /// Learns the widths from all lines of a text.
    init(_ lines: [Line], probe: TextProbe, hanging: WordSet) {
        self.probe = probe
        self.hanging = hanging
        width = LineJoiner.width(of: lines, blanks: 0...0, share: 8, least: 2, probe)
        spacedWidth = LineJoiner.width(of: lines, blanks: 1...1, share: 4, least: 6, probe)
    }

    /// True where the line goes on with the block that the other ends, an item or not.
    func continues(_ line: Line, after previous: Line, isItem: Bool) -> Bool {
        if begins(line, after: previous, isItem: isItem) { return false }
        let isOpen = !probe.endsSentence(previous.span) && !probe.endsWithColon(previous.span)
        let isSmall = probe.startsSmall(line.span)
        if line.blanksBefore == 0 {
            if isOpen, isSmall, previous.length >= 25 || width != nil || isItem { return true }
            if isOpen, previous.length >= 40, hanging.contains(probe.lastWord(previous.span)) {
                return true
            }
            if isItem, line.indent > previous.indent, previous.marker != nil { return isOpen }
            guard let width else { return false }
            if line.indent > previous.indent + 1, !isOpen, !isItem { return false }
            // `… could not commit herself;`, `… the limits that this imposes:` at the full width of running text
            if isSmall, !isItem, [0x3A, 0x3B].contains(probe.lastSign(previous.span)),
                previous.length * 100 >= width * 85
            {
                return true
            }
            return previous.length * 100 >= width * 72 && !probe.endsWithColon(previous.span)
                || previous.length + probe.firstWord(line.span) > width && isOpen
        }
        if spacedWidth == nil, probe.startsInfinitive(line.span),
            probe.startsInfinitive(previous.span)
        {
            return false
        }
        if isOpen, line.blanksBefore <= 3, previous.length >= 40,
            isSmall || hanging.contains(probe.lastWord(previous.span))
        {
            return true
        }
        guard let spacedWidth, line.blanksBefore == 1, isOpen else { return false }
        return previous.length * 100 >= spacedWidth * 72
    }

    /// True where the line's marker begins an item.
    private func begins(_ line: Line, after previous: Line, isItem: Bool) -> Bool {
        guard let marker = line.marker else { return false }
        guard marker.kind != .bullet, let width, !isItem, line.blanksBefore == 0 else {
            return true
        }
        // A line of running text may begin with "5." or "– and".
        return probe.endsSentence(previous.span) || probe.endsWithColon(previous.span)
            || previous.length * 100 < width * 72
    }

    private static func width(
        of lines: [Line],
        blanks: ClosedRange<Int>,
        share: Int,
        least: Int,
        _ probe: TextProbe
    ) -> Int? {
        var lengths: [Int] = []
        var pairs = 0
        for (previous, line) in zip(lines, lines.dropFirst())
        where blanks.contains(line.blanksBefore) && line.marker == nil {
            pairs += 1
            if !probe.endsSentence(previous.span), probe.startsSmall(line.span) {
                lengths.append(previous.length)
            }
        }
        guard lengths.count >= least, lengths.count * share >= pairs else { return nil }
        lengths.sort()
        let width = lengths[lengths.count * 9 / 10]
        return width >= 30 ? width : nil
    }
}
