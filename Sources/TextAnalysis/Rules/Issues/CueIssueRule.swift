internal import BriefCore

/// An open issue told by words that show something to be open.
///
/// The words count unless they are denied (`no lack of`), or governed by a verb
/// that disposes of them (`bridge the gap`).
struct CueIssueRule: Rule {
    let name: String
    /// Sort of issue the words tell of.
    let kind: OpenIssue.Kind
    /// The cue it looks for.
    let cue: String
    /// True where a verb such as `tackle` before the words takes the openness away.
    let isSolvable: Bool
    let explanation: String
    let source: String

    /// Makes a rule.
    init(
        _ name: String,
        _ kind: OpenIssue.Kind,
        cue: String,
        isSolvable: Bool = false,
        _ explanation: String,
        source: String
    ) {
        self.name = name
        self.kind = kind
        self.cue = cue
        self.isSolvable = isSolvable
        self.explanation = explanation
        self.source = source
    }

    func apply(to text: AnalysedText, context: RuleContext) -> [Finding] {
        let number = context.cue(cue)
        let solving = context.cue("issue.solving")
        var found: [Finding] = []
        for reading in context.readings {
            guard number >= 0, reading.cues.contains(number) else { continue }
            let hits = reading.all(number).filter { hit in
                !context.isDenied(hit, in: reading)
                    && !(isSolvable && isSolved(hit, reading, solving))
                    && (kind == .risk || !isSupposed(hit, reading))
            }
            guard !hits.isEmpty else { continue }
            found.append(context.issue(kind, reading, rule: name, hits: hits))
        }
        return found
    }

    /// `if there is no mandate`: supposed, not said to be so.
    private func isSupposed(_ hit: CueHit, _ reading: SentenceReading) -> Bool {
        guard let index = reading.clause(at: hit.first) else { return false }
        let clause = reading.clauses[index]
        guard clause.isSubordinate, clause.start > 0 else { return false }
        return ["if", "unless", "lest"].contains(reading.tokens[clause.start - 1].folded)
    }

    private func isSolved(_ hit: CueHit, _ reading: SentenceReading, _ solving: Int) -> Bool {
        guard reading.cues.contains(solving) else { return false }
        return reading.hits.contains { other in
            other.cue == solving && other.last < hit.first && hit.first - other.last <= 6
                && !(other.last..<hit.first).contains { reading.tokens[$0].folded == "," }
        }
    }
}
