internal import Glibc
internal import SourceImport

/// The files Briefbook itself works with, which are no documents where they lie among some.
struct OwnFiles {
    private struct Identity: Hashable {
        let device: dev_t
        let number: ino_t

        init?(_ path: FilePath) {
            var status = stat()
            guard path.withCString({ stat($0, &status) }) == 0 else { return nil }
            (device, number) = (status.st_dev, status.st_ino)
        }
    }

    private let known: Set<Identity>

    /// A book and a notebook with the journals SQLite lays beside them.
    init(_ paths: [String]) {
        known = Set(paths.flatMap { [$0, $0 + "-journal"] }.compactMap { Identity(FilePath($0)) })
    }

    /// No files.
    static let none = OwnFiles([])

    /// True for one of them, by whatever name it is reached.
    func contains(_ path: FilePath) -> Bool {
        known.isEmpty ? false : Identity(path).map(known.contains) ?? false
    }
}
