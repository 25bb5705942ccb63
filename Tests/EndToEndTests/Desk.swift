import Foundation
import TestKit

/// A reader's home with the built program in it.
final class Desk {
    let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
    }

    /// The path of the reader's own book.
    var book: String { folder.path + "/.local/share/briefbook/book.sqlite" }

    /// The program's environment.
    func environment(_ changes: [String: String] = [:]) -> [String: String] {
        pinnedEnvironment(
            home: folder.path,
            changes: BuiltInCache.environment.merging(changes) { $1 }
        )
    }

    /// Runs the program to its end.
    func run(
        _ arguments: String...,
        input: String = "",
        changes: [String: String] = [:]
    ) throws -> ProgramRun {
        try run(arguments, input: input, changes: changes)
    }

    /// Runs the program to its end.
    func run(
        _ arguments: [String],
        input: String = "",
        changes: [String: String] = [:]
    ) throws -> ProgramRun {
        try ProgramRun(
            builtProgram(named: "briefbook"),
            arguments,
            input: Array(input.utf8),
            environment: environment(changes),
            folder: folder.path
        )
    }

    /// Runs a line of the shell in the desk's folder; `$PROGRAM` is the program.
    func shell(_ line: String) throws -> ProgramRun {
        try ProgramRun(
            "/bin/bash",
            ["-c", line],
            environment: environment(["PROGRAM": builtProgram(named: "briefbook")]),
            folder: folder.path
        )
    }

    /// Runs the program and reads its JSON lines.
    func json(_ arguments: String..., input: String = "") throws -> [[String: Any]] {
        let run = try ProgramRun(
            builtProgram(named: "briefbook"),
            arguments + ["--json"],
            input: Array(input.utf8),
            environment: environment(),
            folder: folder.path
        )
        return try run.text.split(separator: "\n").map { line in
            let object = try JSONSerialization.jsonObject(with: Data(line.utf8))
            return object as? [String: Any] ?? [:]
        }
    }
}

/// An invented record of a meeting.
let record = """
    Record of a meeting with the Embassy of Japan

    12 May 2023

    The EU and Japan will meet in Tokyo on 3 June 2023. The Commission wants to deepen cooperation \
    on semiconductors with Japan. The submarine cable still lacks funding.

    """
