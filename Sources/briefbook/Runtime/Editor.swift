internal import Glibc

/// The reader's editor, run on a file of its own.
struct Editor {
    /// The program and its arguments, without the file.
    private let words: [String]

    /// The editor that `VISUAL` or `EDITOR` names, else the system's; nil where there is none.
    ///
    /// The words of the variable are arguments: no shell reads them.
    init?() {
        let named = Workspace.environment("VISUAL") ?? Workspace.environment("EDITOR")
        let words = named?.split(separator: " ").map(String.init) ?? []
        if !words.isEmpty {
            self.words = words
            return
        }
        let usual: [String] = ["/usr/bin/editor", "/usr/bin/vi"]
        guard let found = usual.first(where: { Workspace.exists($0) }) else { return nil }
        self.words = [found]
    }

    /// What a text has become; nil where the editor failed or changed nothing.
    ///
    /// - Throws: `CommandFailure` where there is nothing to run, or no room for the file.
    func edit(_ text: String) throws(CommandFailure) -> String? {
        let folder = Workspace.state + "/editing"
        let path = folder + "/note-\(getpid()).txt"
        let before = Array(text.utf8) + (text.isEmpty || text.hasSuffix("\n") ? [] : [10])
        guard PrivateFile.write(before, to: path) else {
            throw CommandFailure(.cannotCreate, "\(path): cannot be written")
        }
        do throws(CommandFailure) {
            try run(path)
        } catch {
            // What was written before the editor failed is the reader's.
            guard let after = PrivateFile.read(path), after != before else {
                unlink(path)
                throw error
            }
            let kept = folder + "/kept-\(getpid())-\(time(nil)).txt"
            guard rename(path, kept) == 0 else { throw error }
            throw CommandFailure(.cannotCreate, "\(error); what you wrote is in \(kept)")
        }
        defer { unlink(path) }
        guard let after = PrivateFile.read(path), after != before else { return nil }
        return String(decoding: after, as: UTF8.self)
    }

    private func run(_ path: String) throws(CommandFailure) {
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        var none = sigset_t()
        sigemptyset(&none)
        posix_spawnattr_setsigmask(&attributes, &none)
        var ours = sigset_t()
        sigemptyset(&ours)
        for number in [SIGINT, SIGQUIT, SIGTSTP, SIGPIPE, SIGWINCH] { sigaddset(&ours, number) }
        posix_spawnattr_setsigdefault(&attributes, &ours)
        posix_spawnattr_setflags(
            &attributes,
            Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF)
        )
        var process: pid_t = 0
        var arguments = (words + [path]).map { strdup($0) } + [nil]
        defer { for argument in arguments { free(argument) } }
        let failure = posix_spawnp(
            &process,
            words[0],
            nil,
            &attributes,
            &arguments,
            environ
        )
        guard failure == 0 else {
            throw CommandFailure(
                .cannotCreate,
                "\(words[0]): \(String(cString: strerror(failure))); set VISUAL or EDITOR"
            )
        }
        try Editor.wait(for: process, named: words[0])
    }

    /// Waits for the editor's end, stopping with it where the reader stops it.
    private static func wait(for process: pid_t, named name: String) throws(CommandFailure) {
        var status: Int32 = 0
        while true {
            let ended = waitpid(process, &status, WUNTRACED)
            if ended < 0, errno == EINTR { continue }
            guard ended == process else { return }
            guard status & 0xFF == 0x7F else { break }
            raise(SIGSTOP)
        }
        guard status == 0 else {
            throw CommandFailure(.cannotCreate, "\(name) failed; the note is as it was")
        }
    }
}
