internal import SourceImport

/// Who did something in a document and when, as its format writes it.
struct Signature: Hashable {
    /// The name; nil where none is given.
    let author: String?
    /// The day in words; nil where none is given.
    let day: String?

    /// Letters of a name that are kept.
    private static let longest = 80

    /// Reads a name and a time in ISO 8601.
    init(author: String?, date: String?) {
        let name = Words.single(author ?? "")
        self.author = name.isEmpty ? nil : String(name.prefix(Signature.longest))
        day = date.flatMap(Words.isoDay).flatMap(Signature.words)
    }

    /// The name and day behind a word: `comment by Anna Rossi, 12 May 2026`.
    func title(_ what: String) -> String {
        what + (author.map { " by " + $0 } ?? "") + (day.map { ", " + $0 } ?? "")
    }

    /// `2026-05-12` as people write it.
    private static func words(_ day: String) -> String? {
        let parts = day.split(separator: "-").compactMap { Int($0) }
        guard parts.count == 3, months.indices.contains(parts[1] - 1) else { return nil }
        return "\(parts[2]) \(months[parts[1] - 1]) \(parts[0])"
    }

    private static let months = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September",
        "October", "November", "December",
    ]
}
