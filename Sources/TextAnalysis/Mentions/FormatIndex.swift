internal import BriefCore

/// Bilateral formats by place in the gazetteer, for the walk over sentences.
struct FormatIndex: Sendable {
    private struct Key: Hashable {
        let format: Int
        let partner: Int
    }

    /// Place of the side; nil where the vocabulary has it not.
    let side: Int?
    private let generics: [Bool]
    private let instances: [Key: Int]

    /// Numbers the formats as the gazetteer numbers its subjects.
    init(_ formats: BilateralFormats, _ entries: [SubjectEntry]) {
        var places: [SubjectID: Int] = [:]
        for (place, entry) in entries.enumerated() where places[entry.id] == nil {
            places[entry.id] = place
        }
        side = places[formats.side]
        generics = entries.map { formats.isGeneric($0.id) }
        var instances: [Key: Int] = [:]
        for (place, entry) in entries.enumerated() {
            guard let format = entry.format.flatMap({ places[$0] }) else { continue }
            for partner in entry.related.compactMap({ places[$0] }) {
                let key = Key(format: format, partner: partner)
                if instances[key] == nil { instances[key] = place }
            }
        }
        self.instances = instances
    }

    /// True for a format without a partner.
    func isGeneric(_ subject: Int) -> Bool { generics[subject] }

    /// The instance of a format with a partner; nil where there is none.
    func instance(of format: Int, with partner: Int) -> Int? {
        instances[Key(format: format, partner: partner)]
    }
}
