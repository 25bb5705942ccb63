internal import Glibc

/// A program to be started in a process group of its own, with an environment of two words.
struct Spawn {
    private let program: String
    private let arguments: [String]

    /// A program by its path, and its arguments without the name by which it is called.
    init(_ program: String, _ arguments: [String]) {
        self.program = program
        self.arguments = arguments
    }

    /// Starts it.
    ///
    /// - Parameters:
    ///   - input: What becomes its standard input.
    ///   - output: What becomes its standard output; nil for nothing.
    ///   - child: Set to its number.
    /// - Returns: 0, or the system's number for what went wrong.
    func start(input: Int32, output: Int32?, _ child: inout pid_t) -> Int32 {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_adddup2(&actions, input, 0)
        if let output {
            posix_spawn_file_actions_adddup2(&actions, output, 1)
        } else {
            posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0)
        }
        posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        var none = sigset_t()
        var all = sigset_t()
        sigemptyset(&none)
        sigfillset(&all)
        posix_spawnattr_setsigmask(&attributes, &none)
        posix_spawnattr_setsigdefault(&attributes, &all)
        posix_spawnattr_setpgroup(&attributes, 0)
        let flags = POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF
        posix_spawnattr_setflags(&attributes, Int16(flags))
        let words = Spawn.copies([program] + arguments)
        let environment = Spawn.copies(["LC_ALL=C.UTF-8", "SWIFT_BACKTRACE=enable=no"])
        defer { for word in words + environment { free(word) } }
        return posix_spawn(&child, program, &actions, &attributes, words, environment)
    }

    /// C strings and the null after them.
    private static func copies(_ words: [String]) -> [UnsafeMutablePointer<CChar>?] {
        words.map { strdup($0) } + [nil]
    }
}
