internal import BriefCore

/// All cues in one automaton over words; one pass over a sentence finds them all.
///
/// Hyphens and quotation marks between words are passed over; any other mark
/// ends a phrase. A ``CueScanner`` does the walking.
///
/// - Source: Aho and Corasick's idea of one automaton for all patterns, without
///   failure links since phrases are short.
struct CueMatcher: Sendable {
    /// Phrases that are not in the pattern language, and names no rule looks for,
    /// as `name: phrase`.
    let rejected: [String]
    /// Base forms of all verbs that phrases inflect, each once, sorted.
    let verbs: [String]

    /// Word numbers by token key.
    let words: HashTable
    /// What is walked; at a node ends a cue's number, or that plus the number of cues for
    /// what takes the cue's hits away.
    let nodes: CueNodes

    /// Words that may be skipped, and the node after them.
    struct Gap: Hashable, Sendable {
        let most: Int
        let node: Int32
    }

    /// What the names of the cues begin with that rules use.
    static let families = ["actor.", "event.", "issue.", "point.", "position.", "speech."]

    /// Compiles all phrases of the cues that rules use.
    init(_ cues: Cues) {
        var rejected: [String] = []
        var patterns: [(Int, CuePattern)] = []
        for cue in Cue.allCases {
            for (number, name) in [
                (cue.rawValue, cue.name), (cue.rawValue + Cue.allCases.count, cue.name + ".unless"),
            ] {
                for phrase in cues[name] {
                    if let pattern = CuePattern(phrase) {
                        patterns.append((number, pattern))
                    } else {
                        rejected.append("\(name): \(phrase)")
                    }
                }
            }
        }
        self.rejected = rejected + CueMatcher.strangers(in: cues)
        verbs = Set(patterns.flatMap(\.1.verbs)).sorted()
        var builder = CueAutomaton()
        for (number, pattern) in patterns {
            for sequence in pattern.sequences { builder.add(sequence, number) }
        }
        words = builder.words
        nodes = CueNodes(builder)
    }

    /// Names of the rules' families that no rule looks for.
    private static func strangers(in cues: Cues) -> [String] {
        let known = Set(Cue.allCases.flatMap { [$0.name, $0.name + ".unless"] })
        return cues.phrases.keys.filter { name in
            families.contains { name.hasPrefix($0) } && !known.contains(name)
        }.sorted().map { "\($0): no rule looks for it" }
    }

    /// Cues of a few words, for one use; see ``CueScanner`` for many sentences.
    func hits(in tokens: [Token]) -> [CueHit] {
        var scanner = CueScanner(self)
        return scanner.hits(in: tokens)
    }
}
