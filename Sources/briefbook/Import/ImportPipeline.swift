internal import BriefCore
internal import BriefData
internal import BriefStore
internal import Dispatch
internal import Glibc
internal import SourceImport
internal import TextAnalysis

/// Files in, sources in the book: read and analysed in parallel, stored in order.
///
/// Sources are stored many in one transaction, and reported when it has ended: what was said to
/// be in the book stays in it, and stopping leaves whole sources only.
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
    /// How long a transaction goes on taking what is ready: a longer one writes fewer pages twice,
    /// but who reads the book or asks whether a file is known waits for its end.
    private static let stretch = DispatchTimeInterval.milliseconds(500)
    /// Told of each file's size twice, when it is analysed and when it is stored; from any thread.
    var advance: @Sendable (Int) -> Void = { _ in }

    /// Told of each file that was read and analysed; from any thread.
    var heardRead: @Sendable () -> Void = {}

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
        let preparation = preparation(of: inputs, known)
        prepare(inputs, on: conveyor, preparation)
        var storing = try SourceStoring(
            inputs,
            on: conveyor,
            preparation,
            stretch: ImportPipeline.stretch,
            isStopped: isStopped
        )
        var first = ExitStatus.done
        var done = 0
        while true {
            let files = storing.stored()
            if files.isEmpty { break }
            for file in files {
                advance(inputs[file.index].size)
                done += 1
                for part in file.parts {
                    let result = result(of: part)
                    if let hash = part.hash { known.add(hash) }
                    if first == .done { first = result.status }
                    try report(result, done)
                    if result.concernsBook {
                        conveyor.stop()
                        return first
                    }
                }
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

    private func preparation(
        of inputs: [ImportInput],
        _ known: KnownHashes
    ) -> SourcePreparation {
        SourcePreparation(
            analyser: field.analyser,
            given: given,
            reader: reader,
            book: book,
            known: known,
            keepsOriginals: keepsOriginals,
            present: Set(inputs.compactMap(\.origin))
        )
    }

    /// Reads and analyses files at the same time, each thread with a worker of its own.
    private func prepare(
        _ inputs: [ImportInput],
        on conveyor: Conveyor,
        _ preparation: SourcePreparation
    ) {
        let (advance, heardRead) = (advance, heardRead)
        let count = min(inputs.count, ImportPipeline.threads)
        DispatchQueue.global(qos: .userInitiated).async {
            DispatchQueue.concurrentPerform(iterations: count) { _ in
                let session = DocumentWorker.shared.map(WorkerSession.init)
                while let (index, input) = conveyor.next() {
                    conveyor.fill(index, preparation.prepare(input, session))
                    advance(input.size)
                    heardRead()
                }
            }
        }
    }

    /// Threads that read and analyse: one for each processor, within reason.
    private static let threads = max(1, min(8, sysconf(Int32(_SC_NPROCESSORS_ONLN))))

    private func result(of part: StoredPart) -> ImportResult {
        switch part.state {
        case .failed(let reason, let failure):
            return ImportResult(
                refused: part.shown,
                reason: reason,
                why: failure.description,
                status: failure.status
            )
        case .known(let key):
            do {
                return try known(key, part.shown)
            } catch {
                return ImportResult(notStored: part.shown, error)
            }
        case .stored(let outcome, let corrections):
            do {
                return try result(of: part, outcome.get(), corrections)
            } catch {
                return ImportResult(notStored: part.shown, error)
            }
        case .met, .open:
            let error = StoreError.unexpected(book.path, detail: "a source without an outcome")
            return ImportResult(notStored: part.shown, error)
        }
    }

    /// A source that the book has; what the reader says of it now is laid over what was said.
    private func known(_ key: SourceKey, _ shown: String) throws -> ImportResult {
        let isUpdated = given != SourceMetadata()
        if isUpdated {
            try SourceCorrection(book: book, analyser: field.analyser).apply(given, to: key)
        }
        return ImportResult(file: shown, .known(key), isUpdated: isUpdated, warnings: [])
    }

    /// What became of a source; what the reader said of it is laid over what the book had.
    private func result(
        of part: StoredPart,
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
            let isOlder = part.hash.map { SourceKey($0) != key } ?? false
            return ImportResult(
                file: part.shown,
                outcome,
                isUpdated: isUpdated,
                warnings: isOlder ? ["an older edition of \(key), which is kept instead"] : []
            )
        case .imported, .renewed: break
        }
        var warnings = part.warnings
        if let original = original(of: part) {
            warnings.append("its original is in the book too: \(original)")
        }
        return ImportResult(
            file: part.shown,
            outcome,
            isUpdated: isUpdated,
            isCut: part.isCut,
            warnings: warnings
        )
    }

    /// The source a digest was made of, where the book has it.
    private func original(of part: StoredPart) -> SourceKey? {
        guard let hash = part.digestOf else { return nil }
        return try? book.source(named: hash).key
    }
}
