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
        let passage = try Prepared(db, "INSERT INTO passage VALUES (?, ?, ?, ?, ?)")
        let index = try Prepared(db, "INSERT INTO passage_text (rowid, words) VALUES (?, ?)")
        try text.bytes.withUnsafeBytes { bytes in
            for (number, part) in analysis.passages.enumerated() {
                let row = RowKey.row(source, number)
                passage.bind(1, row)
                passage.bind(2, part.span.start)
                passage.bind(3, part.span.end)
                passage.bind(4, part.block)
                passage.bind(5, part.section)
                try passage.run()
                let words = bytes[part.span.start..<part.span.end]
                index.bind(1, row)
                index.bindText(2, borrowing: UnsafeRawBufferPointer(rebasing: words))
                try index.run()
            }
        }
    }

    private func writeBlocks(_ source: Int, _ blocks: [Block]) throws {
        let insert = try Prepared(db, "INSERT INTO block VALUES (?, ?, ?, ?, ?, ?)")
        var paragraph = 0
        for (number, block) in blocks.enumerated() {
            let isCounted = Paragraphs.counts(block.kind)
            if isCounted { paragraph += 1 }
            insert.bind(1, RowKey.row(source, number))
            insert.bind(2, Codes.code(block.kind, in: Codes.blockKinds))
            insert.bind(3, block.level)
            insert.bind(4, block.span.start)
            insert.bind(5, block.span.end)
            insert.bind(6, isCounted ? paragraph : nil)
            try insert.run()
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
