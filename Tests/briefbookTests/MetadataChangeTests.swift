import BriefCore
import Testing

@testable import briefbook

@Test
func `a correction tells what was and what is`() {
    let before = SourceMetadata(title: "A", kind: .news)
    let after = SourceMetadata(
        title: "A",
        published: .year(2023),
        publishedBasis: .given,
        kind: .record
    )
    let changes = MetadataChange.changes(from: before, to: after)
    #expect(
        changes.map(\.text) == [
            "published unknown → 2023", "basis unknown → given", "kind news → record",
        ]
    )
    #expect(changes.first?.json.text == #"{"name":"published","from":null,"to":"2023"}"#)
    #expect(MetadataChange.changes(from: after, to: after).isEmpty)
}
