internal import BriefCore

/// A sentence with the expressions found in it, not yet resolved.
struct FoundSentence: Sendable {
    /// An expression and where it stands.
    struct Found: Sendable {
        let draft: DateDraft
        let span: TextSpan
        /// Indices of its tokens in the sentence, half-open.
        let tokens: Range<Int>
    }

    /// Index of the sentence in its text.
    let index: Int
    /// Its expressions, in order.
    let found: [Found]
    /// Its tokens.
    let tokens: [Token]

    /// Places the drafts of a sentence in its text.
    init(_ drafts: [DateDraft], _ words: [DateWord], _ tokens: [Token], at index: Int) {
        self.index = index
        found = drafts.map { draft in
            let first = words[draft.words.lowerBound]
            let last = words[draft.words.upperBound - 1]
            return Found(
                draft: draft,
                span: TextSpan(first.start, last.end),
                tokens: first.token..<max(first.token, last.token) + 1
            )
        }
        self.tokens = tokens
    }

    /// Adds the expressions with their meanings, ranges with their ends.
    func resolve(by resolver: inout DateResolver, into dates: inout [LocatedDate]) {
        resolver.beginSentence()
        let isHistory = resolver.situation.isNarrative
        let isWhole = !found.contains { VagueDates.isOut($0.draft.rule, ofHistory: isHistory) }
        let found =
            isWhole
            ? found : found.filter { !VagueDates.isOut($0.draft.rule, ofHistory: isHistory) }
        let words =
            found.contains { resolver.needsTense($0.draft) } ? TenseWords(tokens) : nil
        let start = dates.count
        for found in found {
            let tense =
                words.flatMap { words in
                    resolver.needsTense(found.draft)
                        ? DateTense.around(found.tokens, in: words) : nil
                } ?? .unknown
            let resolution = resolver.resolve(found.draft, tense: tense)
            dates.append(
                LocatedDate(
                    span: found.span,
                    expression: resolution.expression(mod: found.draft.mod),
                    rule: found.draft.rule
                )
            )
        }
        for index in found.indices.dropLast().reversed() where found[index].draft.beginsRange {
            let place = start + index
            dates[place] = dates[place].ending(with: dates[place + 1])
        }
    }
}

extension LocatedDate {
    /// The date as the beginning of a range that another ends.
    fileprivate func ending(with other: LocatedDate) -> LocatedDate {
        guard let start = expression.start,
            let end = other.expression.end ?? other.expression.start, start.first <= end.last
        else { return self }
        return LocatedDate(
            span: span,
            expression: TemporalExpression(
                kind: expression.kind,
                value: expression.value,
                mod: expression.mod,
                start: start,
                end: end,
                reason: expression.reason
            ),
            rule: rule
        )
    }
}
