import TerminalScreen
import Testing

@testable import Navigator

@Suite struct KeyTableTests {
    @Test(arguments: Command.allCases)
    func `every command has a key`(command: Command) {
        #expect(KeyMap.standard.bindings(of: command).contains { !$0.sequences.isEmpty })
    }

    @Test(arguments: Command.allCases)
    func `every command says what it does in one plain line`(command: Command) {
        #expect((4...60).contains(command.help.count))
        #expect(command.help.first?.isLowercase == true)
        #expect(command.help.last != ".")
        #expect(command.name.allSatisfy { $0.isLowercase || $0 == "-" })
    }

    @Test
    func `command names are unique`() {
        #expect(Set(Command.allCases.map(\.name)).count == Command.allCases.count)
    }

    @Test
    func `no keys mean two things in one place`() {
        #expect(KeyTable.conflicts == [])
    }

    @Test
    func `a conflict is told with keys, commands and place`() {
        let one = KeyBinding(.open, "g, x", .reader)
        let other = KeyBinding(.fora, "g f", .screens)
        #expect(
            KeyTable.conflicts(among: [one, other]) == ["g: open and fora in reader"]
        )
    }

    @Test
    func `every key written in the table can be read`() {
        for binding in KeyTable.bindings {
            let written = binding.written.split(separator: ",")
            #expect(binding.sequences.count == written.count, "\(binding.written)")
        }
    }

    @Test
    func `keys that terminals or keyboards keep to themselves are not bound`() {
        let forbidden: Set<Character> = ["s", "q", "\\", "h", "i", "j", "m", "["]
        let hard: Set<Character> = ["[", "]", "{", "}", "\\", "|", "~", "@"]
        for binding in KeyTable.bindings {
            let keys = binding.written.split(separator: ",").map { $0.drop { $0 == " " } }
            for written in keys where written.hasPrefix("^") {
                #expect(!forbidden.contains(Character(written.dropFirst().lowercased())))
            }
            for key in binding.sequences.flatMap(\.keys) {
                guard case .character(let character) = key.code else { continue }
                #expect(!hard.contains(character), "\(binding.command)")
                if key.modifiers.contains(.control) {
                    #expect(!forbidden.contains(character), "\(binding.command)")
                }
            }
        }
    }

    @Test(arguments: Scope.named.map(\.scope))
    func `the hints of every place fit into 80 columns`(scope: Scope) {
        let hints = KeyMap.standard.hints(in: scope)
        let width = hints.map { $0.keys + " " + $0.text }.joined(separator: "   ").count + 1
        #expect(!hints.isEmpty)
        #expect(hints.count <= 8)
        #expect(width <= 80, "\(hints)")
    }

    @Test(arguments: KeyTable.footer.indices)
    func `every hint names a key that works there`(index: Int) {
        let hint = KeyTable.footer[index]
        for (scope, _) in Scope.named where hint.scope.contains(scope) {
            #expect(!KeyMap.standard.bindings(of: hint.command, in: scope).isEmpty, "\(hint)")
        }
    }

    @Test(arguments: Scope.named.map(\.scope).filter { !Scope.screens.isDisjoint(with: $0) })
    func `every screen's footer says how to get help`(scope: Scope) {
        #expect(KeyMap.standard.hints(in: scope).contains { $0.keys == "?" && $0.text == "help" })
    }

    @Test
    func `a prefix shows how it goes on, and only what is valid in the place`() {
        let keys = [Key.character("g")]
        let subject = KeyMap.standard.continuations(of: keys, in: .subject).map(\.label)
        let index = KeyMap.standard.continuations(of: keys, in: .index).map(\.label)
        #expect(subject.contains("i"))
        #expect(!index.contains("i"))
        #expect(index.contains("f"))
        #expect(KeyMap.standard.match(keys, in: .index) == .prefix)
    }

    @Test
    func `a mark takes any letter`() {
        let keys = [Key.character("m"), Key.character("é")]
        #expect(KeyMap.standard.match(keys, in: .reader) == .command(.setMark, letter: "é"))
    }

    @Test
    func `the table printed has a row for every binding`() {
        #expect(KeyMap.standard.rows.count == KeyTable.bindings.count)
        let row = KeyMap.standard.rows.first { $0.command == "open" }
        #expect(row?.keys == "Enter  l  Right")
        #expect(row?.places == "every screen, where else")
        #expect(row?.group == .opening)
    }

    @Test
    func `places are told in as few words as will do`() {
        #expect(Scope.everywhere.label == "everywhere")
        #expect(Scope.screens.union(.card).label == "every screen, why card")
        #expect(Scope([.reader, .proof]).label == "proof, reader")
        #expect(Scope.screens.subtracting(.reader).label == "every screen but reader")
    }

    @Test
    func `a sequence is written as it is typed`() {
        #expect(KeySequence("g g")?.label == "gg")
        #expect(KeySequence("comma")?.label == ",")
        #expect(KeySequence("ctrl-d")?.label == "^D")
        #expect(KeySequence("m letter")?.label == "m letter")
        #expect(KeySequence("nokey") == nil)
        #expect(KeySequence("") == nil)
    }

    @Test
    func `commands with keys of their own for several places say which these are`() {
        let rows = KeyMap.standard.rows.filter { $0.keys.split(separator: " ").contains("q") }
        #expect(
            rows.map(\.places) == [
                "every screen", "why card", "where else", "rehearsal", "selecting", "room",
            ]
        )
        #expect(
            KeyMap.standard.rows.contains {
                $0.keys == "ga" && $0.places == "every screen"
            }
        )
    }
}
