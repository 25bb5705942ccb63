import Foundation
import TestKit
import Testing

@Suite struct QueryTests {
    /// A desk with one record in an otherwise empty book.
    private func desk() throws -> Desk {
        let desk = try Desk()
        try desk.folder.write(record, to: "record.txt")
        _ = try desk.run("import", "--empty", "record.txt")
        return desk
    }

    @Test
    func `the built-in book answers before anything was imported`() throws {
        let desk = try Desk()
        let run = try desk.run("show", "Japan")
        #expect(run.status == .exited(0))
        #expect(run.text.contains("to be confirmed"))
        #expect(!FileManager.default.fileExists(atPath: desk.book))
    }

    @Test
    func `a subject is found by id, code, name and other names`() throws {
        let desk = try desk()
        let byCode = try desk.run("show", "JP", "--json").text
        for name in ["country:JP", "jp", "Japan", "japan", "日本"] {
            #expect(try desk.run("show", name, "--json").text == byCode, "\(name)")
        }
    }

    @Test
    func `why tells under each line its rule and the words that fired it`() throws {
        let desk = try desk()
        let plain = try desk.run("show", "JP", "--pane", "timeline").text
        let why = try desk.run("show", "JP", "--pane", "timeline", "--why").text
        #expect(!plain.contains("rule event."))
        let rules = why.split(separator: "\n").filter { $0.hasPrefix("      rule event.") }
        #expect(rules.count == (try desk.json("show", "JP", "--pane", "timeline")).count)
        #expect(rules.allSatisfy { $0.contains(" on “") })
    }

    @Test
    func `Korea is the Republic unless North is said`() throws {
        let desk = try Desk()
        let run = try desk.run("show", "Korea")
        #expect(run.status == .exited(0))
        #expect(run.text.contains("South Korea") || run.text.contains("Republic of Korea"))
    }

    @Test
    func `an unknown subject ends with 1, none at all with 64`() throws {
        let desk = try desk()
        #expect(try desk.run("show", "Atlantis").status == .exited(1))
        #expect(try desk.run("show").status == .exited(64))
        #expect(try desk.run("nonsense").status == .exited(64))
        #expect(try desk.run("show", "JP", "--pane", "nonsense").status == .exited(64))
    }

    @Test
    func `several subjects intersect`() throws {
        let desk = try desk()
        let both = try desk.json("show", "JP", "semiconductors", "--pane", "points")
        #expect(!both.isEmpty)
        for point in both {
            let subjects = try #require(point["subjects"] as? [String])
            #expect(subjects.contains("country:JP") && subjects.contains("priority:semiconductors"))
        }
    }

