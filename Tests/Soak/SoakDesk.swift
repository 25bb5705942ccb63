internal import TestKit

/// A reader's home for a soak, with a program to work in it.
struct SoakDesk {
    let folder: TemporaryFolder
    private let program: String
    private let environment: [String: String]

    /// A home in which the built-in book has been made.
    init(program: String) throws {
        self.program = program
        folder = try TemporaryFolder()
        environment = pinnedEnvironment(
            home: folder.path,
            changes: ["EDITOR": "true", "TMPDIR": folder.path]
        )
        _ = try run("sources")
    }

    /// Opens the program in a terminal.
    func open(rows: Int = 24, columns: Int = 80) throws -> PseudoTerminal {
        try PseudoTerminal(program, environment: environment, rows: rows, columns: columns)
    }

    /// Runs the program on pipes.
    func run(_ arguments: String...) throws -> ProgramRun {
        try ProgramRun(program, arguments, environment: environment, folder: folder.path)
    }

    /// Sees that book and notebook pass their checks.
    func check() throws {
        let verified = try run("verify")
        guard verified.status == .exited(0) else {
            throw SoakFailure("verify: \(verified.status) \(verified.text)\(verified.errorText)")
        }
    }
}
