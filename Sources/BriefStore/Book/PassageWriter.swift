internal import BriefCore
internal import GRDB

/// Writes blocks, sections and passages, and indexes the passages' words.
struct PassageWriter {
    private let blocks: RowInsert
    private let sections: RowInsert
    private let passages: RowInsert
    private let words: Prepared

    init(_ db: Database) throws {
        blocks = RowInsert(db, "block", columns: 6)
        sections = RowInsert(db, "section", columns: 5)
        passages = RowInsert(db, "passage", columns: 5)
        // One row a statement: with more, FTS5 would write out all it has collected at each.
        words = try Prepared(db, "INSERT INTO passage_text (rowid, words) VALUES (?, ?)")
    }

    /// Writes the parts of one source, and takes them into its check number.
    func write(
        _ source: Int,
        text: SourceText,
        analysis: Analysis,
        check: inout RowCheck
    ) throws {
        try writeBlocks(source, analysis.blocks, &check)
        try writeSections(source, analysis.sections, &check)
        try writePassages(source, analysis.passages, &check)
        try text.bytes.withUnsafeBytes { bytes in
            for (number, part) in analysis.passages.enumerated() {
                let span = part.span
                words.bind(1, RowKey.row(source, number))
                let bytes = UnsafeRawBufferPointer(rebasing: bytes[span.start..<span.end])
                words.bindText(2, borrowing: bytes)
                try words.run()
            }
        }
    }

    private func writePassages(
        _ source: Int,
        _ parts: [Passage],
        _ check: inout RowCheck
    ) throws {
        try passages.insert(parts.indices, checked: &check) { row, number in
            let part = parts[number]
            row.bind(1, RowKey.row(source, number))
            row.bind(2, part.span.start)
            row.bind(3, part.span.end)
            row.bind(4, part.block)
            row.bind(5, part.section)
        }
    }

    private func writeBlocks(_ source: Int, _ parts: [Block], _ check: inout RowCheck) throws {
        var paragraph = 0
        try blocks.insert(parts.indices, checked: &check) { row, number in
            let block = parts[number]
            let isCounted = block.kind.isNumbered
            if isCounted { paragraph += 1 }
            row.bind(1, RowKey.row(source, number))
            row.bind(2, Codes.code(block.kind, in: Codes.blockKinds))
            row.bind(3, block.level)
            row.bind(4, block.span.start)
            row.bind(5, block.span.end)
            row.bind(6, isCounted ? paragraph : nil)
        }
    }

    private func writeSections(
        _ source: Int,
        _ parts: [Section],
        _ check: inout RowCheck
    ) throws {
        try sections.insert(parts.indices, checked: &check) { row, number in
            let section = parts[number]
            row.bind(1, RowKey.row(source, number))
            row.bind(2, section.title)
            row.bind(3, section.blocks.lowerBound)
            row.bind(4, section.blocks.upperBound)
            row.bind(5, Lines.join(section.owners.map(\.description)))
        }
    }
}
