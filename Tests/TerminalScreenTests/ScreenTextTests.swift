import TerminalScreen
import Testing

@Suite struct `Text for the screen` {
    @Test func `leaves plain ASCII as it is`() {
        let text = ScreenText("Enter open   ? help")
        #expect(text.text == "Enter open   ? help")
        #expect(text.width == 19)
        #expect(text.marks == 0)
    }

    @Test(arguments: [
        ("\u{1B}[2J", "␛[2J"),
        ("a\u{0}b", "a␀b"),
        ("ab\rZ", "ab␍Z"),
        ("pay 100\u{8}\u{8}999", "pay 100␈␈999"),
        ("line\nline", "line␊line"),
        ("line\r\nline", "line␍␊line"),
        ("del\u{7F}", "del␡"),
        ("\u{9B}2J", "<U+009B>2J"),
        ("next\u{85}line", "next<U+0085>line"),
    ])
    func `shows controls as marks`(raw: String, shown: String) {
        #expect(ScreenText(raw).text == shown)
    }

    @Test(
        arguments: [
            0x061C, 0x200E, 0x200F, 0x202A, 0x202B, 0x202C, 0x202D, 0x202E, 0x2066, 0x2067,
            0x2068, 0x2069,
        ] as [UInt32]
    )
    func `shows every direction control in English as a mark`(value: UInt32) throws {
        let text = try wrapped(value, in: "approved")
        #expect(text.marks == 1)
        #expect(text.text.contains("<U+"))
    }

    @Test(
        arguments: [
            0xAD, 0x034F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x180B, 0x180E, 0x200B, 0x200C, 0x200D,
            0x2028, 0x2029, 0x2060, 0x2061, 0x2062, 0x2063, 0x2064, 0x206A, 0x206F, 0x2800,
            0x3164, 0xFE00, 0xFE0F, 0xFEFF, 0xFFA0, 0xFFF9, 0xFFFA, 0xFFFB, 0xFFFC, 0x1D173,
            0x1D17A, 0xE0001, 0xE0041, 0xE007F, 0xE0100, 0xE01EF, 0xE000, 0xF8FF, 0xF0000,
            0xFFFE, 0xFDD0, 0x10FFFF, 0x0378,
        ] as [UInt32]
    )
    func `shows what is hidden or has no meaning as a mark`(value: UInt32) throws {
        let text = try wrapped(value, in: "con")
        #expect(text.marks == 1)
    }

    private func wrapped(_ value: UInt32, in word: String) throws -> ScreenText {
        let scalar = try #require(Unicode.Scalar(value))
        return ScreenText(word + String(scalar) + word)
    }

    @Test func `shows each of many hidden signs as its own mark`() {
        #expect(ScreenText("6\u{200B}\u{200C}\u{200B}").marks == 3)
        let selectors = "5😀\u{E0100}\u{E0101}\u{E0110}"
        #expect(ScreenText(selectors).marks == 3)
    }

    @Test(arguments: [
        "السلام عليكم - draft 3",
        "שלום, טיוטה 3",
        "می\u{200C}خواهم",
        "ന്\u{200D} ",
        "क\u{094D}\u{200D}ष",
        "👨\u{200D}👩\u{200D}👧",
        "👩🏽\u{200D}⚕\u{FE0F}",
        "❤\u{FE0F}\u{200D}🔥",
        "1\u{FE0F}\u{20E3}",
        "🏴\u{E0067}\u{E0062}\u{E0073}\u{E0063}\u{E0074}\u{E007F}",
        "שלום\u{200F} 3",
        "辻\u{E0100}",
        "ភាសា\u{200B}ខ្មែរ",
    ])
    func `marks nothing in honest writing`(raw: String) {
        #expect(ScreenText(raw).marks == 0)
    }

    @Test func `never sends invisible signs even where they are honest`() {
        let raw = "می\u{200C}خواهم 👨\u{200D}👩 ❤\u{FE0F} שלום\u{200F}"
        let sent = ScreenText(raw).text.unicodeScalars
        #expect(
            sent.allSatisfy {
                ![0x200B, 0x200C, 0x200D, 0x200E, 0x200F, 0xFE0F].contains($0.value)
            }
        )
    }

    @Test func `ends a chain of joined emoji that is longer than any in use`() {
        let chain = Array(repeating: "👨", count: 50).joined(separator: "\u{200D}")
        #expect(ScreenText(chain).marks == 45)
    }

    @Test(arguments: [
        ("a\u{A0}b", "a b"), ("a\u{2009}b", "a b"), ("a\tb", "a b"), ("a\u{202F}b", "a b"),
        ("a\u{3000}b", "a  b"),
    ])
    func `draws unusual spaces as spaces`(raw: String, shown: String) {
        let text = ScreenText(raw)
        #expect(text.text == shown)
        #expect(text.marks == 0)
    }

    @Test(arguments: [
        ("🇯🇵", "JP"), ("🇯🇵🇰🇷", "JPKR"),
        ("🏴\u{E0067}\u{E0062}\u{E0077}\u{E006C}\u{E0073}\u{E007F}", "WLS"),
    ])
    func `draws flags as letters`(raw: String, shown: String) {
        #expect(ScreenText(raw).text == shown)
    }

    @Test(arguments: [
        ("Luleå", 5), ("Türkiye", 7), ("Côte d’Ivoire", 13), ("日本", 4), ("한국", 4), ("→", 1),
        ("e\u{301}", 1), ("ก\u{E33}", 2), ("👍🏽", 2), ("👨\u{200D}👩", 4), ("❤\u{FE0F}", 1),
        ("ｱ", 1), ("Ａ", 2), ("\u{1112}\u{1161}\u{11AB}", 2), ("—", 1), ("🇪🇺", 2), ("한글", 4),
        ("नमस्ते", 4), ("", 0),
    ])
    func `measures clusters in columns`(raw: String, width: Int) {
        #expect(ScreenText(raw).width == width)
    }

    @Test func `keeps at most four marks on a letter`() {
        let text = ScreenText("a" + String(repeating: "\u{301}", count: 200) + "b")
        #expect(text.width == 2)
        #expect(text.text.unicodeScalars.count == 6)
    }

    @Test func `draws a mark without a letter on a dotted circle`() {
        #expect(ScreenText("\u{301}a").text == "\u{25CC}\u{301}a")
    }

    @Test(arguments: [
        ("שלום", true), ("3. السلام", true), ("Hello שלום", false), ("plain", false), ("…", false),
    ])
    func `knows which way it is written`(raw: String, isRightToLeft: Bool) {
        #expect(ScreenText(raw).isRightToLeft == isRightToLeft)
    }

    @Test func `filters what is interpolated`() {
        let hostile = "x\u{1B}]0;y"
        let text: ScreenText = "title \(hostile)"
        #expect(text.text == "title x␛]0;y")
    }

    @Test func `filtered again is the same`() {
        let once = ScreenText("a\u{202E}b\u{1B}c 日本 e\u{301}")
        #expect(ScreenText(once.text) == once)
    }

    @Test func `folds to ASCII`() {
        #expect(
            ScreenText("Côte d’Ivoire — “naïve” € 日 …").ascii.text
                == "Cote d'Ivoire -- \"naive\" EUR ? ..."
        )
        #expect(ScreenText("Łódź, Åland, Straße").ascii.text == "Lodz, Aland, Strasse")
    }
}
