internal import BriefCore
internal import SourceImport

/// Joins lines into paragraphs, headings and list items.
struct PdfWriter {
    private let layout: PdfLayout
    private var text = TextBuilder()
    private var last: PdfLine?
    private var kind = Block.Kind.paragraph
    /// Running heads and notes, written once the paragraph that runs over them is at its end.
    private var waiting: [(kind: Block.Kind, words: String, level: Int)] = []
    private var isNote = false
    /// True where the items of the last list stood apart, not line below line.
    private var areItemsApart = false
    /// The first line of the paragraph, or of what stands on a line of its own in it.
    private var first: PdfLine?
    /// Left edge of the row of letters that the last line belongs to.
    private var rowStart = 0.0

    /// A writer of a document that was surveyed.
    init(_ layout: PdfLayout) { self.layout = layout }

    /// Adds a page.
    ///
    /// - Throws: `Refusal` where the text grows too long.
    mutating func add(_ label: String, _ lines: [PdfLine], isFirst: Bool) throws(Refusal) {
        var hasTurned = isFirst
        if isFirst { text.turnPage(label: label) }
        isNote = false
        for line in lines {
            if layout.isRunning(line) {
                waiting.append((.boilerplate, String(line.trimmed), 0))
            } else if line.size > 0, line.size < 1.5 {
                let note = "[" + Remarks.Unseen.tiny.rawValue + ": " + line.trimmed + "]"
                waiting.append((.boilerplate, note, Block.noteLevel))
            } else if layout.isNote(line), isNote || startsNote(line) {
                takeNote(line)
            } else {
                isNote = false
                try take(line, turning: hasTurned ? nil : label)
                hasTurned = true
            }
        }
        if !hasTurned { text.turnPage(label: label) }
    }

    /// The document.
    mutating func finish() throws(Refusal) -> ParsedDocument {
        try close()
        return text.document(format: "pdf")
    }

    private mutating func take(_ line: PdfLine, turning label: String?) throws(Refusal) {
        let isHeading = (layout.isHeading(line) || endsHeading(line)) && !line.isRow
        noteItems(line)
        if continues(line, isHeading: isHeading) {
            try join(line, turning: label)
        } else {
            if isBelow(line, isHeading: isHeading) {
                text.breakLine()
                if let label { text.turnPage(label: label) }
            } else {
                try close()
                kind = isHeading ? .heading : line.isRow ? .table : .paragraph
                if let label { text.turnPage(label: label) }
                text.open(kind, level: level(of: line))
            }
            first = line
            try text.add(String(line.trimmed))
        }
        if !isOfRow(line) { rowStart = line.left }
        last = line
    }

    /// Sees whether the items of a list stand apart.
    private mutating func noteItems(_ line: PdfLine) {
        guard let last, isItem(line), first?.isItem == true, !hasTurned(line, last) else { return }
        areItemsApart = isApart(line, from: last)
    }

    /// True for a list item, and not for a dash that had no room on the full line before it.
    private func isItem(_ line: PdfLine) -> Bool {
        guard line.isItem else { return false }
        let mark = line.trimmed.prefix(1)
        guard let last, let first, ["-", "–", "—"].contains(mark), !last.endsSentence,
            first.trimmed.prefix(1) != mark,
            let edge = layout.column(at: rowStart, page: last.page)?.right
        else { return true }
        return last.hasRoom(for: line.head, upTo: edge)
    }

    /// True for a line on the next page or in the next column.
    private func hasTurned(_ line: PdfLine, _ last: PdfLine) -> Bool {
        line.page != last.page || line.top <= last.top - 1
    }

    /// True where a line belongs to the block that is open.
    private func continues(_ line: PdfLine, isHeading: Bool) -> Bool {
        guard let last, text.isWriting, isHeading == (kind == .heading), !isItem(line), !line.isRow,
            kind != .table, isSet(line, like: last)
        else { return false }
        if hasTurned(line, last) { return !isHeading && goesOn(line, after: last) }
        if isApart(line, from: last) { return false }
        if isHeading { return line.isBold == last.isBold }
        if isOfRow(line) { return true }
        if isOwn(line, after: last) { return false }
        if last.trimmed.last == "-", line.startsSmall { return true }
        if isBroken(last, before: line) { return false }
        return !last.endsSentence || !(isShort(last) || isIndented(line, after: last))
    }

    /// True where a paragraph goes on in the next column or on the next page.
    private func goesOn(_ line: PdfLine, after last: PdfLine) -> Bool {
        if !last.endsSentence, line.startsSmall || last.trimmed.last == "-" { return true }
        if isBroken(last, before: line) || isShort(last) || isOwn(line, after: last) {
            return false
        }
        guard last.endsSentence else { return true }
        // A last line is seldom full by chance, if the lines tell where full is.
        guard layout.isGreedy, let old = layout.column(at: rowStart, page: last.page),
            let new = layout.column(at: line.left, page: line.page), old.count > 4
        else { return false }
        return line.left <= new.left + line.size * 0.9
    }

    /// True where a line stands on its own right below the open paragraph, as plain text has it.
    private func isBelow(_ line: PdfLine, isHeading: Bool) -> Bool {
        guard let last, text.isWriting, kind == .paragraph, !isHeading, !line.isRow,
            isSet(line, like: last)
        else { return false }
        guard !hasTurned(line, last) else {
            return isItem(line) && first?.isItem == true && !areItemsApart
        }
        let isIndented = isIndented(line, after: last) && !isItem(line)
        return !isApart(line, from: last) && !isIndented
    }

