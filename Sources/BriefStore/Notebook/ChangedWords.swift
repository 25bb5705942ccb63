internal import BriefCore

/// Finds where words stand in a text that has changed some of them.
///
/// The words of the quotation are laid along those of the text, and the stretches kept that share
/// the largest part with them. A stretch counts for more where what stood around the words stands
/// around it too; elsewhere it must share more, and must not put another name in the place of one.
struct ChangedWords {
    /// A stretch of the text that may be the words as they are now.
    struct Match {
        /// Where it stands.
        let span: TextSpan
        /// Shared words of a thousand, with what its surroundings add.
        let score: Int
        /// Its words, so that two that say the same do not rival each other.
        let words: [String]
    }

    /// Shared words of a thousand that a stretch has at least where its surroundings are the same.
    private static let least = 500
    /// The same anywhere else.
    private static let leastElsewhere = 600
    /// Shared words anywhere else: of fewer, four letters in a row of names are enough to err.
    private static let fewest = 4
    /// What surroundings add on each side where they are the same, and at its old place.
    private static let perSide = 100
    private static let inPlace = 200
    /// By how much the best stretch must be better than the next.
    static let margin = 50
    /// Stretches looked at.
    private static let most = 8

    private let text: TextWords

    init(_ text: TextWords) { self.text = text }

    /// Stretches that may be the words of a quotation, the likeliest first.
    func matches(_ quotation: Quotation, near start: Int) -> [Match] {
        let wanted = TextWords(quotation.words)
        guard !wanted.words.isEmpty else { return [] }
        let names = wanted.names(besides: text)
        let matches = stretches(of: wanted.words).compactMap { stretch -> Match? in
            let sides = surroundings(quotation, stretch)
            let isInPlace = sides.before >= 50 && sides.after >= 50
            if !isInPlace {
                guard stretch.share >= ChangedWords.leastElsewhere,
                    stretch.shared >= 2 * ChangedWords.fewest,
                    !swapsNames(names, stretch, wanted)
                else { return nil }
            }
            let around = (sides.before + sides.after) * ChangedWords.perSide / 100
            return Match(
                span: TextSpan(
                    text.words[stretch.range.lowerBound].span.start,
                    text.words[stretch.range.upperBound - 1].span.end
                ),
                score: stretch.share + around + (isInPlace ? ChangedWords.inPlace : 0),
                words: text.words[stretch.range].map(\.folded)
            )
        }
        return matches.sorted { one, other in
            (-one.score, abs(one.span.start - start), one.span.start)
                < (-other.score, abs(other.span.start - start), other.span.start)
        }
    }

    /// A stretch of the text's words.
    private struct Stretch {
        let range: Range<Int>
        /// Shared words, twice each; figures that differ count once.
        let shared: Int
        /// Shared words of a thousand of both.
        let share: Int
    }

    /// Stretches that share enough with some words, the best first, none across another.
    private func stretches(of wanted: [TextWords.Word]) -> [Stretch] {
        var found: [Stretch] = []
        var laying = Laying(wanted)
        for (index, word) in text.words.enumerated() {
            laying.take(word, at: index)
            let end = laying.last
            let count = index + 1 - end.start
            guard count > 0 else { continue }
            let share = 1000 * end.shared / (wanted.count + count)
            guard share >= ChangedWords.least else { continue }
            let stretch = Stretch(range: end.start..<(index + 1), shared: end.shared, share: share)
            found.append(stretch)
        }
        found.sort { one, other in
            (-one.share, one.range.count, one.range.lowerBound)
                < (-other.share, other.range.count, other.range.lowerBound)
        }
        var kept: [Stretch] = []
        for stretch in found where !kept.contains(where: { $0.range.overlaps(stretch.range) }) {
            kept.append(stretch)
            if kept.count == ChangedWords.most { break }
        }
        return kept
    }

    /// How much of what stood on either side stands beside a stretch, in percent.
    private func surroundings(
        _ quotation: Quotation,
        _ stretch: Stretch
    ) -> (before: Int, after: Int) {
        var head = TextWords(quotation.before).words.map(\.folded)
        var tail = TextWords(quotation.after).words.map(\.folded)
        // The outermost word may have been cut.
        if quotation.before.count == Quotation.reach, !head.isEmpty { head.removeFirst() }
        if quotation.after.count == Quotation.reach, !tail.isEmpty { tail.removeLast() }
        let before = text.words[..<stretch.range.lowerBound].reversed().lazy.map(\.folded)
        let after = text.words[stretch.range.upperBound...].lazy.map(\.folded)
        let heads = zip(head.reversed(), before).prefix { $0 == $1 }.count
        let tails = zip(tail, after).prefix { $0 == $1 }.count
        return (
            head.isEmpty ? (before.isEmpty ? 100 : 0) : 100 * heads / head.count,
            tail.isEmpty ? (after.isEmpty ? 100 : 0) : 100 * tails / tail.count
        )
    }

    /// True where a stretch lacks a name of the words and has another one instead, as the next
    /// line of a list does.
    private func swapsNames(_ names: Set<String>, _ stretch: Stretch, _ wanted: TextWords) -> Bool {
        let standing = text.names(in: stretch.range, besides: wanted)
        return !names.isSubset(of: standing) && !standing.isSubset(of: names)
    }
}

extension ChangedWords {
    /// Lays words along a text, one word of the text after the other.
    ///
    /// - Source: T. F. Smith and M. S. Waterman, "Identification of common molecular
    ///   subsequences", 1981; here all of the wanted words must be used up.
    private struct Laying {
        /// The best way to lay so many of the wanted words before the next word of the text.
        struct Way {
            var score: Int
            var shared: Int
            var start: Int
        }

        private let wanted: [TextWords.Word]
        private var ways: [Way]

        init(_ wanted: [TextWords.Word]) {
            self.wanted = wanted
            ways = (0...wanted.count).map { Way(score: -2 * $0, shared: 0, start: 0) }
        }

        /// The best way to lay all of them.
        var last: Way { ways[wanted.count] }

        mutating func take(_ word: TextWords.Word, at index: Int) {
            var diagonal = ways[0]
            ways[0] = Way(score: 0, shared: 0, start: index + 1)
            for count in 1...wanted.count {
                let likeness = Laying.likeness(wanted[count - 1], word)
                var best = diagonal
                best.score += likeness > 0 ? likeness == 2 ? 4 : 1 : -2
                best.shared += likeness
                if ways[count].score - 2 > best.score {
                    best = ways[count]
                    best.score -= 2
                }
                if ways[count - 1].score - 2 > best.score {
                    best = ways[count - 1]
                    best.score -= 2
                }
                diagonal = ways[count]
                ways[count] = best
            }
        }

        /// 2 for the same word, 1 for two figures, as dates and sums are what changes most.
        private static func likeness(_ one: TextWords.Word, _ other: TextWords.Word) -> Int {
            if one.folded == other.folded { return 2 }
            return one.isFigure && other.isFigure ? 1 : 0
        }
    }
}
