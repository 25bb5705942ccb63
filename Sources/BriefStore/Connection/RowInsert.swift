internal import GRDB

/// Puts rows into a table, many with one statement: a statement of its own costs as much as a row.
///
/// A row that cannot be inserted ends the whole transaction: to take back one statement, SQLite
/// would copy every page that it changes.
final class RowInsert {
    private let db: Database
    private let table: String
    private let columns: Int
    /// Statements of each of the sizes, made when they are first run.
    private var statements: [Prepared?] = Array(repeating: nil, count: sizes.count)
    private let room = TextRoom()

    /// Rows of the statements, most first; most sources leave a few rows over.
    private static let sizes = [64, 16, 4, 1]

    /// Prepares for a table, or some of its columns, such as `origin (source, place)`.
    init(_ db: Database, _ table: String, columns: Int) {
        self.db = db
        self.table = table
        self.columns = columns
    }

    private func statement(_ index: Int) throws -> Prepared {
        if let known = statements[index] { return known }
        let row = "(" + Array(repeating: "?", count: columns).joined(separator: ",") + ")"
        let rows = Array(repeating: row, count: RowInsert.sizes[index]).joined(separator: ",")
        let made = try Prepared(db, "INSERT OR ROLLBACK INTO \(table) VALUES " + rows)
        statements[index] = made
        return made
    }

    /// Inserts a row for each item, in order.
    ///
    /// - Parameters:
    ///   - items: What to insert.
    ///   - bind: Binds the columns of one; what it borrows must stay until this returns.
    /// - Throws: What SQLite says; nothing of the transaction is left then.
    func insert<Items: RandomAccessCollection>(
        _ items: Items,
        bind: (inout Row, Items.Element) throws -> Void
    ) throws {
        _ = try insert(items, nil, bind)
    }

    /// Inserts a row for each item, in order, and takes what it binds into a check number: the
    /// columns must be bound in the order in which ``DerivedCheck`` reads them.
    func insert<Items: RandomAccessCollection>(
        _ items: Items,
        checked check: inout RowCheck,
        bind: (inout Row, Items.Element) throws -> Void
    ) throws {
        check = try insert(items, check, bind) ?? check
    }

    private func insert<Items: RandomAccessCollection>(
        _ items: Items,
        _ check: RowCheck?,
        _ bind: (inout Row, Items.Element) throws -> Void
    ) throws -> RowCheck? {
        var check = check
        var rest = items[...]
        for (index, size) in RowInsert.sizes.enumerated() where rest.count >= size {
            let statement = try statement(index)
            while rest.count >= size {
                room.clear()
                var before: Int32 = 0
                for item in rest.prefix(size) {
                    var row = Row(statement: statement, before: before, room: room, check: check)
                    try bind(&row, item)
                    check = row.check
                    before += Int32(columns)
                }
                try statement.run()
                rest = rest.dropFirst(size)
            }
        }
        return check
    }

    /// One of the rows of a statement; columns count from 1.
    struct Row {
        fileprivate let statement: Prepared
        fileprivate let before: Int32
        fileprivate let room: TextRoom
        /// Takes in what is bound; nil where nobody asks.
        fileprivate var check: RowCheck?

        /// Binds a whole number; nil binds NULL.
        mutating func bind(_ column: Int32, _ value: Int?) {
            if let value { check?.add(value) } else { check?.addNothing() }
            statement.bind(before + column, value)
        }

        /// Binds a text; nil binds NULL.
        mutating func bind(_ column: Int32, _ value: String?) {
            guard var value else {
                check?.addNothing()
                return statement.bind(before + column, Int?.none)
            }
            value.withUTF8 { bytes in
                let bytes = UnsafeRawBufferPointer(bytes)
                check?.add(bytes)
                bind(column, bytes)
            }
        }

        /// Binds a text that is copied.
        mutating func bind(_ column: Int32, _ text: ColumnText) {
            text.bytes.withUnsafeBytes { bytes in
                check?.add(bytes)
                bind(column, bytes)
            }
        }

        /// Binds bytes as a text without copying them, and without checking them.
        func bindText(_ column: Int32, borrowing bytes: UnsafeRawBufferPointer) {
            statement.bindText(before + column, borrowing: bytes)
        }

        /// Binds where a finding stands, without checking it: linking changes it.
        func bind(_ column: Int32, _ place: FindingPlace) {
            switch place {
            case .number(let number): statement.bind(before + column, number)
            case .text(var text): text.withUTF8 { bind(column, UnsafeRawBufferPointer($0)) }
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
