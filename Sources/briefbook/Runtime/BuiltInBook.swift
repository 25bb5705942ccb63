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
    static func path() throws -> String {
        let data = try DataFolder().path(of: "Data")
        let shipped = data + "/../" + name
        if Workspace.exists(shipped) { return shipped }
        let cached = Workspace.cache + "/built-in-" + stamp(of: data) + ".book"
        if !Workspace.exists(cached) { try make(at: cached) }
        return cached
    }

    /// Makes the built-in book at a path, whole or not at all.
    static func make(at path: String) throws {
        try make(at: path, field: .load(isReaders: false))
    }

    /// Makes a book of the digests with a field, whole or not at all.
    static func make(at path: String, field: Field) throws {
        let draft = path + ".\(getpid())"
        unlink(draft)
        defer { unlink(draft) }
        let book = try Book.create(at: draft, stamp: field.stamp)
        try book.setSubjects(field.vocabulary.subjects)
        try fill(book, field: field)
        try book.close()
        guard rename(draft, path) == 0 else {
            let why = String(cString: strerror(errno))
            throw CommandFailure(.cannotCreate, "\(path): \(why); check the folder")
        }
    }

    /// Imports the digests into a book.
    static func fill(_ book: Book, field: Field) throws {
        let digests = DigestFiles(data: try DataFolder().path(of: "Data"))
        let inputs = try digests.paths().map { ImportInput.file(FilePath($0)) }
        let pipeline = ImportPipeline(book: book, field: field, given: .init())
        _ = try pipeline.run(inputs) { result, _ in
            if result.status != .done {
                throw CommandFailure(.badConfiguration, result.remark ?? result.file)
            }
        }
    }

    /// Changes with every file of the data: names, sizes and times, read without
    /// opening any.
    private static func stamp(of folder: String) -> String {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        func mix(_ bytes: some Sequence<UInt8>) {
            for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
        }
        mix(String(Analyser.version).utf8)
        for entry in FolderWalk.entries(of: FilePath(folder)) {
            guard case .file(let path) = entry else { continue }
            var status = stat()
            guard path.withCString({ stat($0, &status) }) == 0 else { continue }
            mix(path.bytes)
            mix("\(status.st_size) \(status.st_mtim.tv_sec) \(status.st_mtim.tv_nsec)".utf8)
        }
        return String(hash, radix: 16)
    }
}
