import Foundation
import TestKit
import Testing

/// A note that the reader's own side wrote for a meeting.
@Suite struct OwnNoteTests {
    private let outline = """
        # Meeting with Japan

        ## Objectives

        - Obtain the list of lamps from Japan.

        ## Lines to take

        - The EU values its work with Japan on submarine cables.

        ## If raised

        - Price: we cannot give a figure.

        """

    @Test
    func `a note of our own that is kept as something else is spoken of`() throws {
        let desk = try Desk()
        try desk.folder.write("---\nkind: non-paper\n---\n\n" + outline, to: "note.md")
        let run = try desk.run("import", "--empty", "note.md")
        #expect(run.status == .exited(0))
        #expect(run.errorText.contains("note.md: has lines to take and is kept as non-paper"))
        #expect(!run.text.contains("lines to take"))
        try desk.folder.write(outline, to: "two.md")
        let result = try #require(try desk.json("import", "two.md", "--kind", "letter").last)
        let warnings = result["warnings"] as? [String] ?? []
        #expect(warnings.contains { $0.contains("kept as letter") })
    }

    @Test
    func `a note that is one, and a paper with one such heading, are not spoken of`() throws {
        let desk = try Desk()
        try desk.folder.write("---\nkind: note\n---\n\n" + outline, to: "note.md")
        try desk.folder.write("# The plan\n\n## Objectives\n\n- Build a quay.\n", to: "plan.md")
        let run = try desk.run("import", "--empty", "note.md", "plan.md")
        #expect(run.status == .exited(0))
        #expect(!run.errorText.contains("lines to take"))
    }

    @Test
    func `what stands beside the lines of a note is no line in a brief for all`() throws {
        let desk = try Desk()
        let beside = "## State of play\n\n- The EU will propose a waiver for Japan in June 2027.\n"
        try desk.folder.write("---\nkind: note\n---\n\n" + outline + beside, to: "note.md")
        _ = try desk.run("import", "--empty", "note.md")
        let brief = try desk.run(
            "brief",
            "Japan",
            "--meeting",
            "2023-06-03",
            "--ceiling",
            "PUBLIC"
        ).text
        let words = brief.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        #expect(words.contains("The EU values its work with Japan on submarine cables."))
        #expect(!words.contains("waiver"))
    }

    @Test
    func `a note whose front matter names another country leads no brief`() throws {
        let desk = try Desk()
        let front = "---\ntitle: Speaking note for the meeting with India\nkind: note\n---\n\n"
        let note = front + outline.replacing("# Meeting with Japan\n\n", with: "")
        try desk.folder.write(record, to: "record.txt")
        try desk.folder.write(note, to: "note.md")
        _ = try desk.run("import", "--empty", "record.txt", "note.md")
        let brief = try desk.run("brief", "Japan", "--meeting", "2023-06-03", "--for", "2m").text
        let words = brief.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        #expect(!words.contains("1. to Japan: The EU values its work"))
    }

    @Test
    func `the lines of a note of our own come first, those on what may be raised as answers`()
        throws
    {
        let desk = try Desk()
        try desk.folder.write(
            record + "Japan asked the EU what price it will pay.\n",
            to: "record.txt"
        )
        try desk.folder.write(outline, to: "note.md")
        _ = try desk.run("import", "--empty", "record.txt", "note.md")
        _ = try desk.run("set", "note.md", "--kind", "note")
        let brief = try desk.run("brief", "Japan", "--meeting", "2023-06-03", "--for", "2m").text
        let words = brief.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        #expect(
            words.contains("1. to Japan: The EU values its work with Japan on submarine cables.")
        )
        #expect(words.contains("Price: we cannot give a figure."))
        #expect(!words.contains("(reported)"))
    }
}
