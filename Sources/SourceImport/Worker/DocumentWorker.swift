internal import Glibc
internal import Synchronization

/// Starts the program that reads untrusted documents: one process a document, without network,
/// without the reader's files, within limits of time, memory and output.
package struct DocumentWorker: Sendable {
    /// Path of the program.
    private let program: String
    /// Path of bubblewrap; nil where it is not there or does not work here.
    private let sandbox: String?

    /// True where documents are read in a sandbox, not only within limits.
    package var isSandboxed: Bool { sandbox != nil }

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

    /// The worker of this program; nil where it is not installed.
    package static let shared = DocumentWorker()

    /// Finds the program beside this one, or in the folder for programs that only programs call.
    init?() {
        guard let folder = DocumentWorker.ownFolder else { return nil }
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

    /// Reads a document.
    ///
    /// - Parameters:
    ///   - bytes: The whole file.
    ///   - type: What it is.
    ///   - file: Its name, for errors.
    /// - Returns: What the worker found; to be shown, never to be believed.
    /// - Throws: `ImportError` for what is not read, takes too much, or breaks its reader.
    package func document(
        _ bytes: [UInt8],
        type: DocumentType,
        file: String
    ) throws(ImportError) -> ParsedDocument {
        if !isSandboxed { DocumentWorker.hasRunFreely.store(true, ordering: .relaxed) }
        let outcome = child(["--read", type.rawValue]).run(on: bytes)
        switch outcome.end {
        case .exit(0): break
        case .tooSlow, .signal(SIGXCPU), .signal(SIGKILL):
            throw .excess(file: file, what: "reading it takes too long")
        case .tooLong: throw .excess(file: file, what: "too much comes out of it")
        case .notStarted(let code):
            let why = String(cString: strerror(code))
            throw .reader(file: file, why: "its reader cannot be started (\(why)); install it anew")
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
        case .success(let document): return document
        case .failure(let refusal): throw refusal.error(file: file)
        }
    }

    private func child(_ arguments: [String]) -> ChildProcess {
        let call = DocumentWorker.call(program, arguments, sandbox: sandbox)
        return ChildProcess(
            program: call.program,
            arguments: call.arguments,
            outputLimit: WorkerProtocol.outputLimit,
            seconds: DocumentWorker.seconds
        )
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
