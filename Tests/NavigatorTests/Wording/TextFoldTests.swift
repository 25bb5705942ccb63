import Testing

@testable import Navigator

@Suite struct TextFoldTests {
    @Test(arguments: [
        ("Côte d’Ivoire", "cote d'ivoire"), ("TÜRKİYE", "turkiye"), ("Łódź", "lodz"),
        ("Straße", "strasse"), ("data\u{A0}flow", "data flow"), ("soft\u{AD}ly", "softly"),
        ("Ko\u{200B}rea", "korea"), ("EU–Japan", "eu-japan"), ("日本", "日本"), ("Київ", "київ"),
        ("e\u{301}t", "et"), ("Iași", "iasi"), ("Đà Nẵng", "da nang"), ("ſ, Þór", "s, thor"),
        ("Søren Æ ÅĦı", "soren ae ahi"),
    ])
    func `case, accents and disguises are folded away`(text: String, folded: String) {
        #expect(TextFold.fold(text) == folded)
    }

    @Test
    func `matches are told in bytes of the text as it stands`() {
        let text = "In Côte d’Ivoire, côte."
        let found = TextFold.matches(of: "COTE", in: text)
        let bytes = Array(text.utf8)
        #expect(found.map { String(decoding: bytes[$0], as: UTF8.self) } == ["Côte", "côte"])
    }

    @Test
    func `a letter that folds to two is matched as a whole`() {
        let bytes = Array("Straße".utf8)
        let found = TextFold.matches(of: "SS", in: "Straße")
        #expect(found.map { String(decoding: bytes[$0], as: UTF8.self) } == ["ß"])
    }

    @Test
    func `nothing is found by an empty text, and no more than asked`() {
        #expect(TextFold.matches(of: "", in: "abc") == [])
        #expect(TextFold.matches(of: "a", in: "aaa", limit: 2) == [0..<1, 1..<2])
    }
}
