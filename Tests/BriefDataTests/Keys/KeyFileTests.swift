import Testing

@testable import BriefData

@Suite struct KeyFileTests {
    private func read(_ text: String) throws(DataError) -> KeyFile {
        try KeyFile(file: "keys.yaml", bytes: Array(text.utf8))
    }

    @Test
    func `a file names a set of keys and commands with theirs, everywhere and by place`() throws {
        let file = try read(
            """
            preset: vim
            keys:
              search: S
              theme: [f4, alt-t]
              note: []
            reader:
              find-next: x
            """
        )
        #expect(file.preset == KeyFile.Preset(name: "vim", line: 1))
        #expect(file.entries.map(\.command) == ["search", "theme", "note", "find-next"])
        #expect(file.entries.map(\.keys) == [["S"], ["f4", "alt-t"], [], ["x"]])
        #expect(file.entries.map(\.place) == [nil, nil, nil, "reader"])
        #expect(file.entries.map(\.line) == [3, 4, 5, 7])
        #expect(file.origin(of: 7) == "keys.yaml:7")
    }

    @Test
    func `an empty file changes nothing`() throws {
        #expect(try read("# nothing\n").entries == [])
        #expect(try read("keys:\n").entries == [])
    }

    private func commands(_ file: KeyFile) -> [String] { file.entries.map(\.command) }

    private func place(_ line: Int) -> DataPlace { DataPlace(file: "keys.yaml", line: line) }

    @Test
    func `what has another shape is left out and told with its line`() throws {
        let file = try read("keys:\n  open: {a: b}\n  find: x\n")
        #expect(
            file.problems == [
                .wrongShape(place(2), of: "open", expected: "“open: key” or “open: [key, key]”")
            ]
        )
        #expect(commands(file) == ["find"])
        #expect(try read("- a\n- b\n").problems.count == 1)
        #expect(try read("keys: [open]\nreader:\n  find: x\n").entries.map(\.place) == ["reader"])
    }

    @Test(arguments: [
        ("keys:\n  open: [x\n  find: y\n", ["find"], [2]),
        ("keys:\n  open: x\n  \"find: y\n  note: z\n", ["open", "note"], [3]),
        ("keys:\n  open x\n  find:\n    - y\n    - z\n", ["find"], [2]),
        ("preset: vim\n# words\nkeys\n  open: x\nreader:\n  find: y\n", ["find"], [3, 4]),
        ("keys:\n\topen: x\nreader:\n  find: y\n", ["find"], [2]),
        ("---\nkeys:\n  open: [x\n  find: y\n", ["find"], [3]),
        ("--- # mine\nkeys:\n  find: y\n  open x\n...\n", ["find"], [4]),
    ])
    func `a line that is not YAML takes no other with it`(
        text: String,
        left: [String],
        lines: [Int]
    ) throws {
        let file = try read(text)
        #expect(commands(file) == left)
        let told = file.problems.map { $0.description.split(separator: ":").dropFirst().first }
        #expect(told == lines.map { "\($0)" }, "\(file.problems)")
    }

    @Test(arguments: ["preset: [vim]\n", "preset:\n  name: vim\n"])
    func `a set of keys has one name`(text: String) throws {
        let expected = "the name of one set of keys, such as “preset: vim”"
        #expect(
            try read(text).problems == [.wrongShape(place(1), of: "preset", expected: expected)]
        )
    }

    @Test
    func `of a command written twice the first counts`() throws {
        let file = try read("keys:\n  open: x\n  find: y\n  open: z\n")
        #expect(file.entries.map(\.keys) == [["x"], ["y"]])
        #expect(file.problems == [.duplicate(place(4), of: "open", first: place(2))])
    }

    @Test
    func `what is no text cannot be read`() {
        #expect(throws: DataError.notUTF8(file: "keys.yaml")) {
            try KeyFile(file: "keys.yaml", bytes: [0xFF])
        }
    }
}
