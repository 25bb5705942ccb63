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
    /// Reads the texts.
    let analyser: Analyser
    /// What the reader said on the command line; laid over what a file says of itself.
    let given: SourceMetadata
    /// Reads the files.
    var reader = FileReader()

    /// Files read and analysed at once; memory is flat in the number of files.
    private static let batch = 16

    /// Imports everything; stops early where `isStopped` says so.
    ///
    /// - Parameters:
    ///   - inputs: What to import; results come in this order.
    ///   - isStopped: Asked between two sources.
    ///   - report: Called with each result, and how many are done.
    /// - Returns: The status of the first failure, or `done`.
    /// - Throws: What `report` throws.
    func run(
        _ inputs: [ImportInput],
        isStopped: () -> Bool = { false },
        report: (ImportResult, Int) throws -> Void
    ) throws -> ExitStatus {
        var first = ExitStatus.done
        var done = 0
        while done < inputs.count {
            let part = Array(inputs[done..<min(inputs.count, done + ImportPipeline.batch)])
            for (input, prepared) in zip(part, prepare(part)) {
                if isStopped() { return .interrupted }
                let result = store(prepared, input)
                done += 1
                if first == .done { first = result.status }
                try report(result, done)
            }
        }
        return first
    }

    /// A document ready to be stored.
    private enum Prepared: Sendable {
        case source(NewSource, warnings: [String])
        case failed(reason: String, CommandFailure)
    }

    private func prepare(_ inputs: [ImportInput]) -> [Prepared] {
        let slots = Mutex<[Int: Prepared]>([:])
        let work = inputs.map { input in
            Result { () throws(ImportError) in try input.bytes(reader) }
        }
        DispatchQueue.concurrentPerform(iterations: inputs.count) { index in
            let prepared = prepare(
                work[index],
                name: inputs[index].name,
                shown: inputs[index].shown
            )
            slots.withLock { $0[index] = prepared }
        }
        return slots.withLock { filled in
            inputs.indices.map { index in
                filled[index] ?? .failed(reason: "unreadable", CommandFailure(.inputOutput, ""))
            }
        }
    }

    private func prepare(
        _ bytes: Result<[UInt8], ImportError>,
        name: String,
        shown: String
    ) -> Prepared {
        do {
            let document = try SourceImporters.document(bytes.get(), file: shown)
            let matter = try FrontMatter(of: document, file: shown)
            let said = matter.metadata.overlaid(with: given)
            let analysis = analyser.analyse(document, given: said)
            return .source(
                NewSource(
                    document: document,
                    analysis: analysis,
                    given: said,
                    file: name,
                    digestOf: matter.original
                ),
                warnings: matter.warnings
            )
        } catch {
            let reason = (error as? ImportError)?.reason ?? "malformed"
            return .failed(reason: reason, CommandFailure(error))
        }
    }

    private func store(_ prepared: Prepared, _ input: ImportInput) -> ImportResult {
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
                let outcome = try book.insert(source)
                let warnings = source.document.warnings + said + source.analysis.limits
                return ImportResult(file: input.shown, outcome, warnings: warnings)
            } catch {
                let failure = CommandFailure(error)
                return ImportResult(
                    refused: input.shown,
                    reason: "book",
                    why: failure.description,
                    status: failure.status
                )
            }
        }
    }
}
