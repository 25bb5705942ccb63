internal import Glibc

extension DocumentWorker {
    /// Where bubblewrap stands on every system that has it.
    private static let bubblewrap = "/usr/bin/bwrap"

    /// Path of bubblewrap where it works here; nil else.
    ///
    /// Tried rather than asked: a system may have it and forbid what it does.
    static func workingSandbox(_ program: String) -> String? {
        guard access(bubblewrap, X_OK) == 0 else { return nil }
        let call = call(program, ["--check"], sandbox: bubblewrap)
        let child = ChildProcess(
            program: call.program,
            arguments: call.arguments,
            outputLimit: 4096,
            seconds: 30
        )
        return child.run(on: []).end == .exit(0) ? bubblewrap : nil
    }

    /// The program to start and its arguments, in a sandbox or not.
    ///
    /// In it there is no network, no home, no other process, an environment of a few words, of
    /// the system only what programs are made of, and nowhere to write: what one document leaves
    /// behind, the next one could find.
    static func call(
        _ program: String,
        _ arguments: [String],
        sandbox: String?
    ) -> (program: String, arguments: [String]) {
        guard let sandbox else { return (program, arguments) }
        var words = sandboxArguments + ["--ro-bind", program, inside]
        for folder in ["/tmp", "/dev", "/"] { words += ["--remount-ro", folder] }
        words += ["--setenv", "SWIFT_BACKTRACE", "enable=no", "--", inside]
        return (sandbox, words + arguments)
    }

    /// What makes a sandbox with a folder to write in, before the program that works in it.
    static var sandboxArguments: [String] {
        var words = ["--unshare-all", "--die-with-parent", "--new-session", "--cap-drop", "ALL"]
        words += ["--ro-bind", "/usr", "/usr"]
        for folder in ["/bin", "/sbin", "/lib", "/lib32", "/lib64"] { words += binding(folder) }
        words += ["--ro-bind-try", "/etc/ld.so.cache", "/etc/ld.so.cache"]
        words += ["--ro-bind-try", "/etc/fonts", "/etc/fonts"]
        words += ["--ro-bind-try", "/etc/libreoffice", "/etc/libreoffice"]
        words += ["--tmpfs", "/tmp", "--dev", "/dev", "--proc", "/proc"]
        words += ["--chdir", "/", "--clearenv", "--setenv", "LC_ALL", "C.UTF-8"]
        return words + ["--setenv", "HOME", "/tmp", "--setenv", "PATH", "/usr/bin:/bin"]
    }

    /// Path of the worker within the sandbox.
    private static let inside = "/tmp/briefbook-worker"

    /// A folder of the system as it is: a link, a folder, or not there.
    private static func binding(_ folder: String) -> [String] {
        var target = [CChar](repeating: 0, count: Int(PATH_MAX))
        let length = readlink(folder, &target, target.count)
        guard length > 0 else { return ["--ro-bind-try", folder, folder] }
        let bytes = target.prefix(length).map { UInt8(bitPattern: $0) }
        return ["--symlink", String(decoding: bytes, as: UTF8.self), folder]
    }
}
