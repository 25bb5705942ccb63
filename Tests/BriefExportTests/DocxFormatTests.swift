@testable internal import BriefExport
internal import Testing

@Suite struct DocxFormatTests {
    private func bytes(_ words: String) -> [UInt8] {
        BriefFormat.docx.bytes(of: ExportSample.brief(words, marking: "LIMITE")) ?? []
    }

    @Test
    func `it is an archive with the parts a word processor wants`() {
        let bytes = bytes("A sentence.")
        #expect(bytes.starts(with: [0x50, 0x4B, 3, 4]))
        let text = String(decoding: bytes, as: UTF8.self)
        for part in ["[Content_Types].xml", "_rels/.rels", "word/document.xml", "word/header1.xml"]
        {
            #expect(text.contains(part))
        }
    }

    @Test
    func `markup in a document is text`() {
        let text = String(decoding: bytes(ExportSample.hostile), as: UTF8.self)
        #expect(!text.contains("<script"))
        #expect(text.contains("&lt;script&gt;"))
    }

    @Test
    func `every link leads to a bookmark`() {
        let text = String(decoding: bytes("A sentence."), as: UTF8.self)
        for part in text.split(separator: "w:anchor=\"").dropFirst() {
            let name = part.prefix { $0 != "\"" }
            #expect(text.contains("w:name=\"\(name)\""))
        }
    }

    @Test
    func `the checksum is the one archives use`() {
        // The check value of CRC-32 for the digits 1 to 9.
        #expect(Checksum.crc32(Array("123456789".utf8)) == 0xCBF4_3926)
    }
}
