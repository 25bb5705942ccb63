package import BriefCore
internal import GRDB

extension Book {
    /// Puts a document into the book, whole or not at all.
    ///
    /// A document whose hash is in the book already stays as it is. An original
    /// takes the place of its digest. A digest is a document of its own, also beside its original:
    /// what a document says of itself never keeps it out.
    package func insert(_ source: NewSource) throws(StoreError) -> ImportOutcome {
        try AnalysisCheck(source).check()
        return try write { db in
            try SourceWriter.lend(in: db) { writer in try put(source, in: db, writer) }
        }
    }

    /// Puts several documents into the book in one transaction, which costs far less than one
    /// for each where they are small.
    ///
    /// - Parameter sources: The documents; one whose analysis does not fit is left out.
    /// - Returns: what became of each, in the order given.
    /// - Throws: ``StoreError`` where the book cannot be written; none of them is in it then.
    package func insert(
        _ sources: [NewSource]
    ) throws(StoreError) -> [Result<ImportOutcome, StoreError>] {
        var rest = sources
        return try insert {
            defer { rest = [] }
            return rest
        }
    }

    /// Puts documents into the book as they come, all in one transaction.
    ///
    /// - Parameter next: The next documents, of which nothing is kept once they are written; none
    ///   ends the transaction. It must not ask the book, which waits for the transaction's end.
    /// - Returns: what became of each, in the order in which they came.
    /// - Throws: ``StoreError`` where the book cannot be written; none of them is in it then.
    package func insert(
        next: () -> [NewSource]
    ) throws(StoreError) -> [Result<ImportOutcome, StoreError>] {
        try write { db in
            try SourceWriter.lend(in: db) { writer in
                var outcomes: [Result<ImportOutcome, StoreError>] = []
                while true {
                    let sources = next()
                    if sources.isEmpty { return outcomes }
                    for source in sources {
                        outcomes.append(try fitting(source, in: db, writer))
                    }
                }
            }
        }
    }

    private func fitting(
        _ source: NewSource,
        in db: Database,
        _ writer: SourceWriter
    ) throws -> Result<ImportOutcome, StoreError> {
        do throws(StoreError) {
            try AnalysisCheck(source).check()
        } catch {
            return .failure(error)
        }
        return .success(try put(source, in: db, writer))
    }

    private func put(
        _ source: NewSource,
        in db: Database,
        _ writer: SourceWriter
    ) throws -> ImportOutcome {
        let finder = SourceFinder(db)
        if let known = try finder.row(hash: source.document.hash) {
            return .known(try finder.key(of: known))
        }
        let key = SourceKey(source.document.hash)
        let editions = EditionTable(db)
        let older = try editions.older(of: source)
        if older == nil {
            if let newer = try editions.newer(than: source) { return .known(newer) }
            try editions.release(key)
        }
        var source = source
        if let older {
            let old = try finder.key(of: older)
            source = source.marked(as: try GivenTable(db).given(of: older))
            try writer.finish()
            try SourceEraser(db).erase(older)
            try editions.set(key, insteadOf: old)
            return .renewed(key, findings: try writer.insert(source), older: old)
        }
        var replaced: SourceKey?
        if let digest = try finder.row(digestOf: source.document.hash) {
            replaced = try finder.key(of: digest)
            try writer.finish()
            try SourceEraser(db).erase(digest)
        }
        let count = try writer.insert(source)
        if let replaced { return .replaced(key, findings: count, digest: replaced) }
        return .imported(key, findings: count)
    }

    /// Corrects what was given of a source, and what analysis found with it.
    ///
    /// - Parameters:
    ///   - key: The source.
    ///   - given: All that is given from now on; nothing of the old is kept.
    ///   - analyse: Analyses the stored document anew with what is given.
    /// - Throws: ``StoreError``; the source is as it was then.
    package func update(
        _ key: SourceKey,
        given: SourceMetadata,
        analyse: (StoredDocument) -> Analysis
    ) throws(StoreError) {
        try write { db in
            let row = try SourceFinder(db).row(key: key)
            try GivenTable(db).set(given, of: row)
            let stored = try DocumentReader(db).document(row)
            let analysis = analyse(stored)
            try AnalysisCheck(stored, analysis).check()
            try SourceEraser(db).eraseDerived(row)
            try SourceWriter.lend(in: db) { writer in
                _ = try writer.writeDerived(
                    row,
                    text: stored.document.text,
                    analysis: analysis,
                    file: stored.file
                )
            }
        }
    }

    /// The stored document of a source, as analysis wants it.
    package func document(_ key: SourceKey) throws(StoreError) -> StoredDocument {
        try connection.read { db in
            try DocumentReader(db).document(SourceFinder(db).row(key: key))
        }
    }
}

extension NewSource {
    /// The document with the handling marking that the reader gave its older edition, unless it
    /// has one of its own: a marking is never lost by a new edition.
    fileprivate func marked(as older: SourceMetadata) -> NewSource {
        guard given.marking == nil, let marking = older.marking else { return self }
        var given = given
        given.marking = marking
        return NewSource(
            document: document,
            analysis: analysis.marked(marking),
            given: given,
            file: file,
            digestOf: digestOf,
            origin: origin,
            present: present,
            original: original
        )
    }
}

extension Analysis {
    fileprivate func marked(_ marking: String) -> Analysis {
        var metadata = metadata
        metadata.marking = metadata.marking ?? marking
        return with(metadata)
    }
}
