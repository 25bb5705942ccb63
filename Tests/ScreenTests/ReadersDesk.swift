import Foundation
import TestKit

/// A reader at a terminal, with a home of their own.
final class ReadersDesk {
    let folder: TemporaryFolder
    private let changes: [String: String]

    init(_ changes: [String: String] = [:]) throws {
        folder = try TemporaryFolder()
        self.changes = BuiltInCache.environment.merging(changes) { $1 }
    }

    /// Folder of the original documents; nil where the machine has none.
    static let originals = ProcessInfo.processInfo.environment["BRIEFBOOK_ORIGINALS"]

    /// Opens the program in a terminal.
    func open(_ arguments: String..., rows: Int = 24, columns: Int = 80) throws -> PseudoTerminal {
        try PseudoTerminal(
            builtProgram(named: "briefbook"),
            arguments,
            environment: pinnedEnvironment(home: folder.path, changes: changes),
            rows: rows,
            columns: columns
        )
    }

    /// Opens the program and waits for its first whole screen.
    func opened(_ arguments: String..., rows: Int = 24, columns: Int = 80) throws -> PseudoTerminal
    {
        let terminal = try PseudoTerminal(
            builtProgram(named: "briefbook"),
            arguments,
            environment: pinnedEnvironment(home: folder.path, changes: changes),
            rows: rows,
            columns: columns
        )
        // The last line is drawn last; a greeting may stand there before anybody has looked.
        try terminal.wait(until: "the first whole screen") { terminal in
            terminal.line(0).contains("Briefbook") && !terminal.line(rows - 1).isEmpty
        }
        return terminal
    }

    /// Runs a line of shell in a terminal.
    func shell(_ line: String, rows: Int = 24, columns: Int = 80) throws -> PseudoTerminal {
        try PseudoTerminal(
            "/bin/bash",
            ["-c", line],
            environment: pinnedEnvironment(home: folder.path, changes: changes),
            rows: rows,
            columns: columns
        )
    }

    /// Waits until words are in one of the files that have `name` in their names, for good: beside
    /// a database no journal stands by which it would be rolled back.
    ///
    /// - Throws: `PseudoTerminalError.timedOut` after a minute.
    func waitUntilKept(_ words: String, in name: String = "notebook") throws {
        let deadline = Date().addingTimeInterval(60)
        while !isKept(Data(words.utf8), in: name) {
            guard Date() < deadline else {
                throw PseudoTerminalError.timedOut(waitingFor: "“\(words)” on the disk", screen: [])
            }
            usleep(20_000)
        }
    }

    private func isKept(_ words: Data, in name: String) -> Bool {
        let isWritten = files(named: name).contains { file in
            FileManager.default.contents(atPath: folder.path + "/" + file)?.range(of: words) != nil
        }
        return isWritten && !files(named: name).contains { $0.hasSuffix("-journal") }
    }

    private func files(named name: String) -> [String] {
        let all = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String }
        return (all ?? []).filter { $0.contains(name) }
    }

    /// Runs the program on pipes.
    @discardableResult
    func run(_ arguments: String..., input: String = "") throws -> ProgramRun {
        try ProgramRun(
            builtProgram(named: "briefbook"),
            arguments,
            input: Array(input.utf8),
            environment: pinnedEnvironment(home: folder.path, changes: changes),
            folder: folder.path
        )
    }
}

extension PseudoTerminal {
    /// The whole screen as text.
    var text: String { lines.joined(separator: "\n") }

    /// Types, and waits for words on the screen.
    func send(_ keys: String, waitFor words: String) throws {
        send(keys)
        try wait(for: words)
    }

    /// True where a row holds all the words.
    func hasRow(_ words: String...) -> Bool {
        lines.contains { line in words.allSatisfy { line.contains($0) } }
    }
}
