internal import BriefCore
internal import GRDB

/// Puts words back in their place.
struct ProofReader {
    private let db: Database

    init(_ db: Database) { self.db = db }

    /// The proof of a citation; a paragraph of 0 is filled in.
    func proof(_ citation: Citation) throws -> Proof {
        let source = try SourceFinder(db).row(key: citation.source)
        let index = try PartSearch(db, table: "block", source: source)
            .last(upTo: citation.span.start)
        let blocks = try BlockReader(db, source: source).blocks(index..<(index + 1))
        let section =
            try Prepared(
                db,
                """
                SELECT title FROM section WHERE id BETWEEN ? AND ? AND first <= ? AND stop > ?
                ORDER BY id DESC LIMIT 1
                """
            ).binding(RowKey.bounds(of: source).first, RowKey.bounds(of: source).last, index, index)
            .first { $0.optionalText(0) } ?? nil
        let paragraph = citation.paragraph > 0 ? citation.paragraph : blocks.first?.paragraph ?? 0
        return Proof(
            source: try SourceReader(db).row(source),
            citation: Citation(
                source: citation.source,
                span: citation.span,
                words: citation.words,
                paragraph: paragraph,
                page: try PageFinder(db).label(of: source, at: citation.span.start)
            ),
            section: section,
            block: index,
            context: blocks.first?.block.span ?? citation.span,
            text: blocks.first?.text ?? citation.words
        )
    }
}