    @Test
    func `positions count Unicode scalars of the decoded text`() throws {
        let desk = try Desk()
        let text =
            "Note\n\n12 May 2023\n\nCôte d’Ivoire and 日本: the EU and Japan will meet on 3 June 2023.\n"
        try desk.folder.write(text, to: "note.txt")
        let scalars = Array(text.unicodeScalars)
        for line in try desk.json("analyse", "note.txt") where line["kind"] as? String != "source" {
            let start = try #require(line["start"] as? Int)
            let end = try #require(line["end"] as? Int)
            let words = String(String.UnicodeScalarView(scalars[start..<end]))
            #expect(line["text"] as? String == words)
        }
        _ = try desk.run("import", "--empty", "note.txt")
        let events = try desk.json("show", "JP", "--pane", "timeline")
        #expect(!events.isEmpty)
        for line in events {
            let citations = try #require(line["citations"] as? [[String: Any]])
            let start = try #require(citations.first?["start"] as? Int)
            let end = try #require(citations.first?["end"] as? Int)
            #expect(
                citations.first?["text"] as? String
                    == String(String.UnicodeScalarView(scalars[start..<end]))
            )
        }
    }

    @Test
    func `search finds words without accents and marks them`() throws {
        let desk = try Desk()
        try desk.folder.write("Note\n\nThe meeting in Luleå ended well.\n", to: "note.txt")
        _ = try desk.run("import", "--empty", "note.txt")
        let hit = try #require(try desk.json("search", "lulea").first)
        let matches = try #require(hit["matches"] as? [[Int]])
        let text = Array("Note\n\nThe meeting in Luleå ended well.\n".unicodeScalars)
        let words = matches.map { String(String.UnicodeScalarView(text[$0[0]..<$0[1]])) }
        #expect(words == ["Luleå"])
        #expect(hit["rank"] as? Int == 1)
        #expect(try desk.run("search", "nowhere").status == .exited(1))
    }

    @Test(arguments: [
        "\"", "AND", "a OR", "NEAR(", "*", "^a", "a:b", "-", "(", "';--", "😀", "\u{1}",
    ])
    func `no query is an error of the index`(query: String) throws {
        let desk = try desk()
        let run = try desk.run("search", "--", query)
        #expect(run.status == .exited(0) || run.status == .exited(1))
    }

    @Test
    func `what a document holds cannot command the terminal`() throws {
        let desk = try Desk()
        try desk.folder.write(
            "Title \u{1B}]0;x\u{7}\n\nJapan \u{1B}[2J\u{202E}and the EU will meet on 3 June 2023.\n",
            to: "bad.txt"
        )
        _ = try desk.run("import", "--empty", "bad.txt")
        for command in [
            ["sources"], ["show", "JP"], ["search", "meet"], ["view", "bad.txt"],
            ["analyse", "bad.txt"],
        ] {
            let run = try ProgramRun(
                builtProgram(named: "briefbook"),
                command,
                environment: desk.environment(),
                folder: desk.folder.path
            )
            #expect(!run.output.contains(0x1B), "\(command)")
            #expect(!run.text.unicodeScalars.contains("\u{202E}"), "\(command)")
        }
    }

    @Test
    func `a reader that goes away is no error`() throws {
        let desk = try desk()
        let program = builtProgram(named: "briefbook")
        let run = try ProgramRun(
            "/bin/bash",
            [
                "-c",
                "set -o pipefail; '\(program)' analyse --json record.txt | head -c 1 >/dev/null; echo ${PIPESTATUS[0]}",
            ],
            environment: desk.environment(),
            folder: desk.folder.path
        )
        #expect(["141\n", "0\n"].contains(run.text))
        #expect(run.errorText.isEmpty)
    }

    @Test
    func `the navigator without a terminal says so`() throws {
        let run = try Desk().run()
        #expect(run.status == .exited(64))
        #expect(run.errorText.hasPrefix("briefbook: standard input is not a terminal"))
    }

    @Test
    func `findings are explained in lines of a page, and names that nobody knows are listed`()
        throws
    {
        let desk = try desk()
        let text =
            "Note\n\n2 May 2023\n\nThe EU should build trust with Japan, Korea, Norway and the "
            + "United States on submarine cables. The Fjord Cable Oversight Authority (FCOA) began.\n"
        let run = try desk.run("analyse", "--explain", "-", input: text)
        #expect(run.text.contains("rule issue."))
        #expect(run.text.contains("Fjord Cable Oversight Authority (FCOA)"))
        #expect(run.text.split(separator: "\n").allSatisfy { $0.count <= 100 })
    }

    @Test
    func `the text of a document is printed as positions count it`() throws {
        let desk = try Desk()
        try desk.folder.write(bytes: [0xEF, 0xBB, 0xBF] + Array("a\r\nb\u{1B}c".utf8), to: "n.txt")
        #expect(try desk.run("analyse", "--text", "n.txt").output == Array("a\r\nb\u{1B}c".utf8))
    }

    @Test(arguments: [
        "import", "remove", "set", "sources", "countries", "fora", "priorities", "show", "search",
        "view",
        "analyse", "dates", "verify", "backup", "rebuild", "paths", "keys", "themes",
    ])
    func `every command explains itself`(command: String) throws {
        let run = try Desk().run(command, "--help")
        #expect(run.status == .exited(0))
        #expect(run.text.contains("OVERVIEW: "))
    }

    @Test
    func `a date for today that is none is bad configuration`() throws {
        let run = try desk().run("show", "JP", changes: ["BRIEFBOOK_TODAY": "soon"])
        #expect(run.status == .exited(78))
    }

    @Test
    func `a paragraph has one number wherever it is told`() throws {
        let desk = try desk()
        let explained = try desk.run("analyse", "--explain", "record.txt").text
        let lines = explained.split(separator: "\n").map { $0.drop { $0 == " " } }
        let place = try #require(lines.firstIndex { $0.hasPrefix("The EU and Japan will meet") })
        #expect(lines[place - 1] == "¶ 1")
        #expect(lines.contains("heading"))
        let brief = try desk.run("brief", "JP", "--meeting", "2023-06-01").text
        #expect(brief.contains("[1 para 1]"))
    }
}
