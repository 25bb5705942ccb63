import TerminalScreen
import Testing

@Suite struct `Cutting text` {
    @Test(arguments: [(3, "日"), (4, "日本"), (5, "日本x"), (0, ""), (-1, ""), (99, "日本x")])
    func `keeps whole clusters of the beginning`(columns: Int, kept: String) {
        #expect(ScreenText("日本x").prefix(columns: columns).text == kept)
    }

    @Test(arguments: [(0, "日本x"), (1, " 本x"), (2, "本x"), (5, ""), (9, "")])
    func `keeps the columns of what is left`(columns: Int, left: String) {
        #expect(ScreenText("日本x").dropFirst(columns: columns).text == left)
    }

    @Test func `never cuts through a visible mark`() {
        #expect(ScreenText("a\u{202E}b").prefix(columns: 5).text == "a")
    }

    @Test func `counts the marks of a piece`() {
        let text = ScreenText("a\u{202E}b\u{1B}c")
        #expect(text.prefix(columns: 10).marks == 1)
        #expect(text.dropFirst(columns: 10).marks == 1)
    }

    @Test(arguments: [(8, "Ministry"), (5, "Mini…"), (1, "…"), (0, "")])
    func `says that something was left out`(columns: Int, shown: String) {
        #expect(ScreenText("Ministry").truncated(to: columns).text == shown)
    }

    @Test func `fills up to a width on either side`() {
        #expect(ScreenText("日").padded(to: 4).text == "日  ")
        #expect(ScreenText("12").aligned(rightIn: 4).text == "  12")
        #expect(ScreenText("日本").padded(to: 3).text == "日…")
        #expect(ScreenText("日本").padded(to: 2).text == "… ")
    }

    @Test func `joins texts`() {
        let text = ScreenText("gap: ") + ScreenText("日本") + ScreenText("!")
        #expect(text.text == "gap: 日本!")
        #expect(text.width == 10)
    }

    @Test(arguments: [
        (0..<5, 0..<5), (7..<13, 7..<13), (3..<3, 3..<3), (90..<99, 19..<19),
    ])
    func `finds the columns of bytes in ASCII`(bytes: Range<Int>, columns: Range<Int>) {
        #expect(ScreenText("expected on 3 and 4").columns(of: bytes) == columns)
    }

    // Côte d’Ivoire: ô has two bytes, ’ three.
    @Test(arguments: [
        (0..<1, 0..<1), (1..<3, 1..<2), (2..<3, 1..<2), (7..<10, 6..<7), (10..<16, 7..<13),
        (4..<4, 3..<3), (0..<16, 0..<13), (99..<120, 13..<13),
    ])
    func `finds the columns of bytes beyond ASCII`(bytes: Range<Int>, columns: Range<Int>) {
        #expect(ScreenText("Côte d’Ivoire").columns(of: bytes) == columns)
    }

    @Test func `counts the bytes of the second text after those of the first`() {
        let text = ScreenText("é ") + ScreenText("日本")
        #expect(text.columns(of: 3..<6) == 2..<4)
        #expect(text.sourceCount == 9)
    }

    @Test func `counts the bytes of a cut text from the cut`() {
        let text = ScreenText("é日本x").dropFirst(columns: 3)
        #expect(text.text == "本x")
        #expect(text.columns(of: 3..<4) == 2..<3)
    }

    @Test func `shows the columns of a mark for the sign it stands for`() {
        let text = ScreenText("a\u{202E}b")
        #expect(text.columns(of: 1..<4) == 1..<9)
    }
}
