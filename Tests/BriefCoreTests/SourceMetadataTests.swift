import BriefCore
import Testing

@Test
func `what is given overrides what was found`() throws {
    let found = SourceMetadata(
        title: "Readout",
        published: PartialDate(iso: "2023"),
        publishedBasis: .inferred,
        publishedReason: "the year is named",
        kind: .news
    )
    let given = SourceMetadata(
        published: PartialDate(iso: "2023-04-18"),
        publishedBasis: .given,
        publishedReason: "given by the reader"
    )
    let merged = found.overlaid(with: given)
    #expect(merged.title == "Readout")
    #expect(merged.published?.iso == "2023-04-18")
    #expect(merged.publishedBasis == .given)
    #expect(merged.kind == .news)
}

@Test
func `saying nothing about the date keeps the one found`() {
    let found = SourceMetadata(published: PartialDate(iso: "2023"), publishedBasis: .inferred)
    #expect(found.overlaid(with: SourceMetadata(title: "x")).published?.iso == "2023")
}

@Test
func `a subject id reads back as written`() {
    #expect(SubjectID("country:JP") == SubjectID(.country, "JP"))
    #expect(SubjectID("country:JP")?.description == "country:JP")
    #expect(SubjectID("planet:X") == nil)
    #expect(SubjectID("country:") == nil)
    #expect(SubjectID("JP") == nil)
}
