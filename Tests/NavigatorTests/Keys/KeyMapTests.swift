import TerminalScreen
import Testing

@testable import Navigator

@Suite struct KeyMapTests {
    private func made(_ lines: [KeyLine], _ preset: KeyPreset = .briefbook) -> KeyMap {
        KeyMap.made(of: preset, lines).map
    }

    private func problems(_ lines: KeyLine...) -> [String] {
        KeyMap.made(of: .briefbook, lines).problems.map(\.description)
    }

    private func meaning(_ keys: String, in scope: Scope, _ map: KeyMap) throws -> KeyMap.Match {
        let keys = try keys.split(separator: " ").map { try #require(Key(String($0))) }
        return map.match(keys, in: scope)
    }

    @Test(arguments: KeyPreset.allCases)
    func `a set of keys is sound and claims nothing twice`(preset: KeyPreset) {
        let (map, problems, _) = KeyMap.made(of: .briefbook, preset.lines)
        #expect(problems == [])
        #expect(KeyTable.conflicts(among: map.bindings) == [])
    }

    @Test(arguments: KeyPreset.allCases)
    func `in every set of keys one can move, open, go up, find, ask for help and leave`(
        preset: KeyPreset
    ) {
        let map = made([], preset)
        for command in [Command.down, .up, .open, .goUp, .find, .search, .help, .palette, .quit] {
            #expect(map.bindings(of: command, in: .subject).contains { !$0.sequences.isEmpty })
        }
    }

    @Test
    func `hands that know less find help, pages and backward search where they are there`() throws {
        let map = made([], .less)
        #expect(try meaning("h", in: .reader, map) == .command(.help, letter: nil))
        #expect(try meaning("f", in: .reader, map) == .command(.pageDown, letter: nil))
        #expect(try meaning("?", in: .reader, map) == .command(.findBackward, letter: nil))
        #expect(try meaning("&", in: .subject, map) == .command(.filter, letter: nil))
    }

    @Test
    func `a line gives a command its keys in place of those it had`() throws {
        let map = made([KeyLine(command: "search", keys: ["S", "ctrl-f"], origin: "k:1")])
        #expect(try meaning("S", in: .index, map) == .command(.search, letter: nil))
        #expect(try meaning("^F", in: .index, map) == .command(.search, letter: nil))
        #expect(try meaning("s", in: .index, map) == .none)
    }

    @Test
    func `a line for one place leaves the others alone`() throws {
        let map = made([
            KeyLine(place: "reader", command: "find-next", keys: ["x"], origin: "k:1")
        ])
        #expect(try meaning("x", in: .reader, map) == .command(.findNext, letter: nil))
        #expect(try meaning("n", in: .reader, map) == .none)
        #expect(try meaning("n", in: .subject, map) == .command(.findNext, letter: nil))
        #expect(try meaning("x", in: .subject, map) == .command(.dismiss, letter: nil))
    }

    @Test
    func `what loses a key to a line is told`() {
        let line = KeyLine(command: "filter", keys: ["s"], origin: "keys.yaml:3")
        let notes = KeyMap.made(of: .briefbook, [line]).notes
        #expect(!notes.isEmpty)
        #expect(notes.allSatisfy { $0.hasPrefix("keys.yaml:3: s is filter now; search keeps") })
    }

    @Test
    func `a mark's key is followed by its letter whatever it is`() throws {
        let map = made([KeyLine(command: "mark", keys: ["ctrl-t"], origin: "k:1")])
        #expect(try meaning("^T a", in: .index, map) == .command(.setMark, letter: "a"))
    }

    @Test
    func `a command can be left without keys and stays in the palette`() throws {
        let map = made([KeyLine(command: "theme", keys: [], origin: "k:1")])
        #expect(try meaning("F4", in: .index, map) == .none)
        #expect(!map.bindings(of: .theme).isEmpty)
    }

    @Test
    func `two lines that claim a key are told with both lines, and neither counts`() throws {
        let one = KeyLine(command: "search", keys: ["Z"], origin: "keys.yaml:2")
        let other = KeyLine(command: "theme", keys: ["Z"], origin: "keys.yaml:5")
        let (map, problems, _) = KeyMap.made(of: .briefbook, [one, other])
        #expect(
            problems.map(\.description) == [
                "keys.yaml:2: Z is search, but at keys.yaml:5 it is theme, both in every screen; "
                    + "change one"
            ]
        )
        #expect(try meaning("s", in: .index, map) == .command(.search, letter: nil))
    }

