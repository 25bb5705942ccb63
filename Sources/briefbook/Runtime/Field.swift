internal import BriefCore
internal import BriefData
internal import BriefStore
internal import Dispatch
internal import Synchronization
internal import TextAnalysis

/// What analysis needs: the vocabulary of the field, compiled.
struct Field {
    /// Subjects and cues.
    let vocabulary: Vocabulary
    /// The vocabulary compiled.
    let analyser: Analyser
    /// Finds what links findings of different sources.
    let threads: ThreadFinder

    /// Reads the data files and the reader's own.
    ///
    /// - Parameter isReaders: False to leave out the reader's own files, as for a
    ///   book that others will read.
    /// - Returns: The field, ready to analyse with.
    /// - Throws: `DataError` for a file that cannot be read or is wrong.
    static func load(isReaders: Bool = true) throws -> Field {
        let vocabulary = try vocabulary(isReaders: isReaders)
        return Field(
            vocabulary: vocabulary,
            analyser: Analyser(vocabulary: vocabulary),
            threads: ThreadFinder(vocabulary: vocabulary)
        )
    }

    /// Reads the data files and the reader's own, without making anything of them.
    static func vocabulary(isReaders: Bool = true) throws -> Vocabulary {
        let files = VocabularyFiles(
            data: try DataFolder().path(of: "Data"),
            reader: isReaders ? Workspace.configuration : nil
        )
        return try files.load()
    }

    /// What a book made with this field is stamped with.
    var stamp: AnalysisStamp {
        AnalysisStamp(version: Analyser.version, vocabulary: vocabulary.fingerprint)
    }

    /// Makes everything derived in a book anew.
    ///
    /// - Returns: The number of sources.
    @discardableResult
    func rebuild(
        _ path: String,
        isStopped: () -> Bool = { false },
        progress: (Int, Int) -> Void = { _, _ in }
    ) throws -> Int {
        let cache = WordsCache(threads)
        return try Book.rebuild(
            at: path,
            stamp: stamp,
            subjects: vocabulary.subjects,
            analyse: analyses,
            link: { links(among: $0, cache) },
            isStopped: isStopped,
            progress: progress
        )
    }

    /// Finds again what links sources, where findings have changed.
    func settle(_ book: Book, isStopped: () -> Bool = { false }) throws {
        let cache = WordsCache(threads)
        try book.settle(isStopped: isStopped) { links(among: $0, cache) }
    }

    /// Links among the findings of each of some subjects, found in parallel, in their order.
    private func links(
        among subjects: [[ThreadMember]],
        _ cache: WordsCache
    ) -> [[ThreadLink]] {
        let slots = Mutex<[Int: [ThreadLink]]>([:])
        DispatchQueue.concurrentPerform(iterations: subjects.count) { index in
            let found = threads.links(among: subjects[index], read: cache.words)
            slots.withLock { $0[index] = found }
        }
        return slots.withLock { filled in subjects.indices.map { filled[$0] ?? [] } }
    }

    /// Analyses of documents, made in parallel, in the order of the documents.
    private func analyses(of documents: [StoredDocument]) -> [Analysis] {
        let slots = Mutex<[Int: Analysis]>([:])
        DispatchQueue.concurrentPerform(iterations: documents.count) { index in
            let stored = documents[index]
            let analysis = analyser.analyse(stored.document, given: stored.given)
            slots.withLock { $0[index] = analysis }
        }
        return slots.withLock { filled in documents.indices.compactMap { filled[$0] } }
    }
}
