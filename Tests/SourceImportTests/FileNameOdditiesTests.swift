import Foundation
import Glibc
import SourceImport
import Testing

private let names: [(name: String, marks: Int)] = [
    ("note.txt", 0),
    ("Réunion à Genève 北京.txt", 0),
    (".hidden", 0),
    ("new\nline.txt", 1),
    ("tab\t.txt", 1),
    ("esc\u{1B}[2J.txt", 1),
    ("bidi-\u{202E}txt.exe", 1),
    ("zw\u{200B}.txt", 1),
    ("\u{E0041}tag.txt", 1),
    ("e\u{301}.txt", 1),
    (String(repeating: "x", count: 220), 1),
]

@Test(arguments: names)
func `an odd name is marked and an honest one is not`(name: String, marks: Int) {
    let lines = FileNameOddities.warnings(inName: name)
    #expect(lines.count == marks, "\(lines)")
    #expect(lines.allSatisfy { $0.hasPrefix("marks: ") })
}

@Test
func `a name that is no UTF-8 says so`() {
    let path = FilePath(bytes: Array("in/latin-".utf8) + [0xE9])
    #expect(
        FileNameOddities.warnings(in: path)
            == ["marks: the file's name is no UTF-8; its bytes are shown as \\x…"]
    )
}

@Test
func `two names of a folder that look the same are marked`() throws {
    let folder = FileManager.default.temporaryDirectory.path + "/" + UUID().uuidString
    #expect(mkdir(folder, 0o700) == 0)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let names = ["caf\u{E9}.txt", "cafe\u{301}.txt", "th\u{E9}.txt"]
    for name in names { close(open(folder + "/" + name, O_CREAT | O_WRONLY, 0o600)) }
    let marked = names.map {
        !FileNameOddities.warnings(in: FilePath(folder + "/" + $0)).isEmpty
    }
    #expect(marked == [true, true, false])
}

@Test
func `a file far down is said to be`() {
    let path = FilePath(String(repeating: "d/", count: 120) + "leaf.txt")
    #expect(FileNameOddities.warnings(in: path) == ["the file stands 120 folders deep"])
}
