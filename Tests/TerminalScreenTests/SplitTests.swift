import TerminalScreen
import Testing

@Suite struct `Splitting a length` {
    @Test(arguments: [
        ([Split.Part.exactly(3), .rest], 10, [3, 7]),
        ([.rest, .rest, .rest], 10, [3, 3, 4]),
        ([.share(weight: 1, atLeast: 0), .share(weight: 3, atLeast: 0)], 12, [3, 9]),
        ([.share(weight: 1, atLeast: 6), .rest], 10, [6, 4]),
        ([.exactly(3), .rest], 2, [2, 0]),
        ([.exactly(3), .exactly(4)], 20, [3, 4]),
        ([.rest], 0, [0]),
        ([], 5, []),
    ])
    func `gives each part what it asks for while there is some`(
        parts: [Split.Part],
        total: Int,
        lengths: [Int]
    ) {
        #expect(Split.lengths(parts, in: total) == lengths)
    }

    @Test(arguments: 0...40)
    func `never gives out more than there is`(total: Int) {
        let parts: [Split.Part] = [
            .share(weight: 2, atLeast: 5), .exactly(7), .share(weight: 1, atLeast: 9), .rest,
        ]
        let lengths = Split.lengths(parts, in: total, gap: 1)
        #expect(lengths.reduce(3, +) <= max(3, total))
        #expect(lengths.allSatisfy { $0 >= 0 })
        if total >= 24 { #expect(lengths.reduce(3, +) == total) }
    }

    @Test func `cuts rectangles into columns and rows`() {
        let whole = Rect(row: 1, column: 2, rows: 10, columns: 20)
        let columns = whole.columns([.exactly(5), .rest], gap: 1)
        #expect(
            columns == [
                Rect(row: 1, column: 2, rows: 10, columns: 5),
                Rect(row: 1, column: 8, rows: 10, columns: 14),
            ]
        )
        let rows = whole.rows([.rest, .exactly(2)])
        #expect(rows.last == Rect(row: 9, column: 2, rows: 2, columns: 20))
    }
}
