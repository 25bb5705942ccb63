internal import BriefCore

/// What every rule reads with: general knowledge, and this text's sentences as read.
struct RuleContext: Sendable {
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
    /// The sentences that may be talking points, in order; nil where one may not.
    private(set) var frames: [PointFrame?] = []

    /// Longest sentence that is read; a longer one is a table or a list run together.
    static let longest = 400

    /// Reads the sentences of a text once, for all rules.
    init(_ text: AnalysedText, knowledge: RuleKnowledge) {
        self.knowledge = knowledge
        self.text = text
        var readings: [SentenceReading] = []
        for (index, sentence) in text.sentences.enumerated() {
            let isRead =
                sentence.blockKind.isProse && sentence.tokens.count <= RuleContext.longest
                && !RuleContext.isFragment(sentence)
            let tokens = isRead ? sentence.tokens : []
            let classes = tokens.map { knowledge.lexicon.wordClass(of: $0) }
            let hits = knowledge.cues.hits(in: tokens)
            var cues = CueSet()
            for hit in hits { cues.insert(hit.cue) }
            readings.append(
                SentenceReading(
                    index: index,
                    sentence: sentence,
                    classes: classes,
                    hits: hits,
                    cues: cues,
                    clauses: ClauseReader.clauses(of: tokens, classes),
                    tokens: tokens
                )
            )
        }
        self.readings = readings
        let actors = ActorReader(text, knowledge)
        self.actors = actors
        (genre, author) = AuthorReader(text: text, knowledge: knowledge, actors: actors).author()
        voices = VoiceReader.voices(of: text, readings, actors, genre, author)
        leads = ListLeads(text: text, readings: readings, knowledge: knowledge).leads()
        frames = PointFramer(self).frames()
    }

    /// True for a short line that ends in a colon: it leads a list, and says nothing.
    private static func isFragment(_ sentence: Sentence) -> Bool {
        sentence.tokens.count < 7 && sentence.tokens.last?.folded == ":"
    }

    /// Number of a cue; -1 where no file names it.
    func cue(_ name: String) -> Int { knowledge.cues.number(of: name) }
}
