internal import BriefCore

/// Finds the words of a query in a passage that answers it.
struct MatchFinder {
    /// Where a query's words stand in a text.
    struct Found {
        /// Places in the source, in order, without overlaps.
        var spans: [TextSpan]
        /// Words of the text that are not as they were typed; empty where all are.
        var forms: [String]
        /// True where every clause that is wanted has a place.
        var isWhole: Bool
    }

    private let clauses: [SearchQuery.Clause]
    private let words: Words

    init(_ query: SearchQuery, words: Words) {
        clauses = query.clauses.filter { !$0.isExcluded }
        self.words = words
    }

    /// Where the query's words stand.
    ///
    /// - Parameters:
    ///   - text: The passage's words.
    ///   - start: Where it begins in its source.
    /// - Returns: the places, and whether all that is wanted stands there.
    func matches(in text: String, from start: Int) -> Found {
        let cut = words.cut(text)
        let bytes = Array(text.utf8)
        var found = Found(spans: [], forms: [], isWhole: true)
        for clause in clauses {
            let typed = clause.typed.map { places(of: $0, in: cut, bytes) }
            let others = clause.others.flatMap { places(of: $0, in: cut, bytes) }
            let isTyped = typed.allSatisfy { !$0.isEmpty }
            let spans = (isTyped ? typed.flatMap(\.self) : []) + others
            if spans.isEmpty { found.isWhole = false }
            if !isTyped {
                for span in MatchFinder.joined(others) {
                    let form = String(decoding: bytes[span.start..<span.end], as: UTF8.self)
                    if !found.forms.contains(form) { found.forms.append(form) }
                }
            }
            found.spans += spans
        }
        found.spans = MatchFinder.joined(found.spans).map {
            TextSpan($0.start + start, $0.end + start)
        }
        return found
    }

    /// Where a term stands, in bytes of the text.
    private func places(
        of term: SearchQuery.Term,
        in cut: [Words.Word],
        _ bytes: [UInt8]
    ) -> [TextSpan] {
        guard term.words.count <= cut.count else { return [] }
        var found: [TextSpan] = []
        for first in 0...(cut.count - term.words.count) {
            let part = cut[first..<(first + term.words.count)]
            guard matches(term, part), let begin = part.first, let end = part.last,
                !term.isGlued || MatchFinder.isGlued(part, bytes)
            else { continue }
            found.append(TextSpan(begin.span.start, end.span.end))
        }
        return found
    }

    private func matches(_ term: SearchQuery.Term, _ part: ArraySlice<Words.Word>) -> Bool {
        for (offset, pair) in zip(term.words, part).enumerated() {
            let isOpen = term.isPrefix && offset == term.words.count - 1
            guard isOpen ? pair.1.text.hasPrefix(pair.0) : pair.1.text == pair.0
            else { return false }
        }
        return true
    }

    /// True where hyphens and signs that take no room are all that stands between words; after a
    /// hyphen a line may end.
    private static func isGlued(_ part: ArraySlice<Words.Word>, _ bytes: [UInt8]) -> Bool {
        zip(part, part.dropFirst()).allSatisfy { left, right in
            let gap = String(
                decoding: bytes[left.span.end..<right.span.start],
                as: UTF8.self
            ).unicodeScalars
            let isBroken = gap.first.map(isHyphen) == true && gap.contains { $0 == "\n" }
            return gap.allSatisfy { isHyphen($0) || isInvisible($0) || isBroken && isBlank($0) }
        }
    }

    private static func isHyphen(_ scalar: Unicode.Scalar) -> Bool {
        scalar == "-" || (0x2010...0x2011).contains(scalar.value)
    }

    private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
        scalar == "\n" || scalar == "\r" || scalar == " "
    }

    private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.generalCategory == .format
            || scalar.properties.isDefaultIgnorableCodePoint
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
