internal import Glibc
internal import Synchronization

/// The program that reads untrusted documents: a process for each, without network, without the
/// reader's files, within limits of time, memory and output.
package struct DocumentWorker: Sendable {
    /// Path of the program.
    private let program: String
    /// Path of bubblewrap; nil where it is not there or does not work here.
    private let sandbox: String?

    /// True where documents are read in a sandbox, not only within limits.
    package var isSandboxed: Bool { sandbox != nil }

    /// LibreOffice in a sandbox, for what is read here only through it; nil where it is missing.
    var office: OfficeProgram? { OfficeProgram(sandbox: sandbox) }

    /// What is said once where there is no sandbox.
    package static let warning =
        "no sandbox: bubblewrap is not installed or may not be used here; documents are read"
        + " within limits of time and memory only"

    private static let hasRunFreely = Atomic<Bool>(false)

    /// True once documents were read without a sandbox.
    package static var wasUnsandboxed: Bool { hasRunFreely.load(ordering: .relaxed) }

    /// Seconds by the clock on the wall.
    private static let seconds = 60.0
    /// Memory from which on a process that died is taken to have died of it.
    private static let muchMemory = 600 << 20

    /// Memory from which on it is said.
    private static let oddMemory = 400 << 20

    /// The worker of this program; nil where it is not installed.
    package static let shared = DocumentWorker()

    /// Finds the program beside this one, or in the folder for programs that only programs call.
    init?() {
        let folder = DocumentWorker.ownFolder ?? "/usr/bin"
        let places = ["/briefbook-worker", "/../libexec/briefbook/briefbook-worker"]
        guard let found = places.map({ folder + $0 }).first(where: { access($0, X_OK) == 0 }),
            let path = realpath(found, nil)
        else { return nil }
        defer { free(path) }
        self.init(program: String(cString: path))
    }

    /// A worker at a path.
    package init(program: String) {
        self.program = program
        sandbox = DocumentWorker.workingSandbox(program)
    }

    /// Starts a worker that reads documents.
    func connection() throws(WorkerConnection.StartFailure) -> WorkerConnection {
        if !isSandboxed { DocumentWorker.hasRunFreely.store(true, ordering: .relaxed) }
        let call = DocumentWorker.call(program, ["--serve"], sandbox: sandbox)
        return try WorkerConnection(call.program, call.arguments)
    }

    /// Has a worker read a document; nil where it is there no more.
    func outcome(
        of bytes: [UInt8],
        _ type: DocumentType,
        _ connection: WorkerConnection
    ) -> ChildProcess.Outcome? {
        connection.read(
            bytes,
            type: type.rawValue,
            limit: WorkerProtocol.outputLimit,
            seconds: DocumentWorker.seconds
        )
    }

    /// The document that a worker's answer holds.
    ///
    /// - Throws: `ImportError` for what was not read, took too much, or broke its reader.
    func document(
        from outcome: ChildProcess.Outcome?,
        file: String
    ) throws(ImportError) -> ParsedDocument {
        guard let outcome else { throw .malformed(file: file, why: "its reader broke down on it") }
        switch outcome.end {
        case .exit(0): break
        case .tooSlow, .signal(SIGXCPU), .signal(SIGKILL):
            throw .excess(file: file, what: "reading it takes too long")
        case .tooLong: throw .excess(file: file, what: "too much comes out of it")
        case .notStarted(let code): throw DocumentWorker.notStarted(code, file)
        case .exit, .signal:
            if outcome.memory > DocumentWorker.muchMemory {
                throw .excess(file: file, what: "reading it takes too much memory")
            }
            throw .malformed(file: file, why: "its reader broke down on it")
        }
        let answer: WorkerAnswer
        do throws(AnswerReader.Flaw) {
            answer = try AnswerReader.answer(outcome.output)
        } catch {
            throw .malformed(file: file, why: "its reader answered nonsense: \(error.what)")
        }
        switch answer {
        case .success(var document):
            if outcome.memory > DocumentWorker.oddMemory {
                document.warnings.append(
                    "reading it took \(outcome.memory >> 20) MB of memory, far more than its like"
                )
            }
            return document
        case .failure(let refusal): throw refusal.error(file: file)
        }
    }

    /// What is said where the worker cannot be started.
    static func notStarted(_ code: Int32, _ file: String) -> ImportError {
        let why = String(cString: strerror(code))
        return .reader(file: file, why: "its reader cannot be started (\(why)); install it anew")
    }

    /// Folder of the running program.
    private static var ownFolder: String? {
        var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
        let length = readlink("/proc/self/exe", &buffer, buffer.count)
        guard length > 0 else { return nil }
        let bytes = buffer.prefix(length).map { UInt8(bitPattern: $0) }
        guard let slash = bytes.lastIndex(of: UInt8(ascii: "/")) else { return nil }
        return String(decoding: bytes[..<slash], as: UTF8.self)
    }
}
