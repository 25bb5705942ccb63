internal import BriefCore

/// A sentence as the rules read it; shared by all of them, so one object.
final class SentenceReading: Sendable {
    /// Index of the sentence in its text.
    let index: Int
    /// The sentence.
    let sentence: Sentence
    /// Word class of each token.
    let classes: [WordClass]
    /// Cues found, by first token.
    let hits: [CueHit]
    /// What it has that rules may be after.
    let signs: Signs
    /// Finite clauses in order; empty for a heading-like line.
    let clauses: [Clause]
    /// The sentence's words; empty where it is not read.
    let tokens: [Token]

    /// Takes what was read.
    init(
        index: Int,
        sentence: Sentence,
        tokens: [Token],
        classes: [WordClass],
        words: Signs.Grammar,
        hits: [CueHit],
        clauses: [Clause]
    ) {
        self.index = index
        self.sentence = sentence
        self.tokens = tokens
        self.classes = classes
        self.hits = hits
        self.clauses = clauses
        var signs = Signs(grammar: words)
        for hit in hits { signs.cues.insert(hit.cue) }
        for clause in clauses {
            signs.grammar.insert(.mood(clause.mood))
            if clause.isNegated { signs.grammar.insert(.negated) }
        }
        if !sentence.dates.isEmpty { signs.grammar.insert(.dated) }
        self.signs = signs
    }

    /// Which cues were found at all.
    @inline(__always)
    var cues: CueSet { signs.cues }

    /// Where the sentence stands.
    var span: TextSpan { sentence.passage.span }

    /// The first hit of a cue; nil where the sentence has none.
    func first(_ cue: Cue) -> CueHit? {
        guard cues.contains(cue) else { return nil }
        return hits.first { $0.cue == cue }
    }

    /// Every hit of a cue.
    func all(_ cue: Cue) -> [CueHit] {
        guard cues.contains(cue) else { return [] }
        return hits.filter { $0.cue == cue }
    }

    /// True where some hit of the cue covers the token.
    func isCovered(_ token: Int, by cue: Cue) -> Bool {
        guard cues.contains(cue) else { return false }
        return hits.contains { $0.cue == cue && $0.first <= token && token <= $0.last }
    }

    /// True where a clause's subject is `no …`, `none`, `nobody`, `nothing`, `neither`.
    func isOfNothing(_ clause: Clause) -> Bool {
        guard let first = clause.subject.first,
            !classes[first].isDisjoint(with: [.negation, .determiner, .subjectPronoun])
                || tokens[first].folded == "none"
        else { return false }
        guard Self.nobody.contains(tokens[first].folded) else { return false }
        // `No fewer than ten signed`
        let next = tokens.dropFirst(first + 1).first?.folded ?? ""
        return !["fewer", "less", "more", "sooner"].contains(next)
    }

    private static let nobody: WordSet = ["no", "nobody", "none", "nothing", "neither"]

    /// Index of the clause whose words hold a token; nil before the first verb's clause.
    func clause(at token: Int) -> Int? {
        let place = clauses.indices.last { index in
            let clause = clauses[index]
            guard clause.start <= token else { return false }
            // `Peru, which had left, came back`: the words between belong to the clause between.
            guard index > 0, clause.start < clauses[index - 1].verb.lowerBound else { return true }
            return clause.verb.lowerBound <= token || clause.subject.contains(token)
        }
        return place ?? (clauses.isEmpty ? nil : 0)
    }

    /// `since April, when it met`: the clause that tells what happened at the date at a token; nil
    /// where none does.
    func clause(when date: Int) -> Clause? {
        let limit = min(tokens.count, date + 6)
        guard let when = (date..<limit).first(where: { tokens[$0].folded == "when" }),
            when > 0, tokens[when - 1].folded == ","
        else { return nil }
        return clauses.first { $0.verb.lowerBound > when }
    }

    /// Span from one token to another, both included.
    func span(_ first: Int, _ last: Int) -> TextSpan {
        TextSpan(tokens[first].span.start, tokens[last].span.end)
    }

    /// Index of the token that starts at or after a byte position.
    func token(at position: Int) -> Int {
        var low = 0
        var high = tokens.count
        while low < high {
            let middle = (low + high) / 2
            if tokens[middle].span.end <= position { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
