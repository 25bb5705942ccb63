import TerminalScreen
import Testing

@Suite struct `A rectangle` {
    @Test func `gives pieces off its edges and keeps the rest`() {
        var area = Rect(Size(rows: 24, columns: 80))
        #expect(area.takeTop(1) == Rect(row: 0, column: 0, rows: 1, columns: 80))
        #expect(area.takeBottom(1) == Rect(row: 23, column: 0, rows: 1, columns: 80))
        #expect(area.takeLeft(16) == Rect(row: 1, column: 0, rows: 22, columns: 16))
        #expect(area.takeRight(4) == Rect(row: 1, column: 76, rows: 22, columns: 4))
        #expect(area == Rect(row: 1, column: 16, rows: 22, columns: 60))
    }

    @Test func `gives no more than it has`() {
        var area = Rect(Size(rows: 1, columns: 1))
        #expect(area.takeTop(5).rows == 1)
        #expect(area.takeBottom(5).isEmpty)
        #expect(area.takeLeft(-3).isEmpty)
        #expect(area.rows == 0)
    }

    @Test func `is cut by another`() {
        let area = Rect(row: 2, column: 2, rows: 4, columns: 4)
        #expect(
            area.intersection(Rect(row: 0, column: 4, rows: 3, columns: 9))
                == Rect(row: 2, column: 4, rows: 1, columns: 2)
        )
        #expect(area.intersection(Rect(row: 9, column: 9, rows: 1, columns: 1)).isEmpty)
    }

    @Test func `shrinks to nothing but not below`() {
        let area = Rect(row: 2, column: 2, rows: 4, columns: 4)
        #expect(area.inset(top: 1, left: 1) == Rect(row: 3, column: 3, rows: 3, columns: 3))
        #expect(area.inset(top: 9, left: 9).isEmpty)
        #expect(area.inset(bottom: 9, right: 1).rows == 0)
    }
}
