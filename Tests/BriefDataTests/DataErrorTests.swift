import BriefCore
import Testing

import BriefData

/// A mistake in one file of data, and what is said of it after the folder's path.
struct Mistake: CustomTestStringConvertible {
    let file: String
    let text: String
    let message: String
    var testDescription: String { message }
}

private let mistakes = [
    Mistake(
        file: "Subjects/countries.yaml",
        text: "- code: JP\n  name: Japan\n  nmaes: [Nippon]",
        message: "/Subjects/countries.yaml:3: JP: no key “nmaes”; use one of code, name, names, "
            + "unless, needs, official, former, local, adjectives, demonyms, abbreviations, "
            + "capital, seats, words, eu"
    ),
    Mistake(
        file: "Subjects/countries.yaml",
        text: "- code: JP\n  names: [Japan]",
        message: "/Subjects/countries.yaml:1: JP: “name” is missing; add it"
    ),
    Mistake(
        file: "Subjects/countries.yaml",
        text: "- code: JP\n  name: Japan\n- name: Norway",
        message: "/Subjects/countries.yaml:3: countries.yaml: “code” is missing; add it"
    ),
    Mistake(
        file: "Subjects/countries.yaml",
        text: "- code: JP\n  name: Japan\n- code: NO\n  name: Norway\n- code: JP\n  name: Nippon",
        message: "/Subjects/countries.yaml:5: JP stands already at /Subjects/countries.yaml:1; "
            + "remove one"
    ),
    Mistake(
        file: "Subjects/countries.yaml",
        text: "- code: JP\n  name: Japan\n  override: true",
        message: "/Subjects/countries.yaml:3: JP: no key “override”; use one of code, name, "
            + "names, unless, needs, official, former, local, adjectives, demonyms, "
            + "abbreviations, capital, seats, words, eu"
    ),
    Mistake(
        file: "Subjects/countries.yaml",
        text: "Japan: JP",
        message: "/Subjects/countries.yaml:1: countries.yaml: write a list of entries"
    ),
    Mistake(
        file: "Subjects/countries.yaml",
        text: "- Japan",
        message: "/Subjects/countries.yaml:1: countries.yaml: write “key: value” lines"
    ),
    Mistake(
        file: "Subjects/countries.yaml",
        text: "- code: JP\n  name: Japan\n  names: {Nippon: yes}",
        message: "/Subjects/countries.yaml:3: JP: write “names: [text, text]”"
    ),
    Mistake(
        file: "Subjects/countries.yaml",
        text: "- code: JP\n  name: [Japan]",
        message: "/Subjects/countries.yaml:2: JP: write “name: text”"
    ),
    Mistake(
        file: "Subjects/countries.yaml",
        text: "- code: JP\n  name: Japan\n  eu: perhaps",
        message: "/Subjects/countries.yaml:3: JP: write “eu: true”"
    ),
    Mistake(
        file: "Subjects/countries.yaml",
        text: "- code: JP\n  name: Japan\n  name: Nippon",
        message: "/Subjects/countries.yaml:2: not YAML: “name” written twice"
    ),
    Mistake(
        file: "Subjects/countries.yaml",
        text: "- code: JP\n  name: [Japan",
        message: "/Subjects/countries.yaml:3: not YAML: while parsing a flow sequence, "
            + "did not find expected ',' or ']'"
    ),
    Mistake(
        file: "Subjects/regions.yaml",
        text: "- code: nordic\n  name: Nordic countries\n  members: [NO, XX]",
        message: "/Subjects/regions.yaml:3: nordic: “members” names XX, which is not there; "
            + "add it or correct the code"
    ),
    Mistake(
        file: "Subjects/fora.yaml",
        text: "- code: dp-jp\n  name: Partnership\n  class: bilateral-format\n  format: dp",
        message: "/Subjects/fora.yaml:4: dp-jp: “format” names dp, which is not there; "
            + "add it or correct the code"
    ),
    Mistake(
        file: "Subjects/fora.yaml",
        text: "- code: dp\n  name: Partnership\n  class: bilateral",
        message: "/Subjects/fora.yaml:3: dp: “class” cannot be “bilateral”; use one of "
            + "multilateral, minilateral, regional, conference, generic-forum, bilateral-format"
    ),
    Mistake(
        file: "Subjects/fora.yaml",
        text: "- code: dp\n  name: Partnership",
        message: "/Subjects/fora.yaml:1: dp: “class” is missing; add it"
    ),
    Mistake(
        file: "Subjects/bodies.yaml",
        text: "- code: council\n  name: Council\n  class: other\n  needs:\n    - alias: it",
        message: "/Subjects/bodies.yaml:5: council: write “- alias: text” and "
            + "“near: [text, text]”"
    ),
    Mistake(
        file: "Subjects/bodies.yaml",
        text: "- code: council\n  name: Council\n  class: other\n  needs:\n    - form: it",
        message: "/Subjects/bodies.yaml:5: council: no key “form”; use one of alias, near"
    ),
    Mistake(
        file: "Cues/issues.yaml",
        text: "issue.gap: lacks",
        message: "/Cues/issues.yaml:1: issue.gap: write [phrase, phrase]"
    ),
    Mistake(
        file: "Cues/issues.yaml",
        text: "issue.gap:\n  phrase: [lacks]",
        message: "/Cues/issues.yaml:2: issue.gap: no key “phrase”; use one of means, phrases"
    ),
    Mistake(
        file: "Cues/other.yaml",
        text: "issue.gap: [lacks]",
        message: "/Cues/other.yaml:1: issue.gap stands already at /Cues/issues.yaml:1; "
            + "remove one"
    ),
]

@Test(arguments: mistakes)
func `a mistake is told with its file, line, entry and what to do`(mistake: Mistake) throws {
    let folder = try TemporaryFolder(SmallData.with(mistake.file, mistake.text))
    let error = try #require(throws: DataError.self) {
        try VocabularyFiles(data: folder.path).load()
    }
    #expect("\(error)".split(separator: folder.path).joined() == mistake.message)
}

@Test
func `a file that is not UTF-8 is told`() throws {
    let folder = try TemporaryFolder(SmallData.files)
    try folder.write([0x63, 0xe9], to: "Subjects/fora.yaml")
    let error = try #require(throws: DataError.self) {
        try VocabularyFiles(data: folder.path).load()
    }
    #expect(
        "\(error)" == "\(folder.path)/Subjects/fora.yaml: not UTF-8; save it in that encoding"
    )
}

@Test
func `a missing file is told`() throws {
    var files = SmallData.files
    files["Subjects/persons.yaml"] = nil
    let folder = try TemporaryFolder(files)
    let error = try #require(throws: DataError.self) {
        try VocabularyFiles(data: folder.path).load()
    }
    #expect("\(error)" == "\(folder.path)/Subjects/persons.yaml: no such file; check the name")
}

@Test
func `a file that nothing reads is told`() throws {
    let folder = try TemporaryFolder(SmallData.with("Subjects/forums.yaml", ""))
    let error = try #require(throws: DataError.self) {
        try VocabularyFiles(data: folder.path).load()
    }
    #expect(
        "\(error)" == "\(folder.path)/Subjects/forums.yaml: nothing reads a file of this name; "
            + "use one of countries.yaml, regions.yaml, fora.yaml, bodies.yaml, "
            + "instruments.yaml, persons.yaml, priorities.yaml"
    )
}

@Test
func `an empty file has no entries`() throws {
    let folder = try TemporaryFolder(SmallData.with("Cues/issues.yaml", "# nothing yet\n"))
    #expect(try VocabularyFiles(data: folder.path).load().cues["issue.gap"] == [])
}
