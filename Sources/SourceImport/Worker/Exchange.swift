internal import Glibc

/// Writes to a program and reads from it at the same time.
struct Exchange {
    private var feed: Int32
    private let answer: Int32
    private let limit: Int
    private let deadline: Double
    /// What was read so far.
    private(set) var output: [UInt8] = []

    /// An exchange by two descriptors, the first of which is closed when all is written.
    init(feed: Int32, answer: Int32, limit: Int, deadline: Double) {
        self.feed = feed
        self.answer = answer
        self.limit = limit
        self.deadline = deadline
    }

    /// Seconds on a clock that never goes back.
    static var now: Double {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }

    /// Writes everything and reads to the end; what stopped it, nil where nothing did.
    mutating func run(_ input: [UInt8]) -> ChildProcess.End? {
        defer { if feed >= 0 { close(feed) } }
        var written = 0
        if input.isEmpty { endFeed() }
        var chunk = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let left = deadline - Exchange.now
            guard left > 0 else { return .tooSlow }
            var waits = [
                pollfd(fd: answer, events: Int16(POLLIN), revents: 0),
                pollfd(fd: feed, events: Int16(POLLOUT), revents: 0),
            ]
            let count = poll(&waits, 2, Int32(min(left, 1) * 1000) + 1)
            guard count > 0 else { continue }
            if waits[1].revents != 0 { write(input, &written) }
            guard waits[0].revents != 0 else { continue }
            let got = read(answer, &chunk, chunk.count)
            if got == 0 { return nil }
            guard got > 0 else {
                if errno == EINTR || errno == EAGAIN { continue }
                return nil
            }
            output += chunk[..<got]
            if output.count > limit { return .tooLong }
        }
    }

    private mutating func write(_ input: [UInt8], _ written: inout Int) {
        let sent = input.withUnsafeBytes { bytes in
            send(
                feed,
                bytes.baseAddress.map { $0 + written },
                min(bytes.count - written, 1 << 18),
                Int32(MSG_NOSIGNAL) | Int32(MSG_DONTWAIT)
            )
        }
        if sent > 0 { written += sent }
        let isGone = sent < 0 && errno != EAGAIN && errno != EINTR
        if isGone || written == input.count { endFeed() }
    }

    private mutating func endFeed() {
        close(feed)
        feed = -1
    }
}
