internal import BriefCore

/// What rules know of the subjects that can act.
struct ActorFacts: Sendable {
    /// One subject's facts.
    struct Fact: Sendable {
        let name: String
        let isSide: Bool
        /// True where it can hold a view: a country, body, person, organisation.
        let canAct: Bool
        /// True for a country that belongs to the European Union.
        let isMember: Bool
        /// True for the media, whose word is colour, not a position.
        let isMedia: Bool
    }

    private let facts: [SubjectID: Fact]
    /// The same by the subject's place in the vocabulary.
    private let factsByPlace: [Fact?]
    private let byName: [String: SubjectID]

    /// Gathers the facts of all subjects.
    init(_ vocabulary: Vocabulary) {
        var facts: [SubjectID: Fact] = [:]
        var byName: [String: SubjectID] = [:]
        let sides = Set(vocabulary.subjects.filter(\.isSide).map(\.id)).union([ActorFacts.union])
        for subject in vocabulary.subjects {
            let isUnion = subject.id == ActorFacts.union
            facts[subject.id] = Fact(
                name: subject.name,
                isSide: sides.contains(subject.id)
                    || subject.id.kind == .person && !sides.isDisjoint(with: subject.related),
                canAct: isUnion || ActorFacts.canAct(subject),
                isMember: subject.id.kind == .country
                    && subject.related.contains(ActorFacts.union),
                isMedia: subject.category == "media"
            )
            for alias in subject.aliases where subject.id.kind != .priority {
                if byName[alias.text.lowercased()] == nil {
                    byName[alias.text.lowercased()] = subject.id
                }
            }
        }
        self.facts = facts
        factsByPlace = vocabulary.subjects.map { facts[$0.id] }
        self.byName = byName
    }

    /// The facts of a subject; nil for one that is not in the vocabulary.
    subscript(subject: SubjectID) -> Fact? { facts[subject] }

    /// The facts of the subject that is named.
    subscript(mention: LocatedMention) -> Fact? { factsByPlace[mention.place] }

    /// The subject that a printed name, such as a publisher's, stands for.
    func subject(named name: String) -> SubjectID? { byName[name.lowercased()] }

    /// The European Union as a subject.
    static let union = SubjectID(.region, "EU")

    private static func canAct(_ subject: SubjectEntry) -> Bool {
        switch subject.id.kind {
        case .country, .body, .person: true
        case .forum: ["multilateral", "regional", "minilateral"].contains(subject.category)
        case .region, .priority, .instrument: false
        }
    }
}
