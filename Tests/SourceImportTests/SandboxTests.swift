import Testing

@testable import SourceImport

@Suite struct SandboxTests {
    private let bubblewrap = "/usr/bin/bwrap"

    /// What a shell answers in the worker's place.
    private func answer(_ line: String) -> ChildProcess.Outcome {
        let call = DocumentWorker.call("/bin/sh", ["-c", line], sandbox: bubblewrap)
        let child = ChildProcess(
            program: call.program,
            arguments: call.arguments,
            outputLimit: 4096,
            seconds: 60
        )
        return child.run(on: [])
    }

    private static let isThere = DocumentWorker.workingSandbox("/bin/true") != nil

    @Test(
        .enabled(if: isThere, "bubblewrap is not installed or may not be used"),
        arguments: ["/tmp", "/", "/dev", "/dev/shm", "/usr", "/etc"]
    )
    func `a document can leave nothing for the next one`(folder: String) {
        #expect(answer(": >\(folder)/left").end != .exit(0))
    }

    @Test(.enabled(if: isThere, "bubblewrap is not installed or may not be used"))
    func `a document can throw words away and ask for randomness`() {
        let outcome = answer("echo word >/dev/null && head -c 4 /dev/urandom")
        #expect(outcome.end == .exit(0))
        #expect(outcome.output.count == 4)
    }
}
