package import BriefCore

/// A row of a list that can be told from others and looked through.
package protocol SearchableRow: Equatable, Sendable {
    associatedtype Identity: Hashable

    /// What stays the same when the list is loaded anew.
    var identity: Identity { get }
    /// The words that find and filter look through.
    var searchText: String { get }
    /// The subjects by whose names it is found too; none where rows have none.
    var subjects: [SubjectID] { get }

    /// True where it shows what was changed.
    func stands(at place: ChangedPlace) -> Bool
}

extension SearchableRow {
    /// No subjects.
    package var subjects: [SubjectID] { [] }

    /// No row of this sort shows anything that is changed.
    package func stands(at place: ChangedPlace) -> Bool { false }
}

extension SubjectRow: SearchableRow {
    /// The subject's id.
    package var identity: SubjectID { id }
    /// The name and the code.
    package var searchText: String { name + " " + id.code }
    /// The subject itself.
    package var subjects: [SubjectID] { [id] }

    /// True for the subject itself.
    package func stands(at place: ChangedPlace) -> Bool { place == .entry(.subject(id)) }
}

extension SourceRow: SearchableRow {
    /// The source's key.
    package var identity: SourceKey { key }
    /// Title, publisher, reference, file and sort.
    package var searchText: String {
        [shownTitle, metadata.publisher, metadata.reference, file, metadata.kind?.rawValue]
            .compactMap { $0 }.joined(separator: " ")
    }

    /// True for the source itself.
    package func stands(at place: ChangedPlace) -> Bool { place == .entry(.source(key)) }
}

extension FindingRow: SearchableRow {
    /// The finding itself and its first citation, as its number changes when a book is rebuilt.
    package var identity: PlaceIdentity {
        PlaceIdentity(
            kind: finding.claim.kind,
            source: citations.first?.source ?? SourceKey(""),
            span: finding.span
        )
    }
    /// The sort, who holds it, the words, and the codes of the priorities it is on.
    package var searchText: String {
        let words = citations.map(\.words).joined(separator: " ")
        let codes = finding.subjects.filter { $0.kind == .priority }.map { priority in
            priority.code.map { $0 == "-" ? " " : String($0) }.joined()
        }
        return ([claim.sort, claim.holder ?? "", judgement?.wording ?? "", words] + codes)
            .joined(separator: " ")
    }
    /// The subjects the finding is on.
    package var subjects: [SubjectID] { finding.subjects }

    /// True for the finding itself.
    package func stands(at place: ChangedPlace) -> Bool { target.map { .entry($0) } == place }
}

extension SearchHit: SearchableRow {
    /// The place of the hit.
    package var identity: PlaceIdentity {
        PlaceIdentity(kind: .mention, source: source, span: span)
    }
    /// The words and the title of the source.
    package var searchText: String { text + " " + sourceTitle }
}

/// What tells a finding, or a place in a source, for good.
package struct PlaceIdentity: Hashable, Sendable {
    /// The kind of finding.
    package let kind: FindingKind
    /// The source it stands in.
    package let source: SourceKey
    /// Where it stands.
    package let span: TextSpan
}
