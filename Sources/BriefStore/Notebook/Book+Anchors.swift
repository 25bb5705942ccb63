internal import BriefCore
extension Book {
    /// Where the words of an anchor stand now; nil where they are not in the book.
    func place(of anchor: AnchorTable.Placed) throws(StoreError) -> NotebookTarget? {
        try connection.read { db in try AnchorFinder(db, path: path).find(anchor) }
    }
}
