import BriefCore
import Testing

@testable import BriefStore

@Suite struct ParagraphsTests {
    @Test
    func `only what the reader numbers has a number`() {
        let kinds: [Block.Kind] = [.heading, .label, .paragraph, .heading, .listItem]
        let blocks = kinds.enumerated().map { index, kind in
            Block(kind, TextSpan(index * 10, index * 10 + 9))
        }
        var paragraphs = Paragraphs(blocks)
        #expect([0, 12, 21, 25, 30, 44].map { paragraphs.number(at: $0) } == [0, 0, 1, 1, 0, 2])
    }

    @Test
    func `what has no number is cited as a heading`() {
        func place(_ paragraph: Int, page: String? = nil) -> String {
            Citation(
                source: SourceKey("a"),
                span: TextSpan(0, 1),
                words: "a",
                paragraph: paragraph,
                page: page
            ).place
        }
        #expect(place(3) == "¶ 3")
        #expect(place(0) == "heading")
        #expect(place(0, page: "2") == "p. 2 heading")
    }
}
