import Foundation
import TestKit
import Testing

@Suite struct BriefTests {
    @Test
    func `the built-in book makes a brief`() throws {
        let run = try Desk().run("brief", "Japan", "--meeting", "2023-07-03")
        #expect(run.status == .exited(0))
        #expect(run.text.contains("POINTS TO MAKE"))
        #expect(run.text.contains("not cleared"))
        #expect(run.text.contains("3–4 Jul 2023, to be confirmed"))
    }

    @Test(arguments: ["md", "txt", "html", "json", "docx"])
    func `two runs give the same bytes`(format: String) throws {
        let desk = try Desk()
        for name in ["one", "two"] {
            let run = try desk.run(
                "brief",
                "KR",
                "--meeting",
                "2023-07-03",
                "--format",
                format,
                "-o",
                name
            )
            #expect(run.status == .exited(0), "\(run.errorText)")
        }
        let one = FileManager.default.contents(atPath: desk.folder.path + "/one")
        #expect(one != nil)
        #expect(one == FileManager.default.contents(atPath: desk.folder.path + "/two"))
    }

    @Test
    func `every citation is found again in its source`() throws {
        let desk = try Desk()
        let file = desk.folder.path + "/paper.txt"
        let text = """
            The Commission wants to open a joint laboratory with Japan in May 2023. – “Näheres” folgt.

            Japan asks for a longer survey of the harbour.
            """
        try desk.folder.write(text, to: "paper.txt")
        _ = try desk.run("import", "--empty", file)
        let run = try desk.run("brief", "JP", "--meeting", "2023-07-03", "--for", "30m", "--json")
        let object = try JSONSerialization.jsonObject(with: Data(run.text.utf8)) as? [String: Any]
        let scalars = Array(text.unicodeScalars)
        var count = 0
        for source in object?["sources"] as? [[String: Any]] ?? [] {
            for passage in source["passages"] as? [[String: Any]] ?? [] {
                let start = try #require(passage["start"] as? Int)
                let end = try #require(passage["end"] as? Int)
                var words = String.UnicodeScalarView()
                words.append(contentsOf: scalars[start..<end])
                #expect(String(words) == passage["text"] as? String)
                count += 1
            }
        }
        #expect(count > 0)
    }

