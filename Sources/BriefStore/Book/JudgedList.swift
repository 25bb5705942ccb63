internal import BriefCore
internal import GRDB

/// A list of findings in which those the reader has corrected stand where the correction puts
/// them.
struct JudgedList {
    /// A corrected finding at its place.
    private struct Moved {
        let number: Int
        let place: FindingPlace
    }

    private let list: FindingList
    private let moved: [(index: Int, number: Int)]
    private let rest: Int

    /// The length of the whole list.
    var total: Int { rest + moved.count }

    /// Puts a list together.
    ///
    /// - Parameters:
    ///   - db: The book.
    ///   - list: The list without the findings left out and those corrected.
    ///   - rest: Its length.
    ///   - judgements: What the reader says.
    ///   - reader: Reads the corrected findings.
    /// - Throws: `StoreError` where the book cannot be read.
    init(
        _ db: Database,
        _ list: FindingList,
        rest: Int,
        _ judgements: Judgements,
        _ reader: FindingReader
    ) throws {
        self.list = list
        self.rest = rest
        let age = try Prepared(db, "SELECT age FROM source WHERE id = ? >> 24")
        var moved: [Moved] = []
        for number in judgements.moved.map({ Int($0) }) where try list.holds(number) {
            let claim = judgements.judged(try reader.line(number)).claim
            let years = try age.binding(number).first { $0.int(0) } ?? 0
            moved.append(Moved(number: number, place: FindingPlace(claim, age: years)))
        }
        moved.sort { ($0.place, $0.number) < ($1.place, $1.number) }
        self.moved = try moved.enumerated().map { index, row in
            (try list.count(before: row.place, row.number) + index, row.number)
        }
    }

    /// The rows from one place of the list on.
    func rows(offset: Int, count: Int) throws -> [Int] {
        let start = min(max(0, offset), total)
        let end = min(start + max(0, count), total)
        if moved.isEmpty {
            return try list.rows(Slice(offset: start, count: end - start, total: rest))
        }
        let before = moved.count { $0.index < start }
        let here = moved.filter { (start..<end).contains($0.index) }
        let slice = Slice(
            offset: start - before,
            count: end - start - here.count,
            total: rest
        )
        var rows = try list.rows(slice)
        for row in here { rows.insert(row.number, at: min(row.index - start, rows.count)) }
        return rows
    }
}
