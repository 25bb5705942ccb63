extension Book {
    /// What the book's findings were made with.
    package func stamp() throws(StoreError) -> AnalysisStamp {
        try connection.read { db in try Meta(db).stamp() }
    }
}
