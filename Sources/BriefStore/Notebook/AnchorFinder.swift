internal import BriefCore
internal import GRDB

/// Finds again what a notebook's entries are about.
final class AnchorFinder {
    /// An anchor found again.
    struct Found: Equatable {
        /// Where.
        let target: NotebookTarget
        /// What its source is called.
        let title: String
        /// The words there with what stands around them, where they are others than those the
        /// entries were written on; nil where they are the same.
        var changed: Quotation?
    }

    private let db: Database
    private let path: String
    /// The text words were looked for in last: entries on one source come together.
    private var text: (source: Int, words: TextWords)?

    init(_ db: Database, path: String) {
        self.db = db
        self.path = path
    }

    /// The anchor as it is found now; nil where it is not.
    func find(_ anchor: AnchorTable.Placed) throws -> Found? {
        guard let named = anchor.target.source,
            let source = try self.source(named, anchor.quotation?.digestOf)
        else { return nil }
        let title = try SourceReader(db).row(source.row).shownTitle
        guard let place = anchor.target.place, let written = anchor.quotation else {
            return Found(target: .source(source.key), title: title)
        }
        let standing = anchor.changed ?? written
        if source.key == place.source {
            let there = try TextReader(db).words(of: source.row, in: place.span)
            if there == standing.words, let target = try target(anchor, at: place.span, in: source)
            {
                return Found(target: target, title: title, changed: anchor.changed)
            }
        }
        if let span = try QuotationFinder(db).find(written, in: source.row) {
            return try target(anchor, at: span, in: source).map { target in
                Found(
                    target: target,
                    title: title,
                    changed: try changed(written, target, in: source, since: place.source)
                )
            }
        }
        if anchor.changed != nil, let span = try QuotationFinder(db).find(standing, in: source.row),
            let target = try target(anchor, at: span, in: source)
        {
            return Found(
                target: target,
                title: title,
                changed: try quotation(of: target, in: source.row)
            )
        }
        return try likeliest(anchor, standing, in: source).map { target in
            Found(
                target: target,
                title: title,
                changed: try quotation(of: target, in: source.row)
            )
        }
    }

    /// What is said now in the place of words that the text has no more; nil where that is nothing,
    /// or where one of two might be meant.
    private func likeliest(
        _ anchor: AnchorTable.Placed,
        _ standing: Quotation,
        in source: (row: Int, key: SourceKey)
    ) throws -> NotebookTarget? {
        guard let place = anchor.target.place else { return nil }
        let matches = ChangedWords(try words(of: source.row))
            .matches(standing, near: place.span.start)
        var best: (target: NotebookTarget, match: ChangedWords.Match)?
        for match in matches {
            guard let target = try target(anchor, at: match.span, in: source) else { continue }
            guard let first = best else {
                best = (target, match)
                continue
            }
            guard target != first.target else { continue }
            let isRival = first.match.score - match.score < ChangedWords.margin
            return isRival && first.match.words != match.words ? nil : first.target
        }
        return best?.target
    }

    /// The words at a target where a newer edition has others there than were written on; nil where
    /// the text is the same: that a rule takes more or less of it in is no change of words.
    private func changed(
        _ written: Quotation,
        _ target: NotebookTarget,
        in source: (row: Int, key: SourceKey),
        since old: SourceKey
    ) throws -> Quotation? {
        let there = try quotation(of: target, in: source.row)
        return source.key == old || there.words == written.words ? nil : there
    }

    private func words(of source: Int) throws -> TextWords {
        if let text, text.source == source { return text.words }
        let count =
            try Prepared(db, "SELECT text_count FROM source WHERE id = ?")
            .binding(source).first { $0.int(0) } ?? 0
        let all = try TextReader(db).words(of: source, in: TextSpan(0, count))
        let words = TextWords(all)
        text = (source, words)
        return words
    }

    private func quotation(of target: NotebookTarget, in row: Int) throws -> Quotation {
        let read = try Quotation.read(db, row: row, span: target.place?.span ?? TextSpan(0, 0))
        return Quotation(words: read.words, before: read.before, after: read.after)
    }

    /// What an anchor is about where its words stand at a span; nil where no finding stands there.
    private func target(
        _ anchor: AnchorTable.Placed,
        at span: TextSpan,
        in source: (row: Int, key: SourceKey)
    ) throws -> NotebookTarget? {
        switch anchor.target {
        case .passage: return .passage(source.key, span)
        case .finding(let identity):
            return try finding(identity, at: span, in: source).map { .finding($0) }
        case .source, .subject, .book: return anchor.target
        }
    }

    /// The source itself, its newer edition, or the original in its place.
    private func source(
        _ key: SourceKey,
        _ digestOf: String?
    ) throws -> (row: Int, key: SourceKey)? {
        let finder = SourceFinder(db)
        let row = try Prepared(db, "SELECT id FROM source WHERE key = ?")
            .binding(key.text).first { $0.int(0) }
        if let row { return (row, key) }
        if let newer = try EditionTable(db).newer(than: key) {
            return (try finder.row(key: newer), newer)
        }
        guard let original = digestOf, let row = try finder.row(hash: original)
        else { return nil }
        return (row, try finder.key(of: row))
    }

    /// The finding itself, else the one of its kind and type that shares most with a span,
    /// else the one of its kind.
    private func finding(
        _ identity: FindingIdentity,
        at span: TextSpan,
        in source: (row: Int, key: SourceKey)
    ) throws -> FindingIdentity? {
        let parts = PartSearch(db, table: "finding", source: source.row)
        let reader = try FindingReader(db, path: path)
        // A finding lies within a sentence, so those that overlap start not far before.
        var number = max(0, try parts.first(from: max(0, span.start - 4096)))
        let count = try parts.count()
        var best: (score: (Int, Int, Int), identity: FindingIdentity)?
        while number < count {
            let row = try reader.row(RowKey.row(source.row, number))
            number += 1
            guard row.finding.span.start < span.end else { break }
            guard row.finding.claim.kind == identity.kind, row.finding.span.overlaps(span),
                let found = row.identity
            else { continue }
            if found == identity { return found }
            let shared =
                min(row.finding.span.end, span.end) - max(row.finding.span.start, span.start)
            let score = (
                found.type == identity.type ? 1 : 0, shared,
                found.ordinal == identity.ordinal ? 1 : 0
            )
            if best.map({ $0.score < score }) ?? true { best = (score, found) }
        }
        return best?.identity
    }
}
