/// Numbers of a source's parts: the source above 24 bits, the part's number in them.
enum RowKey {
    /// One more than the highest number of a part.
    static let limit = 1 << 24

    /// The row of a part.
    static func row(_ source: Int, _ number: Int) -> Int { source << 24 | number }

    /// The source a row belongs to.
    static func source(of row: Int) -> Int { row >> 24 }

    /// The number of a part in its source, from 0.
    static func number(of row: Int) -> Int { row & (limit - 1) }

    /// First and last row any part of a source can have.
    static func bounds(of source: Int) -> (first: Int, last: Int) {
        (row(source, 0), row(source, limit - 1))
    }
}
