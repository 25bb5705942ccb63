internal import BriefAssembly
internal import BriefCore
internal import BriefStore

/// An agenda as a reader writes it: subjects of the book, and items that are none.
struct AgendaReading {
    /// All of it, in order.
    private(set) var items: [AgendaItem] = []

    private let choice: SubjectChoice

    /// Reads texts that hold one item each, or several with semicolons or commas between.
    ///
    /// Commas part items only where no semicolon does, or where every piece is a subject: a name, and
    /// an item in words, may hold commas itself.
    ///
    /// - Throws: `CommandFailure` for a name that may mean several subjects.
    init(_ texts: [String], book: Book) throws {
        choice = SubjectChoice(book: book)
        for text in texts {
            let parts = AgendaReading.parts(of: text) { $0 == ";" || $0.isNewline }
            for part in parts { try take(part, isAlone: parts.count == 1) }
        }
    }

    /// What is to be said of items that name no subject; nil where all do.
    var remark: String? {
        let others = items.compactMap(\.words)
        guard !others.isEmpty else { return nil }
        let names = others.map { "“\($0)”" }.joined(separator: ", ")
        return others.count == 1
            ? "\(names) is no subject of the book and stands as it is written"
            : "\(names) are no subjects of the book and stand as they are written"
    }

    private mutating func take(_ part: String, isAlone: Bool) throws {
        if try add(subject: part) { return }
        let pieces = AgendaReading.parts(of: part) { $0 == "," }
        guard pieces.count > 1,
            try isAlone || pieces.allSatisfy({ try !choice.book.resolve($0).isEmpty })
        else { return add(.words(part)) }
        for piece in pieces where try !add(subject: piece) { add(.words(piece)) }
    }

    private mutating func add(subject words: String) throws -> Bool {
        guard try !choice.book.resolve(words).isEmpty, let row = try choice.rows([words]).first
        else {
            guard let priority = try priority(on: words) else { return false }
            add(.subject(priority))
            return true
        }
        add(.subject(row.id))
        return true
    }

    /// The only priority whose name holds all words of an item, such as `Submarine and data cables`
    /// for `cables`; nil where there is none, or several.
    private func priority(on item: String) throws -> SubjectID? {
        let words = AgendaWords(item)
        let found = try choice.book.subjectNames().filter { names in
            names.id.kind == .priority && words.stand(in: names.name)
        }
        return found.count == 1 ? found.first?.id : nil
    }

    private mutating func add(_ item: AgendaItem) {
        if !items.contains(item) { items.append(item) }
    }

    /// The parts of a text without blanks around them and numbers before them; `5.9 GHz` and
    /// `-5 %` keep what no blank parts from the words.
    private static func parts(
        of text: String,
        between isBorder: (Character) -> Bool
    ) -> [String] {
        text.split(whereSeparator: isBorder).map { part in
            let words = FindingText.oneLine(String(part))
            let number = words.prefix { $0.isNumber }
            let rest = words.dropFirst(number.count)
            let signs: [Character] = number.isEmpty ? ["-", "–", "•", "*"] : [".", ")"]
            let isItem =
                rest.first.map(signs.contains) ?? false
                && rest.dropFirst().first?.isWhitespace ?? true
            let item = isItem ? rest.dropFirst() : words[...]
            return String(item.drop { $0 == " " })
        }
        .filter { !$0.isEmpty }
    }
}
