internal import BriefCore

/// The columns `kind, level, start, stop` of a block.
enum BlockColumns {
    /// A block from four columns; an unknown kind is read as a paragraph.
    static func block(_ row: Prepared, _ column: Int32) -> Block {
        Block(
            Codes.value(row.int(column), in: Codes.blockKinds) ?? .paragraph,
            TextSpan(row.int(column + 2), row.int(column + 3)),
            level: row.int(column + 1)
        )
    }
}
