private import Glibc

/// The environment tests run programs in: the same everywhere, and nothing of the machine's.
///
/// - Parameters:
///   - home: where HOME and the XDG folders are; a folder that does not exist unless given.
///   - changes: variables to add or replace; an empty value stays an empty variable.
/// - Returns: variables by name.
package func pinnedEnvironment(
    home: String = "/nonexistent",
    changes: [String: String] = [:]
) -> [String: String] {
    var environment = [
        "PATH": "/usr/bin:/bin",
        "HOME": home,
        "XDG_CONFIG_HOME": home + "/.config",
        "XDG_DATA_HOME": home + "/.local/share",
        "XDG_STATE_HOME": home + "/.local/state",
        "XDG_CACHE_HOME": home + "/.cache",
        "TERM": "xterm-256color",
        "LC_ALL": "C.UTF-8",
        "TZ": "UTC",
        "BRIEFBOOK_TODAY": "2023-05-02",
        // A crash must end the program, not ask questions for half a minute.
        "SWIFT_BACKTRACE": "enable=no",
    ]
    if let profile = getenv("LLVM_PROFILE_FILE") {
        environment["LLVM_PROFILE_FILE"] = String(cString: profile)
    }
    return environment.merging(changes) { $1 }
}

/// The program `name` that was built together with the tests that are running.
package func builtProgram(named name: String) -> String {
    var bytes = [CChar](repeating: 0, count: 4096)
    let count = readlink("/proc/self/exe", &bytes, bytes.count)
    let runner = String(
        decoding: bytes.prefix(max(0, count)).map { UInt8(bitPattern: $0) },
        as: UTF8.self
    )
    let folder = runner.lastIndex(of: "/").map { String(runner[..<$0]) } ?? "."
    return folder + "/" + name
}
