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
func `a folder is walked in order, without hidden files`() throws {
    try withFolder { folder in
        let files = FileManager.default
        try files.createDirectory(
            at: folder.appending(path: "b"),
            withIntermediateDirectories: true
        )
        for name in ["c.txt", "a.txt", ".hidden", "b/z.txt"] {
            try Data("x".utf8).write(to: folder.appending(path: name))
        }
        let base = FilePath(folder.path())
        #expect(
            FolderWalk.entries(of: base) == [
                .file(FilePath(folder.appending(path: "a.txt").path())),
                .file(FilePath(folder.appending(path: "b/z.txt").path())),
                .file(FilePath(folder.appending(path: "c.txt").path())),
            ]
        )
    }
}

/// The folder of a link, with a slash behind it.
private func beside(_ link: String) -> String { String(link.dropLast("link".count)) }

/// Where links lead, and what a walk makes of them.
private let links: [(target: String, found: @Sendable (String) -> FolderWalk.Entry)] = [
    ("a.txt", { .link(FilePath($0), to: FilePath(beside($0) + "a.txt")) }),
    ("b/z.txt", { .link(FilePath($0), to: FilePath(beside($0) + "b/z.txt")) }),
    ("b", { .refused(.symlink(file: $0)) }),
    ("..", { .refused(.symlink(file: $0)) }),
    ("/", { .refused(.symlink(file: $0)) }),
    ("/etc/passwd", { .refused(.symlink(file: $0)) }),
    ("link", { .refused(.symlink(file: $0)) }),
    ("none", { .refused(.missing(file: $0)) }),
    ("/dev/zero", { .refused(.type(file: $0, what: "a window into the running system")) }),
    ("/proc/self/mem", { .refused(.type(file: $0, what: "a window into the running system")) }),
    ("/proc/self/fd/99", { .refused(.type(file: $0, what: "a window into the running system")) }),
    ("pipe", { .refused(.type(file: $0, what: "a pipe")) }),
]

@Test(arguments: links.indices)
func `a link is followed to a file of the same folder and nowhere else`(index: Int) throws {
    try withFolder { folder in
        let files = FileManager.default
        try files.createDirectory(
            at: folder.appending(path: "b"),
            withIntermediateDirectories: true
        )
        for name in ["a.txt", "b/z.txt"] {
            try Data("x".utf8).write(to: folder.appending(path: name))
        }
        #expect(mkfifo(folder.appending(path: "pipe").path(), 0o600) == 0)
        let link = folder.appending(path: "link").path()
        try files.createSymbolicLink(
            atPath: link,
            withDestinationPath: links[index].target
        )
        let entries = FolderWalk.entries(of: FilePath(folder.path()))
        #expect(entries.contains(links[index].found(link)), "\(entries)")
        #expect(entries.count == 4)
    }
}

@Test(arguments: [
    ("..", true), (".", true), ("/", true), ("b", false), ("a.txt", false), ("none", false),
])
func `a link to a folder that holds it leads up`(target: String, leadsUp: Bool) throws {
    try withFolder { folder in
        let files = FileManager.default
        try files.createDirectory(
            at: folder.appending(path: "b"),
            withIntermediateDirectories: true
        )
        let link = folder.appending(path: "link").path()
        try files.createSymbolicLink(atPath: link, withDestinationPath: target)
        #expect(FolderWalk.leadsUp(FilePath(link)) == leadsUp)
        #expect(FolderWalk.leadsUp(FilePath(link + "/")) == leadsUp)
        #expect(!FolderWalk.leadsUp(FilePath(folder.path())))
    }
}

@Test
func `a file that shows the system's insides is none`() throws {
    #expect(
        throws: ImportError.type(file: "/proc/self/mem", what: "a window into the running system")
    ) {
        try FileReader().bytes(of: FilePath("/proc/self/mem"))
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
