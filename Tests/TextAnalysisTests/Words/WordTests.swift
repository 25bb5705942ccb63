import Testing

@testable import TextAnalysis

struct WordTests {
    private static let forms = [
        "", "a", "of", "minister", "ministers", "multilateralism", "telecommunications",
        "internationalisation", "electroencephalographs", "electroencephalographic",
        "electroencephalographics", "https://example.org/agenda.html", "é", "„", "wrzesień",
    ]

    @Test(arguments: forms)
    func `A form is itself and no other`(form: String) {
        for other in Self.forms { #expect((Word(form) == Word(other)) == (form == other)) }
        for other in Self.forms where other != form { #expect(Word(form).key != Word(other).key) }
    }

    @Test func `A literal is the form it spells`() {
        #expect("" == Word.empty)
        #expect("of" == Word("of"))
        #expect("telecommunications" == Word("telecommunications"))
        #expect("https://example.org/agenda.html" == Word("https://example.org/agenda.html"))
    }

    @Test func `Up to 23 bytes are given back as text`() {
        for form in Self.forms where form.utf8.count <= 23 { #expect(Word(form).text == form) }
    }

    @Test func `Long forms have a text of their own`() {
        let texts = ["page-of-the-agenda-one", "page-of-the-agenda-two"].map {
            Word("https://" + $0).text
        }
        #expect(texts[0] != texts[1])
        #expect(texts[0] == Word("https://page-of-the-agenda-one").text)
    }

    @Test(arguments: forms.filter { $0.utf8.count > 3 })
    func `Both ends can be looked at`(form: String) {
        let word = Word(form)
        #expect(word.first == form.utf8.first)
        #expect(word.last == form.utf8.last)
        #expect(word.firstScalar == form.unicodeScalars.first?.value)
        #expect(word.hasSuffix("s") == form.hasSuffix("s"))
        #expect(word.hasSuffix("ons") == form.hasSuffix("ons"))
        #expect(word.hasPrefix("http") == form.hasPrefix("http"))
        #expect(!word.hasPrefix("an address that is longer than the word"))
    }

    @Test func `Only digits are a number`() {
        #expect(Word("2024").number == 2024)
        for form in ["", "1st", "1.5", "-3", "٣", "12345678901234567890123456789"] {
            #expect(Word(form).number == nil)
        }
    }
}
