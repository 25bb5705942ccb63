extension Book {
    /// Writes a copy of the book as it is now, whole or not at all.
    ///
    /// An earlier copy at the path is replaced; anything else there is left alone.
    package func backup(to path: String) throws(StoreError) {
        try Backup(connection: connection, applicationID: Schema.book.applicationID)
            .write(to: StoreFile.absolute(path))
    }
}
