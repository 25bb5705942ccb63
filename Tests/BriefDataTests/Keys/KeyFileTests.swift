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

    @Test
    func `what has another shape is told with its line`() {
        #expect(throws: DataError.self) { try read("- a\n- b\n") }
        #expect(
            throws: DataError.wrongShape(
                DataPlace(file: "keys.yaml", line: 2),
                of: "open",
                expected: "“open: key” or “open: [key, key]”"
            )
        ) { try read("keys:\n  open: {a: b}\n") }
        #expect(throws: DataError.self) { try read("keys: [open]\n") }
    }
}
