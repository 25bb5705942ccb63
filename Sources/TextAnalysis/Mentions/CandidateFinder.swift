internal import BriefCore

/// Finds names that look like those of organisations and that no data file has.
///
/// A run of capitalised words is one where it holds a noun of organisation, such as
/// `Authority`, or where an abbreviation of its letters stands in brackets behind it.
///
/// - Source: Mikheev, Moens and Grover, Named Entity Recognition without Gazetteers (1999):
///   sure-fire shapes first; Schwartz and Hearst (2003): abbreviations in brackets.
struct CandidateFinder: Sendable {
    private let nouns: WordSet

    /// Takes the nouns of organisation.
    init(_ cues: Cues) {
        nouns = WordSet(cues["mention.organisation"])
    }

    /// The candidates of a text, by the place of the first time each is named.
    ///
    /// - Parameter text: A text with sentences and mentions.
    /// - Returns: The candidates, none twice; empty for none.
    func candidates(in text: AnalysedText) -> [NameCandidate] {
        var found: [String: NameCandidate] = [:]
        for sentence in text.sentences
        where sentence.blockKind.isProse && sentence.tokens.count <= RuleContext.longest {
            var place = 0
            let tokens = sentence.tokens
            while place < tokens.count {
                let run = run(at: place, tokens)
                if let run, let candidate = candidate(run, sentence, text) {
                    let known = found[candidate.name]
                    found[candidate.name] = known.map { $0.again() } ?? candidate
                }
                place = max(place + 1, run?.upperBound ?? 0)
            }
        }
        return found.values.sorted { $0.span < $1.span }
    }

    /// The capitalised words from a place on, small words between them taken along.
    private func run(at start: Int, _ tokens: [Token]) -> Range<Int>? {
        guard isName(tokens[start]) else { return nil }
        var end = start + 1
        var next = end
        while next < tokens.count, next - start < CandidateFinder.longest {
            if isName(tokens[next]) || tokens[next].folded == "'s" && next + 1 < tokens.count {
                next += 1
                if isName(tokens[next - 1]) { end = next }
            } else if CandidateFinder.links.contains(tokens[next].folded) {
                next += 1
            } else {
                break
            }
        }
        return start..<end
    }

    private func isName(_ token: Token) -> Bool {
        token.kind == .word && token.isCapitalised && token.span.count > 1
            && !CandidateFinder.links.contains(token.folded)
    }

    private func candidate(
        _ run: Range<Int>,
        _ sentence: Sentence,
        _ text: AnalysedText
    ) -> NameCandidate? {
        let tokens = sentence.tokens
        var run = run
        run = withoutOpeners(run, tokens)
        guard run.count > 1 else { return nil }
        run = withoutOpeners(withoutDate(run, sentence, text), tokens)
        guard run.count > 1, let first = run.first, let last = run.last else { return nil }
        let abbreviation = abbreviation(behind: run, tokens)
        guard abbreviation != nil || run.contains(where: { nouns.contains(tokens[$0].folded) })
        else { return nil }
        let span = TextSpan(tokens[first].span.start, tokens[last].span.end)
        for index in sentence.mentions {
            let mention = text.mentions[index]
            switch mention.mention.subject.kind {
            case .country, .region, .priority:
                if mention.span.contains(span) { return nil }
            case .forum, .body, .instrument, .person:
                if mention.span.overlaps(span) { return nil }
            }
        }
        return NameCandidate(
            name: text.text.plainWords(in: span),
            abbreviation: abbreviation,
            span: span
        )
    }

    /// The run without the words before a name: the capital of a sentence's first word is no sign of
    /// one.
    private func withoutOpeners(_ run: Range<Int>, _ tokens: [Token]) -> Range<Int> {
        var run = run
        while run.count > 1,
            CandidateFinder.openers.contains(tokens[run.lowerBound].folded)
                || CandidateFinder.links.contains(tokens[run.lowerBound].folded)
        {
            run = (run.lowerBound + 1)..<run.upperBound
        }
        return run
    }

    /// The run without a date, which is no part of a name: up to one in it, `the Agency … in May`, and
    /// from behind one that it begins with, `On 3 October the National Assembly`.
    private func withoutDate(
        _ run: Range<Int>,
        _ sentence: Sentence,
        _ text: AnalysedText
    )
        -> Range<Int>
    {
        var run = run
        for index in sentence.dates {
            let span = text.dates[index].span
            let start = sentence.tokens.firstIndex(atOrAfter: span.start)
            if start <= run.lowerBound, sentence.tokens[run.lowerBound].span.start < span.end {
                let end = sentence.tokens.firstIndex(atOrAfter: span.end)
                run = min(end, run.upperBound)..<run.upperBound
                continue
            }
            guard run.contains(start) else { continue }
            var end = start
            while end > run.lowerBound,
                CandidateFinder.links.contains(sentence.tokens[end - 1].folded)
            {
                end -= 1
            }
            return run.lowerBound..<end
        }
        return run
    }

    /// The abbreviation in brackets behind a name whose words begin with its letters.
    private func abbreviation(behind run: Range<Int>, _ tokens: [Token]) -> String? {
        let end = run.upperBound
        guard end + 2 < tokens.count, tokens[end].folded == "(", tokens[end + 2].folded == ")",
            tokens[end + 1].isAllCapitals
        else { return nil }
        let short = tokens[end + 1].folded
        let initials = run.compactMap { index in
            tokens[index].kind == .word && tokens[index].isCapitalised
                ? tokens[index].folded.first : nil
        }
        return short.elementsEqual(initials) ? short.text.uppercased() : nil
    }

    /// Most tokens of a name.
    private static let longest = 12

    private static let links: WordSet = ["of", "for", "the", "and", "on", "in", "&", "-", "to"]

    private static let openers: WordSet = [
        "the", "a", "an", "this", "that", "these", "our", "their", "its", "his", "her", "in", "at",
        "members", "officials", "experts", "representatives", "both", "all", "according", "since",
        "when", "while", "after", "before", "under", "with", "from", "by", "as", "for", "today",
    ]
}
