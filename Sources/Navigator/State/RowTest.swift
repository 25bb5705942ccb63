package import BriefCore

/// Tells the rows a filter admits, by their words and by all names of their subjects.
package struct RowTest: Sendable {
    private let filter: ListFilter
    private let wanted: [Set<SubjectID>]
    private let unwanted: [Set<SubjectID>]
    private let fuzzy: [Set<SubjectID>]

    /// A test for one filter.
    ///
    /// - Parameters:
    ///   - filter: The filter.
    ///   - names: The names the book knows; nil where only the words of rows count.
    ///   - known: Subjects every row is on, whose names tell nothing.
    package init(_ filter: ListFilter, names: NameFinder?, known: [SubjectID] = []) {
        self.filter = filter
        let named = { (word: String) in
            names?.subjects(holding: word).subtracting(known) ?? []
        }
        wanted = filter.wanted.map(named)
        unwanted = filter.unwanted.map(named)
        fuzzy = filter.fuzzy.map { word in
            names?.subjects(nearly: word).subtracting(known) ?? []
        }
    }

    /// True where a row passes.
    package func admits(_ row: some SearchableRow) -> Bool {
        if filter.isEmpty { return true }
        let folded = TextFold.fold(row.searchText)
        let holds = { (word: String, subjects: Set<SubjectID>) in
            TextFold.contains(folded, word) || row.subjects.contains(where: subjects.contains)
        }
        return zip(filter.wanted, wanted).allSatisfy(holds)
            && !zip(filter.unwanted, unwanted).contains(where: holds)
            && zip(filter.fuzzy, fuzzy).allSatisfy { word, subjects in
                TextFold.holds(folded, nearly: word)
                    || row.subjects.contains(where: subjects.contains)
            }
    }
}

/// A text looked for in rows: in their words, or in the names of their subjects.
package struct RowNeedle: Sendable {
    private let folded: String
    private let subjects: Set<SubjectID>

    /// Looks for a text among the names a book knows, but for those of subjects every row is on.
    package init(_ text: String, names: NameFinder, known: [SubjectID] = []) {
        folded = TextFold.fold(text)
        subjects = names.subjects(holding: folded).subtracting(known)
    }

    /// Looks for a text among the spellings at hand, but for those of subjects every row is on.
    init(_ text: String, spellings: [SubjectID: String], known: [SubjectID]) {
        let folded = TextFold.fold(text)
        self.folded = folded
        let holding = spellings.filter { TextFold.contains($0.value, folded) }
        subjects = Set(holding.keys).subtracting(known)
    }

    /// True where a row holds the text.
    package func isIn(_ row: some SearchableRow) -> Bool {
        TextFold.contains(TextFold.fold(row.searchText), folded)
            || row.subjects.contains(where: subjects.contains)
    }
}
