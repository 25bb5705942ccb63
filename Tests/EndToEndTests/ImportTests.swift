import Foundation
import TestKit
import Testing

@Suite struct ImportTests {
    @Test
    func `the first import makes the reader's book with the built-in sources`() throws {
        let desk = try Desk()
        try desk.folder.write(record, to: "record.txt")
        let run = try desk.run("import", "record.txt")
        #expect(run.status == .exited(0))
        #expect(run.text.hasPrefix("imported  record.txt · "))
        #expect(try desk.json("sources").count == 6)
    }

    @Test
    func `an empty book begins with nothing`() throws {
        let desk = try Desk()
        try desk.folder.write(record, to: "record.txt")
        _ = try desk.run("import", "--empty", "record.txt")
        #expect(try desk.json("sources").count == 1)
    }

    @Test
    func `the same document twice is known by its content`() throws {
        let desk = try Desk()
        try desk.folder.write(record, to: "one.txt")
        try desk.folder.write(record, to: "two.txt")
        _ = try desk.run("import", "--empty", "one.txt")
        let results = try desk.json("import", "two.txt")
        #expect(results.first?["result"] as? String == "known")
        #expect(try desk.json("sources").count == 1)
    }

    @Test
    func `what cannot be read is one line each and stops nothing`() throws {
        let desk = try Desk()
        try desk.folder.write(record, to: "in/a.txt")
        try desk.folder.write("", to: "in/b-empty.txt")
        try desk.folder.write(
            bytes: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A],
            to: "in/c.txt"
        )
        try desk.folder.write(bytes: (0..<900).map { UInt8($0 % 7) }, to: "in/d.txt")
        try desk.folder.write(record + "More.\n", to: "in/e.txt")
        let run = try desk.run("import", "--empty", "in", "missing.txt")
        #expect(run.status == .exited(65))
        #expect(
            run.errorText == """
                refused   in/b-empty.txt: empty; nothing to import
                refused   in/c.txt: this is a PNG image, which is not read; type what it says and import that
                refused   in/d.txt: not text in any encoding known here; save it as UTF-8 and import that
                refused   missing.txt: no such file; check the name

                """
        )
        #expect(
            run.text.hasSuffix("2 imported, 4 refused (1 binary, 1 empty, 1 missing, 1 type)\n")
        )
        #expect(try desk.json("sources").count == 2)
    }

    @Test
    func `a link in a folder is read where it leads to a file of the folder`() throws {
        let desk = try Desk()
        try desk.folder.write(record, to: "in/deep/a.txt")
        try desk.folder.write(record + "More.\n", to: "outside.txt")
        let links = [("here.txt", "deep/a.txt"), ("there.txt", "../outside.txt"), ("up", "..")]
        for (name, target) in links {
            try FileManager.default.createSymbolicLink(
                atPath: desk.folder.path + "/in/" + name,
                withDestinationPath: target
            )
        }
        let run = try desk.run("import", "--empty", "in")
        #expect(run.text.contains("known     in/here.txt"))
        #expect(run.errorText.hasPrefix("refused   in/there.txt: "))
        #expect(run.errorText.contains("refused   in/up: "))
        #expect(try desk.json("sources").count == 1)
        let up = try desk.json("import", "in/up").first
        #expect(up?["reason"] as? String == "symlink")
    }

    @Test
    func `a batch ends with the first failure's code`() throws {
        let desk = try Desk()
        try desk.folder.write("", to: "empty.txt")
        #expect(try desk.run("import", "--empty", "none.txt", "empty.txt").status == .exited(66))
        #expect(try desk.run("import", "--empty", "empty.txt", "none.txt").status == .exited(65))
    }

    @Test
    func `standard input becomes a source`() throws {
        let desk = try Desk()
        let results = try desk.json("import", "--empty", "-", input: record)
        #expect(results.first?["result"] as? String == "imported")
        #expect(results.first?["file"] as? String == "-")
        #expect(try desk.json("sources").count == 1)
    }

    @Test
    func `the keys of an import line come in the order scripts rely on`() throws {
        let desk = try Desk()
        let run = try desk.run("import", "--json", "none.txt")
        #expect(
            run.text == """
                {"kind":"import","file":"none.txt","result":"refused","reason":"missing","warnings":[],"source":null,"findings":null}

                """
        )
    }

    @Test
    func `what is given overrides what is found`() throws {
        let desk = try Desk()
        try desk.folder.write(record, to: "record.txt")
        let run = try desk.run(
            "import",
            "--empty",
            "--published",
            "2022-01",
            "--title",
            "My title",
            "--kind",
            "note",
            "--publisher",
            "Desk",
            "--marking",
            "LIMITE",
            "record.txt"
        )
        #expect(run.status == .exited(0))
        let source = try #require(try desk.json("sources").first)
        #expect(source["title"] as? String == "My title")
        #expect(source["published"] as? String == "2022-01")
        #expect(source["publishedBasis"] as? String == "given")
        #expect(source["sourceKind"] as? String == "note")
        #expect(source["publisher"] as? String == "Desk")
        #expect(source["marking"] as? String == "LIMITE")
    }

    @Test
    func `what is given goes with one file only`() throws {
        let desk = try Desk()
        try desk.folder.write(record, to: "in/a.txt")
        try desk.folder.write(record + "x", to: "in/b.txt")
        #expect(try desk.run("import", "--kind", "note", "in").status == .exited(64))
        #expect(
            try desk.run("import", "--kind", "note", "in/a.txt", "in/b.txt").status == .exited(64)
        )
    }

    @Test
    func `front matter speaks for its document`() throws {
        let desk = try Desk()
        let text =
            "---\ntitle: A note\npublished: 2024-02-29\nkind: note\n---\n\nWords about Japan.\n"
        try desk.folder.write(text, to: "note.md")
        _ = try desk.run("import", "--empty", "note.md")
        let source = try #require(try desk.json("sources").first)
        #expect(source["title"] as? String == "A note")
        #expect(source["published"] as? String == "2024-02-29")
    }

    @Test
    func `a book that is named and missing is made by import only`() throws {
        let desk = try Desk()
        try desk.folder.write(record, to: "record.txt")
        let path = desk.folder.path + "/deep/er/my.book"
        #expect(try desk.run("--book", path, "countries").status == .exited(66))
        #expect(try desk.run("import", "--book", path, "record.txt").status == .exited(0))
        #expect(try desk.json("--book", path, "sources").count == 1)
        #expect(!FileManager.default.fileExists(atPath: desk.book))
        let rights = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions]
        #expect(rights as? Int == 0o600)
    }

    @Test
    func `Ctrl-C leaves whole sources only`() throws {
        let desk = try Desk()
        let long = String(repeating: record, count: 400)
        for number in 0..<40 {
            try desk.folder.write("Number \(number)\n\n" + long, to: "in/\(number).txt")
        }
        let terminal = try PseudoTerminal(
            builtProgram(named: "briefbook"),
            ["import", "--empty", desk.folder.path + "/in"],
            environment: desk.environment()
        )
        try terminal.wait(for: "imported")
        terminal.kill(SIGINT)
        #expect(terminal.finish(seconds: 60) == .exited(130))
        let verify = try desk.run("verify")
        #expect(verify.status == .exited(0))
        #expect(verify.text.hasSuffix(" 0 broken\n"))
        let count = try desk.json("sources").count
        #expect((1..<40).contains(count))
    }

    @Test
    func `what is given of a known document is taken up`() throws {
        let desk = try Desk()
        try desk.folder.write(record, to: "record.txt")
        _ = try desk.run("import", "--empty", "record.txt")
        let result = try #require(
            try desk.json("import", "--marking", "LIMITE", "record.txt").first
        )
        #expect(result["result"] as? String == "updated")
        #expect(try desk.json("sources").first?["marking"] as? String == "LIMITE")
    }

    @Test
    func `what the reader said of a digest is kept when its original comes`() throws {
        let desk = try Desk()
        try desk.folder.write(record, to: "original.txt")
        let original = try #require(try desk.json("import", "--empty", "original.txt").first)
        let key = try #require(original["source"] as? String)
        let full = try #require(try desk.json("sources").first?["hash"] as? String)
        _ = try desk.run("remove", key)
        let digest =
            "---\ntitle: In short\noriginal: \(full)\ndigest: true\n---\n\nJapan met the EU.\n"
        try desk.folder.write(digest, to: "digest.md")
        _ = try desk.run("import", "digest.md")
        _ = try desk.run("set", "digest.md", "--marking", "LIMITE")
        _ = try desk.run("import", "original.txt")
        let source = try #require(try desk.json("sources").first)
        #expect(source["file"] as? String == "original.txt")
        #expect(source["marking"] as? String == "LIMITE")
        #expect(source["title"] as? String != "In short")
    }

    @Test
    func `a file that is not there makes no book`() throws {
        let desk = try Desk()
        #expect(try desk.run("import", "none.txt").status == .exited(66))
        #expect(!FileManager.default.fileExists(atPath: desk.book))
    }

    @Test
    func `front matter of another program does not keep a document out`() throws {
        let desk = try Desk()
        try desk.folder.write(
            "---\nkind: blog\ntags: [a, b]\n---\n\nThe EU met Japan.\n",
            to: "post.md"
        )
        #expect(try desk.run("import", "--empty", "post.md").status == .exited(0))
        #expect(try desk.json("sources").count == 1)
    }

    @Test(arguments: [SIGTERM, SIGINT])
    func `a signal stops an import with its own number`(signal: Int32) throws {
        let desk = try Desk()
        let long = String(repeating: record, count: 300)
        for number in 0..<40 {
            try desk.folder.write("Number \(number)\n\n" + long, to: "in/\(number).txt")
        }
        let terminal = try PseudoTerminal(
            builtProgram(named: "briefbook"),
            ["import", "--empty", desk.folder.path + "/in"],
            environment: desk.environment()
        )
        try terminal.wait(for: "imported")
        terminal.kill(signal)
        #expect(terminal.finish(seconds: 60) == .exited(128 + signal))
    }

    @Test
    func `a long text comes through standard input`() throws {
        let desk = try Desk()
        let long = String(repeating: "Nothing was said of it.\n\n", count: 20_000)
        let result = try #require(
            try desk.json("import", "--empty", "-", input: long + record).first
        )
        #expect(result["result"] as? String == "imported")
        #expect(try desk.json("show", "JP", "--pane", "timeline").count == 1)
        #expect(try desk.run("analyse", "--text", "-", input: long).output == Array(long.utf8))
    }

    @Test
    func `a document that names another as its original is kept beside it`() throws {
        let desk = try Desk()
        try desk.folder.write(record, to: "record.txt")
        _ = try desk.run("import", "--empty", "record.txt")
        let hash = try #require(try desk.json("sources").first?["hash"] as? String)
        let key = String(hash.prefix(12))
        for (name, flag) in [("note.md", ""), ("digest.md", "digest: true\n")] {
            let text = "---\ntitle: \(name)\noriginal: \(hash)\n\(flag)---\n\nA note on \(name).\n"
            try desk.folder.write(text, to: name)
            let result = try #require(try desk.json("import", name).first)
            #expect(result["result"] as? String == "imported")
            let warnings = try #require(result["warnings"] as? [String])
            let said = warnings.filter { $0.contains("original") }
            #expect(said == (flag.isEmpty ? [] : ["its original is in the book too: \(key)"]))
        }
        #expect(try desk.json("sources").count == 3)
    }

    @Test
    func `a document that is no digest stays when its original comes`() throws {
        let desk = try Desk()
        try desk.folder.write(record, to: "record.txt")
        _ = try desk.run("import", "--empty", "record.txt")
        let hash = try #require(try desk.json("sources").first?["hash"] as? String)
        _ = try desk.run("remove", "record.txt")
        try desk.folder.write("---\noriginal: \(hash)\n---\n\nA note of mine.\n", to: "note.md")
        _ = try desk.run("import", "note.md")
        let result = try #require(try desk.json("import", "record.txt").first)
        #expect(result["warnings"] as? [String] == [])
        #expect(try desk.json("sources").count == 2)
    }

    @Test
    func `two first imports at once lose nothing`() throws {
        let desk = try Desk()
        try desk.folder.write(record, to: "a.txt")
        try desk.folder.write("More\n\n" + record, to: "b.txt")
        let run = try desk.shell(
            "\"$PROGRAM\" import a.txt & \"$PROGRAM\" import b.txt; wait $!; true"
        )
        #expect(run.errorText == "")
        let files = try desk.json("sources").compactMap { $0["file"] as? String }
        #expect(files.contains("a.txt") && files.contains("b.txt"))
    }

    @Test
    func `a notebook that cannot be read does not undo an import`() throws {
        let desk = try Desk()
        try desk.folder.write(record, to: "record.txt")
        _ = try desk.run("import", "--empty", "record.txt")
        try desk.folder.write("no notebook", to: ".local/share/briefbook/notebook.sqlite")
        try desk.folder.write(record + "Again.\n", to: "again.txt")
        let run = try desk.run("import", "again.txt")
        #expect(run.status == .exited(0))
        #expect(run.errorText.contains("notebook.sqlite"))
        #expect(try desk.run("show", "Japan").status == .exited(0))
    }

    @Test
    func `what a folder holds besides documents is left out, and said in the sum`() throws {
        let desk = try Desk()
        try desk.folder.write(record, to: "in/a.txt")
        for name in [".hidden.txt", ".git/config", ".b"] {
            try desk.folder.write("x", to: "in/" + name)
        }
        let first = try desk.run("import", "--empty", "--book", "in/own.sqlite", "in")
        #expect(first.status == .exited(0))
        let again = try desk.run("import", "--book", "in/own.sqlite", "in")
        #expect(again.status == .exited(0))
        #expect(again.errorText == "")
        let left = "3 hidden files left out, 1 file of Briefbook's own left out"
        #expect(again.text.hasSuffix("1 known; \(left)\n"))
    }

    @Test
    func `a folder with hidden files only is said to be one`() throws {
        let desk = try Desk()
        try desk.folder.write("x", to: "in/.hidden.txt")
        let run = try desk.run("import", "in")
        #expect(run.status == .exited(65))
        #expect(run.errorText.contains("in: a folder with hidden files only, which are left out"))
    }
}
