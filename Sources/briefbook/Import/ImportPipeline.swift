internal import BriefCore
internal import BriefData
internal import BriefStore
internal import Dispatch
internal import SourceImport
internal import Synchronization
internal import TextAnalysis

/// Files in, sources in the book: read and analysed in parallel, stored in order.
///
/// A group of sources is stored in one transaction: stopping leaves whole sources only, and
/// small ones do not wait for the disk one by one.
struct ImportPipeline {
    /// The book, open for writing.
    let book: Book
    /// Reads the texts, and links what is found.
    let field: Field
    /// What the reader said on the command line; laid over what a file says of itself.
    let given: SourceMetadata
    /// Reads the files.
    var reader = FileReader()

    /// Imports everything; stops early where `isStopped` says so.
    ///
    /// What was ready when the work was stopped is stored; what links it to other sources is
    /// found by the next import.
    ///
    /// - Parameters:
    ///   - inputs: What to import; results come in this order.
    ///   - isStopped: Asked before each file is read and analysed.
    ///   - report: Called with each result, and how many are done.
    /// - Returns: The status of the first failure, or `done`.
    /// - Throws: What `report` throws; the store's error where the book can take
    ///   no more sources.
    func run(
        _ inputs: [ImportInput],
        isStopped: @escaping @Sendable () -> Bool = { false },
        report: (ImportResult, Int) throws -> Void
    ) throws -> ExitStatus {
        var first = ExitStatus.done
        var done = 0
        for batch in ImportBatches(inputs) {
            let ready = prepare(batch, isStopped).prefix { $0 != nil }.compactMap(\.self)
            for result in try store(ready, batch) {
                done += 1
                if first == .done { first = result.status }
                try report(result, done)
            }
            if ready.count < batch.count { return .interrupted }
        }
        try field.settle(book, isStopped: isStopped)
        return first
    }

    /// Reads and analyses files at the same time; nil for those that came after a stop.
    private func prepare(
        _ inputs: [ImportInput],
        _ isStopped: @escaping @Sendable () -> Bool
    ) -> [PreparedSource?] {
        let preparation = SourcePreparation(analyser: field.analyser, given: given, reader: reader)
        let slots = Mutex<[Int: PreparedSource]>([:])
        DispatchQueue.concurrentPerform(iterations: inputs.count) { index in
            if isStopped() { return }
            let prepared = preparation.prepare(inputs[index])
            slots.withLock { $0[index] = prepared }
        }
        return slots.withLock { filled in inputs.indices.map { filled[$0] } }
    }

    /// Stores what could be read, all of it or nothing; the results are in the inputs' order.
    private func store(
        _ prepared: [PreparedSource],
        _ inputs: [ImportInput]
    ) throws -> [ImportResult] {
        let sources = prepared.compactMap(\.source)
        // Asked before: a digest is gone once its original is stored.
        let corrections = try sources.map { try readersWords(onDigestOf: $0.document.hash) }
        let outcomes = sources.isEmpty ? [] : try book.insert(sources)
        var stored = zip(outcomes, corrections).makeIterator()
        return try zip(prepared, inputs).compactMap { prepared, input in
            switch prepared {
            case .failed(let reason, let failure):
                return refused(input, reason: reason, failure)
            case .source(let source, let said):
                guard let (outcome, corrections) = stored.next() else { return nil }
                switch outcome {
                case .failure(let error):
                    return refused(input, reason: "book", CommandFailure(error))
                case .success(let outcome):
                    return try result(of: source, said, input, outcome, corrections)
                }
            }
        }
    }

    private func refused(
        _ input: ImportInput,
        reason: String,
        _ failure: CommandFailure
    ) -> ImportResult {
        let why = reason == "book" ? "\(input.shown): \(failure.description)" : failure.description
        return ImportResult(
            refused: input.shown,
            reason: reason,
            why: why,
            status: failure.status
        )
    }

    /// What became of a source; what was given of it is laid over what the book had.
    private func result(
        of source: NewSource,
        _ said: [String],
        _ input: ImportInput,
        _ outcome: ImportOutcome,
        _ corrections: SourceMetadata?
    ) throws -> ImportResult {
        let correction = SourceCorrection(book: book, analyser: field.analyser)
        var isUpdated = false
        switch outcome {
        case .replaced(let key, _, _):
            if let corrections { try correction.apply(corrections.overlaid(with: given), to: key) }
        case .known(let key):
            isUpdated = given != SourceMetadata()
            if isUpdated { try correction.apply(given, to: key) }
        case .imported: break
        }
        return ImportResult(
            file: input.shown,
            outcome,
            isUpdated: isUpdated,
            warnings: source.document.warnings + said + source.analysis.limits
        )
    }

    /// What the reader said of the digest that stands for an original, its own front
    /// matter left out; nil where there is none, or nothing was said.
    private func readersWords(onDigestOf hash: String) throws -> SourceMetadata? {
        guard let digest = try book.digest(of: hash) else { return nil }
        let own = try FrontMatter(of: digest.document, file: digest.file).metadata
        let words = digest.given.without(own)
        return words == SourceMetadata() ? nil : words
    }
}

extension SourceMetadata {
    /// These values without those that the other has as well.
    fileprivate func without(_ other: SourceMetadata) -> SourceMetadata {
        let isOwnDate = published != other.published
        return SourceMetadata(
            title: title == other.title ? nil : title,
            published: isOwnDate ? published : nil,
            publishedBasis: isOwnDate ? publishedBasis : .unknown,
            publishedReason: isOwnDate ? publishedReason : nil,
            kind: kind == other.kind ? nil : kind,
            publisher: publisher == other.publisher ? nil : publisher,
            reference: reference == other.reference ? nil : reference,
            language: language == other.language ? nil : language,
            marking: marking == other.marking ? nil : marking
        )
    }
}
