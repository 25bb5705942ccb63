internal import BriefCore

/// Tells which sentences claim nothing: what a text says of its own tables and notes, what is told
/// of the room in which people met, and what a speaker tells of his own life.
///
/// - Source: Hyland, Metadiscourse (2005): endophoric markers speak of the text, not of its
///   matter; Labov and Waletzky (1967): the orientation of a narrative sets its scene.
struct AsideReader {
    private let readings: [SentenceReading]
    private let voices: [Voice]
    private let kind: SourceKind?
    /// Sentences under a heading that names notes.
    private let notes: Set<Int>

    /// Makes a reader for the sentences of one text.
    init(
        _ readings: [SentenceReading],
        _ voices: [Voice],
        _ text: AnalysedText,
        _ knowledge: RuleKnowledge
    ) {
        self.readings = readings
        self.voices = voices
        kind = text.metadata.kind
        notes = Self.notes(of: text, knowledge)
    }

    /// Indices of the sentences that stand under `Methodological note` and its like, until the
    /// next heading.
    private static func notes(of text: AnalysedText, _ knowledge: RuleKnowledge) -> Set<Int> {
        var notes: Set<Int> = []
        var isNote = false
        var scanner = CueScanner(knowledge.cues)
        for (index, sentence) in text.sentences.enumerated() {
            guard sentence.blockKind == .heading else {
                if isNote { notes.insert(index) }
                continue
            }
            isNote =
                sentence.tokens.count <= 8
                && scanner.hits(in: sentence.tokens).contains {
                    $0.cue == .asideHeading && $0.first <= 1
                }
        }
        return notes
    }

    /// Indices of the sentences that are asides.
    func asides() -> Set<Int> {
        var asides: Set<Int> = []
        var isOfKin = false
        for reading in readings where !reading.tokens.isEmpty {
            let main = reading.clauses.first { !$0.isSubordinate }
            let isMore = isOfKin && main.map { isOfPerson($0, reading) } ?? false
            isOfKin = isMore || isKin(main, reading)
            if isOfKin || notes.contains(reading.index) || isAside(main, reading) {
                asides.insert(reading.index)
            }
        }
        return asides
    }

    private func isAside(_ main: Clause?, _ reading: SentenceReading) -> Bool {
        guard
            reading.cues.meets(Self.signs)
                || reading.tokens.contains(where: { Self.parts.contains($0.folded) }),
            !isTurned(reading)
        else { return false }
        guard let main else {
            return isFormula(reading) || isOnStage(reading)
                || reading.first(.asideNote) != nil && reading.tokens.count < 16
        }
        if isOnStage(reading) || isOfSetting(main, reading) || isExtent(main, reading) {
            return true
        }
        guard main.mood == .fact || main.mood == .possible else {
            if isMeasure(main, reading) { return true }
            return main.mood == .coming && main.isPassive && isOfText(main, reading)
        }
        return isFormula(reading) || isMeasure(main, reading) || isOfText(main, reading)
            || isLived(main, reading)
    }

    /// `The conversation was friendly, but nothing came of it`: what stands against it is claimed.
    private func isTurned(_ reading: SentenceReading) -> Bool {
        reading.tokens.contains {
            ["but", "yet", "however", "although", "though", "nevertheless"].contains($0.folded)
        }
    }

    /// `The meeting was cordial`; not `… was cordial: the Minister will sign`.
    private func isFormula(_ reading: SentenceReading) -> Bool {
        guard let hit = reading.first(.asideSentence) else { return false }
        return !reading.tokens.indices.contains { place in
            [":", ";"].contains(reading.tokens[place].folded)
                && reading.clauses.contains { $0.verb.lowerBound > place }
                && place > hit.last
        }
    }

    /// `The two stations are fifteen and eleven years old`: measured, not judged.
    private func isMeasure(_ main: Clause, _ reading: SentenceReading) -> Bool {
        guard [.fact, .possible, .supposed].contains(main.mood), !main.isNegated,
            main.mood != .fact || main.tense == .present,
            Self.measuring.contains(reading.tokens[main.head].folded),
            let hit = reading.first(.asideMeasure), reading.clauses.count == 1
        else { return false }
        return hit.first > main.head && hit.first - main.head <= 9
            && !reading.tokens.contains { ["only", "already", "too"].contains($0.folded) }
    }

    /// `The draft, which the paper has read, has 34 articles`: how long a text is.
    private func isExtent(_ main: Clause, _ reading: SentenceReading) -> Bool {
        guard main.mood == .fact, main.tense == .present,
            ["has", "have", "contains", "comprises", "counts", "numbers"]
                .contains(reading.tokens[main.head].folded)
        else { return false }
        let rest = reading.tokens.dropFirst(main.head + 1).prefix(2)
        return rest.first?.kind == .number
            && (rest.last.map { Self.parts.contains($0.folded) } ?? false)
    }

