/// Rows of subjects in one column, with spaces between.
enum SubjectList {
    static func join(_ rows: some Sequence<Int>, into text: inout ColumnText) {
        text.clear()
        for row in rows {
            if !text.isEmpty { text.append(" " as Unicode.Scalar) }
            text.append(row)
        }
    }

    static func split(_ text: String) -> [Int] {
        text.utf8.split(separator: UInt8(ascii: " ")).compactMap { Int(Substring($0)) }
    }
}
