internal import BriefCore

/// Lines of readouts that only name a line the sources hold: it is the same matter, raised again.
struct Echoes {
    /// Where such lines stand.
    let passages: Set<Passage>
    /// Those lines by the words they name.
    private let raised: [(words: String, finding: MaterialFinding)]

    /// Letters from which on words are those of one line and no other.
    private static let fewest = 16

    /// Finds them among what is shown.
    init(_ shown: [MaterialFinding]) {
        var raised: [(words: String, finding: MaterialFinding)] = []
        var passages: Set<Passage> = []
        for finding in shown where finding.holder != nil {
            guard let place = finding.passage, !passages.contains(place),
                let line = ReadoutLine(finding.words), line.isRaised
            else { continue }
            let words = Echoes.bare(line.words)
            let isKnown = shown.contains { other in
                let isTheirs = other.issue != nil || other.position != nil
                return other.passage?.source != place.source
                    && (isTheirs || line.kind == .raisedOurs && other.point != nil)
                    && Echoes.isNaming(words, other)
                    && !(ReadoutLine(other.words)?.isRaised ?? false)
            }
            guard isKnown else { continue }
            passages.insert(place)
            raised.append((words, finding))
        }
        self.passages = passages
        self.raised = raised
    }

    /// The lines that name a finding.
    func naming(_ finding: MaterialFinding) -> [MaterialFinding] {
        raised.filter {
            $0.finding.passage?.source != finding.passage?.source
                && Echoes.isNaming($0.words, finding)
        }.map(\.finding)
    }

    /// Adds to a line that it was raised again, when and where.
    func add(to item: inout BriefItem, of finding: MaterialFinding, _ maker: ItemMaker) {
        for echo in naming(finding) {
            let state = ReadoutLine(echo.words)?.isUnanswered ?? false
            var fact = "raised"
            if let date = echo.row.sourceDate { fact += " on " + DateWording.words(date) }
            fact += state ? ", " + ReadoutLine.unanswered : ""
            if !item.facts.contains(fact) { item.facts.append(fact) }
            item.references += maker.references(echo)
            item.marking = MarkingScale.highest([item.marking, maker.marking(echo)])
        }
    }

    /// Lines without those that only tell what a readout says we said: the line itself is at hand.
    static func unquoted(_ lines: [MaterialFinding]) -> [MaterialFinding] {
        lines.filter { line in
            guard let told = ReadoutLine(line.words), told.kind == .said else { return true }
            let words = bare(told.words).lowercased()
            return words.count < fewest
                || !lines.contains { other in
                    other.passage?.source != line.passage?.source
                        && bare(other.words).lowercased().contains(words)
                        && ReadoutLine(other.words) == nil
                }
        }
    }

    private static func isNaming(_ words: String, _ finding: MaterialFinding) -> Bool {
        words.count >= fewest && bare(finding.words).contains(words)
    }

    private static func bare(_ words: String) -> String {
        var text = Wording.single(words)[...]
        if text.hasPrefix(ClauseCut.mark) { text = text.dropFirst(ClauseCut.mark.count) }
        while let last = text.last, ".…".contains(last) { text = text.dropLast() }
        return text.split(separator: " ").joined(separator: " ")
    }
}
