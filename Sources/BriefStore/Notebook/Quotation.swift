package import BriefCore
internal import GRDB

/// The words at a place and around it, by which the place is found again.
package struct Quotation: Hashable, Sendable {
    /// The words at the place.
    package let words: String
    /// Up to 32 characters before them.
    package let before: String
    /// Up to 32 characters after them.
    package let after: String
    /// Hash of the original where the source is a digest of one.
    package let digestOf: String?
    /// What the source is called; nil where that was not asked.
    package let title: String?

    /// Puts a quotation together.
    package init(
        words: String,
        before: String,
        after: String,
        digestOf: String? = nil,
        title: String? = nil
    ) {
        self.words = words
        self.before = before
        self.after = after
        self.digestOf = digestOf
        self.title = title
    }

    /// Characters kept on either side.
    static let reach = 32
}

extension Book {
    /// What the book says at a target; nil for a target that stands nowhere.
    package func quotation(of target: NotebookTarget) throws(StoreError) -> Quotation? {
        guard let place = target.place else { return nil }
        return try connection.read { db in
            let row = try SourceFinder(db).row(key: place.source)
            return try Quotation.read(db, row: row, span: place.span)
        }
    }
}

extension Quotation {
    /// What the source in a row says at a span.
    static func read(_ db: Database, row: Int, span: TextSpan) throws -> Quotation {
        let reader = try TextReader(db)
        // A character may take many bytes; a few hundred hold 32 of them.
        let reach = Quotation.reach * 12
        let head = TextSpan(max(0, span.start - reach), span.start)
        let tail = TextSpan(span.end, span.end + reach)
        let source = try SourceReader(db).row(row)
        return Quotation(
            words: try reader.words(of: row, in: span),
            before: String(try reader.words(of: row, in: head).suffix(Quotation.reach)),
            after: String(try reader.words(of: row, in: tail).prefix(Quotation.reach)),
            digestOf: source.digestOf,
            title: source.shownTitle
        )
    }
}
