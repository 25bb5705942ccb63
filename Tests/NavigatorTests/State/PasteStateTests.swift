import Testing

@testable import Navigator

@Suite struct PasteStateTests {
    @Test
    func `what is too long is cut and said`() {
        var paste = PasteState()
        paste.append(String(repeating: "x", count: PasteState.limit))
        #expect(!paste.isCut)
        paste.append("é")
        #expect(paste.isCut)
        #expect(paste.text.utf8.count == PasteState.limit)
    }

    @Test
    func `the last letter can be taken away, also from nothing`() {
        var paste = PasteState()
        paste.append("né")
        paste.deleteLast()
        paste.deleteLast()
        paste.deleteLast()
        #expect(paste.text == "")
    }
}
