internal import BriefCore

/// Finds our line on a matter that may be raised.
struct LineFinder {
    private let lines: [Line]
    private let names: [SubjectID: String]
    private let wanted: Set<SubjectID>
    /// Words that say little of what a line is about.
    private let general: Set<String>
    private let words: ContentWords

    /// - Parameters:
    ///   - lines: Lines of our side that may be said, best first.
    ///   - names: Names of topics.
    ///   - prepared: Notes of ours that hold lines to be said to those we meet.
    ///   - speaking: Those of them that are for this meeting.
    ///   - wanted: What the brief is for.
    init(
        lines: [MaterialFinding],
        names: [SubjectID: String],
        prepared: Set<SourceKey> = [],
        speaking: Set<SourceKey> = [],
        wanted: Set<SubjectID> = []
    ) {
        var words = ContentWords()
        self.lines = lines.map { line in
            var made = Line(line, words.add(line.words))
            if line.isIn(prepared) {
                made.note = Line.Note(
                    label: LineLabel(line),
                    words: LabelWords(line.words),
                    isSpeaking: line.isIn(speaking)
                )
            }
            return made
        }
        self.names = names
        self.wanted = wanted
        self.words = words
        general = ContentWords.common.union(wanted.compactMap { names[$0]?.lowercased() })
    }

    /// What a line is compared by: there are as many comparisons as lines times matters.
    private struct Line {
        let finding: MaterialFinding
        let isDefensive: Bool
        /// True where it is understood by itself.
        let stands: Bool
        let passage: Passage?
        let topics: [SubjectID]
        /// Its words that carry meaning.
        let words: [Int]
        /// What it is as a line of a note of ours; nil for one of another text.
        var note: Note?

        init(_ finding: MaterialFinding, _ words: [Int]) {
            self.finding = finding
            self.words = words
            isDefensive = finding.point?.modality == .defensive
            stands = finding.wording != nil || Sentence.standsAlone(finding.words)
            passage = finding.passage
            topics = finding.topics
        }

        /// What a line of a note says that it is about.
        struct Note {
            let label: LineLabel?
            let words: LabelWords
            /// True where the note is for this meeting.
            let isSpeaking: Bool
        }
    }

    /// A line with the reason it answers.
    struct Answer {
        let finding: MaterialFinding
        let reason: String
    }

    /// The line that fits best; nil where none is near enough.
    func answer(to finding: MaterialFinding) -> Answer? {
        let matter = Line(finding, words.known(finding.words))
        let spoken = LabelWords(finding.words)
        var best: Answer?
        var bestValue = 0
        for line in lines {
            guard let (value, reason) = fit(line, matter, spoken), value > bestValue else {
                continue
            }
            best = Answer(finding: line.finding, reason: reason)
            bestValue = value
        }
        return best
    }

    private func fit(_ line: Line, _ matter: Line, _ spoken: LabelWords) -> (Int, String)? {
        let isDefensive = line.isDefensive
        if line.passage == matter.passage {
            // What only repeats the matter is a line where there is no other.
            return (isDefensive ? 100 : 15, "said in the same sentence")
        }
        if matter.finding.threads.contains(where: {
            $0.isLater && [.answers, .prepared].contains($0.relation)
                && $0.other.identity == line.finding.row.identity
        }) {
            return (90, "answers it")
        }
        let shared = matter.topics.filter { line.topics.contains($0) }
        if let note = line.note,
            var found = prepared(note, line, matter, spoken, shared: shared.count)
        {
            if note.isSpeaking { found.0 += LineFinder.current }
            return found
        }
        if let left = line.finding.row.citations.first,
            let right = matter.finding.row.citations.first,
            left.source == right.source, left.paragraph == right.paragraph, left.paragraph > 0,
            isAnswer(line, to: matter)
        {
            let value = 60 + (isDefensive ? 8 : 0) + shared.count - (line.stands ? 0 : 20)
            return (value, "said in the same paragraph")
        }
        guard line.stands, !shared.isEmpty else { return nil }
        let common = ContentWords.common(line.words, matter.words)
        guard shared.count >= 2 || common >= 3 else { return nil }
        let value = 10 + shared.count * 4 + common * 2 + (isDefensive ? 6 : 0)
        return (value, "on the same topic: " + Wording.row(shared.map { names[$0] ?? $0.code }))
    }

    /// True where a line of the same paragraph answers the matter.
    ///
    /// It is a line for when that comes up, leans on the sentences before it, tells a reply, or has
    /// words of the matter; what merely stands beside it is about something else.
    private func isAnswer(_ line: Line, to matter: Line) -> Bool {
        if line.isDefensive || !line.stands { return true }
        if Sentence.isAnswering(line.finding.words) { return true }
        let words = ContentWords.of(line.finding.words)
            .intersection(ContentWords.of(matter.finding.words))
        let named = Set(wanted.compactMap { names[$0] }.flatMap { ContentWords.of($0) })
        return !words.subtracting(named).subtracting(general).isEmpty
    }

    /// What a note for this meeting counts for above one for another.
    private static let current = 8

    /// How a line of our note fits, which was written to be said there: by what its
    /// label says that it is about, else by its words.
    private func prepared(
        _ note: Line.Note,
        _ line: Line,
        _ matter: Line,
        _ spoken: LabelWords,
        shared: Int
    ) -> (Int, String)? {
        let common = note.words.shared(with: spoken, but: general)
        if let label = note.label {
            guard label.fits(matter.finding, wanted: wanted, names: names) else { return nil }
            return (102 + common, "our note has it on “\(label.words)”")
        }
        guard common >= 3 || common == 2 && shared > 0 else { return nil }
        return (67 + common * 2 + (line.isDefensive ? 6 : 0), "our note speaks of it")
    }
}
