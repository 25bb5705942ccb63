import TerminalScreen
import Testing

@Suite struct `A screen` {
    private let bold = Style(attributes: .bold)

    @Test func `draws and cuts at its right edge`() {
        var screen = Screen(size: Size(rows: 2, columns: 5))
        let drawn = screen.put("Ministry", row: 0, column: 2, style: .plain)
        #expect(screen.lines == ["  Min", ""])
        #expect(drawn == 3)
    }

    @Test func `draws no half letter at its edge`() {
        var screen = Screen(size: Size(rows: 1, columns: 3))
        screen.put("日本", row: 0, column: 0, style: .plain)
        #expect(screen.lines == ["日"])
    }

    @Test func `cuts at the width given`() {
        var screen = Screen(size: Size(rows: 1, columns: 9))
        #expect(screen.put("日本", row: 0, column: 0, width: 3, style: .plain) == 2)
        #expect(screen.lines == ["日"])
    }

    @Test func `cuts at its left edge`() {
        var screen = Screen(size: Size(rows: 1, columns: 4))
        screen.put("日本x", row: 0, column: -1, style: .plain)
        #expect(screen.lines == [" 本x"])
    }

    @Test(arguments: [(-1, 0), (2, 0), (0, 9), (0, -40)])
    func `takes no notice of text outside`(row: Int, column: Int) {
        var screen = Screen(size: Size(rows: 2, columns: 9))
        #expect(screen.put("abc", row: row, column: column, style: .plain) <= 3)
        #expect(screen.lines == ["", ""])
    }

    @Test(arguments: [
        Size(rows: 0, columns: 0), Size(rows: 0, columns: 5), Size(rows: 5, columns: 0),
    ])
    func `may have no cell at all`(size: Size) {
        var screen = Screen(size: size)
        screen.put("abc", row: 0, column: 0, style: .plain)
        screen.fill(Rect(row: 0, column: 0, rows: 9, columns: 9), style: .plain)
        #expect(screen.changes(since: Screen(size: Size(rows: 1, columns: 1))).isEmpty)
    }

    @Test func `leaves no half of a letter that is written over`() {
        var screen = Screen(size: Size(rows: 1, columns: 6))
        screen.put("日本語", row: 0, column: 0, style: .plain)
        screen.put("x", row: 0, column: 1, style: .plain)
        screen.put("y", row: 0, column: 4, style: .plain)
        #expect(screen.lines == [" x本y"])
        #expect(screen[0, 0]?.text == " ")
        #expect(screen[0, 5]?.text == " ")
    }

    @Test func `fills and draws rules`() {
        var screen = Screen(size: Size(rows: 3, columns: 4))
        screen.fill(Rect(row: 1, column: 1, rows: 9, columns: 2), with: "─", style: bold)
        #expect(screen.lines == ["", " ──", " ──"])
        #expect(screen[1, 1]?.style == bold)
    }

    @Test func `changes styles and leaves letters`() {
        var screen = Screen(size: Size(rows: 1, columns: 4))
        screen.put("abcd", row: 0, column: 0, style: .plain)
        screen.restyle(Rect(row: 0, column: 1, rows: 1, columns: 2)) {
            $0.attributes.insert(.reverse)
        }
        #expect(screen.lines == ["abcd"])
        #expect(
            (0..<4).map { screen[0, $0]?.style.attributes == .reverse } == [
                false, true, true, false,
            ]
        )
    }

    @Test func `tells what changed`() {
        var old = Screen(size: Size(rows: 3, columns: 10))
        old.put("one two", row: 1, column: 0, style: .plain)
        var new = old
        new.put("six", row: 1, column: 4, style: .plain)
        new.put("end", row: 2, column: 7, style: .plain)
        #expect(
            new.changes(since: old) == [
                Screen.Run(row: 1, columns: 4..<7), Screen.Run(row: 2, columns: 7..<10),
            ]
        )
        #expect(new.changes(since: new).isEmpty)
    }

    @Test func `a change of style is a change`() {
        var old = Screen(size: Size(rows: 1, columns: 3))
        old.put("abc", row: 0, column: 0, style: .plain)
        var new = old
        new.put("b", row: 0, column: 1, style: bold)
        #expect(new.changes(since: old) == [Screen.Run(row: 0, columns: 1..<2)])
    }

    @Test func `changes hold whole letters`() {
        var old = Screen(size: Size(rows: 1, columns: 4))
        old.put("日日", row: 0, column: 0, style: .plain)
        var new = old
        new.put("本", row: 0, column: 2, style: .plain)
        #expect(new.changes(since: old) == [Screen.Run(row: 0, columns: 2..<4)])
        var narrow = old
        narrow.put("ab", row: 0, column: 0, style: .plain)
        #expect(narrow.changes(since: old) == [Screen.Run(row: 0, columns: 0..<2)])
    }

    @Test func `differs everywhere from one of another size`() {
        let new = Screen(size: Size(rows: 2, columns: 3))
        let old = Screen(size: Size(rows: 2, columns: 4))
        #expect(new.changes(since: old).map(\.columns) == [0..<3, 0..<3])
    }
}
