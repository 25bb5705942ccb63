import Testing

@testable import DocumentParsers

@Suite struct PdfCodesTests {
    /// A file of one stream, as far as it is looked at.
    private func file(_ drawing: [UInt8], filter: String = "", more: String = "") -> [UInt8] {
        Array("4 0 obj<<\(filter)/Length \(drawing.count)>>stream\n".utf8) + drawing
            + Array("\nendstream endobj\n\(more)".utf8)
    }

    /// Bytes as zlib packs them without making them shorter.
    private func packed(_ bytes: [UInt8]) -> [UInt8] {
        var sums = (1, 0)
        for byte in bytes {
            sums.0 = (sums.0 + Int(byte)) % 65_521
            sums.1 = (sums.1 + sums.0) % 65_521
        }
        let (low, high) = (UInt8(bytes.count & 0xFF), UInt8(bytes.count >> 8))
        let check = [sums.1 >> 8, sums.1 & 0xFF, sums.0 >> 8, sums.0 & 0xFF].map { UInt8($0) }
        return [0x78, 0x01, 0x01, low, high, ~low, ~high] + bytes + check
    }

    @Test(arguments: [
        (#"BT (a\033[2J) Tj ET"#, 1), ("BT (a\u{7}b\u{0}) Tj ET", 2),
        (#"BT (a\r\000\7) Tj ET"#, 3), (#"BT (\(\\033\)) Tj (plain) Tj ET"#, 0),
        ("BT (a line\nof the file\\\ngoes on\\377) Tj ET", 0), ("BT\t1 0 Td\u{1} (a) Tj ET", 0),
        (#"(\033) is in no text"#, 0),
    ])
    func `codes without letters are counted in the strings of a text`(drawing: String, codes: Int) {
        let bytes = Array(drawing.utf8)
        #expect(PdfCodes(file(bytes)).count == codes)
        #expect(PdfCodes(file(packed(bytes), filter: "/Filter/FlateDecode")).count == codes)
    }

    @Test(arguments: ["/FontDescriptor 9 0 R", "/Type3", "/ToUnicode 7 0 R", "/ObjStm"])
    func `a font of the file's own may have letters at any code`(more: String) {
        #expect(PdfCodes(file(Array(#"BT (\033) Tj ET"#.utf8), more: more)).warnings == [])
    }

    @Test(arguments: [
        "/Subtype/Image/Width 9", "/Subtype /Image", "/Length1 9", "/N 3/Alternate/X",
    ])
    func `pictures, fonts and profiles are no drawing`(kind: String) {
        let bytes = Array(#"BT (\033) Tj ET"#.utf8)
        #expect(PdfCodes(file(bytes, filter: kind)).count == 0)
        let filter = "\(kind)/Filter/FlateDecode"
        #expect(PdfCodes(file(packed(bytes), filter: filter)).count == 0)
        // The object before says nothing of it.
        #expect(PdfCodes(file([0x20], filter: kind) + file(bytes)).count == 1)
    }

    @Test func `what cannot be unpacked, and what has no end, holds none`() {
        let drawing = Array(#"BT (\033) Tj ET"#.utf8)
        let filter = "/Filter/FlateDecode"
        #expect(PdfCodes(file(drawing, filter: filter)).count == 0)
        #expect(PdfCodes(file(Array(packed(drawing).dropLast(12)), filter: filter)).count == 1)
        #expect(PdfCodes(file(drawing, filter: "/Filter/LZWDecode")).count == 0)
        #expect(PdfCodes(Array("4 0 obj<<>>stream".utf8)).count == 0)
        #expect(PdfCodes(Array("stream\nBT (\\033".utf8)).count == 1)
        #expect(PdfCodes([]).count == 0)
    }
}
