import BriefCore
import BriefData
import Testing

/// The data that come with the program, read once for all tests here.
private let loaded = Result {
    try VocabularyFiles(data: DataFolder().path(of: "Data")).load()
}

private func subjects(of kind: SubjectKind) throws -> [SubjectEntry] {
    try loaded.get().subjects.filter { $0.id.kind == kind }
}

private func subject(_ id: String) throws -> SubjectEntry {
    try #require(loaded.get().subjects.first { $0.id.description == id })
}

@Test
func `every country of ISO 3166-1 is there, once`() throws {
    #expect(CountryCodes.all.count == 249)
    #expect(try subjects(of: .country).map(\.id.code).sorted() == CountryCodes.all)
}

@Test
func `the EU has its 27 members, the same under both heads`() throws {
    let members = try subjects(of: .country).filter { $0.category == "eu-member" }.map(\.id)
    #expect(members.count == 27)
    #expect(try Set(subject("region:EU").related) == Set(members))
}

@Test(
    arguments: [
        (SubjectKind.region, 40), (.forum, 110), (.body, 70), (.instrument, 70), (.person, 60),
        (.priority, 55),
    ]
)
func `the field is covered`(kind: SubjectKind, least: Int) throws {
    #expect(try subjects(of: kind).count >= least)
}

@Test
func `a country has an adjective or a people, but for a few that have no settled people`() throws {
    let unpeopled: Set<String> = ["BV", "HM", "IO", "SJ", "TF", "UM", "VA"]
    for country in try subjects(of: .country) where !unpeopled.contains(country.id.code) {
        let kinds = Set(country.aliases.map(\.kind))
        #expect(kinds.contains(.demonym) || kinds.contains(.adjective), "\(country.id)")
    }
}

@Test
func `no alias has space at an end, or is empty`() throws {
    for entry in try loaded.get().subjects {
        for text in entry.aliases.map(\.text) + entry.unless {
            let ends = [text.first, text.last].compactMap(\.self)
            #expect(ends.count == 2 && !ends.contains { $0.isWhitespace }, "\(entry.id): \(text)")
        }
    }
}

@Test
func `every phrase of unless holds a form of its subject`() throws {
    for entry in try loaded.get().subjects {
        let forms = entry.aliases.map { Form.words($0.text) }
        for phrase in entry.unless {
            let words = Form.words(phrase)
            #expect(forms.contains { Form.holds(words, $0) }, "\(entry.id): \(phrase)")
        }
    }
}

@Test
func `a form means one subject of its kind, but for those known to be ambiguous`() throws {
    var owners: [String: Set<String>] = [:]
    for entry in try loaded.get().subjects {
        for alias in entry.aliases {
            let form = Form.words(alias.text).joined(separator: " ")
            owners["\(entry.id.kind) \(form)", default: []].insert(entry.id.code)
        }
    }
    let ambiguous = owners.filter { $0.value.count > 1 }.mapValues { $0.sorted() }
    #expect(
        ambiguous == [
            "country congolese": ["CD", "CG"],
            "country kingston": ["JM", "NF"],
            "country virgin islands": ["VG", "VI"],
            "instrument chips act": ["chips-act", "us-chips"],
        ]
    )
}

@Test
func `a form that is ambiguous needs company`() throws {
    for (id, form) in [
        ("country:CD", "Congolese"), ("country:CG", "Congolese"), ("country:JM", "Kingston"),
        ("country:VG", "Virgin Islands"), ("country:VI", "Virgin Islands"),
    ] {
        let alias = try #require(subject(id).aliases.first { $0.text == form })
        #expect(!alias.near.isEmpty, "\(id)")
    }
}

@Test(
    arguments: [
        ("country:KR", "Korea"), ("country:KR", "South Korean"),
        ("country:KR", "Republic of Korea"),
        ("country:KP", "DPRK"), ("country:CZ", "Czechia"), ("country:CZ", "Czech Republic"),
        ("country:TR", "Türkiye"), ("country:TR", "Turkey"), ("country:SZ", "Swaziland"),
        ("country:MM", "Burma"), ("country:NL", "Holland"), ("country:UA", "Kiev"),
        ("country:UA", "Kyiv"), ("country:UA", "Київ"), ("country:CI", "Côte d’Ivoire"),
        ("country:CI", "Côte d'Ivoire"), ("country:US", "U.S."), ("country:US", "American"),
        ("country:JP", "日本"), ("country:GB", "Downing Street"), ("country:MK", "FYROM"),
        ("region:EU", "the Union"), ("body:commission", "EU executive"),
        ("body:ms", "national representatives"), ("body:think-tanks", "think tanks"),
    ]
)
func `texts may call it so`(id: String, form: String) throws {
    #expect(try subject(id).aliases.contains { $0.text == form })
}

@Test(
    arguments: [
        ("region:EU", "the Union for the Mediterranean"), ("body:council", "the Council of Europe"),
        ("country:KR", "Korean Peninsula"), ("country:US", "Latin America"),
        ("country:GE", "Georgia Tech"), ("country:CN", "South China Sea"),
        ("country:NE", "Niger Delta"), ("priority:platforms", "similar platform"),
    ]
)
func `what only looks like a name is kept out`(id: String, phrase: String) throws {
    #expect(try subject(id).unless.contains(phrase))
}

@Test
func `us is never the United States`() throws {
    let forms = try subject("country:US").aliases.map(\.text)
    #expect(forms.contains("US"))
    #expect(!forms.contains("us"))
}

@Test
func `an instance of a bilateral format names its partner`() throws {
    for forum in try subjects(of: .forum) where forum.format != nil {
        #expect(forum.related.contains { $0.kind == .country }, "\(forum.id)")
    }
}
