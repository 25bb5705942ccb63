import Foundation
import TestKit
import Testing

@Suite struct FullDiskTests {
    @Test
    func `a book that can grow no further says which document it did not take`() throws {
        let desk = try Desk()
        for number in 0..<4 {
            try desk.folder.write("Number \(number)\n\n" + record, to: "in/\(number).txt")
        }
        try desk.folder.write(String(repeating: record, count: 300), to: "in/2.txt")
        _ = try desk.run("import", "--empty", "in/0.txt")
        let size = try Data(contentsOf: URL(filePath: desk.book)).count / 1024 + 200
        let run = try desk.shell("trap '' XFSZ; ulimit -f \(size); \"$PROGRAM\" import in")
        #expect(run.status == .exited(74))
        #expect(
            run.errorText.hasPrefix("refused   in/2.txt: not stored; \(desk.book): "),
            "\(run.errorText)"
        )
        #expect(
            run.text.hasSuffix(
                "1 imported, 1 known, 1 refused (1 book); stopped there, 1 file not tried\n"
            )
        )
        #expect(try desk.run("verify").status == .exited(0))
        #expect(try desk.json("sources").count == 2)
    }

    @Test
    func `a full disk ends the import with 73 and a whole book`() throws {
        let desk = try Desk()
        try desk.folder.write(record, to: "a.txt")
        try desk.folder.write(String(repeating: record, count: 500), to: "b.txt")
        try desk.folder.write("More\n\n" + record, to: "c.txt")
        let run = try desk.shell(
            """
            unshare -rm sh -c 'mount -t tmpfs -o size=1152k t /mnt 2>/dev/null || exit 99; \
            "$PROGRAM" import --book /mnt/my.book a.txt b.txt c.txt; echo $?; \
            "$PROGRAM" --book /mnt/my.book verify; ls /mnt'
            """
        )
        guard run.status != .exited(99), !run.errorText.hasPrefix("unshare") else {
            print("skipped: no file system of its own can be mounted here")
            return
        }
        #expect(
            run.errorText
                == "refused   b.txt: not stored; /mnt/my.book: the disk is full; make room and try again\n"
        )
        let lines = run.text.split(separator: "\n")
        #expect(lines.contains("1 imported, 1 refused (1 full); stopped there, 1 file not tried"))
        #expect(lines.contains("73"))
        #expect(lines.contains { $0.hasSuffix(", 0 broken") })
        #expect(lines.last == "my.book")
    }

    @Test
    func `a book that cannot even be begun leaves nothing`() throws {
        let desk = try Desk()
        try desk.folder.write(record, to: "a.txt")
        let run = try desk.shell(
            "trap '' XFSZ; ulimit -f 40; \"$PROGRAM\" import --book my.book a.txt; echo $?; ls"
        )
        #expect(run.text == "74\na.txt\n")
        #expect(run.errorText.hasPrefix("briefbook: \(desk.folder.path)/my.book: "))
    }

    @Test
    func `the index of words is checked where it is`() throws {
        let desk = try Desk()
        try desk.folder.write(record, to: "a.txt")
        _ = try desk.run("import", "--empty", "a.txt")
        let before = try Data(contentsOf: URL(filePath: desk.book))
        let run = try desk.run("verify", changes: ["TMPDIR": "/nonexistent"])
        #expect(run.status == .exited(0))
        #expect(try Data(contentsOf: URL(filePath: desk.book)) == before)
    }

    @Test
    func `a copy that a check needs is gone with it`() throws {
        let desk = try Desk()
        try desk.folder.write(record, to: "a.txt")
        try desk.folder.write("", to: "temporary/x")
        _ = try desk.run("import", "--empty", "a.txt")
        // The administrator may write everywhere: then the check runs in place.
        let run = try desk.shell(
            """
            chmod 400 "\(desk.book)"; chmod 500 "$(dirname "\(desk.book)")"; \
            TMPDIR="$PWD/temporary" "$PROGRAM" verify; echo $?; \
            chmod 700 "$(dirname "\(desk.book)")"; ls temporary
            """
        )
        #expect(run.text.hasSuffix(" 0 broken\n0\nx\n"))
    }
}
