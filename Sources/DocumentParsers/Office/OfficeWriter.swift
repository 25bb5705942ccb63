internal import BriefCore
internal import SourceImport

/// Writes what office documents are made of: paragraphs, rows, notes, and text that is not plainly
/// there, which is shown as such under its paragraph.
struct OfficeWriter {
    /// Where words stand in the history of a document.
    enum State: String {
        case plain, inserted, deleted, hidden
    }

    /// A paragraph that is not written yet.
    private struct Paragraph {
        var kind: Block.Kind
        var level: Int
        var words = ""
        /// Inserted, deleted and hidden words.
        var others: [(state: State, words: String)] = []

        var isEmpty: Bool {
            others.isEmpty && !words.utf8.contains { !StandIn.isSpace($0) }
        }
    }

    private var text = TextBuilder()
    private var open: [Paragraph] = []
    private var tables = 0
    private var deepest = 0
    private var cells: [[Paragraph]] = []
    private var notes: [[Paragraph]] = []
    private var isNote = false
    private var counts: [State: Int] = [:]

    /// Words in a cell from which on its row is no row but part of the page.
    private static let longCell = 600

    /// Begins a paragraph.
    mutating func begin(_ kind: Block.Kind, level: Int = 0) {
        open.append(Paragraph(kind: kind, level: level))
    }

    /// Makes the open paragraph something else.
    mutating func become(_ kind: Block.Kind, level: Int) {
        guard let last = open.indices.last, open[last].kind != .heading else { return }
        open[last].kind = kind
        open[last].level = level
    }

    /// Adds words to the paragraph that is open, or to one of their own.
    mutating func add(_ words: String, _ state: State = .plain) {
        if open.isEmpty { begin(.paragraph) }
        guard let last = open.indices.last else { return }
        if state == .plain || state == .inserted { open[last].words += words }
        guard state != .plain else { return }
        if let same = open[last].others.indices.last, open[last].others[same].state == state {
            open[last].others[same].words += words
        } else {
            open[last].others.append((state, words))
            counts[state, default: 0] += 1
        }
    }

    /// Ends the paragraph.
    ///
    /// - Throws: `Refusal` where the text grows too long.
    mutating func end() throws(Refusal) {
        guard let paragraph = open.popLast(), !paragraph.isEmpty else { return }
        if isNote, let last = notes.indices.last {
            notes[last].append(paragraph)
        } else if tables > 0, let last = cells.indices.last {
            cells[last].append(paragraph)
        } else {
            try write(paragraph)
        }
    }

    /// Begins a table; one within another is read as part of its cell.
    mutating func beginTable() {
        tables += 1
        deepest = max(deepest, tables)
    }

    /// Ends a table.
    mutating func endTable() { tables = max(0, tables - 1) }

    /// Begins a cell of a row.
    mutating func beginCell() {
        if tables == 1 { cells.append([]) }
    }

    /// Ends a row and writes it: as one block, or as paragraphs where it is but layout.
    mutating func endRow() throws(Refusal) {
        guard tables == 1 else { return }
        let row = cells
        cells = []
        let isLayout =
            row.count < 2
            || row.contains { cell in
                cell.contains { $0.kind == .heading }
                    || cell.reduce(0) { $0 + $1.words.utf8.count } > OfficeWriter.longCell
            }
        guard !isLayout else {
            for paragraph in row.joined() { try write(paragraph) }
            return
        }
        let words = row.map { cell in cell.map(\.words).joined(separator: " ") }
        if words.contains(where: { $0.utf8.contains { !StandIn.isSpace($0) } }) {
            try text.block(.table, words.joined(separator: " | "))
        }
        for paragraph in row.joined() { try writeOthers(paragraph) }
    }

    /// Begins a note; its number is set where it is called.
    mutating func beginNote() {
        notes.append([])
        isNote = true
        open.append(Paragraph(kind: .paragraph, level: 0))
    }

    /// Ends a note.
    mutating func endNote() throws(Refusal) {
        try end()
        isNote = false
    }

    /// Adds lines that say nothing of the matter.
    mutating func add(lines: [String]) throws(Refusal) {
        for line in lines {
            begin(.boilerplate)
            add(line)
            try end()
        }
    }

    /// Number of notes so far.
    var noteCount: Int { notes.count }

    /// The document, its notes at the end.
    mutating func finish(format: String) throws(Refusal) -> ParsedDocument {
        while !open.isEmpty { try end() }
        isNote = false
        if tables > 0 {
            tables = 1
            try endRow()
        }
        for (number, note) in notes.enumerated() where !note.isEmpty {
            let words = note.map(\.words).joined(separator: " ")
            try text.block(.paragraph, "[\(number + 1)] " + words)
        }
        var document = text.document(format: format)
        document.warnings = warnings
        return document
    }

    private var warnings: [String] {
        let names: [(State, String)] = [
            (.inserted, "inserted"), (.deleted, "deleted"), (.hidden, "hidden"),
        ]
        let parts = names.compactMap { state, name in
            counts[state].map { "\($0) \(name)" }
        }
        let deep = deepest > 32 ? ["tables stand \(deepest) deep in each other"] : []
        return deep
            + (parts.isEmpty
                ? [] : ["changes or hidden text shown as such: " + parts.joined(separator: ", ")])
    }

    private mutating func write(_ paragraph: Paragraph) throws(Refusal) {
        text.open(paragraph.kind, level: paragraph.level)
        for (number, line) in paragraph.words.split(
            separator: "\n",
            omittingEmptySubsequences: false
        )
        .enumerated() {
            if number > 0 { text.breakLine() }
            try text.add(String(line))
        }
        text.close()
        try writeOthers(paragraph)
    }

    private mutating func writeOthers(_ paragraph: Paragraph) throws(Refusal) {
        for (state, words) in paragraph.others {
            try text.block(.boilerplate, "[\(state.rawValue): " + words + "]")
        }
    }
}
