/// Rows of subjects in one column, with spaces between.
enum SubjectList {
    static func split(_ text: String) -> [Int] {
        text.utf8.split(separator: UInt8(ascii: " ")).compactMap { Int(Substring($0)) }
    }
}
