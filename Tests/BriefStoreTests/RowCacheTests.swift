import Testing

@testable import BriefStore

@Suite struct RowCacheTests {
    @Test func `values are remembered by their rows`() {
        var cache = RowCache<String>()
        cache.keep("nine", of: 9)
        cache.keep("two", of: 2)
        cache.keep("second", of: 2)
        #expect(cache[9] == "nine")
        #expect(cache[2] == "second")
        #expect(cache[3] == nil)
        #expect(cache[-1] == nil)
    }

    @Test func `rows of any number are remembered, in whatever order they come`() {
        var cache = RowCache<Int>()
        let rows = [.max, -5, 0, 7, 3, .min, 8_000_000_000]
        for row in rows { cache.keep(row, of: row) }
        for row in rows { #expect(cache[row] == row) }
        #expect(cache[4] == nil)
    }

    @Test func `many rows in no order are found again`() {
        var cache = RowCache<Int>()
        let rows = (0..<5_000).map { $0 * 7_919 % 5_003 << ($0 % 3 * 20) }
        for row in rows { cache.keep(row, of: row) }
        #expect(rows.allSatisfy { cache[$0] == $0 })
        #expect(cache[5_003] == nil)
    }
}
