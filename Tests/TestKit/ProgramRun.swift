private import Foundation

/// A program run to its end on pipes.
package struct ProgramRun: Sendable {
    /// Everything written to standard output.
    package let output: [UInt8]
    /// Everything written to standard error.
    package let errors: [UInt8]
    /// How it ended.
    package let status: ExitStatus

    /// Standard output as text.
    package var text: String { String(decoding: output, as: UTF8.self) }
    /// Standard error as text.
    package var errorText: String { String(decoding: errors, as: UTF8.self) }

    /// Runs `program` with `arguments`, `input` and `environment`, and nothing else, in `folder`.
    ///
    /// - Throws: what the system says where it cannot be started.
    package init(
        _ program: String,
        _ arguments: [String] = [],
        input: [UInt8] = [],
        environment: [String: String] = pinnedEnvironment(),
        folder: String = "/"
    ) throws {
        let run = Process()
        run.executableURL = URL(fileURLWithPath: program)
        run.arguments = arguments
        run.environment = environment
        run.currentDirectoryURL = URL(fileURLWithPath: folder)
        // Files rather than pipes: nothing has to be read while the program runs.
        let place = FileManager.default.temporaryDirectory
        let name = "briefbook-run-\(UUID().uuidString)"
        let files = ["in", "out", "err"].map { place.appendingPathComponent("\(name).\($0)") }
        defer { for file in files { try? FileManager.default.removeItem(at: file) } }
        try Data(input).write(to: files[0])
        try Data().write(to: files[1])
        try Data().write(to: files[2])
        run.standardInput = try FileHandle(forReadingFrom: files[0])
        run.standardOutput = try FileHandle(forWritingTo: files[1])
        run.standardError = try FileHandle(forWritingTo: files[2])
        try run.run()
        run.waitUntilExit()
        output = Array(try Data(contentsOf: files[1]))
        errors = Array(try Data(contentsOf: files[2]))
        status =
            run.terminationReason == .exit
            ? .exited(run.terminationStatus) : .signalled(run.terminationStatus)
    }
}