    private static let parts: WordSet = [
        "articles", "chapters", "pages", "paragraphs", "sections", "annexes", "clauses", "recitals",
        "footnotes", "lines", "words",
    ]

    private static let measuring: WordSet = [
        "is", "are", "be", "measures", "measure", "weighs", "weigh", "lies", "lie", "stands",
    ]

    /// `The table lists …`, `Amounts are rounded`, `A copy is enclosed`.
    private func isOfText(_ main: Clause, _ reading: SentenceReading) -> Bool {
        if main.isPassive, !main.isPerfect, isKept(main, reading) { return true }
        // `The table shows that …`: what it shows is claimed.
        let behind = reading.tokens.dropFirst(main.verb.upperBound).prefix(2)
        if behind.contains(where: { Self.openers.contains($0.folded) }),
            !Self.describing.contains(reading.tokens[main.head].folded)
        {
            return false
        }
        let isTold = (main.verb.lowerBound...main.head).contains {
            reading.isCovered($0, by: .asideTelling)
        }
        guard isTold else { return false }
        return isHeaded(by: .asidePart, main, reading)
            || main.isPassive && isHeaded(by: .asideFigure, main, reading)
    }

    private func isKept(_ main: Clause, _ reading: SentenceReading) -> Bool {
        guard reading.isCovered(main.head, by: .asideKept) else { return false }
        // `The Union is attached to it`
        let next = reading.tokens.dropFirst(main.head + 1).prefix(2).map(\.folded)
        return reading.tokens[main.head].folded != "attached" || next.first != "to"
            || next.last == "this"
    }

    /// True where the noun that carries a clause's subject is one of the cue.
    private func isHeaded(by cue: Cue, _ main: Clause, _ reading: SentenceReading) -> Bool {
        let head = main.subject.prefix {
            (reading.tokens[$0].kind != .mark || reading.tokens[$0].folded == "-")
                && reading.classes[$0].isDisjoint(with: [.preposition, .relative])
        }
        return head.contains { reading.isCovered($0, by: cue) }
    }

    /// `The connection broke off twice`, in the record of a meeting.
    private func isOfSetting(_ main: Clause, _ reading: SentenceReading) -> Bool {
        kind == .record && (main.tense == .past || main.mood == .coming) && !main.isPerfect
            && isHeaded(by: .asideSetting, main, reading)
    }

    /// `Thank you for having me`: what is said of the stage and of speaking.
    private func isOnStage(_ reading: SentenceReading) -> Bool {
        isSpoken(reading) && reading.first(.asideStage) != nil
    }

    private func isSpoken(_ reading: SentenceReading) -> Bool {
        kind == .speech || voices[reading.index].basis == .quoted
    }

    /// `I walked along the harbour`, in a speech or a quotation.
    private func isLived(_ main: Clause, _ reading: SentenceReading) -> Bool {
        guard isSpoken(reading),
            main.subject.count == 1, reading.tokens[main.subject.lowerBound].folded == "i",
            !main.isNegated, main.mood == .fact
        else { return false }
        return reading.isCovered(main.head, by: .asideLived)
            && !isOpener(after: main, reading)
    }

    /// `I saw that …`, `I noticed how …`: what is told behind it is claimed.
    private func isOpener(after main: Clause, _ reading: SentenceReading) -> Bool {
        reading.tokens.dropFirst(main.verb.upperBound).prefix(2).contains {
            Self.openers.contains($0.folded)
        }
    }

    private func isKin(_ main: Clause?, _ reading: SentenceReading) -> Bool {
        guard let main, reading.cues.contains(.asideKin) else { return false }
        return main.subject.contains { reading.isCovered($0, by: .asideKin) } && !isTurned(reading)
    }

    private func isOfPerson(_ main: Clause, _ reading: SentenceReading) -> Bool {
        main.subject.count == 1 && main.tense == .past
            && ["he", "she", "they"].contains(reading.tokens[main.subject.lowerBound].folded)
    }

    /// Verbs behind which nothing is claimed even by a clause.
    private static let describing: WordSet = [
        "describes", "describe", "explains", "explain", "summarises", "illustrates", "sets",
    ]

    private static let openers: WordSet = ["that", "how", "why", "whether", "what"]

    private static let signs: CueSet = {
        var set = CueSet()
        for cue in Cue.allCases where cue.name.hasPrefix("aside.") { set.insert(cue) }
        return set
    }()
}
