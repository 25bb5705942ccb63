internal import BriefCore

/// The side of the present on which the words around a date place it.
enum DateTense: Sendable {
    case past, future, unknown

    /// The tense at some tokens of a sentence: of the nearest verb before them in
    /// their clause, else after them in it, else of the nearest anywhere.
    ///
    /// - Complexity: looks at no more than 30 tokens either side, twice.
    static func around(_ range: Range<Int>, in tokens: [Token]) -> DateTense {
        before(range, in: tokens, isWithinClause: true)
            ?? after(range, in: tokens, isWithinClause: true)
            ?? before(range, in: tokens, isWithinClause: false)
            ?? after(range, in: tokens, isWithinClause: false)
            ?? deadline(range, in: tokens)
    }

    private static func before(
        _ range: Range<Int>,
        in tokens: [Token],
        isWithinClause: Bool
    ) -> DateTense? {
        var index = range.lowerBound - 1
        let first = max(0, range.lowerBound - 30)
        while index >= first {
            if isWithinClause, partsClauses(tokens[index]) { return nil }
            let isBeside = range.lowerBound - index <= 2
            if let tense = at(index, in: tokens, isBeside: isBeside) { return tense }
            index -= 1
        }
        return nil
    }

    private static func after(
        _ range: Range<Int>,
        in tokens: [Token],
        isWithinClause: Bool
    ) -> DateTense? {
        let end = min(tokens.count, range.upperBound + 30)
        var index = range.upperBound
        while index < end {
            // A comma just after a date at the head of a sentence parts nothing.
            let isHead = index == range.upperBound
            if isWithinClause, !isHead, partsClauses(tokens[index]) { return nil }
            if let tense = at(index, in: tokens) { return tense }
            index += 1
        }
        return nil
    }

    private static func partsClauses(_ token: Token) -> Bool {
        token.kind == .mark && DateTenseCue.table[token.key] == .clause
    }

    /// The future after `by` and `until` where no verb tells.
    private static func deadline(_ range: Range<Int>, in tokens: [Token]) -> DateTense {
        guard range.lowerBound > 0 else { return .unknown }
        return ["by", "until", "before"].contains(tokens[range.lowerBound - 1].folded)
            ? .future : .unknown
    }

    /// The tense that the word at an index tells; nil where it tells none.
    ///
    /// A present form tells of a date beside it that it is still to come.
    private static func at(
        _ index: Int,
        in tokens: [Token],
        isBeside: Bool = false
    ) -> DateTense? {
        guard tokens[index].kind == .word else { return nil }
        guard let cue = DateTenseCue.table[tokens[index].key] else {
            return isRegularPast(tokens[index]) ? afterAuxiliary(index, in: tokens) : nil
        }
        switch cue {
        case .future: return tokens[index].isCapitalised ? nil : .future
        case .present: return isBeside ? .future : nil
        case .past, .been: return isPlanned(after: index, tokens) ? .future : .past
        case .pastForm: return afterAuxiliary(index, in: tokens)
        case .intent:
            let next = index + 1 < tokens.count ? tokens[index + 1].folded : ""
            if next == "to" || next == "for" { return .future }
            return tokens[index].folded == "set" ? .past : nil
        case .be, .adverb, .noVerb, .clause: return nil
        }
    }

    /// True in `has been scheduled`: what is planned lies ahead.
    private static func isPlanned(after index: Int, _ tokens: [Token]) -> Bool {
        for next in index + 1..<min(index + 3, tokens.count) {
            let cue = DateTenseCue.table[tokens[next].key]
            if cue == .future || cue == .intent { return true }
        }
        return false
    }

    /// The tense of a past form: another one where `be` or `is` governs it.
    private static func afterAuxiliary(_ index: Int, in tokens: [Token]) -> DateTense? {
        var place = index - 1
        while place >= 0 {
            switch DateTenseCue.table[tokens[place].key] {
            case .adverb: place -= 1
            case .be: return .future
            case .present: return nil
            case nil where tokens[place].folded.hasSuffix("ly"): place -= 1
            default: return .past
            }
        }
        return .past
    }

    private static func isRegularPast(_ token: Token) -> Bool {
        token.span.count > 4 && !token.isCapitalised && token.folded.hasSuffix("ed")
    }
}