    private func isSet(_ line: PdfLine, like last: PdfLine) -> Bool {
        abs(line.size - last.size) <= max(0.6, last.size * 0.08)
    }

    /// True where more room than between lines stands between two.
    private func isApart(_ line: PdfLine, from last: PdfLine) -> Bool {
        let gap = line.size > 0 ? (line.top - last.top) / line.size : 0
        return gap > layout.spacing * 1.35 + 0.05
    }

    /// True for a first line that is set in; the lines of an item are.
    private func isIndented(_ line: PdfLine, after last: PdfLine) -> Bool {
        line.left > last.left + line.size * 0.9 && first?.isItem != true
    }

    /// True for a line that its words tell to be no part of the sentence before it, however full
    /// that line is: the call of a note, an entry below another, the day below a title.
    private func isOwn(_ line: PdfLine, after last: PdfLine) -> Bool {
        if last.endsSentence, line.isNoteCall { return true }
        guard let first else { return false }
        if first.isEntry, line.isEntry { return true }
        return line.isDateLine && !last.endsSentence && !last.hangs && first.top == last.top
            && !first.isItem
    }

    /// True for words on one row with the last line, set apart.
    private func isOfRow(_ line: PdfLine) -> Bool {
        guard let last, line.page == last.page, line.size > 0 else { return false }
        return abs(line.top - last.top) < line.size * 0.3 && line.left >= last.right - 1
    }

    /// True where the next line's first word would have stood on a line, so that its end was meant.
    ///
    /// The first two may be tied, as an amount is to its currency; only a line that is plainly
    /// short was ended where one fits and both do not.
    private func isBroken(_ line: PdfLine, before next: PdfLine) -> Bool {
        guard let column = layout.column(at: rowStart, page: line.page) else { return false }
        let edge = column.right
        // A justified line that does not reach the edge is the last of its kind.
        if column.isJustified, line.right < edge - 1.5, !next.startsSmall { return true }
        let isShort = line.right - rowStart < (edge - rowStart) * 0.65
        // Where sentences go on below lines that had room, such an end tells nothing.
        if !layout.isGreedy, !line.endsSentence, !isShort { return false }
        return line.hasRoom(for: isShort ? next.head : next.tiedHead, upTo: edge)
    }

    /// True for a line much shorter than others, where lines are not as full as can be.
    private func isShort(_ line: PdfLine) -> Bool {
        guard !layout.isGreedy, let edge = layout.column(at: rowStart, page: line.page)?.right
        else { return false }
        return line.right < edge - max(30, (edge - rowStart) * 0.12)
    }

    /// True for figures alone below a heading, set like it.
    private func endsHeading(_ line: PdfLine) -> Bool {
        guard let last, text.isWriting, kind == .heading else { return false }
        return abs(line.size - last.size) < 0.6 && line.isBold == last.isBold
            && !line.trimmed.contains { $0.isLetter }
    }

    private func level(of line: PdfLine) -> Int {
        switch kind {
        case .heading:
            line.size >= layout.body * 1.5 ? 1 : line.size >= layout.body * 1.13 ? 2 : 3
        default: 0
        }
    }

    private mutating func join(_ line: PdfLine, turning label: String?) throws(Refusal) {
        let head = last?.trimmed ?? ""
        let words = line.trimmed
        switch seam(head, words) {
        case .dropped: text.dropLast()
        case .kept: break
        case .suspended: try text.add(" ")
        }
        if let label { text.turnPage(label: label) }
        try text.add(String(words))
    }

    /// What becomes of the end of a line that goes on.
    private func seam(_ head: Substring, _ words: Substring) -> PdfLayout.Hyphen {
        let next = words.first ?? " "
        let before = head.dropLast().last ?? " "
        if head.last == "\u{AD}", next.isLetter { return .dropped }
        if head.last == "-", before.isLetter, next.isLetter {
            return layout.hyphen(between: head, and: words)
        }
        // `mid-2026`, `2021-2027`
        if head.last == "-", before.isLetter || before.isNumber, next.isNumber { return .kept }
        return PdfWriter.endsTight(head) ? .kept : .suspended
    }

    /// True for `EU–` and `and/`, where a line may end though no blank follows.
    private static func endsTight(_ words: Substring) -> Bool {
        guard let last = words.last, "–—/".contains(last), let before = words.dropLast().last
        else { return false }
        return before.isLetter || before.isNumber
    }

    private func startsNote(_ line: PdfLine) -> Bool {
        line.trimmed.first.map { $0.isNumber || $0 == "*" || $0 == "†" } ?? false
    }

    private mutating func takeNote(_ line: PdfLine) {
        if isNote, !startsNote(line), let last = waiting.indices.last,
            waiting[last].kind == .paragraph
        {
            waiting[last].words += " " + line.trimmed
        } else {
            waiting.append((.paragraph, String(line.trimmed), 0))
        }
        isNote = true
    }

    private mutating func close() throws(Refusal) {
        text.close()
        last = nil
        let blocks = waiting
        waiting = []
        for block in blocks { try text.block(block.kind, block.words, level: block.level) }
    }
}
