import BriefCore
import BriefData
import Glibc
import Testing

/// What stands between the first two lines `---` of a file.
private func frontMatter(of path: String) throws -> String {
    let file = try #require(fopen(path, "r"))
    defer { fclose(file) }
    var bytes = [UInt8](repeating: 0, count: 1 << 16)
    let count = fread(&bytes, 1, bytes.count, file)
    let lines = String(decoding: bytes[..<count], as: UTF8.self)
        .split(separator: "\n", omittingEmptySubsequences: false)
    try #require(lines.first == "---")
    return lines.dropFirst().prefix { $0 != "---" }.joined(separator: "\n")
}

@Test
func `every digest that comes with the program names its original`() throws {
    let paths = try DigestFiles(data: DataFolder().path(of: "Data")).paths()
    #expect(paths.count >= 5)
    var originals: Set<String> = []
    for path in paths {
        let matter = try FrontMatter(text: frontMatter(of: path), file: path)
        #expect(matter.isDigest, "\(path)")
        #expect(matter.metadata.title != nil, "\(path)")
        #expect(matter.metadata.kind != nil, "\(path)")
        #expect(matter.metadata.publishedReason != nil, "\(path)")
        originals.insert(try #require(matter.original, "\(path)"))
    }
    #expect(originals.count == paths.count)
}

@Test
func `digests are Markdown files, by name`() throws {
    let folder = try TemporaryFolder([
        "Sources/b.md": "", "Sources/a.md": "", "Sources/notes.txt": "", "Sources/.hidden.md": "",
    ])
    let paths = try DigestFiles(data: folder.path).paths()
    #expect(paths == [folder.path + "/Sources/a.md", folder.path + "/Sources/b.md"])
}

@Test
func `the digests' fingerprint changes with one of them`() throws {
    let one = try TemporaryFolder(["Sources/a.md": "A"])
    let same = try TemporaryFolder(["Sources/a.md": "A"])
    let other = try TemporaryFolder(["Sources/a.md": "B"])
    let fingerprint = try DigestFiles(data: one.path).fingerprint()
    #expect(try DigestFiles(data: same.path).fingerprint() == fingerprint)
    #expect(try DigestFiles(data: other.path).fingerprint() != fingerprint)
}

@Test
func `without a folder there are no digests`() throws {
    #expect(try DigestFiles(data: "/nowhere").paths() == [])
}
