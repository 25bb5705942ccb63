import BriefCore
import Testing

import BriefData

private func load(_ files: [String: String]) throws -> Vocabulary {
    let folder = try TemporaryFolder(files)
    return try VocabularyFiles(data: folder.path).load()
}

private func entry(_ id: SubjectID, in files: [String: String]) throws -> SubjectEntry {
    try #require(load(files).subjects.first { $0.id == id })
}

@Test
func `subjects come in the order of the files and of their entries`() throws {
    let ids = try load(SmallData.files).subjects.map(\.id.description)
    #expect(
        ids == [
            "country:JP", "country:NO", "region:EU", "region:nordic", "forum:dp", "forum:dp-jp",
            "body:council", "instrument:chips-act", "person:somebody", "priority:chips",
        ]
    )
}

@Test
func `each form of a name keeps what kind of form it is`() throws {
    let japan = try entry(SubjectID(.country, "JP"), in: SmallData.files)
    #expect(
        japan.aliases == [
            SubjectEntry.Alias("Japan", .name),
            SubjectEntry.Alias("Japanese", .adjective),
            SubjectEntry.Alias("Tokyo", .capital),
        ]
    )
}

@Test
func `a list of one may stand without brackets`() throws {
    let text = "- {code: JP, name: Japan, names: Nippon}\n- {code: NO, name: Norway}"
    let files = SmallData.with("Subjects/countries.yaml", text)
    let japan = try entry(SubjectID(.country, "JP"), in: files)
    #expect(japan.aliases.map(\.text) == ["Japan", "Nippon"])
}

@Test
func `a form that needs company says which words`() throws {
    let council = try entry(SubjectID(.body, "council"), in: SmallData.files)
    #expect(council.aliases.last?.text == "ministers")
    #expect(council.aliases.last?.near == ["Council", "Brussels"])
    #expect(council.unless == ["the Council of Europe"])
}

@Test
func `what speaks for the side is marked`() throws {
    let sides = try load(SmallData.files).subjects.filter(\.isSide).map(\.id.description)
    #expect(sides == ["region:EU", "body:council"])
}

@Test
func `references become subjects of the right kind`() throws {
    let partnership = try entry(SubjectID(.forum, "dp-jp"), in: SmallData.files)
    #expect(partnership.related == [SubjectID(.country, "JP"), SubjectID(.priority, "chips")])
    #expect(partnership.format == SubjectID(.forum, "dp"))
    let somebody = try entry(SubjectID(.person, "somebody"), in: SmallData.files)
    #expect(somebody.related == [SubjectID(.body, "council"), SubjectID(.country, "JP")])
    #expect(somebody.category == "Minister")
}

@Test
func `NO is Norway and not a truth value`() throws {
    let nordic = try entry(SubjectID(.region, "nordic"), in: SmallData.files)
    #expect(nordic.related == [SubjectID(.country, "NO")])
}

@Test
func `a cue is a list, or a list with its meaning`() throws {
    let cues = try load(SmallData.files).cues
    #expect(cues["issue.gap"] == ["falls short of", "lacks"])
    #expect(cues["issue.need"] == ["is needed"])
    #expect(cues["issue.none"] == [])
}

@Test
func `the fingerprint is known without parsing`() throws {
    let folder = try TemporaryFolder(SmallData.files)
    let reader = try TemporaryFolder(["Cues/own.yaml": "issue.gap: [is wanting]"])
    let files = VocabularyFiles(data: folder.path, reader: reader.path)
    #expect(try files.fingerprint() == files.load().fingerprint)
}

@Test
func `the fingerprint changes with a cue and not with the place of the folder`() throws {
    let one = try load(SmallData.files).fingerprint
    #expect(try load(SmallData.files).fingerprint == one)
    #expect(try load(SmallData.with("Cues/issues.yaml", "issue.gap: [lacks]")).fingerprint != one)
}

@Test
func `the reader's own file changes the fingerprint`() throws {
    let folder = try TemporaryFolder(SmallData.files)
    let reader = try TemporaryFolder(["Cues/own.yaml": "issue.gap: [is wanting]"])
    let without = try VocabularyFiles(data: folder.path).fingerprint()
    let with = try VocabularyFiles(data: folder.path, reader: reader.path).fingerprint()
    #expect(with != without)
}
