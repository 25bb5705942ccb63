import Foundation
import Glibc
import SourceImport
import Testing

private func withFolder(_ body: (URL) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try body(folder)
}

@Test
func `a folder is walked in order, without hidden files and links`() throws {
    try withFolder { folder in
        let files = FileManager.default
        try files.createDirectory(
            at: folder.appending(path: "b"),
            withIntermediateDirectories: true
        )
        for name in ["c.txt", "a.txt", ".hidden", "b/z.txt"] {
            try Data("x".utf8).write(to: folder.appending(path: name))
        }
        try files.createSymbolicLink(
            at: folder.appending(path: "d.txt"),
            withDestinationURL: folder.appending(path: "a.txt")
        )
        let base = FilePath(folder.path())
        #expect(
            FolderWalk.entries(of: base) == [
                .file(FilePath(folder.appending(path: "a.txt").path())),
                .file(FilePath(folder.appending(path: "b/z.txt").path())),
                .file(FilePath(folder.appending(path: "c.txt").path())),
                .refused(.symlink(file: folder.appending(path: "d.txt").path())),
            ]
        )
    }
}

@Test
func `a file over the limit is refused before it is read`() throws {
    try withFolder { folder in
        let file = folder.appending(path: "big.txt")
        try Data(repeating: 0x61, count: 3_000_000).write(to: file)
        let path = FilePath(file.path())
        #expect(throws: ImportError.limits(file: file.path(), size: 3_000_000, limit: 1_048_576)) {
            try FileReader(limit: 1_048_576).bytes(of: path)
        }
        #expect(try FileReader().bytes(of: path).count == 3_000_000)
    }
}

@Test
func `what is missing or no file is refused by name`() throws {
    try withFolder { folder in
        let missing = folder.appending(path: "none.txt").path()
        #expect(throws: ImportError.missing(file: missing)) {
            try FileReader().bytes(of: FilePath(missing))
        }
        #expect(throws: ImportError.type(file: "/dev/null", what: "a device")) {
            try FileReader().bytes(of: FilePath("/dev/null"))
        }
        #expect(FolderWalk.isFolder(FilePath(folder.path())))
        #expect(!FolderWalk.isFolder(FilePath(missing)))
    }
}

@Test
func `a folder that cannot be read is refused in the system's words`() throws {
    try withFolder { folder in
        // Deeper than a path may be long: nobody can open it by name, the administrator neither.
        let name = String(repeating: "d", count: 250)
        var descriptor = open(folder.path(), O_RDONLY | O_DIRECTORY)
        for _ in 0..<17 {
            try #require(mkdirat(descriptor, name, 0o700) == 0)
            let next = openat(descriptor, name, O_RDONLY | O_DIRECTORY)
            close(descriptor)
            descriptor = next
        }
        close(descriptor)
        let entries = FolderWalk.entries(of: FilePath(folder.path()))
        guard case .refused(.unreadable(_, let why)) = try #require(entries.first) else {
            Issue.record("\(entries)")
            return
        }
        #expect(why == "File name too long")
        #expect(entries.count == 1)
    }
}

@Test
func `a file far down is found`() throws {
    try withFolder { folder in
        let place = String(repeating: "d/", count: 120)
        try FileManager.default.createDirectory(
            at: folder.appending(path: place),
            withIntermediateDirectories: true
        )
        try Data("x".utf8).write(to: folder.appending(path: place + "leaf.txt"))
        #expect(
            FolderWalk.entries(of: FilePath(folder.path())) == [
                .file(FilePath(folder.appending(path: place + "leaf.txt").path()))
            ]
        )
    }
}
