import Foundation
import TestKit
import Testing

@Suite struct InterruptTests {
    /// A text that takes a debug build some seconds to analyse.
    private static let long = String(repeating: record, count: 4_000)

    @Test
    func `Ctrl-C in the middle of a large file ends at once and leaves no part of it`() throws {
        let desk = try Desk()
        try desk.folder.write(record, to: "in/a.txt")
        try desk.folder.write(InterruptTests.long, to: "in/b.txt")
        _ = try desk.run("import", "--empty", "in/a.txt")
        let terminal = try PseudoTerminal(
            builtProgram(named: "briefbook"),
            ["import", desk.folder.path + "/in/b.txt"],
            environment: desk.environment()
        )
        try terminal.wait(for: "0 of 1 file")
        terminal.kill(SIGINT)
        #expect(terminal.finish() == .exited(130))
        #expect(terminal.lines.contains("nothing imported; stopped, whole sources only"))
        #expect(try desk.run("verify").status == .exited(0))
        #expect(try desk.json("sources").count == 1)
    }

    @Test
    func `Ctrl-C during the first import leaves a book with the built-in sources`() throws {
        let desk = try Desk()
        try desk.folder.write(InterruptTests.long, to: "a.txt")
        let terminal = try PseudoTerminal(
            builtProgram(named: "briefbook"),
            ["import", desk.folder.path + "/a.txt"],
            environment: desk.environment()
        )
        try terminal.wait(for: "0 of 1 file")
        terminal.kill(SIGINT)
        #expect(terminal.finish() == .exited(130))
        #expect(try desk.json("sources").count == 5)
    }

    @Test
    func `progress is by bytes and wiped at the end`() throws {
        let desk = try Desk()
        try desk.folder.write(InterruptTests.long, to: "in/a.txt")
        let terminal = try PseudoTerminal(
            builtProgram(named: "briefbook"),
            ["import", "--empty", desk.folder.path + "/in"],
            environment: desk.environment()
        )
        try terminal.wait(for: "[........................] 0 %  0 of 1 file")
        #expect(terminal.finish(seconds: 60) == .exited(0))
        #expect(!terminal.lines.contains { $0.contains("[") })
    }

    @Test(arguments: [["rebuild"], ["import", "record.txt"]])
    func `Ctrl-C leaves a book that is read anew as it was`(arguments: [String]) throws {
        let desk = try Desk()
        try desk.folder.write(InterruptTests.long.prefix(400_000) + "", to: "a.txt")
        try desk.folder.write(record, to: "record.txt")
        _ = try desk.run("import", "--empty", "a.txt")
        // Other subjects of the reader's own: what the book was made with is outdated.
        try desk.folder.write(
            "- code: atlantis\n  name: Atlantis\n  group: Seas\n  terms: [lost city]\n",
            to: ".config/briefbook/Subjects/priorities.yaml"
        )
        let before = try Data(contentsOf: URL(filePath: desk.book))
        let terminal = try PseudoTerminal(
            builtProgram(named: "briefbook"),
            arguments.map { $0.hasSuffix(".txt") ? desk.folder.path + "/" + $0 : $0 },
            environment: desk.environment()
        )
        try terminal.wait(for: "reading the sources of the book anew")
        terminal.kill(SIGINT)
        #expect(terminal.finish(seconds: 60) == .exited(130))
        #expect(try Data(contentsOf: URL(filePath: desk.book)) == before)
        let folder = URL(filePath: desk.book).deletingLastPathComponent().path
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["book.sqlite"])
    }

    @Test
    func `the first filling of the built-in book says what it does`() throws {
        let desk = try Desk()
        let cache = desk.folder.path + "/.cache"
        // A digest long enough to be waited for on any machine.
        let home = desk.folder.path + "/home"
        let data = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "../../Data").standardizedFileURL
        try desk.folder.write("", to: "home/README")
        try FileManager.default.copyItem(atPath: data.path, toPath: home + "/Data")
        try desk.folder.write(
            "---\ntitle: Long\nlanguage: en\n---\n\n" + InterruptTests.long,
            to: "home/Data/Sources/long.md"
        )
        try desk.folder.write("old", to: ".cache/briefbook/built-in-0.book")
        try desk.folder.write("draft", to: ".cache/briefbook/built-in-0.book.999999999")
        let terminal = try PseudoTerminal(
            builtProgram(named: "briefbook"),
            ["sources"],
            environment: desk.environment(["XDG_CACHE_HOME": cache, "BRIEFBOOK_HOME": home])
        )
        try terminal.wait(for: "making the built-in book")
        #expect(terminal.finish(seconds: 60) == .exited(0))
        let books = try FileManager.default.contentsOfDirectory(atPath: cache + "/briefbook")
        #expect(books.count == 1)
        #expect(books.first != "built-in-0.book")
    }
}
