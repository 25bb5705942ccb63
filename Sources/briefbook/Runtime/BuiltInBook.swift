internal import BriefCore
internal import BriefData
internal import BriefStore
internal import Glibc
internal import SourceImport
internal import TextAnalysis

/// The book the program ships with, made of the digests in `Data/Sources`.
enum BuiltInBook {
    private static let name = "built-in.book"

    /// Path of the built-in book.
    ///
    /// The shipped one, beside the data; else one in the cache, made now where it
    /// is missing. Its name there changes with the data and the analysis.
    ///
    /// - Throws: `CommandFailure` where there are no data to make it of.
    static func path(showsWork: Bool = false) throws -> String {
        let data = try DataFolder().path(of: "Data")
        let shipped = data + "/../" + name
        if Workspace.exists(shipped) { return shipped }
        let cached = Workspace.cache + "/" + prefix + stamp(of: data) + suffix
        if !Workspace.exists(cached) { try remake(at: cached, showsWork: showsWork) }
        return cached
    }

    /// Makes the book in the cache, and throws away those that earlier data and versions made.
    static func remake(at path: String, showsWork: Bool) throws {
        try make(at: path, field: .load(isReaders: false), showsWork: showsWork)
        removeOthers(than: FilePath(path))
    }

    /// Makes the built-in book at a path, whole or not at all.
    static func make(at path: String) throws {
        try make(at: path, field: .load(isReaders: false), showsWork: true)
    }

    /// Makes a reader's book of the digests, unless there is one by then.
    static func begin(_ path: String, field: Field, showsWork: Bool) throws {
        try make(at: path, field: field, showsWork: showsWork, isFirst: true)
    }

    private static func make(
        at path: String,
        field: Field,
        showsWork: Bool,
        isFirst: Bool = false
    ) throws {
        let draft = path + ".\(getpid())"
        unlink(draft)
        defer { unlink(draft) }
        do {
            let book = try Book.create(
                at: draft,
                stamp: field.stamp,
                subjects: field.vocabulary.subjects
            )
            try fill(book, field: field, showsWork: showsWork)
            try book.close()
        } catch {
            let failure = CommandFailure(error)
            let words = failure.description.replacing(draft, with: path)
            throw CommandFailure(code: failure.code, words)
        }
        guard isFirst ? place(draft, at: path) : rename(draft, path) == 0 else {
            let why = String(cString: strerror(errno))
            throw CommandFailure(.cannotCreate, "\(path): \(why); check the folder")
        }
    }

    /// Gives a draft its name, unless another one has it by now; that is as good.
    private static func place(_ draft: String, at path: String) -> Bool {
        if link(draft, path) == 0 || errno == EEXIST { return true }
        // Some file systems have no second names.
        return Workspace.exists(path) || rename(draft, path) == 0
    }

    /// Imports the digests into a book.
    private static func fill(_ book: Book, field: Field, showsWork: Bool) throws {
        let digests = DigestFiles(data: try DataFolder().path(of: "Data"))
        let inputs = try digests.paths().map { ImportInput.file(FilePath($0)) }
        let bar = ProgressBar(isWanted: showsWork)
        bar.say("making the built-in book")
        bar.expect(inputs.reduce(0) { $0 + 2 * $1.size })
        var pipeline = ImportPipeline(book: book, field: field, given: .init())
        pipeline.advance = { bar.advance($0) }
        if showsWork { Interrupt.watch() }
        defer {
            bar.end()
            if showsWork { Interrupt.release() }
        }
        let status = try pipeline.run(inputs, isStopped: { Interrupt.isPressed }) { result, _ in
            guard result.status != .done else { return }
            throw CommandFailure(
                result.concernsBook ? result.status : .badConfiguration,
                result.remark ?? result.file
            )
        }
        if status == .interrupted { throw CommandFailure(ending: Interrupt.code) }
    }

    /// Removes the built-in books of earlier data and versions, and drafts of programs that are
    /// gone.
    ///
    /// Whoever has one open goes on reading it.
    private static func removeOthers(than path: FilePath) {
        for entry in FolderWalk.entries(of: FilePath(Workspace.cache)) {
            guard case .file(let other) = entry, other != path, isOurs(other.name) else { continue }
            _ = other.withCString { unlink($0) }
        }
    }

    /// True for a book made here, and for a draft whose maker runs no more.
    private static func isOurs(_ file: String) -> Bool {
        guard file.hasPrefix(prefix) else { return false }
        if file.hasSuffix(suffix) { return true }
        let parts = file.split(separator: ".")
        guard parts.count > 2, parts[1] == "book", let maker = pid_t(parts[2]) else { return false }
        return kill(maker, 0) != 0
    }

    private static let prefix = "built-in-"
    private static let suffix = ".book"

    /// Changes with every file of the data: names, sizes and times, read without
    /// opening any.
    private static func stamp(of folder: String) -> String {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        func mix(_ bytes: some Sequence<UInt8>) {
            for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
        }
        mix(String(Analyser.version).utf8)
        for entry in FolderWalk.entries(of: FilePath(folder)) {
            let path: FilePath
            switch entry {
            case .file(let file), .link(let file, _): path = file
            case .refused: continue
            }
            var status = stat()
            guard path.withCString({ stat($0, &status) }) == 0 else { continue }
            mix(path.bytes)
            mix("\(status.st_size) \(status.st_mtim.tv_sec) \(status.st_mtim.tv_nsec)".utf8)
        }
        return String(hash, radix: 16)
    }
}
