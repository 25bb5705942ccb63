/// Puts labels that stand in a column of their own, such as `From:`, `To:` and `Subject:`, before
/// what stands beside each.
///
/// poppler reads such a column from top to bottom and then the one beside it.
enum PdfLabels {
    /// Letters of a label at most.
    private static let longest = 32
    /// Heights that are one, in points.
    private static let slack = 3.0
    /// Room below a line, as a share of its size, in which what stands beside the last label goes on.
    private static let room = 0.9

    /// The lines with every label before what it names; as they came where there are none.
    static func ordered(_ lines: [PdfLine]) -> [PdfLine] {
        guard
            let start = lines.indices.dropLast().first(where: {
                isLabel(lines[$0]) && goesOn(lines[$0 + 1], below: lines[$0])
            })
        else { return lines }
        var end = start + 1
        while end < lines.count, goesOn(lines[end], below: lines[end - 1]) { end += 1 }
        let labels = lines[start..<end]
        let right = labels.map(\.right).max() ?? 0
        var beside = [[PdfLine]](repeating: [], count: labels.count)
        var others: [PdfLine] = []
        var bottom = labels.last.map { $0.bottom } ?? 0
        for line in lines[end...] {
            let owner = labels.lastIndex { $0.top <= line.top + slack }
            guard let owner, line.left > right,
                owner < end - 1 || line.top - bottom < room * line.size
            else {
                others.append(line)
                continue
            }
            if owner == end - 1 { bottom = max(bottom, line.bottom) }
            beside[owner - start].append(line)
        }
        guard beside.allSatisfy({ !$0.isEmpty }) else { return lines }
        return lines[..<start] + zip(labels, beside).flatMap { [$0] + $1 } + others
    }

    private static func isLabel(_ line: PdfLine) -> Bool {
        let words = line.trimmed
        return words.last == ":" && words.count <= longest && !line.isRow
    }

    /// True for the next label of the column.
    private static func goesOn(_ line: PdfLine, below label: PdfLine) -> Bool {
        isLabel(line) && line.page == label.page && line.top > label.top + slack
            && abs(line.left - label.left) < slack
    }
}
