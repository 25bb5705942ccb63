import Foundation
import TestKit
import Testing

@Suite struct WatchTests {
    /// A desk whose folder `in` is watched.
    private func watching() throws -> (Desk, PseudoTerminal) {
        let desk = try Desk()
        try desk.folder.write(record, to: "in/first.txt")
        let terminal = try PseudoTerminal(
            builtProgram(named: "briefbook"),
            ["import", "--empty", "--watch", desk.folder.path + "/in"],
            environment: desk.environment()
        )
        try terminal.wait(for: "imported")
        return (desk, terminal)
    }

    @Test(.timeLimit(.minutes(15)))
    func `a watched folder's new and changed files come into the book`() throws {
        let (desk, terminal) = try watching()
        let other = record.replacing("Japan", with: "India")
        try desk.folder.write(other, to: "in/second.txt")
        try terminal.wait(for: "second.txt")
        try desk.folder.write(other + "It was agreed to meet again.\n", to: "in/second.txt")
        try terminal.wait(for: "updated")
        terminal.kill(SIGINT)
        #expect(terminal.finish() == .exited(130))
        #expect(try desk.json("sources").count == 2)
        #expect(try desk.run("verify").status == .exited(0))
    }

    @Test(.timeLimit(.minutes(15)))
    func `a link to a file of the watched folder is read, another one is not`() throws {
        let (desk, terminal) = try watching()
        let folder = desk.folder.path + "/in/"
        try desk.folder.write(record.replacing("Japan", with: "India"), to: "in/second.txt")
        try desk.folder.write(record.replacing("Japan", with: "Brazil"), to: "outside.txt")
        let files = FileManager.default
        try files.createSymbolicLink(
            atPath: folder + "link.txt",
            withDestinationPath: "second.txt"
        )
        try files.createSymbolicLink(
            atPath: folder + "leaves.txt",
            withDestinationPath: "../outside.txt"
        )
        try terminal.wait(for: "second.txt")
        try terminal.wait(for: "link.txt")
        terminal.kill(SIGINT)
        #expect(terminal.finish() == .exited(130))
        #expect(try desk.json("sources").count == 2)
    }

    @Test(.timeLimit(.minutes(15)))
    func `a renamed file is known, and a removed one keeps its source`() throws {
        let (desk, terminal) = try watching()
        let folder = desk.folder.path + "/in/"
        try FileManager.default.moveItem(atPath: folder + "first.txt", toPath: folder + "new.txt")
        try terminal.wait(for: "known")
        try FileManager.default.removeItem(atPath: folder + "new.txt")
        try terminal.wait(for: "gone      ")
        terminal.kill(SIGTERM)
        #expect(terminal.finish() == .exited(143))
        #expect(try desk.json("sources").count == 1)
    }

    @Test(.timeLimit(.minutes(15)))
    func `of a file that never came into the book nothing is said when it goes`() throws {
        let (desk, terminal) = try watching()
        let folder = desk.folder.path + "/in/"
        try desk.folder.write("", to: "in/empty.txt")
        try terminal.wait(for: "refused")
        try FileManager.default.removeItem(atPath: folder + "empty.txt")
        try FileManager.default.removeItem(atPath: folder + "first.txt")
        try terminal.wait(for: "gone      ")
        // A line wraps wherever the folder's name makes it.
        let told = terminal.lines.joined().filter { $0 != " " }
        #expect(told.contains("first.txt·itssourcestays") && !told.contains("empty.txt·its"))
        terminal.kill(SIGINT)
        _ = terminal.finish()
    }

    @Test(.timeLimit(.minutes(15)))
    func `a watch that is killed leaves a whole book`() throws {
        let (desk, terminal) = try watching()
        terminal.kill(SIGKILL)
        _ = terminal.finish()
        #expect(try desk.run("verify").text.hasSuffix(" 0 broken\n"))
        #expect(try desk.json("sources").count == 1)
    }

    @Test(.timeLimit(.minutes(15)))
    func `an import that was killed goes on where it was`() throws {
        let desk = try Desk()
        let long = String(repeating: record, count: 200)
        for number in 0..<20 {
            try desk.folder.write("Number \(number)\n\n" + long, to: "in/\(number).txt")
        }
        let terminal = try PseudoTerminal(
            builtProgram(named: "briefbook"),
            ["import", "--empty", desk.folder.path + "/in"],
            environment: desk.environment()
        )
        try terminal.wait(for: "imported")
        terminal.kill(SIGKILL)
        _ = terminal.finish()
        let before = try desk.json("sources").count
        let results = try desk.json("import", "in").compactMap { $0["result"] as? String }
        #expect(results.filter { $0 == "known" }.count == before)
        #expect(results.filter { $0 == "imported" }.count == 20 - before)
        #expect(try desk.run("verify").text.hasSuffix(" 0 broken\n"))
    }

    @Test(.timeLimit(.minutes(15)))
    func `a watch says what it watches, and at its end what came of it`() throws {
        let (desk, terminal) = try watching()
        try waitForWords("in, 1 file known. Ctrl-C ends.", on: terminal)
        try desk.folder.write(record.replacing("Japan", with: "India"), to: "in/second.txt")
        try terminal.wait(for: "second.txt")
        terminal.kill(SIGINT)
        #expect(terminal.finish() == .exited(130))
        #expect(terminal.lines.joined().contains("watching ended; in all 2 imported"))
    }

    @Test(.timeLimit(.minutes(15)))
    func `a folder that is empty still can be watched, also with the book in it`() throws {
        let desk = try Desk()
        let folder = desk.folder.path + "/in"
        try FileManager.default.createDirectory(
            atPath: folder,
            withIntermediateDirectories: true
        )
        let terminal = try PseudoTerminal(
            builtProgram(named: "briefbook"),
            ["import", "--book", folder + "/own.sqlite", "--watch", folder],
            environment: desk.environment()
        )
        try waitForWords("in, 0 files known. Ctrl-C ends.", on: terminal)
        try desk.folder.write(record, to: "in/first.txt")
        try terminal.wait(for: "imported")
        terminal.kill(SIGINT)
        #expect(terminal.finish() == .exited(130))
        let told = terminal.lines.joined()
        #expect(told.contains("in all 1 imported") && !told.contains("refused"))
    }

    @Test(.timeLimit(.minutes(15)))
    func `a folder in which nothing can be read can be watched`() throws {
        let desk = try Desk()
        let folder = desk.folder.path + "/in"
        let manager = FileManager.default
        try manager.createDirectory(atPath: folder, withIntermediateDirectories: true)
        try manager.createSymbolicLink(
            atPath: folder + "/link.txt",
            withDestinationPath: "/nowhere"
        )
        let terminal = try PseudoTerminal(
            builtProgram(named: "briefbook"),
            ["import", "--watch", folder],
            environment: desk.environment()
        )
        try waitForWords("in, 0 files known. Ctrl-C ends.", on: terminal)
        terminal.kill(SIGINT)
        #expect(terminal.finish() == .exited(130))
    }

    /// Waits for words that a line may break anywhere.
    private func waitForWords(_ words: String, on terminal: PseudoTerminal) throws {
        try terminal.wait(until: words) { terminal in
            terminal.lines.joined().contains(words)
        }
    }
}
