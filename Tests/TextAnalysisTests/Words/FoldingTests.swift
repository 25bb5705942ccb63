import Testing

@testable import TextAnalysis

struct FoldingTests {
    @Test func `Capitals become small and accents stay`() {
        let folded = "ÀÉÎÕÜÇÑŠŁŐΣЖЁ".unicodeScalars.compactMap { Folding.fold($0.value) }
        let text = String(String.UnicodeScalarView(folded.compactMap { Unicode.Scalar($0) }))
        #expect(text == "àéîõüçñšłőσжё")
    }

    @Test func `Apostrophes, hyphens and quotes become plain`() {
        for scalar in "’‘ʼ´".unicodeScalars { #expect(Folding.fold(scalar.value) == 0x27) }
        for scalar in "‐‑‒–−".unicodeScalars { #expect(Folding.fold(scalar.value) == 0x2D) }
        for scalar in "“”„«»".unicodeScalars { #expect(Folding.fold(scalar.value) == 0x22) }
    }

    @Test func `Invisible characters are left out`() {
        for value: UInt32 in [0xAD, 0x200D, 0x2060, 0xFEFF] { #expect(Folding.fold(value) == nil) }
    }

    @Test func `Letter and accent make the letter that Unicode says`() {
        for (base, accent) in [("e", 0x301), ("u", 0x308), ("c", 0x327), ("и", 0x306)] {
            let letter = base.unicodeScalars.first.map(\.value) ?? 0
            let composed = Folding.compose(letter, UInt32(accent)).flatMap(Unicode.Scalar.init)
            let expected = base + String(Unicode.Scalar(UInt32(accent)).map(Character.init) ?? " ")
            #expect(composed.map { String(Character($0)) } == expected)
        }
        #expect(Folding.compose(0x62, 0x301) == nil)
    }

    @Test func `The key is the same in every run`() {
        #expect(Folding.key(of: "".utf8) == 0xCBF2_9CE4_8422_2325)
        #expect(Folding.key(of: "a".utf8) == 0xAF63_DC4C_8601_EC8C)
    }
}
