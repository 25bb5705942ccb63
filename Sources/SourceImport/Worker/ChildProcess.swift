internal import Glibc

/// Runs a program on some bytes and gives back what it writes, within limits.
struct ChildProcess {
    /// Path of the program.
    let program: String
    /// Its arguments, the name by which it is called left out.
    let arguments: [String]
    /// Bytes it may write.
    let outputLimit: Int
    /// Seconds it may take by the clock on the wall.
    let seconds: Double

    /// How it ended.
    enum End: Equatable {
        case exit(Int32), signal(Int32)
        case tooSlow, tooLong
        case notStarted(Int32)
    }

    /// What came of it.
    struct Outcome {
        let output: [UInt8]
        let end: End
        /// The most memory it held, in bytes.
        let memory: Int
    }

    /// Runs the program; its standard error is thrown away.
    func run(on input: [UInt8]) -> Outcome {
        var feed: [Int32] = [-1, -1]
        var answer: [Int32] = [-1, -1]
        let type = Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue)
        guard socketpair(AF_UNIX, type, 0, &feed) == 0 else {
            return Outcome(output: [], end: .notStarted(errno), memory: 0)
        }
        guard socketpair(AF_UNIX, type, 0, &answer) == 0 else {
            for descriptor in feed { close(descriptor) }
            return Outcome(output: [], end: .notStarted(errno), memory: 0)
        }
        var child: pid_t = 0
        let code = Spawn(program, arguments).start(input: feed[1], output: answer[1], &child)
        close(feed[1])
        close(answer[1])
        defer { close(answer[0]) }
        guard code == 0 else {
            close(feed[0])
            return Outcome(output: [], end: .notStarted(code), memory: 0)
        }
        var exchange = Exchange(
            feed: feed[0],
            answer: answer[0],
            limit: outputLimit,
            deadline: Exchange.now + seconds
        )
        let stopped = exchange.run(input)
        if stopped != nil { kill(-child, SIGKILL) }
        let (status, memory) = ChildProcess.wait(child)
        return Outcome(
            output: exchange.output,
            end: stopped ?? ChildProcess.end(status),
            memory: memory
        )
    }

    static func wait(_ child: pid_t) -> (status: Int32, memory: Int) {
        var status: Int32 = 0
        var usage = rusage()
        while wait4(child, &status, 0, &usage) < 0, errno == EINTR {}
        return (status, usage.ru_maxrss * 1024)
    }

    static func end(_ status: Int32) -> End {
        let signal = status & 0x7F
        if signal != 0 { return .signal(signal) }
        let code = (status >> 8) & 0xFF
        // A sandbox tells of a signal as a shell does.
        return code > 128 ? .signal(code - 128) : .exit(code)
    }
}
