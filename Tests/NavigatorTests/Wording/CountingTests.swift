import Testing

@testable import Navigator

@Suite struct CountingTests {
    @Test(arguments: [
        (0, "no sources"), (1, "1 source"), (2, "2 sources"), (1_234, "1,234 sources"),
    ])
    func `a number has its noun`(count: Int, words: String) {
        #expect(Counting.words(count, "source", "sources") == words)
    }

    @Test(arguments: [(999, "999"), (1_000, "1,000"), (1_234_567, "1,234,567"), (-1_000, "-1,000")])
    func `thousands are set apart`(count: Int, words: String) {
        #expect(Counting.number(count) == words)
    }
}
