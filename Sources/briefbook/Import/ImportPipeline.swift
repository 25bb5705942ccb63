internal import BriefCore
internal import BriefData
internal import BriefStore
internal import Dispatch
internal import Glibc
internal import SourceImport
internal import TextAnalysis

/// Files in, sources in the book: read and analysed in parallel, stored in order.
///
/// Each source is stored in a transaction of its own, so that stopping between
/// two leaves whole sources only.
struct ImportPipeline {
    /// The book, open for writing.
    let book: Book
    /// Reads the texts, and links what is found.
    let field: Field
    /// What the reader said on the command line; laid over what a file says of itself.
    let given: SourceMetadata
    /// True where the files' bytes are kept in the book.
    var keepsOriginals = false
    /// Reads the files.
    var reader = FileReader()
    /// Told of each file's size twice, when it is analysed and when it is stored; from any thread.
    var advance: @Sendable (Int) -> Void = { _ in }

    /// Imports everything; stops early where `isStopped` says so.
    ///
    /// What was ready when the work was stopped is stored; what links it to other sources is
    /// found by the next import. Where the book can take no more, as on a full disk, the file it
    /// could not take is refused and the rest is not tried.
    ///
    /// - Parameters:
    ///   - inputs: What to import; results come in this order.
    ///   - isStopped: Asked all the time while files are read and analysed.
    ///   - report: Called with each result, a file's own before those of files within it, and how
    ///     many files are done.
    /// - Returns: The status of the first failure, or `done`.
    /// - Throws: What `report` throws.
    func run(
        _ inputs: [ImportInput],
        isStopped: @escaping @Sendable () -> Bool = { false },
        report: (ImportResult, Int) throws -> Void
    ) throws -> ExitStatus {
        let known = try KnownHashes(book)
        let conveyor = Conveyor(inputs)
        prepare(inputs, on: conveyor, known)
        var first = ExitStatus.done
        var done = 0
        while true {
            let files = conveyor.take(isStopped: isStopped)
            if files.isEmpty { break }
            var stored = storeTogether(files.flatMap(\.parts).map(\.prepared))
            var index = 0
            for file in files {
                advance(file.size)
                done += 1
                for part in file.parts {
                    let result = store(part.prepared, part.input, stored.removeValue(forKey: index))
                    index += 1
                    if let source = part.prepared.source { known.add(source.document.hash) }
                    if first == .done { first = result.status }
                    try report(result, done)
                    if result.concernsBook {
                        conveyor.stop()
                        return first
                    }
                }
                conveyor.release(file)
            }
        }
        if done < inputs.count { return .interrupted }
        try settle(isStopped)
        return isStopped() ? .interrupted : first
    }

    private func settle(_ isStopped: () -> Bool) throws {
        do {
            try field.settle(book, isStopped: isStopped)
        } catch {
            let failure = CommandFailure(error)
            throw CommandFailure(
                code: failure.code,
                "the sources are in the book, what links them is not; \(failure)"
            )
        }
    }

    /// Reads and analyses files at the same time, each thread with a worker of its own.
    private func prepare(_ inputs: [ImportInput], on conveyor: Conveyor, _ known: KnownHashes) {
        let preparation = SourcePreparation(
            analyser: field.analyser,
            given: given,
            reader: reader,
            book: book,
            known: known,
            keepsOriginals: keepsOriginals,
            present: Set(inputs.compactMap(\.origin))
        )
        let advance = advance
        let count = min(inputs.count, ImportPipeline.threads)
        DispatchQueue.global(qos: .userInitiated).async {
            DispatchQueue.concurrentPerform(iterations: count) { _ in
                let session = DocumentWorker.shared.map(WorkerSession.init)
                while let (index, input) = conveyor.next() {
                    conveyor.fill(index, preparation.prepare(input, session))
                    advance(input.size)
                }
            }
        }
    }

    /// Threads that read and analyse: one for each processor, within reason.
    private static let threads = max(1, min(8, sysconf(Int32(_SC_NPROCESSORS_ONLN))))

    /// What became of a source that was stored with others.
    private struct Stored {
        let outcome: Result<ImportOutcome, StoreError>
        /// What the reader said of a digest that it took the place of.
        let corrections: SourceMetadata?
    }

