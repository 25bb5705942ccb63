internal import GRDB
internal import GRDBSQLite

/// A compiled statement, bound by position from 1 and read by column from 0.
///
/// Statements are cached by their text: the same text must not be stepped twice
/// at one time.
struct Prepared {
    private let owner: Statement
    private let handle: OpaquePointer

    /// Compiles a statement, or takes it from the connection's cache.
    init(_ db: Database, _ sql: String) throws {
        owner = try db.cachedStatement(sql: sql)
        handle = owner.sqliteStatement
        sqlite3_reset(handle)
        sqlite3_clear_bindings(handle)
    }

    /// Binds a whole number; nil binds NULL.
    func bind(_ index: Int32, _ value: Int?) {
        if let value {
            sqlite3_bind_int64(handle, index, Int64(value))
        } else {
            sqlite3_bind_null(handle, index)
        }
    }

    /// Binds a text; nil binds NULL.
    func bind(_ index: Int32, _ value: String?) {
        guard var value else {
            sqlite3_bind_null(handle, index)
            return
        }
        value.withUTF8 { bindText(index, copying: UnsafeRawBufferPointer($0)) }
    }

    /// Binds bytes as a text, which is copied.
    func bindText(_ index: Int32, copying bytes: UnsafeRawBufferPointer) {
        guard let base = bytes.assumingMemoryBound(to: CChar.self).baseAddress, !bytes.isEmpty
        else { return bindEmptyText(index) }
        sqlite3_bind_text64(
            handle,
            index,
            base,
            UInt64(bytes.count),
            Prepared.copied,
            UInt8(SQLITE_UTF8)
        )
    }

    /// Binds a text without bytes; a nil pointer, as empty texts may have, would bind NULL.
    func bindEmptyText(_ index: Int32) {
        let text = Prepared.emptyText.utf8Start
        bindText(index, borrowing: UnsafeRawBufferPointer(start: text, count: 0))
    }

    /// Binds bytes as a text without copying them.
    ///
    /// The bytes must stay where they are until the statement has run.
    func bindText(_ index: Int32, borrowing bytes: UnsafeRawBufferPointer) {
        sqlite3_bind_text64(
            handle,
            index,
            bytes.assumingMemoryBound(to: CChar.self).baseAddress,
            UInt64(bytes.count),
            nil,
            UInt8(SQLITE_UTF8)
        )
    }

    /// Binds bytes as a blob without copying them; see ``bindText(_:borrowing:)``.
    func bindBlob(_ index: Int32, borrowing bytes: UnsafeRawBufferPointer) {
        sqlite3_bind_blob64(handle, index, bytes.baseAddress, UInt64(bytes.count), nil)
    }

    /// Moves to the next row; false after the last one, and the statement is reset.
    func step() throws -> Bool {
        let code = sqlite3_step(handle)
        if code == SQLITE_ROW { return true }
        sqlite3_reset(handle)
        if code == SQLITE_DONE { return false }
        throw DatabaseError(
            resultCode: ResultCode(rawValue: code),
            message: String(cString: sqlite3_errmsg(sqlite3_db_handle(handle))),
            sql: owner.sql
        )
    }

    /// Runs to the end; rows are passed over.
    func run() throws {
        while try step() {}
    }

    /// Ends early, so that the locks of a half-read statement are given up.
    func reset() {
        sqlite3_reset(handle)
    }

    /// All remaining rows, each made into a value.
    func rows<Value>(_ make: (Prepared) throws -> Value) throws -> [Value] {
        defer { reset() }
        var values: [Value] = []
        while try step() { values.append(try make(self)) }
        return values
    }

    /// The first row made into a value; nil without one.
    func first<Value>(_ make: (Prepared) throws -> Value) throws -> Value? {
        defer { reset() }
        return try step() ? try make(self) : nil
    }

    /// Number of columns of a row.
    var columnCount: Int32 { sqlite3_column_count(handle) }

    /// A column as a number; NULL is 0.
    func double(_ column: Int32) -> Double { sqlite3_column_double(handle, column) }

    /// A column as a whole number; NULL is 0.
    func int(_ column: Int32) -> Int { Int(sqlite3_column_int64(handle, column)) }

    /// A column as a whole number; nil for NULL.
    func optionalInt(_ column: Int32) -> Int? {
        sqlite3_column_type(handle, column) == SQLITE_NULL ? nil : int(column)
    }

    /// A column as text; NULL is the empty text, bytes that are not UTF-8 are repaired.
    func text(_ column: Int32) -> String {
        guard let base = sqlite3_column_text(handle, column) else { return "" }
        let count = Int(sqlite3_column_bytes(handle, column))
        return String(decoding: UnsafeBufferPointer(start: base, count: count), as: UTF8.self)
    }

    /// A column as text; nil for NULL.
    func optionalText(_ column: Int32) -> String? {
        sqlite3_column_type(handle, column) == SQLITE_NULL ? nil : text(column)
    }

    /// Lends the bytes of a column; empty for NULL.
    func withBytes(_ column: Int32, _ body: (UnsafeRawBufferPointer) -> Void) {
        let base = sqlite3_column_blob(handle, column)
        body(UnsafeRawBufferPointer(start: base, count: Int(sqlite3_column_bytes(handle, column))))
    }

    /// Takes a column into a check number; a number is not made a text for it.
    func add(_ column: Int32, to check: inout RowCheck) {
        switch sqlite3_column_type(handle, column) {
        case SQLITE_INTEGER: check.add(int(column))
        case SQLITE_NULL: check.addNothing()
        default: withBytes(column) { check.add($0) }
        }
    }

    private static let emptyText = StaticString("")

    /// Tells SQLite to copy what is bound.
    private static var copied: sqlite3_destructor_type {
        unsafeBitCast(-1, to: sqlite3_destructor_type.self)
    }
}

extension Prepared {
    /// Binds values from position 1 on.
    func binding(_ values: (any Bindable)?...) -> Prepared {
        for (index, value) in values.enumerated() {
            guard let value else {
                bind(Int32(index + 1), Int?.none)
                continue
            }
            value.bind(to: self, at: Int32(index + 1))
        }
        return self
    }
}
