internal import CWorkerServer
internal import DocumentParsers
internal import Glibc
internal import SourceImport

/// Reads one document after the other, each in a process of its own that comes of this one and
/// ends with its document.
///
/// Such a process costs a tenth of one that is started anew. It holds two descriptors, those of
/// its document and of its answer, and can neither look into this one nor into a later one.
enum WorkerServer {
    /// Works until the other end of the socket, standard input, goes away.
    static func run() -> Never {
        guard worker_seal() == 0 else { _exit(71) }
        DocumentParsers.prepare()
        var name = [UInt8](repeating: 0, count: 64)
        while true {
            var document: Int32 = -1
            var answer: Int32 = -1
            let count = worker_receive(STDIN_FILENO, &name, name.count, &document, &answer)
            guard count > 0 else { _exit(count == 0 ? 0 : 76) }
            let child = worker_divide()
            if child == 0 {
                read(String(decoding: name.prefix(count), as: UTF8.self), document, answer)
            }
            close(document)
            close(answer)
            guard child > 0 else { _exit(71) }
            var status: Int32 = 0
            var memory = 0
            guard worker_wait(STDIN_FILENO, child, &status, &memory) == 0 else { _exit(0) }
            let end = WorkerProtocol.End(status: status, memory: memory << 10)
            guard send(end.bytes) else { _exit(74) }
        }
    }

    /// Reads a document and ends the process.
    private static func read(_ name: String, _ document: Int32, _ answer: Int32) -> Never {
        // The socket goes: this process has no say in what is read next.
        guard dup2(document, STDIN_FILENO) == STDIN_FILENO,
            dup2(answer, STDOUT_FILENO) == STDOUT_FILENO
        else { _exit(71) }
        close(document)
        close(answer)
        WorkerLimits.setForDocument()
        guard let type = DocumentType(rawValue: name) else { _exit(64) }
        let found = DocumentParsers.read(WorkerStreams.input(), type: type)
        WorkerStreams.output(WorkerProtocol.bytes(of: found))
        // What libraries hold is not given back piece by piece: the process ends.
        _exit(0)
    }

    private static func send(_ bytes: [UInt8]) -> Bool {
        Glibc.send(STDIN_FILENO, bytes, bytes.count, Int32(MSG_NOSIGNAL)) == bytes.count
    }
}
