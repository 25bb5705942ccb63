internal import BriefStore
internal import Synchronization

/// The documents that a book has, by their hashes; asked by any thread without waiting for the
/// book, which may be busy writing.
final class KnownHashes: Sendable {
    private let hashes: Mutex<Set<String>>

    /// The documents that are in a book now.
    init(_ book: Book) throws(StoreError) {
        hashes = Mutex(try book.hashes())
    }

    /// True where the book has the document, or had it when it was asked.
    func contains(_ hash: String) -> Bool { hashes.withLock { $0.contains(hash) } }

    /// Adds a document that was stored.
    func add(_ hash: String) { hashes.withLock { _ = $0.insert(hash) } }

    /// Takes out a document that the book has no more.
    func remove(_ hash: String) { hashes.withLock { _ = $0.remove(hash) } }
}
