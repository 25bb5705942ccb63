internal import BriefCore
internal import BriefStore
internal import Dispatch
internal import SourceImport

/// Puts prepared files into a book, as many in one transaction as come within a while.
///
/// Of a source that is written nothing is kept but what its line tells, so that memory does not
/// grow with the transaction.
struct SourceStoring {
    private let book: Book
    private let inputs: [ImportInput]
    private let conveyor: Conveyor
    private let preparation: SourcePreparation
    /// How long a transaction goes on taking files.
    private let stretch: DispatchTimeInterval
    private let isStopped: () -> Bool

    /// Files that were taken and are not in the book yet.
    private var waiting: [Conveyor.Load] = []
    /// The file that is taken next, by its index.
    private var next = 0
    /// Files that a transaction did not take, by their indices.
    private var refused: [Int] = []
    /// Originals for which the book has a digest.
    private var digested: Set<String>

    init(
        _ inputs: [ImportInput],
        on conveyor: Conveyor,
        _ preparation: SourcePreparation,
        stretch: DispatchTimeInterval,
        isStopped: @escaping () -> Bool
    ) throws(StoreError) {
        self.inputs = inputs
        self.conveyor = conveyor
        self.preparation = preparation
        self.stretch = stretch
        self.isStopped = isStopped
        book = preparation.book
        digested = try book.digested()
    }

    /// The next files once they are in the book, or why they are not; empty at the end, and where
    /// the work was stopped.
    mutating func stored() -> [StoredFile] { taken().map(confirmed) }

    /// A file with the sources that the book has of what it knew; one whose source went away since,
    /// as an older edition does, is read again.
    ///
    /// Asked here, as who reads files would wait for the end of a transaction.
    private func confirmed(_ file: StoredFile) -> StoredFile {
        var parts: [StoredPart] = []
        for part in file.parts {
            guard case .met(let hash) = part.state else {
                parts.append(part)
                continue
            }
            do throws(StoreError) {
                guard let key = try book.known(hash: hash) else {
                    preparation.known.remove(hash)
                    return confirmed(storedAgain(file.index))
                }
                parts.append(part.known(as: key))
            } catch {
                parts.append(part.with(.failure(error)))
            }
        }
        return StoredFile(index: file.index, parts: parts)
    }

    private mutating func taken() -> [StoredFile] {
        // One by one, to find the one that the book cannot take.
        if !refused.isEmpty {
            return isStopped() ? [] : [storedAgain(refused.removeFirst())]
        }
        if waiting.isEmpty { waiting = conveyor.take(isStopped: isStopped) }
        guard let first = waiting.first else { return [] }
        // Nothing of them waits for a book that another program is writing.
        if !waiting.contains(where: holdsSource) { return passed() }
        return goesAlone(first) ? [storedAlone()] : storedTogether()
    }

    private func holdsSource(_ load: Conveyor.Load) -> Bool {
        load.parts.contains { $0.prepared.source != nil }
    }

    /// Files of which nothing is to be stored.
    private mutating func passed() -> [StoredFile] {
        let first = next
        let loads = take(waiting.count)
        loads.forEach(conveyor.release)
        return loads.enumerated().map { index, load in
            StoredFile(index: first + index, parts: load.parts.map(StoredPart.init))
        }
    }

    /// An original takes over what the reader said of its digest, which must be read before; and
    /// a stream cannot be read again where a transaction fails.
    private func goesAlone(_ load: Conveyor.Load) -> Bool {
        load.parts.contains { part in
            if part.input.isStream { return true }
            return part.prepared.source.map { digested.contains($0.document.hash) } ?? false
        }
    }

    private mutating func storedTogether() -> [StoredFile] {
        let first = next
        var files: [[StoredPart]] = []
        var writing: [Conveyor.Load] = []
        let end = DispatchTime.now() + stretch
        do throws(StoreError) {
            let outcomes = try book.insert {
                writing.forEach(conveyor.release)
                writing = DispatchTime.now() < end || files.isEmpty ? ready() : []
                files += writing.map { $0.parts.map(StoredPart.init) }
                return writing.flatMap { $0.parts.compactMap(\.prepared.source) }
            }
            var rest = outcomes[...]
            return files.enumerated().map { index, parts in
                StoredFile(index: first + index, parts: parts.map { $0.told(by: &rest) })
            }
        } catch {
            writing.forEach(conveyor.release)
            refused = Array(first..<next)
            return files.isEmpty ? [storedAlone()] : [storedAgain(refused.removeFirst())]
        }
    }

    /// The files that are ready for the transaction; empty where it ends.
    private mutating func ready() -> [Conveyor.Load] {
        if waiting.isEmpty { waiting = conveyor.take(waits: false, isStopped: isStopped) }
        let count = waiting.firstIndex(where: goesAlone) ?? waiting.count
        return take(count)
    }

    private mutating func take(_ count: Int) -> [Conveyor.Load] {
        let loads = Array(waiting.prefix(count))
        waiting.removeFirst(count)
        next += count
        for source in loads.flatMap(\.parts).compactMap(\.prepared.source) {
            if let original = source.digestOf { digested.insert(original) }
        }
        return loads
    }

    private mutating func storedAlone() -> StoredFile {
        let index = next
        let loads = take(1)
        defer { loads.forEach(conveyor.release) }
        return StoredFile(index: index, parts: loads.flatMap(\.parts).map(storedAlone))
    }

    private func storedAgain(_ index: Int) -> StoredFile {
        let session = DocumentWorker.shared.map(WorkerSession.init)
        let parts = preparation.prepare(inputs[index], session)
        return StoredFile(index: index, parts: parts.map(storedAlone))
    }

    private func storedAlone(_ part: PreparedPart) -> StoredPart {
        let stored = StoredPart(part)
        guard let source = part.prepared.source else { return stored }
        do throws(StoreError) {
            // Asked before: a digest is gone once its original is stored.
            let corrections = try readersWords(onDigestOf: source.document.hash)
            return stored.with(.success(try book.insert(source)), corrections)
        } catch {
            return stored.with(.failure(error))
        }
    }

    /// What the reader said of the digest that stands for an original, its own front
    /// matter left out; nil where there is none, or nothing was said.
    private func readersWords(onDigestOf hash: String) throws(StoreError) -> SourceMetadata? {
        guard let digest = try book.digest(of: hash) else { return nil }
        let own = FrontMatterReading(digest.document, file: digest.file).metadata
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

extension StoredPart {
    /// The part with the next outcome where it is a source.
    fileprivate func told(
        by outcomes: inout ArraySlice<Result<ImportOutcome, StoreError>>
    ) -> StoredPart {
        guard case .open = state, let outcome = outcomes.popFirst() else { return self }
        return with(outcome)
    }
}
