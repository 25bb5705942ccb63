import Testing

@testable import briefbook

@Test
func `an object is compact and keeps the order of its keys`() {
    var line = JSONLine()
    line.add("kind", "event")
    line.add("start", 3)
    line.add("date", String?.none)
    line.add("known", true)
    line.add("subjects", ["country:JP", "forum:itu"])
    line.add("matches", pairs: [(3, 8), (12, 15)])
    #expect(
        line.text
            == #"{"kind":"event","start":3,"date":null,"known":true,"subjects":["country:JP","forum:itu"],"matches":[[3,8],[12,15]]}"#
    )
}

@Test(arguments: [
    ("a\u{1B}[2Jb", #"a\u001b[2Jb"#),
    ("a\u{202E}b", #"a\u202eb"#),
    ("a\u{85}b\u{2028}c", #"a\u0085b\u2028c"#),
    ("tag \u{E0041}", #"tag \udb40\udc41"#),
    ("q\"b\\n\n\t", #"q\"b\\n\n\t"#),
    ("Luleå 日本 😀", "Luleå 日本 😀"),
    ("\u{0}\u{7F}", #"\u0000\u007f"#),
])
func `a line is a line whatever the text`(text: String, written: String) {
    var line = JSONLine()
    line.add("text", text)
    #expect(line.text == "{\"text\":\"" + written + "\"}")
}

@Test
func `an empty object is an object`() {
    #expect(JSONLine().text == "{}")
}

@Test
func `objects nest`() {
    var inner = JSONLine()
    inner.add("source", "583beb4c58f3")
    var outer = JSONLine()
    outer.add("citations", objects: [inner, inner])
    #expect(outer.text == #"{"citations":[{"source":"583beb4c58f3"},{"source":"583beb4c58f3"}]}"#)
}
