@testable internal import BriefStore
internal import Testing

@Suite struct BestRowsTests {
    /// Places in no order, many of them equal.
    private let places = (0..<500).map { Double($0 * 37 % 61) }

    @Test(arguments: [1, 2, 7, 61, 499, 500, 900, .max])
    func `the best are those a sort would put first, equals by their row`(limit: Int) {
        var best = BestRows(limit: limit)
        for (row, place) in places.enumerated() { best.add(row, place: place) }
        let sorted = places.indices.sorted { (places[$0], $0) < (places[$1], $1) }
        #expect(best.rows == Array(sorted.prefix(limit)))
    }

    @Test func `without a limit all are kept, with one of 0 none`() {
        var all = BestRows(limit: nil)
        var none = BestRows(limit: 0)
        for (row, place) in places.enumerated() {
            all.add(row, place: place)
            none.add(row, place: place)
        }
        #expect(all.rows.count == places.count)
        #expect(none.rows.isEmpty)
    }
}
