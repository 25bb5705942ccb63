internal import Navigator
internal import TerminalScreen

/// What a typed line means where the navigator is read line by line.
enum LinearInput {
    /// Open the row of that number.
    case row(Int)
    /// Tell the screen again.
    case again
    /// Run a command that asks for words, and give them.
    case answer(Navigator.Command, String)
    /// Everything else: keys, or a search.
    case messages([Message])
    /// A word that is no key, and so nothing that may be pressed letter by letter.
    case unknown(String)

    /// Said once, at the start.
    static let greeting =
        "A number opens that line, q closes, ? lists what can be typed. Enter alone reads on."

    /// What can be typed besides keys, one way a line.
    static let help = [
        "a number: open the line of that number",
        "Enter alone: the next page of a text; in a list, tell the list again",
        "s words: search the whole book",
        "/words: go to the next row or place with these words",
        "f words: show only rows with these words; f alone shows all",
        ":name: open a subject or source, or run a command, by name",
        "D date: give this source its date",
        "A date: reckon as of another day",
        "a words: write a note on this, or write it anew",
        "Tab, Home, End, Space and other names of keys: that key",
    ]

    /// What can be answered to what lies over the screen; nil where nothing is asked.
    static func question(of overlay: Overlay?) -> String? {
        switch overlay {
        case .prompt(let prompt) where !prompt.editor.text.isEmpty:
            "So far: “\(prompt.editor.text.oneLine)”. Enter alone takes that, words replace it, Esc leaves."
        case .prompt: "Type the words; Enter alone leaves all as it was."
        case .menu(let menu) where menu.kind != .help:
            "A number chooses that line, words leave only lines with them, Enter alone closes."
        case .places(let card) where card.entries.isEmpty: "Enter alone closes."
        case .places: "A number goes there, a key acts on the line last told, Enter alone closes."
        case .menu, .why, .paste, nil: nil
        }
    }

    /// What asks for words, which may follow on the same line.
    private static let asking: [Character: Navigator.Command] = [
        "/": .find, "f": .filter, ":": .palette, "D": .setDate, "A": .setAsOf,
    ]

    /// Reads a line; in running text an empty one reads on.
    ///
    /// - Parameters:
    ///   - line: What was typed.
    ///   - isText: True in running text.
    ///   - areKeys: Whether letters mean something when pressed one after the other.
    init(_ line: String, isText: Bool, areKeys: (Substring) -> Bool) {
        let typed = line.trimmingBlanks
        guard let first = typed.first else {
            self = isText ? .messages([.command(.pageDown)]) : .again
            return
        }
        let rest = String(typed.dropFirst()).trimmingBlanks
        if let number = Int(typed), number > 0 {
            self = .row(number)
        } else if first == "s", !rest.isEmpty, typed.dropFirst().first == " " {
            self = .messages([.searchAsked(rest)])
        } else if first == "a", !rest.isEmpty, typed.dropFirst().first == " " {
            self = .answer(.note, rest)
        } else if let command = LinearInput.asking[first], !rest.isEmpty || typed == "f" {
            self = .answer(command, rest)
        } else if typed.count > 1, let key = Key(typed) {
            self = .messages([.key(key)])
        } else if typed.count == 1 || areKeys(typed[...]) {
            self = .messages(typed.map { .key(.character($0)) })
        } else {
            self = .unknown(typed)
        }
    }
}

extension String {
    /// The text without blanks at its ends.
    fileprivate var trimmingBlanks: String {
        let tail = drop { $0 == " " }
        guard let last = tail.lastIndex(where: { $0 != " " }) else { return "" }
        return String(tail[...last])
    }
}
