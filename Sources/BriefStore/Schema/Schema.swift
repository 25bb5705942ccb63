/// What a database file of one kind is made of.
struct Schema: Sendable {
    /// One table, index or view.
    struct Object: Hashable, Sendable {
        /// Name in the database.
        let name: String
        /// The statement that makes it, as SQLite keeps it.
        let sql: String

        /// Makes an object; line ends become spaces.
        init(_ name: String, _ sql: String) {
            self.name = name
            // By bytes: every start of the program waits for this.
            self.sql = String(decoding: sql.utf8.map { $0 == 10 ? 32 : $0 }, as: UTF8.self)
        }
    }

    /// Tells the file from other programs' databases.
    let applicationID: Int
    /// Steps from an empty file to today's, the first making version 1.
    let migrations: [Migration]
    /// Objects of today's version.
    let objects: [Object]
    /// Names of the full-text tables among them, whose own tables SQLite adds.
    let textTables: [String]

    /// Today's version.
    var version: Int { migrations.count }
}
