internal import BriefCore

/// Formats that the side has with several partners, and their instances.
struct BilateralFormats: Sendable {
    private struct Key: Hashable {
        let format: SubjectID
        let partner: SubjectID
    }

    /// Subject by which texts name the side itself, such as `region:EU`.
    let side: SubjectID
    private let generics: Set<SubjectID>
    private let instances: [Key: SubjectID]
    private let partners: [SubjectID: [SubjectID]]

    /// Gathers formats from a vocabulary.
    ///
    /// - Parameters:
    ///   - subjects: All subjects.
    ///   - side: Code of the region that is the side, such as `EU`.
    init(_ subjects: [SubjectEntry], side: String) {
        var generics: Set<SubjectID> = []
        var instances: [Key: SubjectID] = [:]
        var partnersOf: [SubjectID: [SubjectID]] = [:]
        for entry in subjects where entry.id.kind == .forum {
            let partners = entry.related.filter { $0.kind == .country || $0.kind == .region }
            if entry.category == "bilateral-format" { partnersOf[entry.id] = partners }
            if let format = entry.format {
                generics.insert(format)
                for partner in partners {
                    let key = Key(format: format, partner: partner)
                    if instances[key] == nil { instances[key] = entry.id }
                }
            } else if entry.category == "bilateral-format", partners.isEmpty {
                generics.insert(entry.id)
            }
        }
        self.generics = generics
        self.instances = instances
        partners = partnersOf
        self.side = SubjectID(.region, side)
    }

    /// True for a format without a partner.
    func isGeneric(_ subject: SubjectID) -> Bool { generics.contains(subject) }

    /// Countries and regions a bilateral format is with; empty for any other subject.
    func partners(of subject: SubjectID) -> [SubjectID] { partners[subject] ?? [] }

    /// The instance of a format with a partner; nil where the vocabulary has none.
    func instance(of format: SubjectID, with partner: SubjectID) -> SubjectID? {
        instances[Key(format: format, partner: partner)]
    }
}
