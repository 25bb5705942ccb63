internal import BriefCore

/// What rules know before they read any text, compiled once from a vocabulary.
///
/// One object, since it is large.
final class RuleKnowledge: Sendable {
    /// All cues, ready to be matched.
    let cues: CueMatcher
    /// Word classes.
    let lexicon: Lexicon
    /// Subjects that can act.
    let actors: ActorFacts
    /// The generic format of each forum that is an instance of one.
    let formats: [SubjectID: SubjectID]
    /// For each place in the vocabulary whether the subject is an instance of a generic format.
    let isInstance: [Bool]
    /// For each place in the vocabulary whether the subject is such a generic format.
    let isGeneric: [Bool]
    /// Words that label a signed opinion.
    let opinionLabels: WordSet
    /// Name of the side whose talking points are looked for, such as `EU`.
    let side: String

    /// Compiles cues and actors.
    ///
    /// - Parameters:
    ///   - vocabulary: subjects and cues.
    ///   - side: name under which unattributed lines of the side are held.
    init(_ vocabulary: Vocabulary, side: String = "EU") {
        cues = CueMatcher(vocabulary.cues)
        let verbs = vocabulary.cues["grammar.verb"].map(RuleKnowledge.verbs)
        lexicon = Lexicon(
            verbs: cues.verbs + verbs.joined(),
            nouns: vocabulary.cues["grammar.also-noun"]
        )
        actors = ActorFacts(vocabulary)
        var formats: [SubjectID: SubjectID] = [:]
        for subject in vocabulary.subjects { formats[subject.id] = subject.format }
        self.formats = formats
        let generic = Set(formats.values)
        isInstance = vocabulary.subjects.map { formats[$0.id] != nil }
        isGeneric = vocabulary.subjects.map { generic.contains($0.id) }
        opinionLabels = WordSet(vocabulary.cues["opinion.label"])
        self.side = side
    }

    /// The base forms in a list such as `(fall+|rise+)`.
    private static func verbs(in list: String) -> [String] {
        list.split(whereSeparator: { "(|)+ ".contains($0) }).map(String.init)
    }
}
