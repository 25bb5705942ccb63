/// Puts the lines of a page that is plainly set in two columns into reading order.
///
/// poppler finds the order of most pages, but takes narrow columns of justified lines, whose
/// blanks are as wide as the gap between the columns, for one.
enum PdfColumns {
    /// Lines that a column has at least.
    private static let least = 4
    /// Blank between columns at least, in points, to either side of its middle.
    private static let half = 2.5

    /// The lines in reading order; as they came where the page is not plainly in two columns.
    static func ordered(_ lines: [PdfLine]) -> [PdfLine] {
        guard lines.count >= least, let gap = gap(lines) else { return lines }
        let lines = lines.flatMap { halves(of: $0, at: gap) ?? [$0] }
        var ordered: [PdfLine] = []
        var left: [PdfLine] = []
        var right: [PdfLine] = []
        for line in lines.sorted(by: { $0.top < $1.top }) {
            switch side(of: line, gap) {
            case .left: left.append(line)
            case .right: right.append(line)
            case .both:
                ordered += rows(left) + rows(right) + [line]
                left = []
                right = []
            }
        }
        return ordered + rows(left) + rows(right)
    }

    private enum Side { case left, right, both }

    private static func side(of line: PdfLine, _ gap: Double) -> Side {
        if line.right <= gap + half { return .left }
        return line.left >= gap - half ? .right : .both
    }

    /// What stands left and right of a place in a blank of a line that poppler took for one; nil
    /// where there is none.
    private static func halves(of line: PdfLine, at place: Double) -> [PdfLine]? {
        line.cuts.first { $0.left <= place - half && $0.right >= place + half }?.halves
    }

    private static func crosses(_ line: PdfLine, _ place: Double) -> Bool {
        side(of: line, place) == .both && halves(of: line, at: place) == nil
    }

    /// The middle of the blank between two columns of running text; nil where there are none.
    private static func gap(_ lines: [PdfLine]) -> Double? {
        let start = lines.map(\.left).min() ?? 0
        let width = (lines.map(\.right).max() ?? 0) - start
        guard width > 100 else { return nil }
        var best: (crossing: Int, places: [Double])?
        for step in 0...80 {
            let place = start + width * (0.3 + 0.005 * Double(step))
            let crossing = lines.reduce(0) { $0 + (crosses($1, place) ? $1.weight : 0) }
            if let current = best, crossing >= current.crossing {
                if crossing == current.crossing { best?.places.append(place) }
            } else {
                best = (crossing, [place])
            }
        }
        guard let best else { return nil }
        let gap = best.places[best.places.count / 2]
        let cut = lines.flatMap { halves(of: $0, at: gap) ?? [$0] }
        let sides = Dictionary(grouping: cut) { side(of: $0, gap) }
        let total = lines.reduce(0) { $0 + $1.weight }
        guard best.crossing * 4 <= total,
            isColumn(sides[.left] ?? [], from: start, to: gap, of: total),
            isColumn(sides[.right] ?? [], from: gap, to: start + width, of: total)
        else { return nil }
        return gap
    }

    /// True for a part of the page's words whose lines fill their column, as cells of a table do
    /// not.
    private static func isColumn(
        _ lines: [PdfLine],
        from left: Double,
        to right: Double,
        of total: Int
    ) -> Bool {
        let weight = lines.reduce(0) { $0 + $1.weight }
        guard lines.count >= least, weight * 6 >= total else { return false }
        let filled = lines.reduce(0.0) { $0 + ($1.right - $1.left) * Double($1.weight) }
        return filled / Double(weight) >= (right - left) * 0.6
    }

    /// Lines of a column from the top, words of one row from the left.
    private static func rows(_ lines: [PdfLine]) -> [PdfLine] {
        var rows: [[PdfLine]] = []
        for line in lines {
            if let first = rows.last?.first, line.top - first.top < max(first.size, 4) * 0.35 {
                rows[rows.count - 1].append(line)
            } else {
                rows.append([line])
            }
        }
        return rows.flatMap { row in row.sorted { $0.left < $1.left } }
    }
}

extension PdfLine {
    /// How much it counts among others.
    fileprivate var weight: Int { words.utf8.count }
}
