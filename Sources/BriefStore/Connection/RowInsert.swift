internal import GRDB

/// Puts rows into a table, many with one statement: a statement of its own costs as much as a row.
///
/// A row that cannot be inserted ends the whole transaction: to take back one statement, SQLite
/// would copy every page that it changes.
struct RowInsert {
    private let columns: Int
    /// Statements with their numbers of rows, most rows first, one row last.
    private let statements: [(rows: Int, statement: Prepared)]
    private let room = TextRoom()

    /// Rows of the statements.
    private static let sizes = [32, 8, 1]

    /// Prepares for a table, or some of its columns, such as `origin (source, place)`.
    init(_ db: Database, _ table: String, columns: Int) throws {
        self.columns = columns
        let row = "(" + Array(repeating: "?", count: columns).joined(separator: ",") + ")"
        statements = try RowInsert.sizes.map { size in
            let rows = Array(repeating: row, count: size).joined(separator: ",")
            return (size, try Prepared(db, "INSERT OR ROLLBACK INTO \(table) VALUES " + rows))
        }
    }

    /// Inserts a row for each item, in order.
    ///
    /// - Parameters:
    ///   - items: What to insert.
    ///   - bind: Binds the columns of one; what it borrows must stay until this returns.
    /// - Throws: What SQLite says; nothing of the transaction is left then.
    func insert<Items: RandomAccessCollection>(
        _ items: Items,
        bind: (Row, Items.Element) throws -> Void
    ) throws {
        var rest = items[...]
        for (size, statement) in statements {
            while rest.count >= size {
                room.clear()
                for (number, item) in rest.prefix(size).enumerated() {
                    let row = Row(statement: statement, before: Int32(number * columns), room: room)
                    try bind(row, item)
                }
                try statement.run()
                rest = rest.dropFirst(size)
            }
        }
    }

    /// One of the rows of a statement; columns count from 1.
    struct Row {
        fileprivate let statement: Prepared
        fileprivate let before: Int32
        fileprivate let room: TextRoom

        /// Binds a whole number; nil binds NULL.
        func bind(_ column: Int32, _ value: Int?) { statement.bind(before + column, value) }

        /// Binds a text; nil binds NULL.
        func bind(_ column: Int32, _ value: String?) {
            guard var value else { return statement.bind(before + column, Int?.none) }
            value.withUTF8 { bind(column, UnsafeRawBufferPointer($0)) }
        }

        /// Binds a text that is copied.
        func bind(_ column: Int32, _ text: ColumnText) {
            text.bytes.withUnsafeBytes { bind(column, $0) }
        }

        /// Binds bytes as a text without copying them.
        func bindText(_ column: Int32, borrowing bytes: UnsafeRawBufferPointer) {
            statement.bindText(before + column, borrowing: bytes)
        }

        /// Binds where a finding stands.
        func bind(_ column: Int32, _ place: FindingPlace) {
            switch place {
            case .number(let number): bind(column, number)
            case .text(let text): bind(column, text)
            }
        }

        private func bind(_ column: Int32, _ text: UnsafeRawBufferPointer) {
            if text.isEmpty {
                statement.bindEmptyText(before + column)
            } else if let text = room.put(text) {
                statement.bindText(before + column, borrowing: text)
            } else {
                statement.bindText(before + column, copying: text)
            }
        }
    }
}
