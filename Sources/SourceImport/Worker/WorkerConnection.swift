internal import CWorkerServer
internal import Glibc

/// A worker that runs, and the socket by which it is given documents.
///
/// It ends with the thread that started it, and is used from that thread only.
struct WorkerConnection {
    private let process: pid_t
    private let socket: Int32

    /// Starts a worker.
    ///
    /// - Throws: `StartFailure` with the system's number.
    init(_ program: String, _ arguments: [String]) throws(StartFailure) {
        var ends: [Int32] = [-1, -1]
        let type = Int32(SOCK_SEQPACKET.rawValue) | Int32(SOCK_CLOEXEC.rawValue)
        guard socketpair(AF_UNIX, type, 0, &ends) == 0 else { throw StartFailure(code: errno) }
        var child: pid_t = 0
        let code = Spawn(program, arguments).start(input: ends[1], output: nil, &child)
        close(ends[1])
        guard code == 0 else {
            close(ends[0])
            throw StartFailure(code: code)
        }
        process = child
        socket = ends[0]
    }

    /// Why a worker could not be started, as the system's number.
    struct StartFailure: Error {
        let code: Int32
    }

    /// Has the worker read a document.
    ///
    /// - Parameters:
    ///   - input: The whole file.
    ///   - type: What it is.
    ///   - limit: Bytes it may answer with.
    ///   - seconds: What it may take by the clock on the wall.
    /// - Returns: What came of it; nil where the worker is there no more. After any other end than
    ///   that of a process by itself, the worker is to be stopped.
    func read(
        _ input: [UInt8],
        type: String,
        limit: Int,
        seconds: Double
    ) -> ChildProcess.Outcome? {
        var feed: [Int32] = [-1, -1]
        var answer: [Int32] = [-1, -1]
        let kind = Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue)
        guard socketpair(AF_UNIX, kind, 0, &feed) == 0 else { return nil }
        guard socketpair(AF_UNIX, kind, 0, &answer) == 0 else {
            for descriptor in feed { close(descriptor) }
            return nil
        }
        let name = Array(type.utf8)
        let sent = worker_send(socket, name, name.count, feed[1], answer[1])
        close(feed[1])
        close(answer[1])
        defer { close(answer[0]) }
        guard sent == 0 else {
            close(feed[0])
            return nil
        }
        let deadline = Exchange.now + seconds
        var exchange = Exchange(feed: feed[0], answer: answer[0], limit: limit, deadline: deadline)
        if let stopped = exchange.run(input) {
            return ChildProcess.Outcome(output: [], end: stopped, memory: 0)
        }
        guard let end = end(before: deadline) else { return nil }
        return ChildProcess.Outcome(
            output: exchange.output,
            end: ChildProcess.end(end.status),
            memory: end.memory
        )
    }

    /// Stops the worker and whatever it does.
    func stop() {
        kill(-process, SIGKILL)
        close(socket)
        _ = ChildProcess.wait(process)
    }

    /// How the process ended that read the document; nil where nobody tells.
    private func end(before deadline: Double) -> WorkerProtocol.End? {
        var bytes = [UInt8](repeating: 0, count: 64)
        while true {
            let left = deadline - Exchange.now
            guard left > 0 else { return nil }
            var wait = pollfd(fd: socket, events: Int16(POLLIN), revents: 0)
            guard poll(&wait, 1, Int32(min(left, 1) * 1000) + 1) > 0 else { continue }
            let count = recv(socket, &bytes, bytes.count, Int32(MSG_DONTWAIT))
            if count < 0, errno == EINTR || errno == EAGAIN { continue }
            return count > 0 ? WorkerProtocol.End(bytes.prefix(count)) : nil
        }
    }
}
