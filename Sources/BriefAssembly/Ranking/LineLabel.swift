internal import BriefCore

/// What a line of our note is about, by the words that stand before it: `Funding of the cable: we
/// cannot give a figure`.
struct LineLabel {
    /// The words of the label.
    let words: String
    /// The line behind it.
    let rest: String
    private let line: MaterialFinding

    /// Words of a label at most: a longer beginning is a clause of the line.
    private static let longest = 7

    /// Reads the label of a line; nil for one without.
    init?(_ line: MaterialFinding) {
        let text = line.words
        guard let colon = text.firstRange(of: ": ") else { return nil }
        let label = text[..<colon.lowerBound]
        guard !label.isEmpty, Wording.words(String(label)) <= LineLabel.longest,
            Wording.words(String(text[colon.upperBound...])) > 1, !InternalLabel.leads(text)
        else { return nil }
        words = String(label)
        rest = String(text[colon.upperBound...])
        self.line = line
    }

    /// True where a matter is about what the label says: it has all of its words, or names the same
    /// country, body or text, where that is all of the label.
    ///
    /// - Parameters:
    ///   - matter: What may be raised.
    ///   - wanted: What the brief is for: its names tell no matter from another.
    ///   - names: Names of topics.
    /// - Returns: False for what is about something else, or about a part of the label alone.
    func fits(
        _ matter: MaterialFinding,
        wanted: Set<SubjectID>,
        names: [SubjectID: String]
    ) -> Bool {
        let label = LabelWords(words)
        if label.isWithin(LabelWords(matter.words)) { return true }
        guard let subject else { return false }
        if subject.kind == .priority {
            // A topic has narrower names too: of those only the words tell.
            return matter.mentions.contains { $0.subject == subject }
                && label.isWithin(LabelWords(names[subject] ?? ""))
        }
        return !wanted.contains(subject) && matter.mentions.contains { $0.subject == subject }
    }

    /// What the label names, where it is a name and nothing else.
    private var subject: SubjectID? {
        guard let start = line.row.citations.first?.span.start else { return nil }
        let named = line.mentions.first {
            $0.span.start <= start + 4 && $0.span.end >= start + words.utf8.count
        }
        return named?.subject
    }
}
