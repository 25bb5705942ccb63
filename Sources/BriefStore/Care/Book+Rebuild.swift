package import BriefCore

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
    ///   - link: Finds the links among the findings of each subject, in the order asked; none
    ///     are found where it is left out.
    ///   - isStopped: Asked between groups of sources; true ends the work.
    ///   - progress: Told how many bytes of text of how many are read.
    /// - Returns: the number of sources.
    /// - Throws: ``StoreError``, `interrupted` where it was stopped; the old book is as it was then.
    @discardableResult
    package static func rebuild(
        at path: String,
        stamp: AnalysisStamp,
        subjects: [SubjectEntry],
        analyse: ([StoredDocument]) -> [Analysis],
        link: ([[ThreadMember]]) -> [[ThreadLink]] = { $0.map { _ in [] } },
        isStopped: () -> Bool = { false },
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
                settings: writing(.nothing)
            )
            do {
                try new.setSubjects(subjects)
                let count = try Rebuild(old: db, new: new, path: old.path).run(
                    analyse,
                    isStopped,
                    progress
                )
                try new.settle(isStopped: isStopped, find: link)
                if isStopped() { throw StoreError.interrupted }
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

extension StoredDocument {
    /// The document with a new analysis, on its way into another book.
    func source(_ analysis: Analysis, original: [UInt8]?) -> NewSource {
        NewSource(
            document: document,
            analysis: analysis,
            given: given,
            file: file,
            digestOf: digestOf,
            origin: origin,
            original: original
        )
    }
}
