internal import BriefCore

/// What every rule reads with: general knowledge, and this text's sentences as read.
///
/// One object for all rules of a text, since it is large.
final class RuleContext {
    /// Cues and actors, the same for all texts.
    let knowledge: RuleKnowledge
    /// The text read.
    let text: AnalysedText
    /// The sentences that may yield findings, in order.
    let readings: [SentenceReading]
    /// The voice of each reading.
    let voices: [Voice]
    /// Whose voice the text has where it names none.
    let genre: Genre
    /// Who holds what is said where nobody is named.
    let author: Actor
    /// Reads noun phrases of this text.
    let actors: ActorReader

    /// For each list item the cues of the sentence that leads the list; nil else.
    let leads: [CueSet?]
    /// The part of a briefing that each sentence is in; empty where the text has none.
    private let parts: [BriefingParts.Part?]
    /// The sentences that may be talking points, in order; nil where one may not.
    let frames: [PointFrame?]

    /// The sentences in which there is nothing to mark but a time.
    let asides: Set<Int>

    /// Subjects of each reading; empty for one that is not read.
    let subjects: [[SubjectID]]

    /// The last sentence in which an issue was found; -1 for none.
    ///
    /// Rules for issues run before those that ask for this.
    private var open = -1

    /// Longest sentence that is read; a longer one is a table or a list run together.
    static let longest = 400

    /// Reads the sentences of a text once, for all rules.
    static func reading(_ text: AnalysedText, _ knowledge: RuleKnowledge) -> RuleContext {
        let opinion = OpinionReader(text: text, knowledge: knowledge).opinion()
        let readings = readings(of: text, knowledge, besides: opinion?.note)
        let bare = RuleContext(text, knowledge, readings, opinion)
        return RuleContext(bare, frames: PointFramer(bare).frames())
    }

    /// Everything but the frames, which are found with what stands here.
    private init(
        _ text: AnalysedText,
        _ knowledge: RuleKnowledge,
        _ readings: [SentenceReading],
        _ opinion: OpinionReader.Opinion?
    ) {
        self.knowledge = knowledge
        self.text = text
        self.readings = readings
        actors = ActorReader(text, knowledge, speakingFor: opinion?.author.subject)
        (genre, author) =
            AuthorReader(text: text, knowledge: knowledge, actors: actors, opinion: opinion)
            .author()
        voices = VoiceReader.voices(of: text, readings, actors, genre, author)
        leads = ListLeads(text: text, readings: readings, knowledge: knowledge).leads()
        parts = [.own, .record].contains(genre) ? BriefingParts.parts(of: text) : []
        subjects = SubjectFinder(text: text, knowledge: knowledge).subjects(of: readings)
        asides = AsideReader(readings, voices, text, knowledge, genre).asides()
        frames = []
    }

    private init(_ bare: RuleContext, frames: [PointFrame?]) {
        knowledge = bare.knowledge
        text = bare.text
        readings = bare.readings
        actors = bare.actors
        genre = bare.genre
        author = bare.author
        voices = bare.voices
        leads = bare.leads
        parts = bare.parts
        subjects = bare.subjects
        asides = bare.asides
        self.frames = frames
    }

    private static func readings(
        of text: AnalysedText,
        _ knowledge: RuleKnowledge,
        besides note: Int?
    ) -> [SentenceReading] {
        var readings: [SentenceReading] = []
        readings.reserveCapacity(text.sentences.count)
        var scanner = CueScanner(knowledge.cues)
        var attendance = AttendanceEntries()
        for (index, sentence) in text.sentences.enumerated() {
            let isPresent = attendance.holds(sentence, knowledge.lexicon)
            let isRead =
                sentence.blockKind.isProse && sentence.tokens.count <= RuleContext.longest
                && sentence.passage.block != note && !isFragment(sentence)
                && !isPresent
            let tokens = isRead ? sentence.tokens : []
            let (classes, words) = knowledge.lexicon.read(tokens)
            readings.append(
                SentenceReading(
                    index: index,
                    sentence: sentence,
                    tokens: tokens,
                    classes: classes,
                    words: words,
                    hits: scanner.hits(in: tokens),
                    clauses: ClauseReader.clauses(of: tokens, classes)
                )
            )
        }
        return readings
    }

    /// True for a short line that ends in a colon: it leads a list, and says nothing.
    private static func isFragment(_ sentence: Sentence) -> Bool {
        sentence.tokens.count < 7 && sentence.tokens.last?.folded == ":"
    }

    /// The part of a briefing that a sentence is in; nil for none.
    func part(of reading: SentenceReading) -> BriefingParts.Part? {
        parts.isEmpty ? nil : parts[reading.index]
    }

    /// Takes note that a sentence holds an issue.
    func noteOpen(_ reading: SentenceReading) { open = reading.index }

    /// True where the rules that ran before found an issue in a sentence.
    func isOpen(_ reading: SentenceReading) -> Bool { open == reading.index }

    /// True for one of those who sign the text: `Finland is willing to host it`.
    func isAuthor(_ actor: Actor) -> Bool {
        if isSigning(actor) { return true }
        guard genre == .authored || author.subject == actor.subject, let subject = actor.subject,
            subject != ActorFacts.union
        else { return false }
        // `Irish companies` do not write for Ireland.
        guard !actor.name.split(separator: " ").contains(where: { Self.subjects.contains($0) })
        else { return false }
        return subject == author.subject
            || subject.kind == .country && author.name.holds(actor.name)
    }

    /// `The signatories`: by their name where the text has one.
    func resolved(_ actor: Actor) -> Actor { isSigning(actor) ? author : actor }

    private func isSigning(_ actor: Actor) -> Bool {
        guard genre == .authored, actor.subject == nil, !actor.isSide else { return false }
        let word = actor.name.lowercased().split(separator: " ").last
        return word.map { VoiceReader.signing.contains(Word($0)) } ?? false
    }

    /// Those who live or trade in a country, and do not speak for it.
    private static let subjects: Set<Substring> = [
        "companies", "firms", "operators", "businesses", "farmers", "exporters", "importers",
        "producers", "students", "traders", "banks", "start-ups", "investors", "workers",
        "engineers", "journalists", "researchers", "universities", "unions",
    ]
}
