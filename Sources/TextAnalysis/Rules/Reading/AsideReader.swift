internal import BriefCore

/// Tells which sentences claim nothing: what a text says of its own tables and notes, what is told
/// of the room in which people met, and what a speaker tells of his own life.
///
/// - Source: Hyland, Metadiscourse (2005): endophoric markers speak of the text, not of its
///   matter; Labov and Waletzky (1967): the orientation of a narrative sets its scene.
struct AsideReader {
    let readings: [SentenceReading]
    let voices: [Voice]
    /// The text.
    let text: AnalysedText
    private var kind: SourceKind? { text.metadata.kind }
    /// Sentences under a heading that names notes.
    private let notes: Set<Int>
    let genre: Genre

    /// Makes a reader for the sentences of one text.
    init(
        _ readings: [SentenceReading],
        _ voices: [Voice],
        _ text: AnalysedText,
        _ knowledge: RuleKnowledge,
        _ genre: Genre
    ) {
        self.readings = readings
        self.voices = voices
        self.text = text
        notes = Self.notes(of: text, knowledge)
        self.genre = genre
    }

    /// Indices of the sentences that stand under `Methodological note` and its like, until the
    /// next heading; a text that is itself a note, and is titled so, has none.
    private static func notes(of text: AnalysedText, _ knowledge: RuleKnowledge) -> Set<Int> {
        var notes: Set<Int> = []
        var isNote = false
        var isBegun = false
        var headings = 0
        var scanner = CueScanner(knowledge.cues)
        for index in text.sentences.indices {
            let kind = text.sentences[index].blockKind
            guard kind == .heading else {
                if isNote { notes.insert(index) }
                isBegun = isBegun || kind.isProse
                continue
            }
            let sentence = text.sentences[index]
            headings += 1
            isNote =
                (isBegun || headings > 2) && sentence.tokens.count <= 8
                && scanner.hits(in: sentence.tokens).contains {
                    $0.cue == .asideHeading
                        && ($0.first <= 1 || $0.last + 1 == sentence.tokens.count)
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
        if isAnswered(reading) || isAnnouncement(reading) { return true }
        guard reading.cues.meets(Self.signs), !isTurned(reading) else { return false }
        let isFormula =
            reading.cues.contains(.asideSentence) && !presupposesOpen(reading)
            && !holdsStance(reading)
        guard let main else {
            return (isFormula || isOnStage(reading)) && !claimsMore(reading, isTale: true)
                || reading.first(.asideNote) != nil && reading.tokens.count < 16
        }
        let isPlain = main.mood == .fact || main.mood == .possible
        if isOnStage(reading) || isOfSetting(main, reading) || isExtent(main, reading)
            || isPlain && (isLived(main, reading) || isBiography(main, reading))
        {
            return !claimsMore(reading, isTale: true)
        }
        if isStatute(main, reading) { return !claimsMore(reading, isTale: false) }
        let isTold =
            isPlain
            ? isFormula || isMeasure(main, reading) || isOfText(main, reading)
            : isMeasure(main, reading)
                // `This paper is meant to feed the discussion`
                || isFormula && main.verb.contains { reading.tokens[$0].folded == "meant" }
                || main.mood == .coming && main.isPassive
                    && (isFormula || isOfText(main, reading))
        return isTold && !claimsMore(reading, isTale: false)
    }

    /// `The conversation was friendly, but nothing came of it`: what stands against it is claimed.
    private func isTurned(_ reading: SentenceReading) -> Bool {
        reading.tokens.indices.contains { place in
            let word = reading.tokens[place].folded
            // `The meeting was cordial, so Japan asked for a second one`
            return Self.turns.contains(word)
                || word == "so" && place > 0 && reading.tokens[place - 1].folded == ","
                    && reading.tokens.dropFirst(place + 1).first?.folded != "that"
        }
    }

    /// `explains why Japan has not signed`: behind `why` stands what is so.
    private static let turns: WordSet = [
        "why", "but", "yet", "however", "although", "though", "nevertheless", "nonetheless",
        "while", "whereas",
    ]

    /// `The two stations are fifteen and eleven years old`: measured, not judged.
    private func isMeasure(_ main: Clause, _ reading: SentenceReading) -> Bool {
        guard [.fact, .possible, .supposed].contains(main.mood), !main.isNegated,
            main.mood != .fact || main.tense == .present,
            Self.measuring.contains(reading.tokens[main.head].folded),
            let hit = reading.first(.asideMeasure), reading.clauses.count == 1
        else { return false }
        // `The cable is 900 km long and open to sabotage`: the second of two is judged.
        let rest = reading.tokens.dropFirst(hit.last + 1).prefix(3)
        if let link = rest.firstIndex(where: { $0.folded == "and" }),
            reading.hits.contains(where: { $0.first > link && $0.cue.name.hasPrefix("issue.") })
        {
            return false
        }
        // `The gap is 40 kilometres`: only what has a length by its nature is told by it.
        if ["is", "are", "be"].contains(reading.tokens[main.head].folded),
            reading.tokens[hit.last].folded == reading.tokens[hit.first].folded,
            !main.subject.contains(where: { Self.extended.contains(reading.tokens[$0].folded) })
        {
            return false
        }
        return hit.first > main.head && hit.first - main.head <= 9
            && !reading.hits.contains {
                main.subject.contains($0.first) && $0.cue.name.hasPrefix("issue.")
            }
            && !reading.tokens.contains { ["only", "already", "too"].contains($0.folded) }
    }

    /// `The draft, which the paper has read, has 34 articles`: how long a text is.
    func isExtent(_ main: Clause, _ reading: SentenceReading) -> Bool {
        guard main.mood == .fact, main.tense == .present,
            ["has", "have", "contains", "comprises", "counts", "numbers"]
                .contains(reading.tokens[main.head].folded)
        else { return false }
        let count = main.head + 1
        return count + 1 < reading.tokens.count && reading.tokens[count].kind == .number
            && reading.isCovered(count + 1, by: .asideExtent)
    }

    /// What has a length or an area.
    private static let extended: WordSet = [
        "line", "lines", "section", "stretch", "distance", "road", "roads", "bridge", "tunnel",
        "island", "islands", "river", "route", "border", "cable", "cables", "pipeline", "railway",
        "track", "coast", "coastline", "length", "width", "height", "depth", "area", "altitude",
        "territory", "wall", "fence", "canal", "strait", "site",
    ]

    private static let measuring: WordSet = [
        "is", "are", "be", "measures", "measure", "weighs", "weigh", "lies", "lie", "stands",
    ]

    /// `The table lists …`, `Amounts are rounded`, `A copy is enclosed`.
    func isOfText(_ main: Clause, _ reading: SentenceReading) -> Bool {
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
        // `The annex holds a text that Peru has rejected`, `The table shows a gap`: said of the matter.
        if !main.isPassive, tellsOpen(after: main.head, reading) { return false }
        if isHeaded(by: .asidePart, main, reading) {
            // `Pictures show new launch sites`: what they show is of the world.
            return main.isPassive
                || !main.subject.contains { Self.images.contains(reading.tokens[$0].folded) }
        }
        guard main.isPassive, isHeaded(by: .asideFigure, main, reading) else { return false }
        // `Transport was excluded from the accord`
        if reading.tokens.dropFirst(main.head + 1).first?.folded == "from",
            !(main.head..<min(main.head + 6, reading.tokens.count)).contains(where: {
                reading.isCovered($0, by: .asidePart) || reading.isCovered($0, by: .asideFigure)
            })
        {
            return false
        }
        // `No answer was given`: one that was asked for.
        let isDenied = main.isNegated || reading.isOfNothing(main)
        return !isDenied
            || !main.subject.contains { Self.answers.contains(reading.tokens[$0].folded) }
    }

    private static let images: WordSet = [
        "picture", "pictures", "photograph", "photographs", "photo", "photos", "video", "videos",
        "film", "films", "recording", "recordings",
    ]

    private static let answers: WordSet = ["answer", "answers", "reply", "replies"]

    func isKept(_ main: Clause, _ reading: SentenceReading) -> Bool {
        guard reading.isCovered(main.head, by: .asideKept) else { return false }
        guard reading.tokens[main.head].folded == "attached" else { return true }
        // `Great importance is attached to it`, `The Union is attached to it`
        return isHeaded(by: .asidePart, main, reading)
            || main.subject.contains { Self.papers.contains(reading.tokens[$0].folded) }
    }

    private static let papers: WordSet = [
        "letter", "letters", "copy", "copies", "document", "documents", "paper", "papers", "note",
        "notes", "agenda", "programme", "form", "forms", "report", "reports", "text", "texts",
        "draft", "drafts", "statement", "statements", "file", "files", "message", "questionnaire",
        "brochure", "leaflet", "translation", "summary", "version", "invitation", "presentation",
    ]

    /// True where the noun that carries a clause's subject is one of the cue.
    private func isHeaded(by cue: Cue, _ main: Clause, _ reading: SentenceReading) -> Bool {
        let head = main.subject.prefix {
            (reading.tokens[$0].kind != .mark || reading.tokens[$0].folded == "-")
                && reading.classes[$0].isDisjoint(with: [.preposition, .relative])
        }
        return head.contains { reading.isCovered($0, by: cue) }
    }

    /// `The connection broke off twice`, in the record of a meeting.
    func isOfSetting(_ main: Clause, _ reading: SentenceReading) -> Bool {
        guard kind == .record, main.tense == .past || main.mood == .coming, !main.isPerfect,
            isHeaded(by: .asideSetting, main, reading)
        else { return false }
        let isKnown = main.subject.contains { Self.equipment.contains(reading.tokens[$0].folded) }
        return !isKnown || isFailing(main, reading)
    }

    /// `The connection broke off`, `His train was late`; not `Trains to the border stopped`, which
    /// trade and law know too.
    private func isFailing(_ main: Clause, _ reading: SentenceReading) -> Bool {
        guard let first = main.subject.first, let last = main.subject.last,
            Self.equipment.contains(reading.tokens[last].folded)
        else { return false }
        if reading.classes[first].contains(.possessive) { return true }
        return !main.subject.contains { reading.classes[$0].contains(.preposition) }
            && reading.tokens[main.head...].prefix(2).contains {
                Self.failing.contains($0.folded)
            }
    }

    /// What serves a meeting, and is a matter of trade, travel or law too.
    private static let equipment: WordSet = [
        "interpretation", "connection", "sound", "flight", "flights", "train", "trains", "bus",
        "buses", "hotel", "hotels", "weather", "rain", "rains", "snow", "gift", "gifts", "band",
        "bands", "traffic", "car", "cars", "menu", "menus", "photographer", "photographers",
    ]

    private static let failing: WordSet = [
        "failed", "broke", "dropped", "lacking", "lacked", "missing", "froze", "late", "delayed",
        "poor", "bad", "lost", "interrupted", "cut", "crackled", "improved", "played", "sang",
        "arrived", "left",
    ]

    /// `Thank you for having me`: what is said of the stage and of speaking.
    private func isOnStage(_ reading: SentenceReading) -> Bool {
        isSpoken(reading) && reading.first(.asideStage) != nil
    }

    /// True where the text says it and no one in it.
    func isUnsaid(_ reading: SentenceReading) -> Bool { voices[reading.index].basis == .author }

    private func isSpoken(_ reading: SentenceReading) -> Bool {
        kind == .speech || voices[reading.index].basis == .quoted
    }

    /// `I walked along the harbour`, in a speech or a quotation.
    private func isLived(_ main: Clause, _ reading: SentenceReading) -> Bool {
        guard main.subject.count == 1, reading.tokens[main.subject.lowerBound].folded == "i" else {
            return false
        }
        return isLife(main, reading) && !isOpener(after: main, reading)
    }

    /// `She grew up in Halifax`, `The minister plays the clarinet`: of a person's life, not his work.
    ///
    /// - Source: Labov and Waletzky (1967): orientation tells of persons before it tells of deeds.
    private func isBiography(_ main: Clause, _ reading: SentenceReading) -> Bool {
        guard isOfLife(main, reading), let first = main.subject.first else { return false }
        return Self.persons.contains(reading.tokens[first].folded)
            || main.subject.contains {
                VoiceReader.offices.contains(reading.tokens[$0].folded)
                    || Self.titles.contains(reading.tokens[$0].folded)
            }
    }

    /// True where the verb of a clause, or a word behind it, tells of somebody's life.
    func isOfLife(_ clause: Clause, _ reading: SentenceReading) -> Bool {
        reading.all(.asideLife).contains {
            $0.last >= clause.verb.lowerBound && $0.first < clause.end
                || clause.subject.contains($0.first)
        }
    }

    private static let persons: WordSet = ["he", "she", "his", "her", "one"]
    private static let titles: WordSet = [
        "mr", "ms", "mrs", "dr", "professor", "deputy", "successor", "predecessor", "engineer",
        "spouse", "wife", "husband",
    ]

    /// A clause of what the speaker has lived through, whose subject may stand before.
    func isLife(_ main: Clause, _ reading: SentenceReading) -> Bool {
        guard isSpoken(reading), !main.isNegated, main.mood == .fact else { return false }
        return reading.isCovered(main.head, by: .asideLived)
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
            && !claimsMore(reading, isTale: true)
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
