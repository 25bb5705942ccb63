internal import BriefCore

/// Puts our lines in the order in which they are worth saying.
struct PointRanking {
    /// Topics on the agenda.
    let agenda: Set<SubjectID>
    /// Names of topics.
    let names: [SubjectID: String]
    /// Names of what the brief is for, in a row.
    let subjects: String
    /// Places on which an open issue rests.
    let contested: Set<Passage>
    /// Date of the newest source.
    let newest: CalendarDate?
    /// Notes of ours that were written for this meeting.
    var notes: Set<SourceKey> = []

    /// What one line counts for by itself.
    func score(_ finding: MaterialFinding) -> Score {
        var score = Score()
        if finding.isKept { score.add(40, "kept by you") }
        if finding.wording != nil { score.add(20, "worded by you") }
        let asked = finding.topics.filter { agenda.contains($0) }
        if !asked.isEmpty {
            score.add(30, "on the agenda: " + Wording.row(asked.map { names[$0] ?? $0.code }))
        }
        if finding.row.citations.contains(where: { notes.contains($0.source) }) {
            score.add(20, "from our note for this meeting")
        }
        score.add(finding.nearness.weight, finding.nearness.reason(subjects))
        if let point = finding.point {
            score.add(PointRanking.weights[point.modality] ?? 0, point.modality.rawValue)
        }
        let topics = min(finding.topics.count, 4)
        score.add(topics, Wording.count(finding.topics.count, "topic"))
        let sources = Set(finding.row.citations.map(\.source)).count
        if sources > 1 { score.add(6 * (sources - 1), "told by \(sources) sources") }
        if let newest, finding.row.sourceDate?.last == newest {
            score.add(4, "from the newest source")
        }
        if finding.passage.map({ contested.contains($0) }) ?? false {
            score.add(2, "an issue is open on it")
        }
        if Sentence.isPriority(finding.words) { score.add(6, "called a priority") }
        if Sentence.isAccount(finding.words) {
            score.add(-12, "an account rather than a line")
        }
        if !Sentence.standsAlone(finding.words), finding.wording == nil {
            score.add(-6, "leans on the sentence before it")
        }
        return score
    }

    /// The lines, best first; one whose topics all stand above it counts for less.
    ///
    /// Equals stay in the order of the book.
    func ranked(_ findings: [MaterialFinding]) -> [(finding: MaterialFinding, score: Score)] {
        var left = findings.map { (finding: $0, score: score($0)) }
        var ranked: [(finding: MaterialFinding, score: Score)] = []
        var said: Set<SubjectID> = []
        while !left.isEmpty {
            var best = 0
            var bestValue = Int.min
            for (index, entry) in left.enumerated() {
                let topics = entry.finding.topics
                let isSaid = !topics.isEmpty && topics.allSatisfy { said.contains($0) }
                let value = entry.score.value - (isSaid ? 8 : 0)
                if value > bestValue {
                    best = index
                    bestValue = value
                }
            }
            let entry = left.remove(at: best)
            said.formUnion(entry.finding.topics)
            ranked.append(entry)
        }
        return ranked
    }

    private static let weights: [TalkingPoint.Modality: Int] = [
        .offer: 12, .ask: 11, .commitment: 10, .aim: 9, .achievement: 6, .argument: 6,
        .principle: 4, .framing: 2,
    ]
}
