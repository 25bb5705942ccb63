/// The words that a pattern took.
struct DateMatch: Sendable {
    /// All words of the sentence.
    let words: [DateWord]
    /// Its tokens.
    let tokens: [Token]
    /// Index of the first word.
    let start: Int
    /// Indices of the words taken one by one, in order.
    var taken: [Int] = []
    /// Whole expressions taken, in order.
    var dates: [DateDraft] = []
    /// Index after the last word.
    var end: Int

    /// Indices of all its words, half-open.
    var range: Range<Int> { start..<end }

    /// The first word taken that is of this kind.
    func first(_ kinds: DateWordKinds) -> DateWord? {
        taken.first { words[$0].isAny(kinds) }.map { words[$0] }
    }

    /// Value of the first word taken that is of this kind.
    func value(_ kinds: DateWordKinds) -> Int? {
        first(kinds)?.value
    }

    /// Values of all words taken that are of this kind, in order.
    func values(_ kinds: DateWordKinds) -> [Int] {
        taken.filter { words[$0].isAny(kinds) }.map { words[$0].value }
    }

    /// Indices of all words taken that are of this kind, in order.
    func indices(_ kinds: DateWordKinds) -> [Int] {
        taken.filter { words[$0].isAny(kinds) }
    }

    /// True where a word of this kind was taken.
    func has(_ kinds: DateWordKinds) -> Bool {
        taken.contains { words[$0].isAny(kinds) }
    }

    /// The word before the match; nil at the start of the sentence.
    var before: DateWord? { start > 0 ? words[start - 1] : nil }

    /// The word after the match; nil at the end of the sentence.
    var after: DateWord? { end < words.count ? words[end] : nil }

    /// Folded form of the token some places before (negative) or after the match.
    ///
    /// -1 is the token just before, 1 the one just after; the empty word outside the sentence.
    func folded(_ offset: Int) -> Word {
        let index =
            offset < 0
            ? words[start].token + offset
            : (end < words.count ? words[end].token : tokens.count) + offset - 1
        return tokens.indices.contains(index) ? tokens[index].folded : .empty
    }

    /// A part of the match as an expression of its own.
    func part(_ from: Int, _ to: Int, _ fields: DateFields) -> DateDraft {
        DateDraft(words: from..<to, reading: .fields(fields))
    }
}
