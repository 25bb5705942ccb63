internal import BriefCore
internal import GRDB

/// The words of a text index in which a letter stands that taking accents off leaves as it is, by
/// the plain letters typed for it: `łodz` for `lodz`, and the other way.
///
/// The index goes on to keep such letters, so that books need not be rebuilt for them; it is asked
/// for each of them that can stand in a word instead.
struct LetterForms {
    private let db: Database
    private let table: String

    /// Forms of one word that are looked for at most.
    private static let most = 16
    /// Longest word that is looked at, in characters.
    private static let longest = 40

    /// The words of a text table of the book or notebook.
    init(_ db: Database, table: String) {
        self.db = db
        self.table = table
    }

    /// The clauses with the other forms of their words.
    func added(to clauses: [SearchQuery.Clause]) throws -> [SearchQuery.Clause] {
        var clauses = clauses
        for place in clauses.indices {
            let typed = clauses[place].typed
            if typed.count == 1, let term = typed.first {
                clauses[place].others += try forms(of: term)
            }
            var known = Set(typed + clauses[place].others)
            for plain in clauses[place].others.map(LetterForms.plain)
            where known.insert(plain).inserted {
                clauses[place].others.append(plain)
            }
        }
        return clauses
    }

    /// Other forms of a term that the index has, and its plain form.
    func forms(of term: SearchQuery.Term) throws -> [SearchQuery.Term] {
        var ways: [[String]] = [[]]
        for (place, word) in term.words.enumerated() {
            let isLast = place == term.words.count - 1
            let forms = try forms(of: word, isPrefix: term.isPrefix && isLast)
            ways = ways.flatMap { way in forms.map { way + [$0] } }
            ways = Array(ways.prefix(LetterForms.most))
        }
        return ways.filter { $0 != term.words }.map {
            SearchQuery.Term(words: $0, isPrefix: term.isPrefix, isGlued: term.isGlued)
        }
    }

    private static func plain(_ term: SearchQuery.Term) -> SearchQuery.Term {
        SearchQuery.Term(
            words: term.words.map(LatinLetters.folded),
            isPrefix: term.isPrefix,
            isGlued: term.isGlued
        )
    }

    /// The forms of a word: as it stands, plain, and those the index has.
    private func forms(of word: String, isPrefix: Bool) throws -> [String] {
        let plain = LatinLetters.folded(word)
        var forms = plain == word ? [word] : [word, plain]
        guard plain.count <= LetterForms.longest else { return forms }
        var begun: [(head: String, rest: Substring, isOther: Bool)] = [("", plain[...], false)]
        while let next = begun.popLast(), forms.count < LetterForms.most {
            guard let first = next.rest.first else {
                let isNew = next.isOther && !forms.contains(next.head)
                if isNew, try isPrefix || stands(next.head, isPrefix: false) {
                    forms.append(next.head)
                }
                continue
            }
            for (typed, letters) in LatinLetters.whole where next.rest.hasPrefix(typed) {
                for letter in letters {
                    let head = next.head + String(letter)
                    guard try stands(head, isPrefix: true) else { continue }
                    begun.append((head, next.rest.dropFirst(typed.count), true))
                }
            }
            begun.append((next.head + String(first), next.rest.dropFirst(), next.isOther))
        }
        return forms
    }

    /// True where a text holds a word, or one that begins so.
    private func stands(_ word: String, isPrefix: Bool) throws -> Bool {
        try Prepared(db, "SELECT 1 FROM \(table) WHERE \(table) MATCH ? LIMIT 1")
            .binding(SearchQuery.quoted(SearchQuery.Term(words: [word], isPrefix: isPrefix)))
            .first { _ in true } ?? false
    }
}
