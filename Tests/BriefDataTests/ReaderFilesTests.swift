import BriefCore
import Testing

import BriefData

private func load(reader files: [String: String]) throws -> Vocabulary {
    let folder = try TemporaryFolder(SmallData.files)
    let reader = try TemporaryFolder(files)
    return try VocabularyFiles(data: folder.path, reader: reader.path).load()
}

private func japan(in vocabulary: Vocabulary) throws -> SubjectEntry {
    try #require(vocabulary.subjects.first { $0.id == SubjectID(.country, "JP") })
}

@Test
func `the reader's entry adds forms to a known subject`() throws {
    let vocabulary = try load(reader: [
        "Subjects/countries.yaml": "- {code: JP, names: [Nihon], adjectives: [Nipponese]}"
    ])
    let texts = try japan(in: vocabulary).aliases.map(\.text)
    #expect(texts == ["Japan", "Nihon", "Japanese", "Nipponese", "Tokyo"])
}

@Test
func `the reader's entry changes a single value`() throws {
    let vocabulary = try load(reader: ["Subjects/countries.yaml": "- {code: JP, name: Nippon}"])
    #expect(try japan(in: vocabulary).name == "Nippon")
}

@Test
func `the reader's entry replaces one it overrides`() throws {
    let vocabulary = try load(reader: [
        "Subjects/countries.yaml": "- {code: JP, name: Japan, override: true}"
    ])
    #expect(try japan(in: vocabulary).aliases.map(\.text) == ["Japan"])
}

@Test
func `the reader's new entry stands after the others`() throws {
    let vocabulary = try load(reader: [
        "Subjects/fora.yaml": "- {code: club, name: Luncheon Club, class: minilateral, with: [JP]}"
    ])
    #expect(vocabulary.subjects.last?.id == SubjectID(.forum, "club"))
    #expect(vocabulary.subjects.last?.related == [SubjectID(.country, "JP")])
}

@Test
func `the reader's phrases are added to a cue`() throws {
    let cues = try load(reader: ["Cues/own.yaml": "issue.gap: [lacks, is wanting]"]).cues
    #expect(cues["issue.gap"] == ["falls short of", "lacks", "is wanting"])
}

@Test
func `the reader's phrases replace a cue they override`() throws {
    let own = "issue.gap: {phrases: [is wanting], override: true}"
    #expect(try load(reader: ["Cues/own.yaml": own]).cues["issue.gap"] == ["is wanting"])
}

@Test
func `a reader without files changes nothing`() throws {
    let folder = try TemporaryFolder(SmallData.files)
    let without = try VocabularyFiles(data: folder.path).load()
    let with = try VocabularyFiles(data: folder.path, reader: folder.path + "/none").load()
    #expect(with.subjects == without.subjects)
    #expect(with.fingerprint == without.fingerprint)
}

@Test
func `a new entry of the reader must have a name`() throws {
    let folder = try TemporaryFolder(SmallData.files)
    let reader = try TemporaryFolder(["Subjects/countries.yaml": "- code: XX"])
    let files = VocabularyFiles(data: folder.path, reader: reader.path)
    let error = try #require(throws: DataError.self) { try files.load() }
    #expect(
        "\(error)" == "\(reader.path)/Subjects/countries.yaml:1: XX: “name” is missing; add it"
    )
}
