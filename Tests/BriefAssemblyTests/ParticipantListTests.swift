import BriefAssembly
import BriefCore
import Testing

@Suite struct ParticipantListTests {
    private let list = ParticipantList(
        SideReader(ours: ["EU", "European Commission"], theirs: ["Japan", "Japanese", "METI"])
    )

    private func names(_ text: String) -> [String] { list.theirs(in: text).map(\.name) }

    @Test
    func `a line for each party names those on its side`() {
        let text = """
            Record of a meeting

            Participants:
            EU: Director for Cables, DG TEST; Ms Anna Berg
            Japan: Director-General Abe Kenji (METI), Ms Mori Yui (MOFA) and Mr Sato

            Summary:

            Japan: Mr Ono Jun was not there.
            """
        #expect(
            names(text) == [
                "Director-General Abe Kenji (METI)", "Ms Mori Yui (MOFA)", "Mr Sato",
            ]
        )
        let first = list.theirs(in: text).first
        #expect(first.map { SourceText(text).words(in: $0.span) } == first?.name)
    }

    @Test(arguments: [
        "Participants: for the EU, Anna Berg (Head of Unit); for Japan, Director Abe Kenji (METI).",
        "Participants: EU: Anna Berg (Head of Unit); Japan: Director Abe Kenji (METI)",
        "Participants: on behalf of Japan, Director Abe Kenji (METI); for the EU, Anna Berg",
    ])
    func `a party before its names in one line is their side`(text: String) {
        #expect(names(text) == ["Director Abe Kenji (METI)"])
    }

    @Test
    func `a colon in the brackets behind a name names no party`() {
        let text = "Participants: for Japan, Abe Kenji (METI: digital), Mori Yui (MOFA)."
        #expect(names(text) == ["Abe Kenji (METI: digital)", "Mori Yui (MOFA)"])
    }

    @Test(arguments: [
        "Participants: Abe Kenji (Japan), Anna Berg (EU)",
        "## Participants\n\n- Anna Berg (European Commission)\n- Abe Kenji (Japan)",
        "**Participants:** Abe Kenji (Japan); Anna Berg (EU)",
    ])
    func `a party in brackets behind a name is its side`(text: String) {
        #expect(names(text) == ["Abe Kenji (Japan)"])
    }

    @Test(arguments: [
        "Japan: Ministry of Trade, Embassy in Brussels",
        "Japan: Director for Cables",
        "Japan: METI officials, interpreters",
        "Norway: Kari Nordmann",
    ])
    func `houses, offices and others are nobody we meet`(line: String) {
        #expect(names("Participants:\n" + line).isEmpty)
    }

    @Test
    func `without a list nobody is listed`() {
        #expect(names("Abe Kenji (Japan) spoke first.\nJapan: Abe Kenji").isEmpty)
    }

    @Test
    func `our own people are read in the same way`() {
        let text =
            "Participants: for the EU, Ms Anna Keller, Director for Digital Policy; for Japan, Mr Ken Mori."
        #expect(list.ours(in: text).map(\.name) == ["Ms Anna Keller"])
        #expect(list.theirs(in: text).map(\.name) == ["Mr Ken Mori"])
    }
}
