/// Writes ZIP archives without packing, and ones that lie.
struct ZipFile {
    private var bytes: [UInt8] = []
    private var list: [[UInt8]] = []

    /// Adds a part; what is not said is true.
    mutating func add(_ name: String, _ text: String, localName: String? = nil, flags: Int = 0) {
        let data = Array(text.utf8)
        let offset = bytes.count
        let sum = Self.checksum(data)
        let local = Array((localName ?? name).utf8)
        let sizes = Self.number(sum, 4) + Self.number(data.count, 4) + Self.number(data.count, 4)
        let head =
            Self.number(20, 2) + Self.number(flags, 2) + Self.number(0, 2) + Self.number(0, 2)
            + Self.number(33, 2) + sizes
        bytes +=
            [0x50, 0x4B, 0x03, 0x04] + head + Self.number(local.count, 2) + [0, 0] + local + data
        list.append(
            [0x50, 0x4B, 0x01, 0x02] + Self.number(0x0314, 2) + head
                + Self.number(name.utf8.count, 2) + [UInt8](repeating: 0, count: 12)
                + Self.number(offset, 4) + Array(name.utf8)
        )
    }

    /// The archive; a count may be other than the true one.
    func file(count: Int? = nil, prefix: String = "") -> [UInt8] {
        let directory = list.flatMap(\.self)
        let number = Self.number(count ?? list.count, 2)
        return Array(prefix.utf8) + bytes + directory + [0x50, 0x4B, 0x05, 0x06, 0, 0, 0, 0]
            + number + number + Self.number(directory.count, 4) + Self.number(bytes.count, 4) + [
                0, 0,
            ]
    }

    private static func number(_ value: Int, _ count: Int) -> [UInt8] {
        (0..<count).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
    }

    private static func checksum(_ data: [UInt8]) -> Int {
        var sum: UInt32 = 0xFFFF_FFFF
        for byte in data {
            sum ^= UInt32(byte)
            for _ in 0..<8 { sum = sum & 1 == 1 ? sum >> 1 ^ 0xEDB8_8320 : sum >> 1 }
        }
        return Int(~sum)
    }
}

/// A document of Word made of a body.
func docx(_ body: String, parts: [(String, String)] = [], head: String = "") -> ZipFile {
    let word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    let relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    var zip = ZipFile()
    zip.add("[Content_Types].xml", "<Types/>")
    zip.add(
        "_rels/.rels",
        "<Relationships><Relationship Type='\(relations)/officeDocument' "
            + "Target='word/document.xml'/></Relationships>"
    )
    zip.add(
        "word/document.xml",
        head + "<w:document xmlns:w='\(word)'><w:body>\(body)</w:body></w:document>"
    )
    for (name, text) in parts { zip.add(name, text) }
    return zip
}

/// A paragraph of Word.
func paragraph(_ words: String, properties: String = "") -> String {
    "<w:p>\(properties.isEmpty ? "" : "<w:pPr>\(properties)</w:pPr>")<w:r><w:t>\(words)</w:t></w:r></w:p>"
}

/// A document of Writer made of a body.
func odt(_ body: String, styles: String = "") -> [UInt8] {
    let names = ["office", "text", "table", "style", "xlink", "dc", "fo"].map {
        "xmlns:\($0)='urn:oasis:names:tc:opendocument:xmlns:\($0):1.0'"
    }
    var zip = ZipFile()
    zip.add("mimetype", "application/vnd.oasis.opendocument.text")
    zip.add(
        "content.xml",
        "<office:document-content \(names.joined(separator: " "))>\(styles)<office:body>"
            + "<office:text>\(body)</office:text></office:body></office:document-content>"
    )
    return zip.file()
}
