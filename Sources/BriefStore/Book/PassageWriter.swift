internal import BriefCore
internal import GRDB

/// Writes blocks, sections and passages, and indexes the passages' words.
struct PassageWriter {
    private let db: Database

    init(_ db: Database) { self.db = db }

    /// Writes the parts of one source.
    func write(_ source: Int, text: SourceText, analysis: Analysis) throws {
        try writeBlocks(source, analysis.blocks)
        try writeSections(source, analysis.sections)
        try writePassages(source, analysis.passages)
        let index = try Prepared(db, "INSERT INTO passage_text (rowid, words) VALUES (?, ?)")
        try text.bytes.withUnsafeBytes { bytes in
            for (number, part) in analysis.passages.enumerated() {
                let words = bytes[part.span.start..<part.span.end]
                index.bind(1, RowKey.row(source, number))
                index.bindText(2, borrowing: UnsafeRawBufferPointer(rebasing: words))
                try index.run()
            }
        }
    }

    private func writePassages(_ source: Int, _ passages: [Passage]) throws {
        try RowInsert(db, "passage", columns: 5).insert(passages.indices) { row, number in
            let part = passages[number]
            row.bind(1, RowKey.row(source, number))
            row.bind(2, part.span.start)
            row.bind(3, part.span.end)
            row.bind(4, part.block)
            row.bind(5, part.section)
        }
    }

    private func writeBlocks(_ source: Int, _ blocks: [Block]) throws {
        var paragraph = 0
        try RowInsert(db, "block", columns: 6).insert(blocks.indices) { row, number in
            let block = blocks[number]
            let isCounted = Paragraphs.counts(block.kind)
            if isCounted { paragraph += 1 }
            row.bind(1, RowKey.row(source, number))
            row.bind(2, Codes.code(block.kind, in: Codes.blockKinds))
            row.bind(3, block.level)
            row.bind(4, block.span.start)
            row.bind(5, block.span.end)
            row.bind(6, isCounted ? paragraph : nil)
        }
    }

    private func writeSections(_ source: Int, _ sections: [Section]) throws {
        let insert = try Prepared(db, "INSERT INTO section VALUES (?, ?, ?, ?, ?)")
        for (number, section) in sections.enumerated() {
            try insert.binding(
                RowKey.row(source, number),
                section.title,
                section.blocks.lowerBound,
                section.blocks.upperBound,
                Lines.join(section.owners.map(\.description))
            ).run()
        }
    }
}
