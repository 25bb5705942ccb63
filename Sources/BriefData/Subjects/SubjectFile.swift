internal import BriefCore

/// One of the files of subjects: its name, what stands in it, and under which keys.
struct SubjectFile {
    /// Name of the file in `Subjects`.
    let name: String
    /// Kind of every entry.
    let kind: SubjectKind
    /// Keys an entry may have, besides those all entries may have.
    let keys: [SubjectKey]
    /// Values `class` may have; empty where entries have no class.
    let classes: [String]

    /// Keys an entry of any file may have.
    private static let common: [SubjectKey] = [.code, .name, .names, .unless, .needs]

    /// All keys an entry may have; `isReaders` adds those of the reader's own files.
    func keys(isReaders: Bool) -> [SubjectKey] {
        SubjectFile.common + keys + (isReaders ? [.override] : [])
    }

    /// All files, in the order in which their subjects are listed.
    static let all: [SubjectFile] = [
        SubjectFile(
            name: "countries.yaml",
            kind: .country,
            keys: [
                .official, .former, .local, .adjectives, .demonyms, .abbreviations,
                .capital, .seats, .words, .eu,
            ],
            classes: []
        ),
        SubjectFile(
            name: "regions.yaml",
            kind: .region,
            keys: [
                .local, .adjectives, .demonyms, .abbreviations, .capital, .members, .side,
            ],
            classes: []
        ),
        SubjectFile(
            name: "fora.yaml",
            kind: .forum,
            keys: [.class, .abbreviations, .with, .format, .priorities],
            classes: [
                "multilateral", "minilateral", "regional", "conference", "generic-forum",
                "bilateral-format",
            ]
        ),
        SubjectFile(
            name: "bodies.yaml",
            kind: .body,
            keys: [.class, .abbreviations, .side, .of],
            classes: [
                "eu-institution", "eu-body", "eu-member-states", "government", "company",
                "think-tank", "civil-society", "media", "stakeholders", "other",
            ]
        ),
        SubjectFile(
            name: "instruments.yaml",
            kind: .instrument,
            keys: [.class, .abbreviations, .priorities],
            classes: [
                "eu-law", "eu-strategy", "eu-programme", "declaration", "treaty",
                "un-process", "standard", "other",
            ]
        ),
        SubjectFile(name: "persons.yaml", kind: .person, keys: [.role, .body, .of], classes: []),
        SubjectFile(
            name: "priorities.yaml",
            kind: .priority,
            keys: [.group, .terms, .parent],
            classes: []
        ),
    ]
}
