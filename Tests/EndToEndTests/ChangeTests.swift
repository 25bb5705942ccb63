import Foundation
import TestKit
import Testing

@Suite struct ChangeTests {
    @Test
    func `nothing of a removed source is left in the file`() throws {
        let desk = try Desk()
        try desk.folder.write(record + "The word is zzsecretzz today.\n", to: "secret.txt")
        try desk.folder.write(record, to: "other.txt")
        _ = try desk.run("import", "--empty", "secret.txt", "other.txt")
        let secret = Data("zzsecretzz".utf8)
        let before = try Data(contentsOf: URL(filePath: desk.book))
        #expect(before.range(of: secret) != nil)
        #expect(try desk.run("remove", "secret.txt").status == .exited(0))
        let after = try Data(contentsOf: URL(filePath: desk.book))
        #expect(after.range(of: secret) == nil)
        #expect(try desk.json("sources").count == 1)
        #expect(try desk.run("verify").status == .exited(0))
    }

    @Test
    func `setting the date resolves the text anew`() throws {
        let desk = try Desk()
        try desk.folder.write(
            "A note\n\nThe EU and Japan will meet on 3 June in Tokyo.\n",
            to: "note.txt"
        )
        let key = try #require(
            try desk.json("import", "--empty", "note.txt").first?["source"] as? String
        )
        #expect(try desk.run("set", key, "--published", "2023-05-12").status == .exited(0))
        let events = try desk.json("show", "JP", "--pane", "timeline")
        #expect(events.first?["date"] as? String == "2023-06-03")
        let source = try #require(try desk.json("sources").first)
        #expect(source["publishedBasis"] as? String == "given")
    }

    @Test(arguments: [
        (["--marking", "banana"], "“banana” is no marking; use one of"),
        (["--marking", ""], "“” is no marking; use one of"),
        (["--title", " "], "--title: write what it is"),
        (["--publisher", ""], "--publisher: write what it is"),
        (["--kind", "banana"], "banana"), (["--published", "2023-02-30"], "2023-02-30"),
    ])
    func `what cannot be so is refused and changes nothing`(
        words: [String],
        reason: String
    ) throws {
        let desk = try Desk()
        try desk.folder.write(record, to: "record.txt")
        _ = try desk.run("import", "--empty", "record.txt")
        let before = try desk.run("sources", "--json").text
        let run = try desk.run(["set", "record.txt"] + words)
        #expect(run.status == .exited(64))
        #expect(run.errorText.contains(reason), "\(run.errorText)")
        #expect(try desk.run("sources", "--json").text == before)
        #expect(try desk.run(["import", "record.txt"] + words).status == .exited(64))
    }

    @Test
    func `a meeting takes no marking and no time that is none`() throws {
        let desk = try Desk()
        try desk.folder.write(record, to: "record.txt")
        _ = try desk.run("import", "--empty", "record.txt")
        for words in [["--marking", "banana"], ["--time", "25:99"]] {
            #expect(try desk.run(["meeting", "JP"] + words).status == .exited(64))
        }
        #expect(try desk.run("meeting", "JP", "--marking", "limite").status == .exited(0))
    }

    @Test(arguments: [
        ("semiconductors; India", ["Semiconductors", "India"], []),
        ("semiconductors, India", ["Semiconductors", "India"], []),
        ("Korea, Republic of; India", ["South Korea", "India"], []),
        (
            "1. semiconductors; 2) tour de table; - next steps, a date", ["Semiconductors"],
            ["tour de table", "next steps, a date"]
        ),
        ("tour de table, lunch", [], ["tour de table", "lunch"]),
        // A code of a country that no source names is no item.
        ("AI; lunch", ["Artificial intelligence"], ["lunch"]),
        ("5.9 GHz band; 3) 2.4 GHz sharing", [], ["5.9 GHz band", "2.4 GHz sharing"]),
        ("4.Lunch; -3 dB limits", [], ["4.Lunch", "-3 dB limits"]),
    ])
    func `an agenda in one line is taken item by item`(
        text: String,
        subjects: [String],
        items: [String]
    ) throws {
        let desk = try Desk()
        let run = try desk.run("meeting", "Japan", "--date", "2023-07-03", "--agenda", text)
        #expect(run.status == .exited(0))
        for item in items { #expect(run.errorText.contains("“\(item)”"), "\(run.errorText)") }
        let brief = try desk.run("brief", "--meeting-id", "1").text
        // The line may go on below.
        let lines = brief.split(separator: "\n").drop { !$0.contains("Agenda") }.prefix(2)
        let agenda = lines.flatMap { $0.split(separator: " ") }.joined(separator: " ")
        for name in subjects + items { #expect(agenda.contains(name), "\(agenda)") }
        #expect(try desk.json("meetings").first?["otherItems"] as? [String] == items)
    }

    @Test
    func `a backup is a whole book and replaces nothing`() throws {
        let desk = try Desk()
        try desk.folder.write(record, to: "record.txt")
        _ = try desk.run("import", "--empty", "record.txt")
        let copy = desk.folder.path + "/copy.book"
        #expect(try desk.run("backup", copy).status == .exited(0))
        #expect(try desk.json("--book", copy, "sources").count == 1)
        #expect(try desk.run("backup", copy).status == .exited(73))
        #expect(try desk.run("--book", copy, "backup", desk.book).status == .exited(73))
        let other = try desk.folder.write("mine", to: "other.txt")
        #expect(try desk.run("backup", other).status == .exited(73))
        #expect(try desk.folder.read("other.txt") == Array("mine".utf8))
    }

    @Test
    func `a rebuild keeps sources and what was given`() throws {
        let desk = try Desk()
        try desk.folder.write(record, to: "record.txt")
        _ = try desk.run("import", "--empty", "--published", "2022-02-02", "record.txt")
        let before = try desk.run("show", "JP", "--json").text
        #expect(try desk.run("rebuild").status == .exited(0))
        #expect(try desk.run("show", "JP", "--json").text == before)
        #expect(try desk.json("sources").first?["published"] as? String == "2022-02-02")
    }

    @Test
    func `a source that is not there is nothing found`() throws {
        let desk = try Desk()
        try desk.folder.write(record, to: "record.txt")
        _ = try desk.run("import", "--empty", "record.txt")
        #expect(try desk.run("remove", "nothing.txt").status == .exited(1))
        #expect(try desk.run("set", "nothing.txt", "--title", "x").status == .exited(1))
    }

    @Test
    func `the built-in book is never changed`() throws {
        let desk = try Desk()
        let run = try desk.run("remove", "x")
        #expect(run.status == .exited(66))
        #expect(
            run.errorText
                == "briefbook: you have no book of your own yet; `briefbook import FILE` makes one\n"
        )
    }

    @Test
    func `a damaged book is seen`() throws {
        let desk = try Desk()
        try desk.folder.write(record, to: "record.txt")
        _ = try desk.run("import", "--empty", "record.txt")
        var bytes = try Data(contentsOf: URL(filePath: desk.book))
        let place = try #require(bytes.range(of: Data("submarine".utf8)))
        bytes.replaceSubrange(place, with: Data("submarinE".utf8))
        try bytes.write(to: URL(filePath: desk.book))
        let run = try desk.run("verify")
        #expect(run.status == .exited(1))
        #expect(run.text.contains("broken    "))
    }
}
