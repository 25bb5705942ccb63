/// Rows of subjects in one column, with spaces between.
enum SubjectList {
    static func split(_ text: String) -> [Int] {
        text.split(separator: " ").compactMap { Int($0) }
    }
}
