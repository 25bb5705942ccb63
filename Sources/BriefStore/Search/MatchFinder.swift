internal import BriefCore

/// Finds the words of a query in a passage that answers it.
struct MatchFinder {
    private let terms: [SearchQuery.Term]
    private let words: Words

    init(_ query: SearchQuery, words: Words) {
        terms = query.terms.filter { !$0.isExcluded }
        self.words = words
    }

    /// Where the query's words stand, in order, without overlaps.
    ///
    /// - Parameters:
    ///   - text: The passage's words.
    ///   - start: Where it begins in its source.
    /// - Returns: places in the source.
    func matches(in text: String, from start: Int) -> [TextSpan] {
        let cut = words.cut(text)
        var found: [TextSpan] = []
        for term in terms where term.words.count <= cut.count {
            for first in 0...(cut.count - term.words.count) {
                let part = cut[first..<(first + term.words.count)]
                guard matches(term, part), let begin = part.first, let end = part.last
                else { continue }
                found.append(TextSpan(begin.span.start + start, end.span.end + start))
            }
        }
        return MatchFinder.joined(found)
    }

    private func matches(_ term: SearchQuery.Term, _ part: ArraySlice<Words.Word>) -> Bool {
        for (offset, pair) in zip(term.words, part).enumerated() {
            let isOpen = term.isPrefix && offset == term.words.count - 1
            guard isOpen ? pair.1.text.hasPrefix(pair.0) : pair.1.text == pair.0
            else { return false }
        }
        return true
    }

    private static func joined(_ spans: [TextSpan]) -> [TextSpan] {
        var joined: [TextSpan] = []
        for span in spans.sorted() {
            guard let last = joined.last, span.start < last.end else {
                joined.append(span)
                continue
            }
            joined[joined.count - 1] = TextSpan(last.start, max(last.end, span.end))
        }
        return joined
    }
}
