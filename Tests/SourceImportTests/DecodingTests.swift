import BriefCore
import SourceImport
import Testing

private func decoded(_ bytes: [UInt8]) throws -> ImportedDocument {
    try SourceImporters.document(bytes, file: "note.txt")
}

private func words(_ document: ImportedDocument) -> String {
    document.text.words(in: document.text.span)
}

private let sample = "Luleå, 日本"

private let littleEndian: [UInt8] = sample.utf16.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }

private let bigEndian: [UInt8] = sample.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 255)] }

private let fourBytes: [UInt8] = sample.unicodeScalars.flatMap {
    [UInt8($0.value & 255), UInt8($0.value >> 8 & 255), 0, 0]
}

private let encodings: [(bytes: [UInt8], name: String)] = [
    (Array(sample.utf8), "utf-8"),
    ([0xEF, 0xBB, 0xBF] + Array(sample.utf8), "utf-8 with mark"),
    ([0xFF, 0xFE] + littleEndian, "utf-16le"),
    ([0xFE, 0xFF] + bigEndian, "utf-16be"),
    ([0xFF, 0xFE, 0, 0] + fourBytes, "utf-32le"),
]

@Test(arguments: encodings)
func `a text reads the same in every encoding`(bytes: [UInt8], name: String) throws {
    let document = try decoded(bytes)
    #expect(words(document) == sample)
    #expect(document.encoding == name)
    #expect(document.warnings.isEmpty == (name != "utf-32le"))
}

/// What stands in files of another age, each line often enough to be told from chance.
private let guessed: [(name: String, bytes: [UInt8], words: String)] = [
    ("shift_jis", [0x8A, 0x4F, 0x8C, 0xF0, 0x95, 0xB6, 0x8F, 0x91, 0x82, 0xCC, 0x0A], "外交文書の\n"),
    ("euc-jp", [0xB3, 0xB0, 0xB8, 0xF2, 0xCA, 0xB8, 0xBD, 0xF1, 0xA4, 0xCE, 0x0A], "外交文書の\n"),
    ("gb18030", [0xCD, 0xE2, 0xBD, 0xBB, 0xB2, 0xBF, 0xC9, 0xF9, 0xC3, 0xF7, 0x0A], "外交部声明\n"),
    ("windows-1251", [0xCF, 0xF0, 0xEE, 0xE5, 0xEA, 0xF2, 0x20, 0x31, 0x0A], "Проект 1\n"),
    ("koi8-r", [0xF0, 0xD2, 0xCF, 0xC5, 0xCB, 0xD4, 0x20, 0x31, 0x0A], "Проект 1\n"),
    (
        "iso-2022-jp", [0x1B, 0x24, 0x42, 0x33, 0x30, 0x38, 0x72, 0x1B, 0x28, 0x42, 0x0A],
        "外交\n"
    ),
]

@Test(arguments: guessed)
func `letters tell an old encoding`(name: String, bytes: [UInt8], line: String) throws {
    let document = try decoded(Array(repeatElement(bytes, count: 10).joined()))
    #expect(words(document) == String(repeating: line, count: 10))
    #expect(document.encoding == name)
    #expect(document.warnings == ["encoding guessed: not UTF-8, read as \(name)"])
}

@Test
func `letters of a mainframe are no Chinese`() throws {
    let line: [UInt8] = [
        0xD5, 0xD6, 0xE3, 0xC5, 0x40, 0xC6, 0xD6, 0xD9, 0x40, 0xC6, 0xC9, 0xD3, 0xC5,
    ]
    #expect(throws: ImportError.binary(file: "note.txt")) {
        try decoded(Array(repeatElement(line + [0x25], count: 20).joined()))
    }
}

@Test
func `Windows-1252 is a guess and says so`() throws {
    let document = try decoded([
        0x93, 0x44, 0x72, 0x61, 0x66, 0x74, 0x94, 0x20, 0x80, 0x35, 0x20, 0xE9,
    ])
    #expect(words(document) == "“Draft” €5 é")
    #expect(document.warnings == ["encoding guessed: not UTF-8, read as Windows-1252"])
}

@Test
func `words that begin as a media file does are text`() throws {
    #expect(try decoded(Array("RIFF between the EU and Japan".utf8)).encoding == "utf-8")
}

@Test
func `a few broken places in UTF-8 do not make it another encoding`() throws {
    let document = try decoded(Array("déjà vu, Luleå ".utf8) + [0xE9, 0x20, 0x61])
    #expect(words(document) == "déjà vu, Luleå \u{FFFD} a")
    #expect(document.warnings == ["invalid UTF-8 shown as U+FFFD"])
}

@Test
func `UTF-16 without a mark is known by its zero bytes`() throws {
    let bytes = "The draft text remains open.".utf16.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }
    let document = try decoded(bytes)
    #expect(words(document) == "The draft text remains open.")
    #expect(document.warnings == ["encoding guessed: UTF-16 without a byte-order mark"])
}

@Test
func `newlines and a word split by zero bytes are kept`() throws {
    let document = try decoded(Array("a\r\nb\rc\nconf\u{0}idential and so on".utf8))
    #expect(words(document) == "a\r\nb\rc\nconf\u{0}idential and so on")
    #expect(
        document.warnings == [
            "marks: 1 carriage return alone, read as line ends",
            "marks: 1 control character kept and shown as marks",
        ]
    )
}

