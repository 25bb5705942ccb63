/// Where the lines of a page begin and end, column by column.
struct PdfEdges {
    /// The edges of a column.
    struct Column {
        /// Where most of its lines begin.
        let left: Double
        /// Where its lines end at most; a few that reach into another column are left out.
        let right: Double
        /// True where many of its lines end there exactly, as those of justified text do.
        let isJustified: Bool
        /// Number of its lines.
        let count: Int
    }

    private let columns: [Int: Column]

    /// Lines that begin within this distance stand in one column, in points.
    private static let step = 20.0

    /// Surveys lines.
    init(_ lines: some Sequence<PdfLine>) {
        var groups: [Int: [PdfLine]] = [:]
        for line in lines where !line.isRow {
            let place = PdfEdges.place(line.left)
            for near in place - 1...place + 1 { groups[near, default: []].append(line) }
        }
        columns = groups.mapValues { lines in
            let rights = lines.map(\.right).sorted()
            let lefts = lines.map(\.left).sorted()
            let right = rights[rights.count * 9 / 10]
            let flush = rights.filter { abs($0 - right) < 0.7 }.count
            return Column(
                left: lefts[lefts.count / 10],
                right: right,
                isJustified: lines.count >= 6 && flush * 5 >= lines.count * 2,
                count: lines.count
            )
        }
    }

    /// The column in which a line begins.
    func column(at left: Double) -> Column? { columns[PdfEdges.place(left)] }

    private static func place(_ left: Double) -> Int {
        Int(min(max(left, -100_000), 100_000) / step)
    }
}

extension PdfLine {
    /// First words of a line whose widths are told.
    static let headWords = 4

    /// True where the first words of another line would have stood on this one, behind a blank, or
    /// behind the two that many put between sentences.
    func hasRoom(for width: Double, upTo edge: Double) -> Bool {
        right + size * (endsSentence ? 0.6 : 0.3) + width <= edge
    }

    /// Width of the first word.
    var head: Double { heads.first ?? 0 }

    /// Width of the first word and those that may hang together with it, as a figure and its unit
    /// or a name and what stands before it do.
    var tiedHead: Double {
        let words = trimmed.prefix(120).split(maxSplits: PdfLine.headWords) { $0.isWhitespace }
        var count = 0
        while count + 1 < min(words.count, heads.count),
            PdfLine.mayBeTied(words[count], words[count + 1])
        {
            count += 1
        }
        return heads.indices.contains(count) ? heads[count] : head
    }

    private static func mayBeTied(_ first: Substring, _ second: Substring) -> Bool {
        guard let end = first.last, !",;:)!?".contains(end) else { return false }
        let isName =
            first.count <= 3 && [first, second].allSatisfy { $0.first?.isUppercase == true }
        return isName || first.count == 1 || end == "." || first.contains { $0.isNumber }
            || second.contains { $0.isNumber }
    }
}
