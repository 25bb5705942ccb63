import Foundation
import TestKit
import Testing

@Suite struct FileNameTests {
    @Test
    func `a name that is no UTF-8 is imported and shown with escapes`() throws {
        let desk = try Desk()
        try desk.folder.write(record, to: "record.txt")
        let imported = try desk.shell(
            "mv record.txt $'caf\\xe9.txt'; \"$PROGRAM\" import --empty --json $'caf\\xe9.txt'"
        )
        #expect(imported.status == .exited(0))
        let line = try JSONSerialization.jsonObject(with: Data(imported.output)) as? [String: Any]
        #expect(line?["file"] as? String == #"caf\xe9.txt"#)
        #expect(line?["result"] as? String == "imported")
        #expect(try desk.json("sources").first?["file"] as? String == #"caf\xe9.txt"#)
        for command in ["view", "analyse", "dates"] {
            let run = try desk.shell("\"$PROGRAM\" \(command) $'caf\\xe9.txt' --json")
            #expect(run.status == .exited(0), "\(command)")
            #expect(String(validating: run.output, as: UTF8.self) != nil)
        }
        #expect(try desk.shell("\"$PROGRAM\" remove $'caf\\xe9.txt'").status == .exited(0))
    }

    @Test
    func `such a name in a folder is imported too`() throws {
        let desk = try Desk()
        try desk.folder.write(record, to: "in/record.txt")
        let run = try desk.shell(
            "mv in/record.txt $'in/\\xff\\xfe.txt'; \"$PROGRAM\" import --empty in"
        )
        #expect(run.status == .exited(0))
        #expect(run.text.hasPrefix(#"imported  in/\xff\xfe.txt · "#))
    }

    @Test
    func `two bad names that look the same are two files`() throws {
        let desk = try Desk()
        let run = try desk.shell(
            """
            printf 'Japan met the EU on 3 May 2023.\\n' > $'a\\xff'; \
            printf 'Japan met the EU on 4 May 2023.\\n' > $'a\\xfe'; \
            "$PROGRAM" import --empty $'a\\xff' $'a\\xfe'
            """
        )
        #expect(run.status == .exited(0))
        #expect(try desk.json("sources").count == 2)
    }

    @Test
    func `a book cannot have such a name, and says so`() throws {
        let desk = try Desk()
        let run = try desk.shell("\"$PROGRAM\" --book $'my\\xff.book' sources")
        #expect(run.status == .exited(64))
        #expect(run.errorText.contains(#"“my\xff.book” is not UTF-8"#))
        let named = try desk.shell("BRIEFBOOK_BOOK=$'my\\xff.book' \"$PROGRAM\" sources")
        #expect(named.status == .exited(78))
    }

    @Test
    func `what was typed wrong cannot command the terminal`() throws {
        let desk = try Desk()
        for arguments in [["show", "JP", "--pane", "\u{1B}[2J"], ["\u{1B}[2J"], ["--\u{1B}c"]] {
            let run = try desk.run(arguments)
            #expect(run.status == .exited(64))
            #expect(!run.errors.contains(0x1B), "\(arguments)")
        }
    }

    @Test
    func `a folder without files is said to be empty`() throws {
        let desk = try Desk()
        try FileManager.default.createDirectory(
            atPath: desk.folder.path + "/none",
            withIntermediateDirectories: true
        )
        let run = try desk.run("import", "none")
        #expect(run.status == .exited(65))
        #expect(run.errorText == "refused   none: a folder without files; nothing to import\n")
        #expect(try desk.json("import", "none").first?["reason"] as? String == "empty")
    }
}
