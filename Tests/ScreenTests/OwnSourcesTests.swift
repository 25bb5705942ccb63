import Foundation
import TestKit
import Testing

/// The reader's own documents on the screen.
@Suite struct OwnSourcesTests {
    @Test
    func `a source without a date asks for it, and takes one`() throws {
        let desk = try ReadersDesk()
        try desk.folder.write(
            "A note\n\nThe EU and Japan will meet on 3 June in Tokyo.\n",
            to: "note.txt"
        )
        try desk.run("import", "--empty", "note.txt")
        let terminal = try desk.opened()
        try terminal.send("ga", waitFor: "› A note")
        try terminal.send("\r", waitFor: "will meet")
        try terminal.send("D", waitFor: "ate")
        terminal.send("\u{15}2023-05-12\r")
        try terminal.wait(for: "12 May 2023 (given)")
        #expect(
            try desk.run("sources", "--json").text.contains(
                #""published":"2023-05-12","publishedBasis":"given""#
            )
        )
    }

    @Test
    func `a book of one's own made by another program is shown at once, and that is said`() throws {
        let desk = try ReadersDesk()
        let terminal = try desk.opened()
        try terminal.wait(for: "built-in book: 5 sources")
        try desk.folder.write("The EU and Norway will meet on 9 May 2023 in Oslo.\n", to: "a.txt")
        try desk.run("import", "a.txt")
        try terminal.wait(for: "You have a book of your own now")
        try terminal.wait(until: "no other's name") { !$0.line(0).contains("built-in") }
        try terminal.send("\u{1B}[15~", waitFor: "has been read again")
        #expect(terminal.line(0).contains("6 sources"))
        #expect(!terminal.text.contains("built-in"))
    }

    @Test
    func `a pasted text becomes a source`() throws {
        let desk = try ReadersDesk()
        let terminal = try desk.opened()
        terminal.send("P")
        terminal.settle()
        let text =
            "Record of a call\n\n2 May 2023\n\nThe EU and Norway will meet on 9 May 2023 in Oslo.\n"
        terminal.send("\u{1B}[200~" + text + "\u{1B}[201~")
        try terminal.wait(for: "Norway")
        terminal.send("\u{04}")
        try terminal.wait(for: "imported")
        #expect(try desk.run("show", "NO", "--json").text.contains("2023-05-09"))
    }

    @Test
    func `names in every script stand in their columns`() throws {
        let desk = try ReadersDesk()
        let text =
            "Réunion à Luleå\n\n2 May 2023\n\nCôte d’Ivoire and Türkiye will meet 日本 on 9 May 2023 in Luleå.\n"
        try desk.folder.write(text, to: "note.txt")
        try desk.run("import", "--empty", "note.txt")
        let terminal = try desk.opened()
        try terminal.send("/ivo\r\r", waitFor: "Luleå")
        #expect(terminal.text.contains("日本"))
    }

    @Test
    func `a document cannot command the terminal it is read on`() throws {
        let desk = try ReadersDesk()
        let text =
            "Title \u{1B}]0;gone\u{7}\n\n2 May 2023\n\nJapan \u{1B}[2J\u{9B}31m\u{202E}and the EU will meet\u{200B} on 9 May 2023.\n"
        try desk.folder.write(text, to: "bad\u{1B}[2J.txt")
        try desk.run("import", "--empty", desk.folder.path)
        let terminal = try desk.opened()
        try terminal.send("ga", waitFor: "Title")
        try terminal.send("\r", waitFor: "will meet")
        terminal.settle()
        let output = String(decoding: terminal.output, as: UTF8.self)
        #expect(!output.contains("\u{1B}]0;gone"))
        #expect(
            !output.unicodeScalars.contains { ["\u{202E}", "\u{200B}", "\u{9B}"].contains($0) }
        )
        #expect(terminal.text.contains("U+202E"))
    }

    @Test(.enabled(if: ReadersDesk.originals != nil, "BRIEFBOOK_ORIGINALS is not set"))
    func `the originals read as they are`() throws {
        let originals = try #require(ReadersDesk.originals)
        let desk = try ReadersDesk()
        #expect(try desk.run("import", originals).status == .exited(0))
        let verify = try desk.run("verify")
        #expect(verify.status == .exited(0))
        #expect(verify.text.hasPrefix("5 sources, "))
        let terminal = try desk.opened()
        try terminal.send("/jap\r\r", waitFor: "3–4 Jul 2023")
        #expect(terminal.hasRow("3–4 Jul 2023", "to be confirmed"))
        #expect(terminal.hasRow("withholds", "Canada"))
        try terminal.send("gi=", waitFor: "Arctic")
    }

    @Test
    func `a path is completed, and all that was refused can be read`() throws {
        let desk = try ReadersDesk()
        for number in 1...6 { try desk.folder.write("", to: "papers/empty\(number).txt") }
        try desk.folder.write("The EU and Norway will meet on 9 May 2023.\n", to: "papers/a.txt")
        try desk.folder.write("x", to: "other/b.txt")
        try desk.run("import", "--empty", desk.folder.path + "/other")
        let terminal = try desk.opened()
        try terminal.send("I", waitFor: "Tab completes it")
        terminal.send(desk.folder.path + "/pap\t")
        try terminal.send("\r", waitFor: "gI lists all")
        try terminal.send("gI", waitFor: "Refused or cut 6")
        try terminal.send("G", waitFor: "empty6.txt")
        #expect(!terminal.text.contains("Enter read there"))
    }

    @Test
    func `a source is taken out when that was asked of it twice`() throws {
        let desk = try ReadersDesk()
        for name in ["First", "Second"] {
            let text = "\(name) record\n\n2 May 2023\n\nThe EU and Norway met in Oslo.\n"
            try desk.folder.write(text, to: "in/\(name).txt")
        }
        try desk.run("import", "--empty", "in")
        let terminal = try desk.opened()
        try terminal.send("ga", waitFor: "Second record")
        try terminal.send("\u{1B}OQ", waitFor: "[mouse]")
        try terminal.send("gg", waitFor: "› ")
        let other = try #require(
            terminal.lines.indices.last { terminal.line($0).contains(" record") }
        )
        try terminal.send("x", waitFor: "x again: take it out")
        // A click between the two is no answer to the question.
        terminal.send("\u{1B}[<0;6;\(other + 1)M\u{1B}[<0;6;\(other + 1)m")
        try terminal.wait(until: "the other source is chosen") { $0.line(other).contains("›") }
        try terminal.send("x", waitFor: "x again: take it out")
        #expect(try desk.run("sources").text.split(separator: "\n").count >= 2)
        try terminal.send("x", waitFor: "Taken out: “")
        try terminal.send("u", waitFor: "A source taken out stays out")
        let left = try desk.run("sources", "--json").text
        #expect(left.split(separator: "\n").count == 1)
    }

    @Test
    func `an import that came to nothing is no reason not to undo`() throws {
        let desk = try ReadersDesk()
        let terminal = try desk.opened()
        try terminal.send("I", waitFor: "Tab completes it")
        try terminal.send("/nosuch/file.txt\r", waitFor: "no such file")
        terminal.send("\u{1B}")
        try terminal.wait(until: "the question is gone") { !$0.text.contains("Import: ") }
        try terminal.send("u", waitFor: "Nothing to undo")
        try terminal.send("gI", waitFor: "Refused or cut 1")
        #expect(!terminal.hasRow("/nosuch/file.txt: "))
    }

    @Test
    func `a source that is open shows its newer edition`() throws {
        let desk = try ReadersDesk()
        let text = "Record of a call\n\n2 May 2023\n\nThe EU and Norway met in Oslo.\n"
        try desk.folder.write(text, to: "in/note.txt")
        try desk.run("import", "--empty", "in")
        let terminal = try desk.opened()
        try terminal.send("ga", waitFor: "Record of a call")
        try terminal.send("\r", waitFor: "met in Oslo")
        try desk.folder.write(text.replacing("Oslo", with: "Bergen"), to: "in/note.txt")
        try desk.run("import", "in")
        try terminal.wait(for: "met in Bergen")
        try terminal.wait(for: "A newer edition has taken the place of this source")
        try desk.run("remove", "note.txt")
        try terminal.wait(for: "This source is not in the book any more.")
    }
}
