internal import BriefCore
internal import GRDB

/// Adds to a query what else its words may look like in a text.
struct QueryWidening {
    private let db: Database
    private let forms: NameForms
    /// False while the reader types, when only what costs nothing is added.
    private let isThorough: Bool

    /// Shortest word that is looked for in two parts.
    private static let shortestSplit = 4
    /// Parts in which a word is looked for at most.
    private static let mostParts = 4
    /// Words like a mistyped one that are looked for at most.
    private static let mostNear = 12

    init(_ db: Database, forms: NameForms, isThorough: Bool) {
        self.db = db
        self.forms = forms
        self.isThorough = isThorough
    }

    /// The query with other names, joined and divided spellings, and words nearly so written.
    func widened(_ query: SearchQuery) throws -> SearchQuery {
        var query = query
        let letters = LetterForms(db, table: "passage_text")
        query.clauses = try named(query.clauses, letters)
        for place in query.clauses.indices {
            let clause = query.clauses[place]
            guard clause.typed.count == 1, let term = clause.typed.first else { continue }
            if clause.isFuzzy {
                query.clauses[place].others += try near(term)
            } else if clause.takesForms, !clause.isExcluded {
                query.clauses[place].others += try respelt(term)
            }
        }
        query.clauses = try letters.added(to: query.clauses)
        return query
    }

    /// The clauses with other names of what they name, the longest names first; clauses that
    /// together are a name become one.
    private func named(
        _ clauses: [SearchQuery.Clause],
        _ letters: LetterForms
    ) throws -> [SearchQuery.Clause] {
        var result: [SearchQuery.Clause] = []
        var rest = clauses[...]
        while let first = rest.first {
            let run = rest.prefix { $0.takesForms && $0.isExcluded == first.isExcluded }
            var taken: SearchQuery.Clause?
            let longest = min(forms.longest, first.isExcluded ? 1 : run.count)
            for count in stride(from: longest, to: 0, by: -1) {
                let part = run.prefix(count)
                let words = part.flatMap { $0.typed.flatMap(\.words) }
                let others = try others(than: words, letters)
                guard !others.isEmpty else { continue }
                var clause = SearchQuery.Clause(
                    typed: part.flatMap(\.typed),
                    isExcluded: first.isExcluded
                )
                clause.others = others.map { SearchQuery.Term(words: $0, isPrefix: false) }
                clause.takesForms = true
                rest = rest.dropFirst(count)
                taken = clause
                break
            }
            if taken == nil { rest = rest.dropFirst() }
            result.append(taken ?? first)
        }
        return result
    }

    /// Other names of what some words name, whichever letters they were typed with.
    private func others(than words: [String], _ letters: LetterForms) throws -> [[String]] {
        let others = forms.others(than: words)
        guard others.isEmpty, words.count == 1 else { return others }
        return try letters.forms(of: SearchQuery.Term(words: words, isPrefix: false))
            .lazy.map { forms.others(than: $0.words) }.first { !$0.isEmpty } ?? []
    }

    /// A word typed with a hyphen written as one, and one written in two parts that only a hyphen
    /// or a sign that takes no room divides.
    private func respelt(_ term: SearchQuery.Term) throws -> [SearchQuery.Term] {
        if term.words.count > 1 {
            return [SearchQuery.Term(words: [term.words.joined()], isPrefix: term.isPrefix)]
        }
        guard isThorough, let word = term.words.first, word.count >= QueryWidening.shortestSplit
        else { return [] }
        return try divided([], word[...], isPrefix: term.isPrefix)
    }

    /// The ways in which the rest of a word stands in several parts behind those already cut off.
    private func divided(
        _ parts: [String],
        _ rest: Substring,
        isPrefix: Bool
    ) throws -> [SearchQuery.Term] {
        var found: [SearchQuery.Term] = []
        for place in rest.indices.dropFirst() {
            let heads = parts + [String(rest[..<place])]
            guard try stands(SearchQuery.Term(words: heads, isPrefix: false)) else { continue }
            var whole = SearchQuery.Term(
                words: heads + [String(rest[place...])],
                isPrefix: isPrefix
            )
            whole.isGlued = true
            if try stands(whole) { found.append(whole) }
            if heads.count < QueryWidening.mostParts - 1 {
                found += try divided(heads, rest[place...], isPrefix: isPrefix)
            }
        }
        return found
    }

    /// True where a passage holds the words side by side.
    private func stands(_ term: SearchQuery.Term) throws -> Bool {
        try Prepared(db, "SELECT 1 FROM passage_text WHERE passage_text MATCH ? LIMIT 1")
            .binding(SearchQuery.quoted(term)).first { _ in true } ?? false
    }

    /// Words of the book that a mistyped one may be meant for, the nearest and most used first.
    private func near(_ term: SearchQuery.Term) throws -> [SearchQuery.Term] {
        guard isThorough, let word = term.words.first else { return [] }
        return try IndexedWords(db).near(word, limit: QueryWidening.mostNear).map {
            SearchQuery.Term(words: [$0], isPrefix: false)
        }
    }
}
