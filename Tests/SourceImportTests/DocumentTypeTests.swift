import SourceImport
import Testing

private let cases: [(text: String, name: String, type: DocumentType)] = [
    ("Words.", "note.txt", .text),
    ("Words.", "note", .text),
    ("<!DOCTYPE html><p>x", "page.html", .web),
    ("\n<!-- saved --><HTML><p>x", "page", .web),
    ("<p>Words.</p>", "page.html", .web),
    ("<p>Words.</p>", "note.md", .text),
    ("%PDF-1.7\n", "a.pdf", .pdf),
    ("%PDF-1.7\n", "download", .pdf),
    ("PK\u{3}\u{4}x", "a.docx", .office),
    ("{\\rtf1 x}", "old.doc", .rtf),
    ("From: a@b\nTo: c\nMessage-ID: <1>\n\nx", "saved", .mail),
    ("From: A\nTo: B\nSubject: C\n\nA note.", "note.txt", .text),
    ("Subject: C\n\nx", "a.eml", .mail),
]

@Suite struct DocumentTypeTests {
    @Test(arguments: cases)
    func `The type is decided by content`(text: String, name: String, type: DocumentType) throws {
        #expect(try DocumentType.of(Array(text.utf8), name: name) == type)
    }

    @Test(arguments: [
        ("<html><p>x", "a.pdf"), ("%PDF-1.7\n", "a.txt"), ("PK\u{3}\u{4}x", "a.html"),
        ("\u{7F}ELF", "a.md"),
    ])
    func `A name that lies is refused`(text: String, name: String) {
        #expect(throws: ImportError.self) { try DocumentType.of(Array(text.utf8), name: name) }
    }
}
