import BriefCore
import BriefData
import Testing

private func read(_ text: String) throws -> FrontMatter {
    try FrontMatter(text: text, file: "note.md")
}

private func problem(_ text: String) throws -> String {
    let error = try #require(throws: DataError.self) { try read(text) }
    return "\(error)"
}

@Test
func `every known key reaches the metadata`() throws {
    let hash = String(repeating: "0a", count: 32)
    let matter = try read(
        """
        title: "Meeting: the record"
        publisher: A ministry
        published: 2023-04-18
        basis: inferred
        reason: 18 April is a Tuesday in 2023.
        kind: record
        reference: 'No 7'
        language: en
        marking: LIMITE
        original: \(hash)
        digest: true
        """
    )
    let expected = SourceMetadata(
        title: "Meeting: the record",
        published: PartialDate(iso: "2023-04-18"),
        publishedBasis: .inferred,
        publishedReason: "18 April is a Tuesday in 2023.",
        kind: .record,
        publisher: "A ministry",
        reference: "No 7",
        language: "en",
        marking: "LIMITE"
    )
    #expect(matter.metadata == expected)
    #expect(matter.original == hash)
    #expect(matter.isDigest)
}

@Test
func `a document without front matter says nothing`() throws {
    let document = ImportedDocument(
        text: SourceText("title: not front matter"),
        format: "text",
        encoding: "utf-8",
        hash: "",
        byteCount: 23
    )
    let matter = try FrontMatter(of: document, file: "note.txt")
    #expect(matter.metadata == SourceMetadata())
    #expect(matter.warnings == [])
}

@Test
func `lines are counted from the top of the document`() throws {
    let text = SourceText("---\ntitle: A\npublished: soon\n---\n")
    let document = ImportedDocument(
        text: text,
        frontMatter: TextSpan(4, 29),
        format: "markdown",
        encoding: "utf-8",
        hash: "",
        byteCount: text.count
    )
    let error = try #require(throws: DataError.self) {
        try FrontMatter(of: document, file: "note.md")
    }
    #expect(
        "\(error)" == "note.md:3: front matter: “soon” is no date; "
            + "write 2023-07-03, 2023-07, 2023-Q3 or 2023"
    )
}

@Test
func `a date without a basis is stated`() throws {
    let metadata = try read("published: 2023-Q3").metadata
    #expect(metadata.published == .quarter(3, of: 2023))
    #expect(metadata.publishedBasis == .stated)
    #expect(metadata.publishedReason == "The front matter gives it.")
}

@Test
func `an unknown date keeps its reason`() throws {
    let metadata = try read("basis: unknown\nreason: No day is printed.").metadata
    #expect(metadata.published == nil)
    #expect(metadata.publishedBasis == .unknown)
    #expect(metadata.publishedReason == "No day is printed.")
}

@Test
func `keys of other programs are passed over and told`() throws {
    let matter = try read("title: A\ntags: [one, two]\naliases:\n  - b\n  - c\nkind: note")
    #expect(matter.metadata.title == "A")
    #expect(matter.metadata.kind == .note)
    #expect(
        matter.warnings == [
            "line 3: front matter’s “tags” is not read",
            "line 4: front matter’s “aliases” is not read",
        ]
    )
}

@Test
func `an unknown key of a digest is an error`() throws {
    #expect(
        try problem("title: A\nauthor: B\ndigest: true")
            == "note.md:3: front matter: no key “author”; use one of title, publisher, published, "
            + "basis, reason, kind, reference, language, marking, original, digest"
    )
}

@Test
func `a value goes on in indented lines`() throws {
    #expect(try read("title: A long\n  title").metadata.title == "A long title")
    #expect(try read("title: >\n  A long\n  title\nkind: note").metadata.title == "A long title")
}

@Test
func `a comment is no part of a value`() throws {
    #expect(try read("# of the file\ntitle: A # of the line").metadata.title == "A")
    #expect(try read("title: C#").metadata.title == "C#")
}

@Test
func `quoted values keep their marks`() throws {
    #expect(try read(#"title: "Say \"yes\" # no""#).metadata.title == "Say \"yes\" # no")
    #expect(try read("title: 'It''s'").metadata.title == "It's")
}

@Test
func `an empty value is unknown`() throws {
    #expect(try read("title:\npublisher: \"\"").metadata == SourceMetadata())
}

@Test(
    arguments: [
        (
            "kind: gossip",
            "note.md:2: front matter: “kind” cannot be “gossip”; use one of record, "
                + "press-release, web-page, news, non-paper, conclusions, joint-statement, "
                + "speech, report, letter, note, digest, other"
        ),
        (
            "basis: stated",
            "note.md:2: front matter: “basis” is stated, so “published” must give a date"
        ),
        (
            "published: 2023\nbasis: unknown",
            "note.md:3: front matter: “published” gives a date, so “basis” cannot be unknown"
        ),
        ("title: [A, B]", "note.md:2: front matter: “title” must be text"),
        (
            "title: A\ntitle: B",
            "note.md:3: front matter: “title” stands already in line 2; remove one"
        ),
        ("just words", "note.md:2: front matter: write “key: value”"),
        ("title: \"A", "note.md:2: front matter: close the quotation mark"),
        (
            "title: \"A\" B",
            "note.md:2: front matter: nothing may follow the closing quotation mark"
        ),
        (
            "language: English",
            "note.md:2: front matter: “English” is no language; write its two letters, such as en"
        ),
        (
            "original: abc",
            "note.md:2: front matter: “original” is the SHA-256 of a file: 64 digits 0-9, a-f"
        ),
    ]
)
func `a mistake is told with its line`(text: String, message: String) throws {
    #expect(try problem(text) == message)
}

@Test
func `hostile front matter is only text`() throws {
    let deep = "title: " + String(repeating: "[", count: 100_000)
    #expect(try problem(deep) == "note.md:2: front matter: “title” must be text")
    let bomb = "a: &a [x]\nb: &b [*a, *a]\nc: [*b, *b]\ntitle: T"
    #expect(try read(bomb).metadata.title == "T")
}