@Test
func `characters that hide or reorder words are counted`() throws {
    let document = try decoded(Array("a\u{202E}b\u{200B}c\u{1B}[2J\u{E0041}".utf8))
    #expect(
        document.warnings == [
            "marks: 1 control character kept and shown as marks",
            "marks: 1 direction override kept and shown as marks",
            "marks: 2 invisible characters kept and shown as marks",
        ]
    )
}

@Test
func `the hash is that of the file's bytes`() throws {
    #expect(
        try decoded(Array("abc".utf8)).hash
            == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
    )
}

@Test
func `a long file of white space is kept and said to hold no words`() throws {
    let read = try decoded([UInt8](repeating: 0x0A, count: 5000))
    #expect(read.warnings == ["no words: nothing but white space"])
}

private let noise: [UInt8] = (0..<600).map { UInt8(truncatingIfNeeded: $0 % 3 == 0 ? 1 : $0 * 37) }

private let refused: [(bytes: [UInt8], error: ImportError)] = [
    ([], .empty(file: "note.txt")),
    (Array(" \n\t\u{A0}\n".utf8), .empty(file: "note.txt")),
    (Array("%PDF-1.7 …".utf8), .type(file: "note.txt", what: "a PDF document")),
    (
        [0x50, 0x4B, 0x03, 0x04, 0, 0],
        .type(file: "note.txt", what: "a ZIP archive or office document")
    ),
    (Array("\n<!DOCTYPE HTML><p>x".utf8), .type(file: "note.txt", what: "a web page")),
    (noise, .binary(file: "note.txt")),
    (
        [0x4D, 0x5A, 0x90, 0x00, 0x03, 0x00],
        .type(file: "note.txt", what: "a Windows program")
    ),
    (
        (0..<4000).map { UInt8(truncatingIfNeeded: $0 * $0 / 7 + $0 * 31) },
        .binary(file: "note.txt")
    ),
]

@Test(arguments: refused)
func `what is no text is refused by name`(bytes: [UInt8], error: ImportError) {
    #expect(throws: error) { try SourceImporters.document(bytes, file: "note.txt") }
}

@Test(arguments: [
    ("Approved\nby HQ\rRejected\n", ["marks: 1 carriage return alone, read as line ends"]),
    ("one\rtwo\r", []),
    ("one\r\ntwo\r\n", []),
    (
        "a" + String(repeating: "\u{301}", count: 9),
        [
            "marks: 1 letter with more accents than can be shown"
        ]
    ),
    ("e\u{301}e\u{301}e\u{301}e\u{301}e\u{301}e\u{301}e\u{301}e\u{301}e\u{301}", []),
    (
        "bullet \u{F0B7} and \u{FFFE}",
        [
            "marks: 2 characters without meaning kept and shown as marks"
        ]
    ),
    ("flag \u{1F3F4}\u{E0067}\u{E0062}\u{E0073}\u{E0063}\u{E0074}\u{E007F}", []),
    (
        "hidden \u{1F3F4}\u{E0061}\u{E0062}\u{E0063}\u{E0064}\u{E0065}\u{E0066}\u{E0067}",
        [
            "marks: 1 invisible character kept and shown as marks"
        ]
    ),
    ("family \u{1F468}\u{200D}\u{1F469}\u{200D}\u{1F467}", []),
])
func `what hides is counted and what is honest is not`(text: String, warnings: [String]) throws {
    #expect(try decoded(Array(text.utf8)).warnings == warnings)
}

@Test
func `bells and holes in a text do not make it binary`() throws {
    let prose = Array("The draft text remains open.".utf8)
    let bells = try decoded(prose + [UInt8](repeating: 7, count: 5000) + prose)
    #expect(bells.warnings == ["marks: 5000 control characters kept and shown as marks"])
    #expect(try decoded([UInt8](repeating: 0, count: 4096) + prose).encoding == "utf-8")
    #expect(throws: ImportError.binary(file: "note.txt")) {
        try decoded([UInt8](repeating: 0, count: 1 << 20))
    }
}

@Test
func `a text without a space in another code page is binary`() {
    // "NOTE FOR FILE" in EBCDIC, many times.
    let line: [UInt8] = [
        0xD5, 0xD6, 0xE3, 0xC5, 0x40, 0xC6, 0xD6, 0xD9, 0x40, 0xC6, 0xC9, 0xD3, 0xC5, 0x25,
    ]
    #expect(throws: ImportError.binary(file: "note.txt")) {
        try decoded(Array(repeating: line, count: 20).flatMap(\.self))
    }
}

@Test(arguments: [
    ([0x78, 0x9C, 0xED, 0x91, 0x81, 0x8D, 0x00, 0x01, 0x02, 0x03], "a zlib archive"),
    ([0x00, 0x61, 0x73, 0x6D, 0x01, 0x00, 0x00, 0x00], "a WebAssembly program"),
    (Array("#!/bin/sh\ntouch it\n".utf8), "a script"),
])
func `programs and archives are refused by name`(bytes: [UInt8], what: String) {
    #expect(throws: ImportError.type(file: "note.txt", what: what)) { try decoded(bytes) }
}
