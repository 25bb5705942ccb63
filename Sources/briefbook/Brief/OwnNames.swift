internal import BriefCore
internal import Synchronization

/// Who speaks for our side, and where persons belong, read from the data files when first wanted.
final class OwnNames: Sendable {
    /// What the data files say.
    struct Known: Sendable {
        /// Names of all that speak for our side.
        let names: [String]
        /// Persons with the bodies and countries they belong to.
        let people: [SubjectID: [SubjectID]]
        /// Bodies that speak for our side.
        let ours: Set<SubjectID>
    }

    private let known = Mutex<Known?>(nil)

    /// What is known.
    func all() throws -> Known {
        if let known = known.withLock({ $0 }) { return known }
        let made = try Field.vocabulary().ownSide
        known.withLock { $0 = made }
        return made
    }
}

extension Vocabulary {
    /// Who speaks for the side, and where persons belong.
    var ownSide: OwnNames.Known {
        let ours = subjects.filter(\.isSide)
        let people = subjects.filter { $0.id.kind == .person }.map { ($0.id, $0.related) }
        return OwnNames.Known(
            names: ours.flatMap { entry in [entry.name] + entry.aliases.map(\.text) },
            people: Dictionary(people) { $1 },
            ours: Set(ours.map(\.id))
        )
    }
}
