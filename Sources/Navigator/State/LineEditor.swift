/// A line the reader is typing.
package struct LineEditor: Equatable, Sendable {
    /// The characters typed.
    package private(set) var characters: [Character] = []
    /// Characters before the cursor.
    package private(set) var cursor = 0
    /// What was last cut out, or replaced, and can be put back.
    private var cut: [Character] = []
    /// True where the whole text is replaced by what is typed first; any other key keeps it.
    package private(set) var isSelected = false

    /// Longest line taken; what is typed or pasted beyond it is left out.
    private let limit: Int

    /// An editor with the cursor at the end of a text, which may be selected as a whole.
    package init(_ text: String = "", limit: Int = 1_000, isSelected: Bool = false) {
        self.limit = limit
        self.isSelected = isSelected && !text.isEmpty
        characters = Array(text.prefix(limit))
        cursor = characters.count
    }

    /// What has been typed.
    package var text: String { String(characters) }

    /// What stands before the cursor.
    package var head: String { String(characters[..<cursor]) }

    /// True where nothing has been typed.
    package var isEmpty: Bool { characters.isEmpty }

    /// Types a text at the cursor; line ends become spaces.
    package mutating func insert(_ text: String) {
        if isSelected { cutOut(0..<characters.count) }
        isSelected = false
        let flat = text.map { $0.isNewline || $0 == "\t" ? " " : $0 }
        let added = flat.prefix(limit - characters.count)
        characters.insert(contentsOf: added, at: cursor)
        cursor += added.count
    }

    /// Replaces everything and puts the cursor at the end.
    package mutating func replace(with text: String) {
        let kept = cut
        self = LineEditor(text, limit: limit)
        cut = kept
    }

    /// Does what an editing key means.
    ///
    /// - Returns: false where the key edits nothing.
    package mutating func perform(_ command: Command) -> Bool {
        isSelected = false
        switch command {
        case .typeLeft: cursor = max(0, cursor - 1)
        case .typeRight: cursor = min(characters.count, cursor + 1)
        case .typeWordLeft: cursor = wordStart
        case .typeWordRight: cursor = wordEnd
        case .typeStart: cursor = 0
        case .typeEnd: cursor = characters.count
        case .typeDeleteBack: remove((max(0, cursor - 1))..<cursor)
        case .typeDelete: remove(cursor..<min(characters.count, cursor + 1))
        case .typeCutWord: cutOut(wordStart..<cursor)
        case .typeCutToStart: cutOut(0..<cursor)
        case .typeCutToEnd: cutOut(cursor..<characters.count)
        case .typePutBack: insert(String(cut))
        default: return false
        }
        return true
    }

    private var wordStart: Int {
        var place = cursor
        while place > 0, characters[place - 1] == " " { place -= 1 }
        while place > 0, characters[place - 1] != " " { place -= 1 }
        return place
    }

    private var wordEnd: Int {
        var place = cursor
        while place < characters.count, characters[place] == " " { place += 1 }
        while place < characters.count, characters[place] != " " { place += 1 }
        return place
    }

    private mutating func remove(_ range: Range<Int>) {
        characters.removeSubrange(range)
        cursor = range.lowerBound
    }

    private mutating func cutOut(_ range: Range<Int>) {
        guard !range.isEmpty else { return }
        cut = Array(characters[range])
        remove(range)
    }
}
