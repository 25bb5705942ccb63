/// Running heads and feet told by their place: the same words at the same height, with nothing but
/// such words between them and the edge of the page.
///
/// Their figures are the same too, or go up with the page; `Request 17 was sent`, `Request 32 was
/// sent` are of the text.
///
/// Many documents have wide margins, in which nothing tells where a margin ends.
struct PdfRunning {
    /// A line without its figures and its height.
    private struct Key: Hashable {
        let pattern: String
        let height: Int
    }

    /// Where a line stands, and its figures.
    private struct Stand {
        let page: Int
        let figures: [Int]
    }

    private var lines: [Int: Set<Key>] = [:]

    /// Lines at each edge of a page that are looked at.
    private static let reach = 6
    /// Share of a page's height at its edges in which they may stand.
    private static let zone = 0.2
    /// Letters of a line from which on it is one of the text.
    private static let longest = 160
    /// Pages on which a line must stand at least.
    private static let pages = 3
    /// Room that sets a line apart, as a share of its size.
    private static let apart = 0.8
    /// Heights that are one, in points.
    private static let step = 4.0

    /// Surveys the lines of a document; a running one stands on so many pages.
    init(_ pages: [[PdfLine]], least: Int) {
        let least = max(PdfRunning.pages, least)
        guard pages.count >= least else { return }
        let edges = pages.map { lines in
            let down = lines.filter { $0.bottom > $0.pageHeight * (1 - PdfRunning.zone) }
                .sorted { $0.bottom > $1.bottom }
            let up = lines.filter { $0.top < $0.pageHeight * PdfRunning.zone }
                .sorted { $0.top < $1.top }
            return [down, up].map { Array($0.prefix(PdfRunning.reach)) }
        }
        var stands: [Key: [Stand]] = [:]
        for (page, edge) in edges.enumerated() {
            for line in edge.joined() {
                let stand = Stand(page: page, figures: PdfRunning.figures(of: line))
                for key in Set(PdfRunning.keys(of: line)) where stands[key]?.last?.page != page {
                    stands[key, default: []].append(stand)
                }
            }
        }
        let counts = stands.mapValues { PdfRunning.alike($0) }
        for (page, edge) in edges.enumerated() {
            for side in edge {
                let keys = side.map { line in
                    PdfRunning.keys(of: line).first { counts[$0, default: 0] >= least }
                }
                let count = keys.firstIndex { $0 == nil } ?? keys.count
                // They stand apart from the text, however alike its first lines are.
                guard
                    let last = (0..<count).last(where: {
                        $0 + 1 == side.count || PdfRunning.isApart(side[$0], side[$0 + 1])
                    })
                else { continue }
                for key in keys[...last].compactMap(\.self) {
                    lines[page, default: []].insert(key)
                }
            }
        }
    }

    /// On how many pages a line has the figures it mostly has, or those that go up with the page.
    private static func alike(_ stands: [Stand]) -> Int {
        guard let count = stands.first?.figures.count, count > 0 else { return stands.count }
        var rows = stands.filter { $0.figures.count == count }
        for place in 0..<count {
            let same = largest(rows) { $0.figures[place] }
            let rising = largest(rows) { $0.figures[place] - $0.page }
            rows = rising.count > same.count ? rising : same
        }
        return rows.count
    }

    /// The most that agree in a value; of groups of one size the one that begins first.
    private static func largest(_ rows: [Stand], by value: (Stand) -> Int) -> [Stand] {
        let groups = Dictionary(grouping: rows, by: value)
        let size = groups.values.lazy.map(\.count).max() ?? 0
        let first = rows.first { groups[value($0)]?.count == size }
        return first.flatMap { groups[value($0)] } ?? []
    }

    private static func figures(of line: PdfLine) -> [Int] {
        line.trimmed.split { !$0.isNumber }.map { Int($0.prefix(9)) ?? 0 }
    }

    /// True where more room than between lines of text stands between two.
    private static func isApart(_ line: PdfLine, _ other: PdfLine) -> Bool {
        let (upper, lower) = line.top < other.top ? (line, other) : (other, line)
        return lower.top - upper.bottom > apart * max(line.size, other.size)
    }

    /// True for a running head or foot.
    func contains(_ line: PdfLine) -> Bool {
        guard let found = lines[line.page] else { return false }
        return PdfRunning.keys(of: line).contains { found.contains($0) }
    }

    /// The line at its height and the one beside it: heights differ by the roundings of programs.
    private static func keys(of line: PdfLine) -> [Key] {
        guard line.words.utf8.count <= longest else { return [] }
        let height = min(max(line.bottom, -100_000), 100_000) / step
        let pattern = line.pattern
        return [
            Key(pattern: pattern, height: Int(height.rounded(.down))),
            Key(pattern: pattern, height: Int(height.rounded(.up))),
        ]
    }
}
