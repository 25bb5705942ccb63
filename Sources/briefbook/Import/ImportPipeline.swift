internal import BriefCore
internal import BriefData
internal import BriefStore
internal import Dispatch
internal import SourceImport
internal import Synchronization
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
            for (input, prepared) in zip(batch, prepare(batch, isStopped)) {
                guard let prepared else { return .interrupted }
                let result = try store(prepared, input)
                done += 1
                if first == .done { first = result.status }
                try report(result, done)
            }
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

    private func store(_ prepared: PreparedSource, _ input: ImportInput) throws -> ImportResult {
        switch prepared {
        case .failed(let reason, let failure):
            return ImportResult(
                refused: input.shown,
                reason: reason,
                why: failure.description,
                status: failure.status
            )
        case .source(let source, let said):
            do {
                return try store(source, said, input)
            } catch let error as StoreError where error.concernsOneSource {
                let failure = CommandFailure(error)
                return ImportResult(
                    refused: input.shown,
                    reason: "book",
                    why: "\(input.shown): \(failure.description)",
                    status: failure.status
                )
            }
        }
    }

    private func store(
        _ source: NewSource,
        _ said: [String],
        _ input: ImportInput
    ) throws -> ImportResult {
        let corrections = try readersWords(onDigestOf: source.document.hash)
        let outcome = try book.insert(source)
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
        let warnings = source.document.warnings + said + source.analysis.limits
        return ImportResult(
            file: input.shown,
            outcome,
            isUpdated: isUpdated,
            warnings: warnings
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

extension StoreError {
    /// True where the next source may well be stored.
    fileprivate var concernsOneSource: Bool {
        switch self {
        case .badAnalysis, .tooLarge: true
        default: false
        }
    }
}
