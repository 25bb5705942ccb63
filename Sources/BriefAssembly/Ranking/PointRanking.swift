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
    /// Those of them that hold lines to be said.
    var speaking: Set<SourceKey> = []
    /// Notes of ours for a later meeting.
    var later: Set<SourceKey> = []
    /// The sources, by key.
    var sources: [SourceKey: MaterialSource] = [:]

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

    /// The lines, best first.
    ///
    /// Those written to be said at this meeting stand as in their note; then come our official ones,
    /// then what others report of us. In each rank one whose topics all stand above it counts for
    /// less. Equals stay in the order of the book.
    func ranked(_ findings: [MaterialFinding]) -> [(finding: MaterialFinding, score: Score)] {
        var said: Set<SubjectID> = []
        return Rank.allCases.flatMap { rank in
            let entries = findings.filter { self.rank($0) == rank }
                .map { (finding: $0, score: score($0)) }
            let ranked = rank == .prepared ? noted(entries) : scored(entries, said)
            said.formUnion(ranked.flatMap(\.finding.topics))
            return ranked
        }
    }

    /// Where a line comes from, in the order in which it is said.
    private enum Rank: CaseIterable {
        case prepared
        case official
        case reported
    }

    private func rank(_ finding: MaterialFinding) -> Rank {
        if finding.isIn(speaking), !finding.isForKnowing { return .prepared }
        if finding.isKept || finding.wording != nil
            || finding.isIn(notes) && !finding.isForKnowing
            || finding.topics.contains(where: agenda.contains)
        {
            return .official
        }
        if finding.isForKnowing { return .reported }
        guard finding.nearness == .named || finding.nearness == .part else { return .reported }
        let isReported = finding.row.citations.allSatisfy { citation in
            guard let source = sources[citation.source],
                source.preparation != .ours || later.contains(citation.source)
            else { return false }
            return source.grade == .secondary || source.grade == .leaked
        }
        return isReported ? .reported : .official
    }

    /// Lines of our notes: what is kept and what is on the agenda first, then as they stand there.
    private func noted(
        _ entries: [(finding: MaterialFinding, score: Score)]
    ) -> [(finding: MaterialFinding, score: Score)] {
        func place(_ finding: MaterialFinding) -> (Int, Int, String, Int) {
            (
                finding.isKept || finding.wording != nil ? 0 : 1,
                finding.topics.contains(where: agenda.contains) ? 0 : 1,
                finding.passage?.source.text ?? "", finding.passage?.start ?? 0
            )
        }
        return entries.sorted { place($0.finding) < place($1.finding) }
    }

    private func scored(
        _ entries: [(finding: MaterialFinding, score: Score)],
        _ above: Set<SubjectID>
    ) -> [(finding: MaterialFinding, score: Score)] {
        var left = entries
        var ranked: [(finding: MaterialFinding, score: Score)] = []
        var said = above
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
