import BriefCore
import SourceImport
import Testing

private func warnings(_ words: String) throws -> [String] {
    try SourceImporters.document(Array(words.utf8), file: "note.md").warnings
}

private let odd: [(words: String, said: String)] = [
    ("<script>x()</script>\nWords\n", "not followed: 1 script"),
    ("<SCRIPT src=a>\n<script>\nWords\n", "not followed: 2 scripts"),
    ("Words ![a](http://host.invalid/a.png)\n", "not followed: 1 picture"),
    ("<img src=x onerror=alert(1)>\nWords\n", "not followed: 1 picture, 1 handler"),
    ("[Words](javascript:x) [y](../../z)\n", "not followed: 2 links to scripts or files"),
    ("Words &#27;[2J\n", "marks: 1 code for odd characters such as &#27;, kept as written"),
    (
        "Words &#x202e;x &#0; &#xD800;\n",
        "marks: 3 codes for odd characters such as &#27;, kept as written"
    ),
    (String(repeating: ">", count: 40) + " Words\n", "quotes stand 40 deep in each other"),
    (String(repeating: " ", count: 80) + "- Words\n", "list items stand 41 deep in each other"),
    ("|" + String(repeating: "a|", count: 300) + "\n", "a table of 300 columns"),
]

@Test(arguments: odd)
func `what a browser would run, or nobody writes, is said`(words: String, said: String) throws {
    #expect(try warnings(words) == [said])
}

private let ordinary = [
    "# Words\n\n[a](https://host.invalid/b) and ![] and <https://host.invalid>\n",
    "a < b, &amp; &#8364; &#233; &#10; &# 27;\n",
    "> quoted\n> > twice\n\n- a\n  - b\n    - c\n",
    "<p class=one on=two>Words</p>\n",
]

@Test(arguments: ordinary)
func `ordinary Markdown is not strange`(words: String) throws {
    #expect(try warnings(words).filter { !$0.contains("picture") } == [])
}

private let mixed: [(words: String, said: [String])] = [
    (
        "Sent to p\u{430}ypal.com",
        ["look-alike letters: 1 word mixes alphabets, such as “p\u{430}ypal”"]
    ),
    (
        "\u{391}thens and \u{41C}oscow",
        ["look-alike letters: 2 words mix alphabets, such as “\u{391}thens”"]
    ),
    ("Москва and Athens, Αθήνα", []),
    ("a Δx of 5 μm, 3 kΩ, the α-helix", []),
    ("Luleå, Çanakkale, Łódź", []),
]

@Test(arguments: mixed)
func `a word of two alphabets that look alike is said`(words: String, said: [String]) throws {
    #expect(try warnings(words) == said)
}
