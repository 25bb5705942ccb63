internal import BriefCore
extension Notebook {
    /// Finds the places again that entries are about, after the book has changed.
    ///
    /// A finding is looked for by its identity, then among those of its kind that overlap its
    /// words; words that have moved are looked for in the whole text of their source, or of the
    /// original that took a digest's place, and told apart by what stands around them.
    @discardableResult
    package func reanchor(in book: Book) throws(StoreError) -> AnchorReport {
        let anchors = try read(empty: []) { db in try AnchorTable(db).placed() }
        var report = AnchorReport()
        var changed: [(anchor: AnchorTable.Placed, target: NotebookTarget?)] = []
        for anchor in anchors {
            let target = try book.place(of: anchor)
            switch target {
            case nil: report.orphaned += 1
            case anchor.target: report.kept += 1
            default: report.moved += 1
            }
            if target != anchor.target || anchor.isOrphaned { changed.append((anchor, target)) }
        }
        guard !changed.isEmpty else { return report }
        try write { db, _ in
            let update = try Prepared(
                db,
                "UPDATE anchor SET target = ?, is_orphaned = ? WHERE id = ?"
            )
            for (anchor, target) in changed {
                try update.binding(
                    (target ?? anchor.target).description,
                    target == nil ? 1 : 0,
                    anchor.number
                ).run()
            }
        }
        return report
    }
}

extension AnchorTable {
    /// An anchor that stands at a place.
    struct Placed {
        let number: Int
        let target: NotebookTarget
        let quotation: Quotation
        let isOrphaned: Bool
    }

    /// All anchors that stand at a place and say what stood there.
    func placed() throws -> [Placed] {
        try Prepared(
            db,
            """
            SELECT id, target, words, head, tail, digest_of, is_orphaned FROM anchor
            WHERE words IS NOT NULL ORDER BY id
            """
        ).rows { row in
            NotebookTarget(row.text(1)).map { target in
                Placed(
                    number: row.int(0),
                    target: target,
                    quotation: Quotation(
                        words: row.text(2),
                        before: row.text(3),
                        after: row.text(4),
                        digestOf: row.optionalText(5)
                    ),
                    isOrphaned: row.int(6) != 0
                )
            }
        }.compactMap { $0 }
    }
}
