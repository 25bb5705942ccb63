internal import BriefCore
internal import GRDB
internal import Glibc

/// Carries sources from an old book into a new one.
struct Rebuild {
    let old: Database
    let new: Book
    /// The old book's path, for errors.
    let path: String

    /// Text handed to the analysis at once, in bytes: enough to keep all cores busy.
    private static let batch = 4 << 20

    /// Carries all sources over.
    func run(
        _ analyse: ([StoredDocument]) -> [Analysis],
        _ isStopped: () -> Bool,
        _ progress: (Int, Int) -> Void
    ) throws -> Int {
        let sources = try Prepared(old, "SELECT id, text_count FROM source ORDER BY id")
            .rows { (id: $0.int(0), size: $0.int(1)) }
        let rows = sources.map(\.id)
        let total = sources.reduce(0) { $0 + $1.size }
        var done = 0
        var read = 0
        while done < rows.count {
            if isStopped() { throw StoreError.interrupted }
            progress(read, total)
            let documents = try batch(rows[done...])
            let analyses = analyse(documents)
            read += documents.reduce(0) { $0 + $1.document.text.count }
            guard analyses.count == documents.count else {
                throw StoreError.badAnalysis(
                    path,
                    detail: "\(analyses.count) answers to \(documents.count) documents"
                )
            }
            try new.write { db in
                try SourceWriter.lend(in: db) { writer in
                    for (index, document) in documents.enumerated() {
                        try AnalysisCheck(document, analyses[index]).check()
                        let original = try OriginalTable(old).bytes(of: rows[done + index])
                        _ = try writer.insert(
                            document.source(analyses[index], original: original)
                        )
                    }
                }
            }
            done += documents.count
        }
        if isStopped() { throw StoreError.interrupted }
        progress(total, total)
        let editions = try EditionTable(old).all()
        try new.write { db in
            for pair in editions { try EditionTable(db).set(pair.newer, insteadOf: pair.old) }
            try TextIndexes.purge(db)
        }
        return rows.count
    }

    private func batch(_ rows: ArraySlice<Int>) throws -> [StoredDocument] {
        let reader = DocumentReader(old)
        var documents: [StoredDocument] = []
        var size = 0
        for row in rows where size < Rebuild.batch {
            let document = try reader.document(row)
            let check = try Prepared(old, "SELECT text_check FROM source WHERE id = ?")
                .binding(row).first { $0.int(0) }
            guard check == TextCheck.value(of: document.document.text.bytes) else {
                throw StoreError.damaged(
                    path,
                    detail: "the text of \(document.file) is not what was read"
                )
            }
            size += document.document.text.count
            documents.append(document)
        }
        return documents
    }
}
