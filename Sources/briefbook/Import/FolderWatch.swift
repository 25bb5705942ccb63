internal import Glibc
internal import SourceImport

/// Tells which files of some folders are new, changed or gone, by looking again and again.
///
/// Looking works on every file system, network shares included, where the kernel tells of no
/// change.
struct FolderWatch {
    private let arguments: [String]
    /// The files that are Briefbook's own, asked anew at each look: an import makes some.
    private let own: @Sendable () -> OwnFiles
    private var imported: [FilePath: FileStamp] = [:]
    private var seen: [FilePath: FileStamp] = [:]
    /// Each file of the last look as it was named, found or linked.
    private var inputs: [FilePath: ImportInput] = [:]

    /// Seconds between two looks.
    static let pause: UInt32 = 2

    /// Watches what arguments name, from what is there now on.
    init(_ arguments: [String], besides own: @escaping @Sendable () -> OwnFiles) {
        self.arguments = arguments
        self.own = own
        imported = stamps()
        seen = imported
    }

    /// What has come of the files since they were last given, and not since the last look: a file that
    /// is still being written waits, and so does one that makes room for its next edition.
    mutating func changes() -> (files: [ImportInput], gone: [FilePath]) {
        let now = stamps()
        defer { seen = now }
        let settled = now.filter { path, stamp in seen[path] == stamp && imported[path] != stamp }
        for (path, stamp) in settled { imported[path] = stamp }
        let gone = imported.keys.filter { now[$0] == nil && seen[$0] == nil }.sorted()
        for path in gone { imported[path] = nil }
        return (settled.keys.sorted().compactMap { inputs[$0] }, gone)
    }

    private mutating func stamps() -> [FilePath: FileStamp] {
        var stamps: [FilePath: FileStamp] = [:]
        inputs = [:]
        for input in ImportInputs(arguments, besides: own()).inputs {
            switch input {
            case .file(let path), .found(let path), .linked(let path, _):
                stamps[path] = FileStamp(path)
                inputs[path] = input
            default: break
            }
        }
        return stamps
    }
}