    /// Stores several sources in one transaction, so that small ones do not wait for the disk one
    /// by one.
    ///
    /// - Returns: What became of them, by index; nothing where the book did not take them all:
    ///   each is tried by itself then, to find the one that it cannot take.
    private func storeTogether(_ prepared: [PreparedSource]) -> [Int: Stored] {
        let sources = prepared.enumerated().compactMap { index, prepared in
            prepared.source.map { (index: index, source: $0) }
        }
        guard sources.count > 1 else { return [:] }
        do {
            // Asked before: a digest is gone once its original is stored.
            let corrections = try sources.map {
                try readersWords(onDigestOf: $0.source.document.hash)
            }
            let outcomes = try book.insert(sources.map(\.source))
            var stored: [Int: Stored] = [:]
            for (place, outcome) in outcomes.enumerated() {
                stored[sources[place].index] = Stored(
                    outcome: outcome,
                    corrections: corrections[place]
                )
            }
            return stored
        } catch {
            return [:]
        }
    }

    private func store(
        _ prepared: PreparedSource,
        _ input: ImportInput,
        _ stored: Stored?
    ) -> ImportResult {
        switch prepared {
        case .failed(let reason, let failure):
            return ImportResult(
                refused: input.shown,
                reason: reason,
                why: failure.description,
                status: failure.status
            )
        case .known(let key):
            do {
                return try known(key, input)
            } catch {
                return ImportResult(notStored: input.shown, error)
            }
        case .source(let source, let said, let isCut):
            do {
                let stored = try stored ?? storeAlone(source)
                return try result(of: source, said, input, isCut: isCut, stored)
            } catch {
                return ImportResult(notStored: input.shown, error)
            }
        }
    }

    /// A source that the book has; what the reader says of it now is laid over what was said.
    private func known(_ key: SourceKey, _ input: ImportInput) throws -> ImportResult {
        let isUpdated = given != SourceMetadata()
        if isUpdated {
            try SourceCorrection(book: book, analyser: field.analyser).apply(given, to: key)
        }
        return ImportResult(file: input.shown, .known(key), isUpdated: isUpdated, warnings: [])
    }

    private func storeAlone(_ source: NewSource) throws -> Stored {
        let corrections = try readersWords(onDigestOf: source.document.hash)
        return Stored(outcome: .success(try book.insert(source)), corrections: corrections)
    }

    /// What became of a source; what the reader said of it is laid over what the book had.
    private func result(
        of source: NewSource,
        _ said: [String],
        _ input: ImportInput,
        isCut: Bool,
        _ stored: Stored
    ) throws -> ImportResult {
        let outcome = try stored.outcome.get()
        let correction = SourceCorrection(book: book, analyser: field.analyser)
        var isUpdated = false
        switch outcome {
        case .replaced(let key, _, _):
            if let corrections = stored.corrections {
                try correction.apply(corrections.overlaid(with: given), to: key)
            }
        case .known(let key):
            isUpdated = given != SourceMetadata()
            if isUpdated { try correction.apply(given, to: key) }
        case .imported, .renewed: break
        }
        var warnings = said + source.document.warnings + source.analysis.limits
        if let original = try original(of: source) {
            warnings.append("its original is in the book too: \(original)")
        }
        return ImportResult(
            file: input.shown,
            outcome,
            isUpdated: isUpdated,
            isCut: isCut,
            warnings: warnings
        )
    }

    /// The source a digest was made of, where the book has it.
    private func original(of source: NewSource) throws -> SourceKey? {
        guard let hash = source.digestOf else { return nil }
        return try? book.source(named: hash).key
    }

    /// What the reader said of the digest that stands for an original, its own front
    /// matter left out; nil where there is none, or nothing was said.
    private func readersWords(onDigestOf hash: String) throws -> SourceMetadata? {
        guard let digest = try book.digest(of: hash) else { return nil }
        let own = try FrontMatter(of: digest.document, file: digest.file).metadata
        let words = digest.given.besides(own)
        return words == SourceMetadata() ? nil : words
    }
}

extension SourceMetadata {
    /// These values without those that the other has as well.
    fileprivate func besides(_ other: SourceMetadata) -> SourceMetadata {
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
