import BriefCore
import Testing

@Test
func `an end before the start makes an empty span`() {
    #expect(TextSpan(5, 3) == TextSpan(5, 5))
    #expect(TextSpan(5, 3).isEmpty)
}

@Test
func `spans that touch do not overlap`() {
    #expect(!TextSpan(0, 3).overlaps(TextSpan(3, 6)))
    #expect(TextSpan(0, 4).overlaps(TextSpan(3, 6)))
}

@Test
func `spans sort by start and then by end`() {
    #expect(
        [TextSpan(2, 9), TextSpan(0, 4), TextSpan(2, 3)].sorted() == [
            TextSpan(0, 4), TextSpan(2, 3), TextSpan(2, 9),
        ]
    )
}

@Test
func `words outside the text are left out`() {
    let text = SourceText("Luleå")
    #expect(text.words(in: TextSpan(3, 99)) == "eå")
    #expect(text.words(in: TextSpan(50, 60)).isEmpty)
}

@Test
func `scalars are counted where bytes differ`() {
    let text = SourceText("Côte d’Ivoire, 日本")
    #expect(text.scalarOffset(of: text.count) == 17)
    var counter = ScalarCounter(text)
    #expect(counter.offset(of: 3) == 2)
    #expect(counter.offset(of: 0) == 0)
    #expect(counter.offset(of: text.count) == 17)
}

@Test
func `invalid UTF-8 is repaired on the way in`() {
    let text = SourceText(decoding: [0x61, 0xFF, 0x62])
    #expect(text.words(in: text.span) == "a\u{FFFD}b")
}
