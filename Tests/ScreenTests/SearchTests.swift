import TestKit
import Testing

/// Searching the whole book.
@Suite struct SearchTests {
    @Test
    func `fields narrow a search as one types, and a wrong one is told in words`() throws {
        let terminal = try ReadersDesk().opened()
        try terminal.send("s", waitFor: "kind:issue cable")
        try terminal.send("kind:issue backing", waitFor: "· ¶ ")
        try terminal.send("\u{15}kind:isue arctic", waitFor: "means nothing; it wants event")
        try terminal.send(
            "\u{15}arctic before:2024",
            waitFor: "sources without a date are left out"
        )
    }

    @Test
    func `a mistyped word is forgiven where a star asks for it, and the hit says so`() throws {
        let terminal = try ReadersDesk().opened()
        try terminal.send("s", waitFor: "Search")
        try terminal.send("*semicondcutor", waitFor: "as semiconductor")
        terminal.send("\u{7}")
        try terminal.send("f*jaapn", waitFor: "with *jaapn")
        try terminal.wait(until: "Japan is shown alone") {
            $0.hasRow("Japan") && !$0.hasRow("Canada")
        }
    }

    @Test
    func `names are found in all their spellings`() throws {
        let desk = try ReadersDesk()
        try desk.folder.write("A note\n\nKiev and Turkey were named.\n", to: "note.txt")
        try desk.run("import", "note.txt")
        let found = try desk.run("search", "türkiye", "київ").text
        #expect(found.contains("found as Turkey, Kiev"))
        #expect(found.contains("¶ 1") || found.contains("¶ 2"))
    }
}
