internal import BriefCore
internal import GRDB

extension Book {
    /// The digest that stands for an original.
    ///
    /// - Parameter hash: SHA-256 of the original's file.
    /// - Returns: nil where no source is a digest of it.
    /// - Throws: ``StoreError`` where the book cannot be read.
    package func digest(of hash: String) throws(StoreError) -> StoredDocument? {
        try connection.read { db in
            try SourceFinder(db).row(digestOf: hash).map { try DocumentReader(db).document($0) }
        }
    }
}
