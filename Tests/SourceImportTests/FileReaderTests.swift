import Foundation
import Glibc
import SourceImport
import Testing

struct FileReaderTests {
    private func withFolder(_ body: (String) throws -> Void) throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        try body(folder.path())
    }

    @Test func `A pipe holds nobody up`() throws {
        try withFolder { folder in
            let pipe = folder + "/pipe.txt"
            #expect(mkfifo(pipe, 0o600) == 0)
            #expect(throws: ImportError.type(file: pipe, what: "a pipe")) {
                try FileReader().bytes(of: FilePath(pipe))
            }
            #expect(
                FolderWalk.entries(of: FilePath(folder)) == [
                    .refused(.type(file: pipe, what: "a pipe"))
                ]
            )
        }
    }

    @Test func `A folder is no file`() throws {
        try withFolder { folder in
            #expect(throws: ImportError.type(file: folder, what: "a folder")) {
                try FileReader().bytes(of: FilePath(folder))
            }
        }
    }

    @Test func `A link to itself is a link`() throws {
        try withFolder { folder in
            let link = folder + "/self.txt"
            #expect(symlink(link, link) == 0)
            #expect(throws: ImportError.symlink(file: link)) {
                try FileReader().bytes(of: FilePath(link))
            }
        }
    }

    @Test func `A name that is no UTF-8 is read`() throws {
        try withFolder { folder in
            let path = FilePath(bytes: Array((folder + "/caf").utf8) + [0xE9])
            let descriptor = path.withCString { open($0, O_CREAT | O_WRONLY, 0o600) }
            #expect(write(descriptor, "abc", 3) == 3)
            close(descriptor)
            let bytes = try FileReader().bytes(of: path)
            #expect(bytes == Array("abc".utf8))
            #expect(path.name == "caf\u{FFFD}")
        }
    }
}
