internal import BriefCore

/// Finds our line on a matter that may be raised.
struct LineFinder {
    /// Lines of our side that may be said, best first.
    let lines: [MaterialFinding]
    /// Names of topics.
    let names: [SubjectID: String]
    /// Notes of ours that hold lines to be said to those we meet.
    var prepared: Set<SourceKey> = []
    /// Those of them that are for this meeting.
    var speaking: Set<SourceKey> = []
    /// What the brief is for.
    var wanted: Set<SubjectID> = []

    /// A line with the reason it answers.
    struct Answer {
        let finding: MaterialFinding
        let reason: String
    }

    /// The line that fits best; nil where none is near enough.
    func answer(to matter: MaterialFinding) -> Answer? {
        var best: Answer?
        var bestValue = 0
        for line in lines {
            guard let (value, reason) = fit(line, matter), value > bestValue else { continue }
            best = Answer(finding: line, reason: reason)
            bestValue = value
        }
        return best
    }

    private func fit(_ line: MaterialFinding, _ matter: MaterialFinding) -> (Int, String)? {
        let isDefensive = line.point?.modality == .defensive
        let stands = line.wording != nil || Sentence.standsAlone(line.words)
        if line.passage == matter.passage {
            // What only repeats the matter is a line where there is no other.
            return (isDefensive ? 100 : 15, "said in the same sentence")
        }
        if matter.threads.contains(where: {
            $0.isLater && [.answers, .prepared].contains($0.relation)
                && $0.other.identity == line.row.identity
        }) {
            return (90, "answers it")
        }
        let shared = matter.topics.filter { line.topics.contains($0) }
        let common = LineFinder.content(line.words).intersection(LineFinder.content(matter.words))
        if line.isIn(prepared), var found = prepared(line, matter, shared.count) {
            if line.isIn(speaking) { found.0 += LineFinder.current }
            return found
        }
        if let left = line.row.citations.first, let right = matter.row.citations.first,
            left.source == right.source, left.paragraph == right.paragraph
        {
            let value = 60 + (isDefensive ? 8 : 0) + shared.count - (stands ? 0 : 20)
            return (value, "said in the same paragraph")
        }
        guard stands else { return nil }
        let isEnough = shared.count >= 2 || (!shared.isEmpty && common.count >= 3)
        guard isEnough else { return nil }
        let value = 10 + shared.count * 4 + common.count * 2 + (isDefensive ? 6 : 0)
        return (value, "on the same topic: " + Wording.row(shared.map { names[$0] ?? $0.code }))
    }

    /// What a note for this meeting counts for above one for another.
    private static let current = 8

    /// How a line of our note fits, which was written to be said there: by what its
    /// label says that it is about, else by its words.
    private func prepared(
        _ line: MaterialFinding,
        _ matter: MaterialFinding,
        _ shared: Int
    ) -> (Int, String)? {
        let general = LineFinder.common.union(wanted.compactMap { names[$0]?.lowercased() })
        let common = MatterWords(line.words).shared(with: MatterWords(matter.words), but: general)
        let isDefensive = line.point?.modality == .defensive
        if let label = LineLabel(line) {
            guard label.fits(matter, wanted: wanted, names: names) else { return nil }
            return (102 + common, "our note has it on “\(label.words)”")
        }
        guard common >= 3 || common == 2 && shared > 0 else { return nil }
        return (67 + common * 2 + (isDefensive ? 6 : 0), "our note speaks of it")
    }

    /// Words that carry meaning, in lower case.
    static func content(_ text: String) -> Set<String> {
        var words: Set<String> = []
        for part in text.lowercased().split(whereSeparator: { !$0.isLetter && $0 != "-" })
        where part.count > 4 && !common.contains(String(part)) {
            words.insert(String(part))
        }
        return words
    }

    private static let common: Set<String> = [
        "about", "after", "again", "against", "already", "among", "another", "around", "because",
        "before", "being", "between", "could", "digital", "during", "every", "european", "first",
        "further", "global", "including", "international", "least", "might", "other", "others",
        "should", "since", "their", "there", "these", "those", "through", "towards", "under",
        "where", "which", "while", "within", "without", "would", "cooperation", "commission",
        "countries", "partner", "partners", "partnership", "partnerships", "technology",
        "technologies",
    ]
}