    @Test(arguments: ["JP", "US", "KR", "itu"], ["md", "txt", "html", "docx"])
    func `every citation of every format leads to a passage it lists`(
        subject: String,
        format: String
    ) throws {
        let text = try printed(subject, format)
        let cited = Set(
            text.matches(of: #/\[(\d+)(?: |&nbsp;|\u{A0})(?:¶ ?|para )(\d+)[\],]/#).map {
                $0.output.1 + " " + $0.output.2
            }
        )
        #expect(cited.count > 1)
        let start = try #require(text.ranges(of: #/Sources|SOURCES/#).last)
        let list = text[start.upperBound...]
        for citation in cited {
            let parts = citation.split(separator: " ")
            let entry = try #require(self.entry(parts[0], of: list, format), "\(citation)")
            let numbers = entry.matches(of: #/(?:¶ ?|para |, )(\d+)/#).map(\.output.1)
            #expect(numbers.contains(parts[1]), "\(citation) in \(format)")
        }
    }

    /// The text of a brief in a format, in which a document's parts are text too.
    private func printed(_ subject: String, _ format: String) throws -> String {
        let desk = try Desk()
        let file = "brief." + format
        let run = try desk.run("brief", subject, "--meeting", "2023-07-03", "-o", file)
        #expect(run.status == .exited(0), "\(run.errorText)")
        if format == "docx" {
            let document = try desk.shell("unzip -p brief.docx word/document.xml").text
            return document.replacing("</w:p>", with: "\n").replacing(#/<[^>]*>/#, with: "")
        }
        let path = desk.folder.path + "/" + file
        let text = try String(contentsOfFile: path, encoding: .utf8)
        let bare = format == "md" ? text.replacing("\\", with: "") : text
        return format == "txt" ? bare.replacing(#/\n +/#, with: " ") : bare
    }

    /// What the list of sources says of the source of a number.
    private func entry(
        _ number: Substring,
        of list: Substring,
        _ format: String
    ) -> Substring? {
        let next = (Int(number) ?? 0) + 1
        let heads: (String, String) =
            switch format {
            case "html": ("id=\"s\(number)\"", "id=\"s\(next)\"")
            case "docx": ("\n\(number).", "\n\(next).")
            default: ("[\(number)] ", "[\(next)] ")
            }
        guard let first = list.firstRange(of: heads.0) else { return nil }
        let rest = list[first.upperBound...]
        return rest.firstRange(of: heads.1).map { rest[..<$0.lowerBound] } ?? rest
    }

    @Test
    func `a file is not written over unless that is asked for`() throws {
        let desk = try Desk()
        try desk.folder.write("mine", to: "brief.md")
        let refused = try desk.run("brief", "Japan", "-o", "brief.md")
        #expect(refused.status == .exited(73))
        #expect(refused.errorText.contains("--force"))
        let path = desk.folder.path + "/brief.md"
        #expect(try String(contentsOfFile: path, encoding: .utf8) == "mine")
        #expect(try desk.run("brief", "Japan", "-o", "brief.md", "--force").status == .exited(0))
        #expect(try String(contentsOfFile: path, encoding: .utf8) != "mine")
    }

    @Test
    func `a link, a device and a folder are never written to`() throws {
        let desk = try Desk()
        try desk.folder.write("mine", to: "target.md")
        let link = desk.folder.path + "/link.md"
        try FileManager.default.createSymbolicLink(
            atPath: link,
            withDestinationPath: desk.folder.path + "/target.md"
        )
        for place in ["link.md", "/dev/null", desk.folder.path] {
            let run = try desk.run("brief", "Japan", "--format", "md", "-o", place, "--force")
            #expect(run.status == .exited(73), "\(place)")
        }
        let path = desk.folder.path + "/target.md"
        #expect(try String(contentsOfFile: path, encoding: .utf8) == "mine")
    }

    @Test
    func `a name without a known end wants a format`() throws {
        let run = try Desk().run("brief", "Japan", "-o", "brief.odt")
        #expect(run.status == .exited(64))
        #expect(run.errorText.contains("--format"))
    }

    @Test
    func `PDF without a program for it says what to install`() throws {
        let desk = try Desk()
        let run = try desk.run(
            ["brief", "Japan", "-o", "brief.pdf"],
            changes: ["PATH": "/nowhere"]
        )
        #expect(run.status == .exited(73))
        #expect(run.errorText.contains("apt install"))
        #expect(!FileManager.default.fileExists(atPath: desk.folder.path + "/brief.pdf"))
    }

    @Test
    func `what is marked above the ceiling is counted and not shown`() throws {
        let desk = try Desk()
        try desk.folder.write("The Commission wants to open a hidden port with Japan.", to: "a.txt")
        _ = try desk.run("import", "--empty", "a.txt", "--marking", "SECRET UE")
        let above = try desk.run("brief", "JP", "--marking", "LIMITE", "--ceiling", "PUBLIC")
        #expect(above.status == .exited(64) && above.text.isEmpty)
        let run = try desk.run("brief", "JP", "--ceiling", "LIMITE")
        #expect(!run.text.contains("hidden"))
        #expect(run.text.contains("above the ceiling"))
    }

    @Test
    func `lines kept for our side are no points to make, and dates that have passed say so`() throws
    {
        let desk = try Desk()
        try desk.folder.write(
            """
            European External Action Service

            Lines to take on Norway

            4 May 2026

            Norway plans a summit in autumn 2026. A ministerial with Norway is planned for
            14 October 2026.

            Points to make:

            - We aim to finish the accord with Norway by April 2026.
            - We welcome the accord with Norway.
            - Fall-back: we could accept a shorter transition for Norway. We will support Norway
              with a third of the fee.
            - INTERNAL: we want Norway to pay half only. We need Norway to lower the levy.
            - We will support Norway in the talks on fisheries.

            """,
            to: "a.txt"
        )
        _ = try desk.run("import", "--empty", "a.txt")
        let text = try desk.run("brief", "Norway", "--meeting", "2026-10-10").text
            .split(whereSeparator: \.isWhitespace).joined(separator: " ")
        let points = try #require(text.range(of: "POINTS TO MAKE"))
        let after = try #require(text.range(of: "THEIR OBJECTIVES"))
        let said = text[points.upperBound..<after.lowerBound]
        #expect(said.contains("support Norway in the talks"))
        #expect(!said.contains("Fall-back") && !said.contains("INTERNAL"))
        #expect(!said.contains("third of the fee") && !said.contains("lower the levy"))
        #expect(text.contains("internal: INTERNAL: we want Norway to pay half only."))
        #expect(text.contains("by April 2026. (Apr 2026 has passed, outcome not in the sources)"))
        let exact = try #require(text.range(of: "Next, 14 Oct 2026"))
        let season = try #require(text.range(of: "Next, autumn 2026"))
        #expect(exact.lowerBound < season.lowerBound)
    }

    @Test
    func `a meeting's brief is changed, kept, cleared and added to`() throws {
        let desk = try Desk()
        let made = try desk.run("meeting", "Japan", "--date", "2023-07-03", "--place", "Riga")
        #expect(made.text.hasPrefix("1  3 Jul 2023  Japan"))
        let saved = try desk.run("brief", "--meeting-id", "1", "--save", "--clear", "A. Head")
        #expect(saved.text.contains("cleared by A. Head"))
        let changed = try desk.run(
            "brief",
            "--meeting-id",
            "1",
            "--reword",
            "points:1=Our own words stand here.",
            "--add",
            "avoid=No word on the price."
        )
        #expect(changed.text.contains("Our own words stand here."))
        #expect(changed.text.contains("No word on the price."))
        #expect(changed.text.contains("not cleared"))
        let addendum = try desk.run("brief", "--meeting-id", "1", "--addendum", "1")
        #expect(addendum.text.contains("2, Addendum 1 to version 1"))
        #expect(addendum.text.contains("new: No word on the price."))
    }

    @Test
    func `a place that a brief has not is refused`() throws {
        let desk = try Desk()
        _ = try desk.run("meeting", "Japan", "--date", "2023-07-03")
        for (option, text, code) in [
            ("--drop", "points:99", 1), ("--drop", "points", 64), ("--add", "nothing=x", 64),
            ("--reword", "points:1=", 64),
        ] {
            let run = try desk.run("brief", "--meeting-id", "1", option, text)
            #expect(run.status == .exited(Int32(code)), "\(option) \(text)")
        }
        #expect(try desk.run("brief", "--meeting-id", "7").status == .exited(1))
    }

    @Test
    func `a head that is raised above the marking asked for is spoken of`() throws {
        let desk = try Desk()
        try desk.folder.write(record, to: "record.txt")
        _ = try desk.run("import", "--empty", "record.txt", "--marking", "INTERNAL")
        let brief = ["brief", "Japan", "--meeting", "2023-06-03", "--marking", "PUBLIC"]
        let raised = try desk.run(brief)
        #expect(raised.status == .exited(0))
        #expect(raised.errorText.contains("is marked INTERNAL, not PUBLIC"))
        #expect(raised.errorText.contains("--ceiling PUBLIC"))
        let held = try desk.run(brief + ["--ceiling", "PUBLIC"])
        #expect(held.errorText.isEmpty)
        let higher = try desk.run(Array(brief.dropLast()) + ["LIMITE"])
        #expect(higher.errorText.isEmpty)
    }
}
