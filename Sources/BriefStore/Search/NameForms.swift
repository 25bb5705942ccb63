internal import BriefCore
internal import GRDB
internal import Synchronization

/// Which names mean the same: other spellings, former and local names.
struct NameForms: Sendable {
    /// Forms of each name, folded and cut.
    private let groups: [[[String]]]
    /// Groups by their forms, the words joined by blanks.
    private let index: [String: Int]
    /// Words in the longest form.
    let longest: Int

    /// Shortest form that has others, in letters: shorter ones are words of their own too often.
    private static let shortest = 3

    /// Forms from groups of folded names.
    init(_ lists: [[String]]) {
        var groups: [[[String]]] = []
        var index: [String: Int] = [:]
        var unsure: Set<String> = []
        for list in lists {
            let forms = Set(list).filter { $0.count >= NameForms.shortest }.sorted()
            guard forms.count > 1 else { continue }
            for form in forms where index.updateValue(groups.count, forKey: form) != nil {
                unsure.insert(form)
            }
            groups.append(forms.map { $0.split(separator: " ").map(String.init) })
        }
        // A name of several things is no other name of any.
        for form in unsure { index[form] = nil }
        self.groups = groups
        self.index = index
        longest = groups.joined().map(\.count).max() ?? 0
    }

    /// Other names of what some words name; empty where they name nothing, or by one name only.
    ///
    /// Forms in which the words stand are left out, as the words find them.
    func others(than words: [String]) -> [[String]] {
        guard let group = index[words.joined(separator: " ")] else { return [] }
        return groups[group].filter { !NameForms.holds($0, words) }
    }

    private static func holds(_ form: [String], _ words: [String]) -> Bool {
        guard form.count >= words.count else { return false }
        return (0...(form.count - words.count)).contains { start in
            form[start..<(start + words.count)].elementsEqual(words)
        }
    }

    /// The names of a vocabulary as they are kept in the book, a subject a line.
    ///
    /// Left out are topics, whose terms are words; adjectives, abbreviations and capitals, which
    /// are not the same; and forms that only mean the subject beside certain words.
    static func lines(_ entries: [SubjectEntry], words: Words) -> String {
        let kinds: Set<SubjectEntry.AliasKind> = [.name, .official, .former, .local]
        return entries.filter { $0.id.kind != .priority }.compactMap { entry in
            let others = entry.aliases.filter { kinds.contains($0.kind) && $0.near.isEmpty }
            let forms = Set(([entry.name] + others.map(\.text)).map(words.fold))
            let line = forms.filter { !$0.isEmpty }.sorted().joined(separator: "|")
            return forms.count > 1 ? line : nil
        }
        .joined(separator: "\n")
    }

    /// The name under which the book keeps them.
    static let key = "names"
}

/// The names of one book, read again only where they have changed.
final class NameFormsCache: Sendable {
    private let known = Mutex<(text: String, forms: NameForms)?>(nil)

    /// The names a book has, with those of cities.
    func forms(_ db: Database, words: Words) throws -> NameForms {
        let text = try Meta(db).value(NameForms.key) ?? ""
        return known.withLock { known in
            if let known, known.text == text { return known.forms }
            let lists = text.split(separator: "\n").map { line in
                line.split(separator: "|").map(String.init)
            }
            let cities = CityNames.groups.map {
                $0.split(separator: ",").map { words.fold(String($0)) }
            }
            let forms = NameForms(lists + cities)
            known = (text, forms)
            return forms
        }
    }
}
