internal import BriefCore
internal import GRDB

extension Notebook {
    /// Finds the places again that entries are about, after the book has changed.
    ///
    /// A finding is looked for by its identity, then among those of its kind that overlap its
    /// words; words that have moved are looked for in the whole text of their source, of its newer
    /// edition, or of the original that took a digest's place, and told apart by what stands
    /// around them; words that have changed by those that have not.
    @discardableResult
    package func reanchor(in book: Book) throws(StoreError) -> AnchorReport {
        let anchors = try read(empty: []) { db in try AnchorTable(db).placed() }
        let places = try book.places(of: anchors)
        var report = AnchorReport()
        var changes: [(anchor: AnchorTable.Placed, found: AnchorFinder.Found?)] = []
        for (anchor, found) in zip(anchors, places) {
            if anchor.isWritten { report.count(anchor.target, found) }
            if found != anchor.standing || (found == nil) != anchor.isOrphaned {
                changes.append((anchor, found))
            }
        }
        guard !changes.isEmpty else { return report }
        try write { db, _ in
            for (anchor, found) in changes {
                try AnchorTable(db).place(anchor, at: found)
                try Notebook.tell(anchor, found, in: &report, db)
            }
        }
        return report
    }

    private static func tell(
        _ anchor: AnchorTable.Placed,
        _ found: AnchorFinder.Found?,
        in report: inout AnchorReport,
        _ db: Database
    ) throws {
        if found == nil, !anchor.isOrphaned {
            let counts = try EntryTable(db).counts(of: anchor.number)
            AnchorReport.add(counts, of: anchor.title, to: &report.newlyLost)
        } else if let now = found?.changed, now.words != anchor.changed?.words {
            let counts = try EntryTable(db).counts(of: anchor.number)
            AnchorReport.add(counts, of: found?.title, to: &report.newlyChanged)
        }
    }
}

extension AnchorReport {
    /// Counts what became of one anchor.
    fileprivate mutating func count(_ target: NotebookTarget, _ found: AnchorFinder.Found?) {
        switch found?.target {
        case nil: orphaned += 1
        case target: kept += 1
        default: moved += 1
        }
        if found?.changed != nil { changed += 1 }
    }
}

extension AnchorTable {
    /// An anchor that stands at a place.
    struct Placed {
        let number: Int
        let target: NotebookTarget
        /// The words its entries were written on; nil where they are about a source as a whole.
        let quotation: Quotation?
        /// The words that stood there last, where they were others.
        let changed: Quotation?
        /// What its source was called; nil where that was never noted.
        let title: String?
        let isOrphaned: Bool
        /// False where all that was written there has been taken back.
        let isWritten: Bool

        /// The anchor as it is noted to be found; nil where it is noted to be lost.
        var standing: AnchorFinder.Found? {
            guard !isOrphaned, let title else { return nil }
            return AnchorFinder.Found(target: target, title: title, changed: changed)
        }
    }

    /// All anchors that stand in a source.
    func placed() throws -> [Placed] {
        try Prepared(
            db,
            """
            SELECT id, target, a.words, a.head, a.tail, digest_of, is_orphaned, title, s.words,
            s.head, s.tail, EXISTS (SELECT 1 FROM entry WHERE anchor = a.id)
            OR EXISTS (SELECT 1 FROM entry WHERE kind = 'mark' AND CAST(text AS INTEGER) = a.id)
            FROM anchor AS a LEFT JOIN standing AS s ON s.anchor = a.id ORDER BY id
            """
        ).rows { row -> Placed? in
            guard let target = NotebookTarget(row.text(1)), target.source != nil else { return nil }
            let written = AnchorTable.quotation(row, 2, digestOf: row.optionalText(5))
            guard written != nil || target.place == nil else { return nil }
            return Placed(
                number: row.int(0),
                target: target,
                quotation: written,
                changed: AnchorTable.quotation(row, 8, digestOf: nil),
                title: row.optionalText(7),
                isOrphaned: row.int(6) != 0,
                isWritten: row.int(11) != 0
            )
        }.compactMap { $0 }
    }

    /// Notes where an anchor is found; nil for nowhere.
    func place(_ anchor: Placed, at found: AnchorFinder.Found?) throws {
        try Prepared(db, "UPDATE anchor SET target = ?, is_orphaned = ? WHERE id = ?").binding(
            (found?.target ?? anchor.target).description,
            found == nil ? 1 : 0,
            anchor.number
        ).run()
        guard let found else { return }
        try stand(anchor.number, title: found.title, changed: found.changed)
    }

    private static func quotation(
        _ row: Prepared,
        _ column: Int32,
        digestOf: String?
    ) -> Quotation? {
        row.optionalText(column).map { words in
            Quotation(
                words: words,
                before: row.optionalText(column + 1) ?? "",
                after: row.optionalText(column + 2) ?? "",
                digestOf: digestOf
            )
        }
    }
}
