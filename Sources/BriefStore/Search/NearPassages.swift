internal import GRDB

/// Finds where words that no passage holds together stand a few passages apart, as a paragraph tells of
/// one thing in several sentences, or under its heading.
struct NearPassages {
    private let db: Database

    /// Passages before and behind one that are looked at.
    private static let reach = 4
    /// Passages of one word that are looked at, in their order in the book.
    private let most: Int

    /// What was found.
    struct Found: Equatable {
        /// Rows of passages, those first whose words stand closest.
        var rows: [Int] = []
        /// False where a word stands in more passages than are looked at.
        var isWhole = true
    }

    init(_ db: Database, most: Int = 200_000) {
        self.db = db
        self.most = most
    }

    /// Passages that hold the first found of some questions and have all others near, those that
    /// stand closest first.
    ///
    /// - Parameter matches: The questions, at least two.
    /// - Returns: rows; of the question that fewest passages answer.
    /// - Throws: what reading the book throws.
    func found(_ matches: [String]) throws -> Found {
        var lists: [[Int]] = []
        for match in matches {
            let rows = try Prepared(
                db,
                "SELECT rowid FROM passage_text WHERE passage_text MATCH ? ORDER BY rowid LIMIT ?"
            ).binding(match, most).rows { $0.int(0) }
            if rows.isEmpty { return Found() }
            lists.append(rows)
        }
        lists.sort { $0.count < $1.count }
        guard let first = lists.first, lists.count > 1 else { return Found() }
        let isWhole = lists.allSatisfy { $0.count < most }
        var places = Array(repeating: 0, count: lists.count)
        var found: [(row: Int, distance: Int)] = []
        for row in first {
            var sum = 0
            for index in lists.indices.dropFirst() {
                guard let distance = distance(of: row, in: lists[index], &places[index])
                else {
                    sum = .max
                    break
                }
                sum += distance
            }
            if sum < .max { found.append((row, sum)) }
        }
        let rows = found.sorted { ($0.distance, $0.row) < ($1.distance, $1.row) }.map(\.row)
        return Found(rows: rows, isWhole: isWhole)
    }

    /// How far the nearest of some rows is from one; nil where none is near in its source.
    ///
    /// Rows must be asked for in their order.
    private func distance(of row: Int, in rows: [Int], _ place: inout Int) -> Int? {
        while place < rows.count, rows[place] < row - NearPassages.reach { place += 1 }
        var best: Int?
        for other in rows[place...].prefix(2 * NearPassages.reach + 1) {
            guard other <= row + NearPassages.reach else { break }
            guard RowKey.source(of: other) == RowKey.source(of: row) else { continue }
            best = min(best ?? .max, abs(other - row))
        }
        return best
    }
}
