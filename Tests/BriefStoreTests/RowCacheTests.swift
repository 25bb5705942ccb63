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

    @Test func `a row of a hostile number takes no memory`() {
        var cache = RowCache<String>()
        cache.keep("far", of: .max)
        cache.keep("below", of: -5)
        #expect(cache[.max] == nil)
        #expect(cache[-5] == nil)
    }
}
