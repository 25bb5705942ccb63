internal import BriefCore

/// Past forms that are no verbs of their clause.
extension DateTenseReader {
    /// The tense of a past form: another one where `be` or `is` governs it, none
    /// where it stands before its noun.
    func afterAuxiliary(_ index: Int) -> DateTense? {
        switch governor(of: index) {
        case .be: .future
        // `the plans announced in May`: a noun governs nothing.
        case .future where isNounBefore(index): .past
        case .future: .future
        case .present: nil
        default: isAttribute(index) || isBase(index) ? nil : .past
        }
    }

    /// True where the word right before a participle can be a noun, and as a verb would take none.
    private func isNounBefore(_ index: Int) -> Bool {
        index > 0 && DateTenseReader.nouns.contains(tokens[index - 1].folded)
    }

    /// `to cut`: a past form that is the base form too.
    private func isBase(_ index: Int) -> Bool {
        index > 0 && tokens[index - 1].folded == "to"
    }

    /// The cue before a word and its adverbs.
    func governor(of index: Int) -> DateTenseCue? {
        var place = index - 1
        while place >= 0, cue(place) == .adverb || tokens[place].folded.hasSuffix("ly") {
            place -= 1
        }
        return cue(place)
    }

    /// True in `the updated text`: the article belongs to the noun behind.
    private func isAttribute(_ index: Int) -> Bool {
        guard index > 0, index + 1 < tokens.count, tokens[index + 1].kind == .word else {
            return false
        }
        // `the storm that knocked out the port`: no article.
        if tokens[index - 1].folded == "that", index > 1, tokens[index - 2].kind == .word,
            !["of", "for", "with", "on", "from", "in", "to", "at", "by"]
                .contains(tokens[index - 2].folded)
        {
            return false
        }
        // `the first checked bag`
        if index > 1, DateTenseReader.ranks.contains(tokens[index - 1].folded),
            DateTenseReader.determiners.contains(tokens[index - 2].folded)
        {
            return true
        }
        // `of controlled goods`: a participle behind a preposition belongs to its noun.
        return DateTenseReader.determiners.contains(tokens[index - 1].folded)
            || ["of", "for", "with", "on", "from", "between"].contains(tokens[index - 1].folded)
    }

    /// What stands between an article and a participle that belongs to its noun.
    private static let ranks: WordSet = [
        "first", "second", "third", "fourth", "next", "last", "newly", "recently", "other",
    ]
}
