internal import BriefCore

extension Book {
    /// Where the words of anchors stand now; nil where they are not in the book.
    func places(
        of anchors: [AnchorTable.Placed]
    ) throws(StoreError) -> [AnchorFinder.Found?] {
        guard !anchors.isEmpty else { return [] }
        return try connection.read { db in
            let finder = AnchorFinder(db, path: path)
            return try anchors.map { try finder.find($0) }
        }
    }
}
