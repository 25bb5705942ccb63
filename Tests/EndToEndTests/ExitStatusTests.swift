import Foundation
import TestKit
import Testing

/// One test for each line of the table of exit codes.
@Suite struct ExitStatusTests {
    private func desk() throws -> Desk {
        let desk = try Desk()
        try desk.folder.write(record, to: "record.txt")
        _ = try desk.run("import", "--empty", "record.txt")
        return desk
    }

    @Test
    func `0 is done, also where a source was known already`() throws {
        let desk = try desk()
        #expect(try desk.run("import", "record.txt").status == .exited(0))
    }

    @Test
    func `1 is nothing found`() throws {
        #expect(try desk().run("search", "nowhere").status == .exited(1))
    }

    @Test
    func `64 is wrong usage`() throws {
        let desk = try desk()
        #expect(try desk.run("show").status == .exited(64))
        #expect(try desk.run("import", "--title", "T", "a.txt", "b.txt").status == .exited(64))
        #expect(try desk.run("set", "record.txt").status == .exited(64))
        #expect(try desk.run("open").status == .exited(64))
    }

    @Test
    func `65 is bad data`() throws {
        let desk = try desk()
        try desk.folder.write("no database", to: "no.book")
        #expect(try desk.run("--book", "no.book", "sources").status == .exited(65))
    }

    @Test
    func `66 is no such file`() throws {
        let desk = try desk()
        #expect(try desk.run("view", "none.txt").status == .exited(66))
        #expect(try desk.run("--book", "none.book", "sources").status == .exited(66))
    }

    @Test
    func `73 is what cannot be written`() throws {
        let desk = try desk()
        #expect(try desk.run("backup", "none/copy.book").status == .exited(73))
        let run = try desk.run("import", "--book", "/proc/my.book", "record.txt")
        #expect(run.status == .exited(73))
        #expect(run.errorText.hasPrefix("briefbook: /proc"))
    }

    @Test
    func `74 is an output that fails`() throws {
        let desk = try desk()
        let run = try desk.shell("\"$PROGRAM\" sources >/dev/full")
        #expect(run.status == .exited(74))
        #expect(
            run.errorText
                == "briefbook: standard output: No space left on device; free space or choose another target\n"
        )
    }

    @Test
    func `78 is a home that is not there`() throws {
        let desk = try desk()
        for arguments in [["sources"], ["countries"], ["import", "record.txt"], []] {
            let run = try desk.run(arguments, changes: ["BRIEFBOOK_HOME": "/nonexistent"])
            #expect(run.status == .exited(78), "\(arguments)")
            #expect(
                run.errorText
                    == "briefbook: BRIEFBOOK_HOME: no folder Data in /nonexistent; name the folder that holds it, or unset it\n"
            )
        }
        let help = try desk.run(["sources", "--help"], changes: ["BRIEFBOOK_HOME": "/nonexistent"])
        #expect(help.status == .exited(0))
    }

    @Test(arguments: [
        ["countries"], ["import", "record.txt"], ["import", "--empty", "record.txt"],
        ["meeting", "Japan"],
    ])
    func `73 is a home in which no folder can be made, which is said`(
        arguments: [String]
    ) throws {
        // No folder can be made there, not by the superuser either.
        let home = "/proc/nowhere"
        let variables = ["HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"]
        let changes = Dictionary(uniqueKeysWithValues: variables.map { ($0, home) })
        let run = try desk().run(arguments, changes: changes)
        #expect(run.status == .exited(73))
        let said = "briefbook: \(home): this folder cannot be made (No such file or directory);"
        #expect(run.errorText.hasPrefix(said), "\(run.errorText)")
        #expect(run.errorText.contains("set HOME"))
    }

    @Test
    func `141 is a reader that went away`() throws {
        let run = try desk().shell(
            "set -o pipefail; { \"$PROGRAM\" sources; echo $? >&2; } | true & wait $!; true"
        )
        #expect(["141\n", "0\n"].contains(run.errorText))
        let closed = try desk().shell(
            "exec 3> >(exit 0); sleep 0.3; \"$PROGRAM\" sources >&3; echo $?"
        )
        #expect(closed.text == "141\n")
        #expect(closed.errorText.isEmpty)
    }
}
