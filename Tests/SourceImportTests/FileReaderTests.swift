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

    @Test func `A link is followed only where that was asked for`() throws {
        try withFolder { folder in
            let link = folder + "/link.txt"
            try "Words.".write(toFile: folder + "/real.txt", atomically: true, encoding: .utf8)
            #expect(symlink("real.txt", link) == 0)
            #expect(try FileReader().bytes(of: FilePath(link)) == Array("Words.".utf8))
            #expect(throws: ImportError.symlink(file: link)) {
                try FileReader().bytes(of: FilePath(link), followsLinks: false)
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
            #expect(path.name == "caf\\xe9")
            #expect(path.shown == folder + "/caf\\xe9")
        }
    }

    @Test func `A stream over the limit is cut at the end of a line`() throws {
        try withFolder { folder in
            let file = folder + "/stream"
            let text = Array("Luleå is far.\nTokyo is farther.\n日本\n".utf8)
            try Data(text).write(to: URL(filePath: file))
            for (limit, kept) in [(99, text.count), (39, 33), (33, 33), (32, 15), (15, 15)] {
                let descriptor = open(file, O_RDONLY)
                defer { close(descriptor) }
                let (bytes, isCut) = try FileReader(limit: limit).standardInput(descriptor)
                #expect(bytes == Array(text[..<kept]), "\(limit)")
                #expect(isCut == (kept < text.count))
            }
        }
    }

    @Test func `A stream without lines is cut between two letters`() throws {
        try withFolder { folder in
            let file = folder + "/stream"
            for (text, limit, kept) in [("日本国", 8, 6), ("日本国", 6, 6), ("abc", 2, 2), ("aé", 2, 1)] {
                try Data(text.utf8).write(to: URL(filePath: file))
                let descriptor = open(file, O_RDONLY)
                defer { close(descriptor) }
                let bytes = try FileReader(limit: limit).standardInput(descriptor).bytes
                #expect(bytes == Array(text.utf8.prefix(kept)), "\(text) \(limit)")
            }
        }
    }

    @Test func `A stream that is not ready yet is waited for`() throws {
        var ends: [Int32] = [0, 0]
        try #require(pipe(&ends) == 0)
        _ = fcntl(ends[0], F_SETFL, O_NONBLOCK)
        let input = ends[1]
        let writer = Thread {
            usleep(50_000)
            write(input, "late", 4)
            close(input)
        }
        writer.start()
        #expect(try FileReader().standardInput(ends[0]).bytes == Array("late".utf8))
        close(ends[0])
    }
}
