/// A cache folder in which the built-in book has been made once, for all tests of a run.
///
/// Making the book takes a debug build longer than most tests take.
package enum BuiltInCache {
    private static let folder: TemporaryFolder? = {
        guard let folder = try? TemporaryFolder() else { return nil }
        let environment = pinnedEnvironment(
            home: folder.path,
            changes: ["XDG_CACHE_HOME": folder.path]
        )
        _ = try? ProgramRun(
            builtProgram(named: "briefbook"),
            ["sources"],
            environment: environment
        )
        return folder
    }()

    /// What to add to a program's environment.
    package static var environment: [String: String] {
        folder.map { ["XDG_CACHE_HOME": $0.path] } ?? [:]
    }
}
