import Testing

@testable import Navigator

@Suite struct LineEditorTests {
    private func edited(_ text: String, _ commands: [Command]) -> LineEditor {
        var editor = LineEditor(text)
        for command in commands { _ = editor.perform(command) }
        return editor
    }

    @Test
    func `letters go in at the cursor`() {
        var editor = edited("Krea", [.typeStart, .typeRight])
        editor.insert("o")
        #expect(editor.text == "Korea")
        #expect(editor.head == "Ko")
    }

    @Test(arguments: [
        (Command.typeDeleteBack, "one tw"), (.typeCutWord, "one "), (.typeCutToStart, ""),
        (.typeCutToEnd, "one two"), (.typeDelete, "one two"),
    ])
    func `editing keys at the end of a line`(command: Command, left: String) {
        #expect(edited("one two", [command]).text == left)
    }

    @Test(arguments: [
        (Command.typeDeleteBack, "one two"), (.typeCutWord, "one two"),
        (.typeCutToEnd, ""), (.typeDelete, "ne two"),
    ])
    func `editing keys at the start of a line`(command: Command, left: String) {
        #expect(edited("one two", [.typeStart, command]).text == left)
    }

    @Test
    func `what is typed first replaces a selected text, which can be put back`() {
        var editor = LineEditor("old.md", isSelected: true)
        editor.insert("n")
        editor.insert("ew")
        #expect(editor.text == "new")
        _ = editor.perform(.typePutBack)
        #expect(editor.text == "newold.md")
    }

    @Test(arguments: [
        (Command.typeLeft, "old.mxd"), (.typeStart, "xold.md"), (.typeEnd, "old.mdx"),
        (.typeDeleteBack, "old.mx"),
    ])
    func `any other key keeps a selected text`(command: Command, text: String) {
        var editor = LineEditor("old.md", isSelected: true)
        _ = editor.perform(command)
        #expect(!editor.isSelected)
        editor.insert("x")
        #expect(editor.text == text)
    }

    @Test
    func `what was cut can be put back elsewhere`() {
        let editor = edited("one two", [.typeCutWord, .typeStart, .typePutBack])
        #expect(editor.text == "twoone ")
        #expect(editor.cursor == 3)
    }

    @Test
    func `words are walked over with the blanks before them`() {
        #expect(edited("one  two", [.typeWordLeft]).cursor == 5)
        #expect(edited("one  two", [.typeWordLeft, .typeWordLeft]).cursor == 0)
        #expect(edited("one  two", [.typeStart, .typeWordRight, .typeWordRight]).cursor == 8)
    }

    @Test
    func `a letter with its marks is one letter`() {
        #expect(edited("Cote\u{301}", [.typeDeleteBack]).text == "Cot")
    }

    @Test
    func `line ends become blanks and what is too long is left out`() {
        var editor = LineEditor()
        editor.insert("one\ntwo\tthree")
        #expect(editor.text == "one two three")
        editor.insert(String(repeating: "x", count: 5_000))
        #expect(editor.characters.count == 1_000)
        #expect(editor.cursor == 1_000)
    }

    @Test
    func `a command that edits nothing is not taken`() {
        var editor = LineEditor("one")
        let isTaken = editor.perform(.quit)
        #expect(!isTaken)
    }
}
