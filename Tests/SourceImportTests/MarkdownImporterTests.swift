import BriefCore
import SourceImport
import Testing

private let sample = """
    ---
    title: A note
    ---
    # The title

    A paragraph that runs
    over two lines.

    Lower heading
    -------------

    - first item
      goes on
    - second item
    1. numbered

    > a quotation
    > of two lines

    ```
    # no heading
    ```
    | a | b |
    |---|---|
    | c | d |
    ***
    <!-- a comment -->
    End.
    """

private func document(_ text: String, file: String = "note.md") throws -> ImportedDocument {
    try SourceImporters.document(Array(text.utf8), file: file)
}

@Test
func `lines become blocks of their kind`() throws {
    let document = try document(sample)
    let blocks = try #require(document.blocks)
    let shown = blocks.map { "\($0.kind.rawValue) \($0.level) \(document.text.words(in: $0.span))" }
    #expect(
        shown == [
            "heading 1 The title",
            "paragraph 0 A paragraph that runs\nover two lines.",
            "heading 2 Lower heading",
            "list-item 1 - first item\n  goes on",
            "list-item 1 - second item",
            "list-item 1 1. numbered",
            "quote 0 a quotation\n> of two lines",
            "code 0 ```\n# no heading\n```",
            "table 0 | a | b |",
            "table 0 | c | d |",
            "boilerplate 0 <!-- a comment -->",
            "paragraph 0 End.",
        ]
    )
}

@Test
func `a sentence on a line of its own below an item is none of it`() throws {
    let document = try document("1. One sentence.  \nAnother one.\n2. Two lines\nthat go on.\n")
    let kinds = document.blocks?.map(\.kind)
    #expect(kinds == [.listItem, .paragraph, .listItem])
}

@Test
func `front matter is found and left out of the blocks`() throws {
    let document = try document(sample)
    let matter = try #require(document.frontMatter)
    #expect(document.text.words(in: matter) == "title: A note\n")
}

@Test
func `front matter without an end is text`() throws {
    #expect(try document("---\ntitle: x\n\nBody.").frontMatter == nil)
}

@Test
func `a text file with front matter is Markdown whatever its name`() throws {
    #expect(try document("---\na: b\n---\nBody.", file: "note.txt").format == "markdown")
    #expect(try document("Body.", file: "note.txt").format == "text")
}

@Test
func `lines between rules in a text file are no front matter`() throws {
    let text = "---\nThe two sides met: nothing was agreed.\n---\nMore."
    #expect(try document(text, file: "note.txt").format == "text")
}

@Test(arguments: ["\r\n", "\r", "\n"])
func `every line end ends a line`(end: String) throws {
    let document = try document(["# Title", "", "Words.", "More."].joined(separator: end))
    #expect(document.blocks?.count == 2)
}

@Test(arguments: ["#", "-", ">", "|", "```", "---", "- ", "1.", "***", "# ", "\u{0}\n#", "> > >"])
func `scraps of markup give no empty block and no trap`(text: String) throws {
    let document = try document(text + "\n" + text)
    for block in document.blocks ?? [] {
        #expect(!block.span.isEmpty)
        #expect(document.text.span.contains(block.span))
    }
}
