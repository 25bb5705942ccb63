internal import BriefStore
internal import Navigator

/// The names of a book's subjects, read once they are needed.
final class NameCache {
    private var finder: NameFinder?

    /// The names of the subjects in a book, always the same book.
    func names(_ book: Book) throws(StoreError) -> NameFinder {
        if let finder { return finder }
        let made = NameFinder(try book.subjectNames())
        finder = made
        return made
    }

    /// Forgets the names, as the book holds something else now.
    func forget() { finder = nil }
}
