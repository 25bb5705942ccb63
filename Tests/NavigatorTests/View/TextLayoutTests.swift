import BriefCore
import TerminalScreen
import Testing

@testable import Navigator

@Suite struct TextLayoutTests {
    private func window(
        _ texts: [(Block.Kind, String)],
        offset: Int = 0,
        total: Int? = nil
    )
        -> Window<ReaderBlock>
    {
        var position = 0
        var rows: [ReaderBlock] = []
        for (index, (kind, text)) in texts.enumerated() {
            let span = TextSpan(position, position + text.utf8.count)
            rows.append(
                ReaderBlock(
                    index: offset + index,
                    paragraph: index + 1,
                    block: Block(kind, span, level: 1),
                    text: text,
                    marks: []
                )
            )
            position = span.end + 2
        }
        return Window(offset: offset, total: total ?? rows.count, rows: rows)
    }

    private func words(_ layout: inout TextLayout, _ blocks: Range<Int>) -> [String] {
        blocks.flatMap { layout.lines(of: $0).map(\.text.text) }
    }

    @Test
    func `a paragraph broken by line ends flows again, a table keeps its lines`() {
        var layout = TextLayout(
            window([(.paragraph, "one\ntwo\r\nthree"), (.table, "a\nb")]),
            width: 20
        )
        #expect(words(&layout, 0..<2) == ["one two  three", "", "a", "b"])
    }

    @Test
    func `a blank line stands between blocks, not between the items of a list`() {
        var layout = TextLayout(
            window([(.heading, "h"), (.listItem, "a"), (.listItem, "b"), (.paragraph, "c")]),
            width: 20
        )
        #expect(words(&layout, 0..<4) == ["h", "", "a", "b", "", "c"])
    }

    @Test
    func `a page is named beside its first line, or on the blank line above`() {
        let kinds: [Block.Kind] = [.paragraph, .paragraph, .listItem, .listItem]
        let rows = kinds.enumerated().map { index, kind in
            let start = 10 * index
            return ReaderBlock(
                index: index,
                paragraph: index + 1,
                block: Block(kind, TextSpan(start, start + 8), level: 1),
                text: "aaa bbbb",
                marks: [],
                pages: [
                    PageStart(start + (index == 0 ? 4 : 0), label: "\(index + 2)")
                ]
            )
        }
        var layout = TextLayout(Window(offset: 0, total: 4, rows: rows), width: 6)
        let pages = (0..<4).map { layout.lines(of: $0).map { $0.page ?? "-" } }
        #expect(pages == [["-", "2", "3"], ["-", "-", "4"], ["-", "-"], ["5", "-"]])
    }

    @Test
    func `the spans of lines tell the bytes they stand for`() throws {
        var layout = TextLayout(window([(.paragraph, "data\u{A0}flows are open")]), width: 10)
        let lines = layout.lines(of: 0)
        #expect(lines.map(\.text.text) == ["data flows", "are open"])
        let flows = TextSpan(6, 11)
        #expect(lines[0].columns(of: flows) == 5..<10)
        #expect(lines[1].columns(of: flows) == nil)
    }

    @Test
    func `walking goes over blocks and stops at both ends`() {
        var layout = TextLayout(window([(.paragraph, "aa bb"), (.paragraph, "cc")]), width: 2)
        let start = TextPlace(block: 0, offset: 0)
        #expect(layout.place(1, from: start) == TextPlace(block: 0, offset: 3))
        #expect(layout.place(3, from: start) == TextPlace(block: 1, offset: 0))
        #expect(layout.place(99, from: start) == TextPlace(block: 1, offset: 0))
        #expect(layout.place(-99, from: TextPlace(block: 1, offset: 0)) == start)
    }

    @Test
    func `the last place to show fills the screen with the end of the text`() {
        let blocks = window([(.paragraph, "aa bb"), (.paragraph, "cc")])
        var layout = TextLayout(blocks, width: 2)
        #expect(layout.lastTop(height: 2) == TextPlace(block: 0, offset: 6))
        #expect(layout.lastTop(height: 99) == TextPlace(block: 0, offset: 0))
        var part = TextLayout(window([(.paragraph, "aa")], offset: 0, total: 5), width: 2)
        #expect(part.lastTop(height: 2) == nil)
    }

    @Test
    func `a byte is looked up only where its block is at hand`() {
        var layout = TextLayout(window([(.paragraph, "aa bb")], offset: 3, total: 9), width: 2)
        #expect(layout.line(at: 4)?.offset == 3)
        #expect(layout.line(at: 400) == nil)
        #expect(layout.lines(of: 0) == [])
    }
}
