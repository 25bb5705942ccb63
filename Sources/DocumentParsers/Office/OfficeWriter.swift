internal import BriefCore
internal import SourceImport

/// Writes what office documents are made of: paragraphs, rows, notes, and text that is not plainly
/// there, which is shown as such under its paragraph.
struct OfficeWriter {
    /// A paragraph that is not written yet.
    private struct Paragraph {
        var kind: Block.Kind
        var level: Int
        var text = MarkedWords()

        /// What a note calls it.
        var name: String {
            switch kind {
            case .heading: "heading"
            case .listItem: "item"
            default: "paragraph"
            }
        }
    }

    private var text = TextBuilder()
    private var open: [Paragraph] = []
    private var tables = 0
    private var deepest = 0
    private var cells: [[Paragraph]] = []
    private var notes: [[Paragraph]] = []
    private var isNote = false
    private var remarks = Remarks()
    /// Comments that came where no paragraph was open.
    private var loose: [String] = []

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
    mutating func add(_ words: String, _ state: Remarks.State = .plain) {
        if open.isEmpty { begin(.paragraph) }
        guard let last = open.indices.last else { return }
        open[last].text.add(words, state)
    }

    /// Adds a comment, which is shown below the paragraph that is open.
    ///
    /// - Parameters:
    ///   - words: What is remarked.
    ///   - signature: Who remarks it.
    ///   - place: The words it hangs on; may be empty.
    mutating func add(comment words: String, _ signature: Signature, on place: String) {
        remarks.countComment(by: signature.author)
        let anchor = place.isEmpty ? "" : ", on “" + place + "”"
        let comment =
            "[" + signature.title("comment") + anchor + ": " + MarkedWords.plain(words) + "]"
        if let last = open.indices.last {
            open[last].text.add(comment: comment)
        } else {
            loose.append(comment)
        }
    }

    /// Ends the paragraph.
    ///
    /// - Throws: `Refusal` where the text grows too long.
    mutating func end() throws(Refusal) {
        guard let paragraph = open.popLast(), !paragraph.text.isEmpty else { return }
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
                    || cell.reduce(0) { $0 + $1.text.words.utf8.count } > OfficeWriter.longCell
            }
        guard !isLayout else {
            for paragraph in row.joined() { try write(paragraph) }
            return
        }
        let words = row.map { cell in cell.map(\.text.words).joined(separator: " ") }
        if words.contains(where: { $0.utf8.contains { !StandIn.isSpace($0) } }) {
            try text.block(.table, words.joined(separator: " | "))
        }
        let changes = Set(
            row.joined().filter { !$0.text.words.isEmpty }.map(\.text.wholeChange)
        )
        let whole = changes.count == 1 ? changes.first.flatMap(\.self) : nil
        if let whole {
            remarks.count(whole)
            try write(notes: [whole.note(of: "", at: .all("row"))])
        }
        for paragraph in row.joined() {
            try write(
                notes: paragraph.text.notes("cell", isWhole: whole == nil, counting: &remarks)
            )
        }
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
            let words = note.map(\.text.words).joined(separator: " ")
            try text.block(.paragraph, "[\(number + 1)] " + words)
            for paragraph in note {
                try write(notes: paragraph.text.notes("note", counting: &remarks))
            }
        }
        try write(notes: [])
        var document = text.document(format: format)
        document.warnings = warnings
        return document
    }

    private var warnings: [String] {
        (deepest > 32 ? ["tables stand \(deepest) deep in each other"] : []) + remarks.warnings
    }

    private mutating func write(_ paragraph: Paragraph) throws(Refusal) {
        text.open(paragraph.kind, level: paragraph.level)
        for (number, line) in paragraph.text.words.split(
            separator: "\n",
            omittingEmptySubsequences: false
        )
        .enumerated() {
            if number > 0 { text.breakLine() }
            try text.add(String(line))
        }
        text.close()
        try write(notes: paragraph.text.notes(paragraph.name, counting: &remarks))
    }

    private mutating func write(notes: [String]) throws(Refusal) {
        for note in notes + loose {
            try text.block(.boilerplate, note, level: Block.noteLevel)
        }
        loose = []
    }
}
