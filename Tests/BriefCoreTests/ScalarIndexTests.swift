import BriefCore
import Testing

@Test
func `positions asked in any order are counted as in one pass`() {
    let text = SourceText(String(repeating: "Luleå – 日本, Côte d’Ivoire 😀 ", count: 90))
    let index = ScalarIndex(text)
    for position in stride(from: text.count, through: 0, by: -7) {
        #expect(index.offset(of: position) == text.scalarOffset(of: position))
    }
    #expect(index.offset(of: text.count + 5) == text.scalarOffset(of: text.count))
}
