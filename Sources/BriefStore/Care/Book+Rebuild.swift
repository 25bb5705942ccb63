package import BriefCore
internal import GRDB
internal import Glibc

extension Book {
    /// Makes a book anew from its sources and what was given of them.
    ///
    /// The new book is made beside the old one and takes its place when it is whole: a kill
    /// leaves the old one. Books open elsewhere go on reading the old one, and can no longer
    /// write; open them again.
    ///
    /// - Parameters:
    ///   - path: The book.
    ///   - stamp: What makes it now.
    ///   - subjects: The vocabulary's subjects.
    ///   - analyse: Analyses documents, in any order, but answers in the order asked.
    ///   - progress: Told how many sources of how many are done.
    /// - Returns: the number of sources.
    /// - Throws: ``StoreError``; the old book is as it was then.
    @discardableResult
    package static func rebuild(
        at path: String,
        stamp: AnalysisStamp,
        subjects: [SubjectEntry],
        analyse: ([StoredDocument]) -> [Analysis],
        progress: (Int, Int) -> Void = { _, _ in }
    ) throws(StoreError) -> Int {
        let old = try open(at: path, mode: .readWrite)
        // The write lock keeps others from adding to the old book what the new one would lack.
        let count = try old.write { db in
            let target = StoreFile.resolved(old.path)
            let unfinished = Book.unfinished(target)
            StoreFile.remove(unfinished)
            StoreFile.remove(unfinished + "-journal")
            let new = try create(
                at: unfinished,
                stamp: stamp,
                settings: Connection.Settings(isReadOnly: false, cache: 16_384, promise: .nothing)
            )
            do {
                try new.setSubjects(subjects)
                let count = try Rebuild(old: db, new: new).run(analyse, progress)
                try new.close()
                StoreFile.copyRights(from: target, to: unfinished)
                try StoreFile.replace(target, with: unfinished)
                return count
            } catch {
                try? new.close()
                StoreFile.remove(unfinished)
                StoreFile.remove(unfinished + "-journal")
                throw error
            }
        }
        try old.close()
        return count
    }
}

extension Book {
    /// Where a book is made anew, beside the one it is to replace.
    static func unfinished(_ path: String) -> String { StoreFile.resolved(path) + ".rebuild" }
}

/// Carries sources from an old book into a new one.
struct Rebuild {
    let old: Database
    let new: Book

    /// Text handed to the analysis at once, in bytes: enough to keep all cores busy.
    private static let batch = 4 << 20

    /// Carries all sources over.
    func run(
        _ analyse: ([StoredDocument]) -> [Analysis],
        _ progress: (Int, Int) -> Void
    ) throws -> Int {
        let rows = try Prepared(old, "SELECT id FROM source ORDER BY id").rows { $0.int(0) }
        var done = 0
        while done < rows.count {
            progress(done, rows.count)
            let documents = try batch(rows[done...])
            let analyses = analyse(documents)
            guard analyses.count == documents.count else {
                throw StoreError.badAnalysis(
                    new.path,
                    detail: "\(analyses.count) answers to \(documents.count) documents"
                )
            }
            try new.write { db in
                try SourceWriter.lend(in: db) { writer in
                    for (document, analysis) in zip(documents, analyses) {
                        try AnalysisCheck(document, analysis).check()
                        _ = try writer.insert(document.source(analysis))
                    }
                }
            }
            done += documents.count
        }
        progress(rows.count, rows.count)
        try new.write { db in try TextIndexes.purge(db) }
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
                    new.path,
                    detail: "the text of \(document.file) is not what was read"
                )
            }
            size += document.document.text.count
            documents.append(document)
        }
        return documents
    }
}

extension StoredDocument {
    /// The document with a new analysis, on its way into another book.
    func source(_ analysis: Analysis) -> NewSource {
        NewSource(
            document: document,
            analysis: analysis,
            given: given,
            file: file,
            digestOf: digestOf
        )
    }
}

extension StoreFile {
    /// The path of the file itself where the path names a link to it.
    static func resolved(_ path: String) -> String {
        guard let real = realpath(path, nil) else { return path }
        defer { free(real) }
        return String(cString: real)
    }

    /// Gives a file the rights another one has.
    static func copyRights(from path: String, to other: String) {
        var status = stat()
        if stat(path, &status) == 0 { chmod(other, status.st_mode & 0o7777) }
    }
}