    @Test
    func `a key that begins another claims the same`() {
        let found = problems(
            KeyLine(command: "search", keys: ["Z"], origin: "k:1"),
            KeyLine(command: "theme", keys: ["Z t"], origin: "k:2")
        )
        #expect(found.count == 1)
    }

    @Test(arguments: KeyPreset.allCases)
    func `no set of keys contradicts itself, and each says what it displaces`(preset: KeyPreset) {
        let (map, problems, notes) = KeyMap.made(of: preset, [])
        #expect(problems == [])
        #expect(notes.allSatisfy { $0.hasPrefix(preset.rawValue + ", “") })
        #expect(
            preset != .less || notes.contains { $0.contains("h is help now; close-card keeps") }
        )
        #expect(!notes.contains { $0.contains("keeps: none") })
        #expect(KeyTable.conflicts(among: map.bindings) == [])
    }

    @Test
    func `a line that takes a key from a set of keys is told with the line of the set`() {
        let line = KeyLine(command: "filter", keys: ["f"], origin: "keys.yaml:3")
        let notes = KeyMap.made(of: .less, [line]).notes
        let note = notes.first { $0.hasPrefix("keys.yaml:3: f is filter now; page-down") }
        #expect(note?.contains("given it by less, “page-down: space, f, pgdn") == true)
    }

    @Test
    func `an unknown command is told with those named alike`() {
        let found = problems(KeyLine(command: "serch", keys: ["s"], origin: "keys.yaml:7"))
        #expect(found == ["keys.yaml:7: no command “serch”; there is search"])
    }

    @Test
    func `places and keys that are not there are told`() {
        #expect(
            problems(KeyLine(place: "cellar", command: "open", keys: ["x"], origin: "k:1"))
                .first?.hasPrefix("k:1: no place “cellar”; use keys, or one of index") == true
        )
        #expect(
            problems(KeyLine(place: "reader", command: "filter", keys: ["x"], origin: "k:1")) == [
                "k:1: filter does not work in “reader”"
            ]
        )
        #expect(
            problems(KeyLine(command: "open", keys: ["hyper-x"], origin: "k:1")) == [
                "k:1: “hyper-x” names no key; write them as a, ctrl-a, alt-a, f5, g a"
            ]
        )
    }

    @Test
    func `digits stay counts, and letters stay letters where they are typed`() {
        #expect(
            problems(KeyLine(command: "open", keys: ["5"], origin: "k:1")) == [
                "k:1: 5: digits before a key are its count"
            ]
        )
        #expect(
            problems(KeyLine(place: "prompt", command: "type-cancel", keys: ["q"], origin: "k:1"))
                == ["k:1: q: where letters are typed a letter cannot be a key"]
        )
    }

    @Test
    func `footer, help and messages name the keys in use`() throws {
        let line = KeyLine(command: "help", keys: ["ctrl-t"], origin: "k:1")
        let map = KeyMap.made(of: .briefbook, [line]).map
        var session = try Session(keys: map)
        #expect(try session.line(with: "^T help") != nil)
        try session.press("?")
        #expect(try session.line(with: "? does nothing here. ^T shows the keys.") != nil)
        try session.press("^T")
        session.type("find words")
        #expect(try session.line(with: "find words in this screen") != nil)
    }
}
