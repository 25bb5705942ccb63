import BriefCore
import Testing

@testable import TextAnalysis

struct MentionFinderTests {
    @Test func `Names, adjectives, peoples and abbreviations name a country`() {
        let text = "Korean firms, two Frenchmen, the US, U.S. ships and Côte d’Ivoire took part."
        let found = Sample.mentions(text, kind: .country)
        #expect(
            found == [
                "country:KR Korean", "country:FR Frenchmen", "country:US US",
                "country:US U.S.", "country:CI Côte d’Ivoire",
            ]
        )
    }

    @Test func `No-break spaces, hyphens and line breaks are spaces`() {
        let text =
            "The New\u{A0}\u{A0}Zealand team met the South\u{2009}Korean one and Guinea‑Bissau."
        #expect(
            Sample.mentions(text, kind: .country) == [
                "country:NZ New Zealand", "country:KR South Korean", "country:GW Guinea‑Bissau",
            ]
        )
    }

    @Test func `Codes of member states name who speaks where sentences open with them`() {
        let record = """
            LV and HU asked for a day. EL, IT and SK supported this; AT had no view on the fee.

            IT warned against it, as did a note by FR. Firms of IT and HR were named. HR policies vary.
            """
        #expect(
            Sample.mentions(record, kind: .country) == [
                "country:LV LV", "country:HU HU", "country:GR EL", "country:IT IT",
                "country:SK SK", "country:IT IT", "country:FR FR",
            ]
        )
    }

    @Test(arguments: [
        "IT supported the office. SE asked for a plug. IT needs grow.",
        "The IT and HR units moved. LV and HU are codes.",
        "FR 12 is a form. DE forms are green, NL forms are red.",
    ])
    func `Capitals that nobody speaks by are no member states`(text: String) {
        #expect(Sample.mentions(text, kind: .country).isEmpty)
    }

    @Test func `The pronoun us is no country`() {
        #expect(Sample.mentions("They told us to wait and let Us be.", kind: .country).isEmpty)
        #expect(Sample.mentions("LET US SPEAK OF CABLES NOW", kind: .country).isEmpty)
        #expect(Sample.mentions("They told the US to wait.", kind: .country) == ["country:US US"])
    }

    @Test func `Capitals tell IT and WHO from the words`() {
        #expect(Sample.mentions("It was clear who asked for it.", kind: .forum).isEmpty)
        #expect(
            Sample.mentions("The WHO spoke of the pandemic.", kind: .forum) == ["forum:who WHO"]
        )
    }

    @Test func `The longest form wins within a kind`() {
        #expect(
            Sample.mentions("Papua New Guinea and North Korea agreed.", kind: .country) == [
                "country:PG Papua New Guinea", "country:KP North Korea",
            ]
        )
    }

    @Test func `A country inside a forum's name is named too`() {
        let found = Sample.mentions("The EU-Japan summit went well.")
        #expect(found.contains("country:JP Japan"))
        #expect(found.contains("forum:summit-jp EU-Japan summit"))
        #expect(found.contains("region:EU EU"))
    }

    @Test func `A longer name swallows a shorter one`() {
        let found = Sample.mentions("The Council of Europe met trade unions of Georgia Tech.")
        #expect(!found.contains { $0.hasPrefix("body:council ") })
        #expect(!found.contains { $0.hasPrefix("region:europe") })
        #expect(!found.contains { $0.hasPrefix("country:GE") })
        #expect(!found.contains { $0.hasPrefix("region:EU") })
    }

    @Test func `A possessive counts for nothing`() {
        #expect(
            Sample.mentions("Japan's offer and Korea’s answer", kind: .country) == [
                "country:JP Japan", "country:KR Korea",
            ]
        )
    }

    @Test func `Small letters match in any case and in the plural`() {
        let subject = SubjectEntry(
            id: SubjectID(.priority, "chips"),
            name: "Chips",
            aliases: [.init("supply chain", .term), .init("cable policy", .term)]
        )
        let finder = MentionFinder(
            Vocabulary(subjects: [subject], cues: Cues([:]), fingerprint: 0),
            side: "EU"
        )
        let text = "Supply Chains and SUPPLY-CHAIN rules and cable policies."
        #expect(mentions(finder, text) == ["Supply Chains", "SUPPLY-CHAIN", "cable policies"])
    }

    @Test func `Abbreviations take a plural s and no small letters`() {
        let subject = SubjectEntry(
            id: SubjectID(.body, "dgs"),
            name: "Directorates",
            aliases: [.init("DG", .abbreviation)]
        )
        let finder = MentionFinder(
            Vocabulary(subjects: [subject], cues: Cues([:]), fingerprint: 0),
            side: "EU"
        )
        #expect(mentions(finder, "The DGs, DG X, dgs and DGS.") == ["DGs", "DG"])
    }

    @Test func `A trap counts near its words, near another country, or named elsewhere`() {
        let jordan = SubjectEntry(
            id: SubjectID(.country, "JO"),
            name: "Jordan",
            aliases: [
                .init("Jordan", .name, near: ["Amman"]), .init("Jordanian", .adjective),
            ]
        )
        let egypt = SubjectEntry(
            id: SubjectID(.country, "EG"),
            name: "Egypt",
            aliases: [.init("Egypt", .name)]
        )
        let finder = MentionFinder(
            Vocabulary(subjects: [jordan, egypt], cues: Cues([:]), fingerprint: 0),
            side: "EU"
        )
        #expect(mentions(finder, "Jordan spoke of shoes.").isEmpty)
        #expect(mentions(finder, "Jordan met us in Amman.") == ["Jordan"])
        #expect(mentions(finder, "Jordan and Egypt signed.") == ["Jordan", "Egypt"])
        #expect(
            mentions(finder, "The Jordanian side spoke. Jordan was content.") == [
                "Jordanian", "Jordan",
            ]
        )
    }

    @Test(arguments: [
        ("Tokyo agreed to the plan.", true),
        ("Talks with Ankara will resume.", true),
        ("Beijing's refusal was firm.", true),
        ("They met in Tokyo on Monday.", false),
        ("The Paris Agreement was signed.", false),
        ("In Ottawa’s streets it snowed.", false),
    ])
    func `A capital stands for its government where it acts`(text: String, isMeant: Bool) {
        #expect(!Sample.mentions(text, kind: .country).isEmpty == isMeant)
    }

    @Test func `An abbreviation defined in the text names what it stands for`() {
        let text = """
            The Lagoon Cable Board (LCB) met on Monday.

            On Tuesday the LCB met again.
            """
        let board = SubjectEntry(
            id: SubjectID(.forum, "lcb"),
            name: "Lagoon Cable Board",
            aliases: [.init("Lagoon Cable Board", .name)]
        )
        let finder = MentionFinder(
            Vocabulary(subjects: [board], cues: Cues([:]), fingerprint: 0),
            side: "EU"
        )
        #expect(mentions(finder, text) == ["Lagoon Cable Board (LCB)", "LCB"])
    }

    @Test(arguments: [
        ("Brazil spoke. BR thanked the chair.", ["BR"]),
        ("Germany, France and Portugal spoke. DE, FR and PT saw no need.", ["DE", "FR", "PT"]),
        ("Lithuania spoke. LT asked for more, while the chair did not.", ["LT"]),
        ("Brazil spoke. As BR said, it is for BR to decide; then BR left.", ["BR", "BR", "BR"]),
        ("Malta spoke. The ship took a 350 MT load.", []),
        ("Mauritania spoke. MR SMITH and Mr Smith thanked it.", []),
        ("Malawi has a dam. It gives 350 MW, and MW is its unit.", []),
        ("Singapore spoke. The SG met the mayor.", []),
        ("Gabon spoke. GA adopted the text.", []),
        ("Georgia spoke. GE built the turbine.", []),
        ("Lithuania spoke. LT COL Smith took notes.", []),
        ("Poland spoke. The ship sails under a PL flag.", []),
    ])
    func `A letter code is a country's where those who speak are named`(
        text: String,
        codes: [String]
    ) {
        let found = Sample.mentions(text, kind: .country).map { String($0.suffix(2)) }
        #expect(found.filter { $0.allSatisfy(\.isUppercase) } == codes, "\(found)")
    }

    @Test func `A surname names the person named in full before`() {
        let person = SubjectEntry(
            id: SubjectID(.person, "quill"),
            name: "Ana Quill",
            aliases: [.init("Ana Quill", .name)]
        )
        let finder = MentionFinder(
            Vocabulary(subjects: [person], cues: Cues([:]), fingerprint: 0),
            side: "EU"
        )
        #expect(mentions(finder, "Quill came. Ana Quill spoke. Then Quill left.").count == 2)
    }

    @Test(arguments: [
        ("The EU-Singapore Digital Partnership was signed.", ["dp-sg"]),
        ("The digital partnership with Singapore was signed.", ["dp-sg"]),
        ("A digital partnership between the EU and the Republic of Korea", ["dp-kr"]),
        ("The digital partnerships with Japan and Singapore", ["dp-jp", "dp-sg"]),
        ("The US-EU Trade and Technology Council met.", ["ttc-us"]),
        ("The Trade and Technology Council met.", ["ttc"]),
        ("A digital partnership with Atlantis", ["dp"]),
    ])
    func `A format with its partner is the instance`(text: String, codes: [String]) {
        let found = Sample.mentions(text, kind: .forum).map { String($0.dropFirst(6)) }
        #expect(found.map { String($0.prefix { $0 != " " }) } == codes)
    }

    @Test(arguments: [
        ("The Council endorsed the plan.", true),
        ("The first meeting of the Council was held in Delhi.", true),
        ("The Commission will propose to the Council to open talks.", false),
        ("The Council has not yet given its mandate.", false),
        ("Hungary blocked the decision in the Council.", false),
        ("The Council and the Parliament have not yet adopted the regulation.", false),
    ])
    func `A joint council is taken up by its noun, where no laws are made`(
        text: String,
        isJoint: Bool
    ) {
        let opening = "The EU-India Trade and Technology Council met in May. "
        let found = Sample.mentions(opening + text).filter { $0.hasPrefix("forum:ttc-in ") }
        #expect((found.count == 2) == isJoint, "\(found)")
    }

    @Test(arguments: [
        ("We can sign once the Council has decided.", false, false),
        ("It will be sent as soon as the Council has agreed.", false, false),
        ("Nothing can be said pending the Council's decision.", false, false),
        ("The list will be ready when the Council has met.", false, true),
        ("The Council welcomed the list.", false, true),
        ("Chile left after the Council adopted the list.", false, true),
        ("We can sign once the Council has decided.", true, true),
    ])
    func `What is waited for is the Union's, unless the joint one was just named`(
        text: String,
        isNamed: Bool,
        isJoint: Bool
    ) {
        let opening = "The EU-India Trade and Technology Council met in May. It was long. "
        let before = isNamed ? "The Trade and Technology Council meets in June. " : ""
        let found = Sample.mentions(opening + before + text)
        #expect(found.contains("body:council Council") != isJoint, "\(found)")
    }

    @Test(arguments: [
        "The mission will leave once the Council has voted.",
        "Troops stay until the Council decides otherwise.",
    ])
    func `What another body has yet to decide stays its own`(text: String) {
        let opening = "The UN Security Council met on Monday. Chile was there. China came late. "
        let found = Sample.mentions(opening + text)
        #expect(!found.contains("body:council Council"), "\(found)")
    }

    @Test(arguments: [
        ("Korea amended its AI Basic Act.", "kr-ai-law"),
        ("The Korean AI Basic Act is in force.", "kr-ai-law"),
        ("Japan has adopted the AI Promotion Act.", "jp-ai-law"),
        ("Canada has yet to pass the AIDA.", "ca-ai-law"),
        ("Peru wrote an AI Basic Act of its own.", ""),
        ("The AI Basic Act is in force. It binds all firms in Seoul.", "kr-ai-law"),
        ("The EU and Japan discussed AI. The AI Promotion Act is new.", "jp-ai-law"),
        ("Korea came. Peru wrote an AI Basic Act of its own.", ""),
        (
            "Seoul has adopted its law. The AI Basic Act of Korea is new. The AI Basic Act is strict.",
            "kr-ai-law"
        ),
    ])
    func `An act of a short name is that of the country beside it, or of the text`(
        text: String,
        code: String
    ) {
        let found = Sample.mentions(text, kind: .instrument).map { $0.dropFirst(11) }
        #expect(
            found.allSatisfy { $0.hasPrefix(code + " ") } && found.isEmpty == code.isEmpty,
            "\(found)"
        )
    }

    @Test func `Boilerplate names nothing`() {
        let text = """
            The two sides met on Monday and spoke about cables.

            ALSO READ: Ten Cheap Phones From Japan
            """
        #expect(Sample.mentions(text, kind: .country).isEmpty)
    }

    private func mentions(_ finder: MentionFinder, _ text: String) -> [String] {
        let document = Sample.document(text)
        var read = AnalysedText(text: document.text)
        read.blocks = Layout(Sample.vocabulary.cues).blocks(of: document)
        read.sentences = SentenceSplitter(Sample.vocabulary.cues)
            .sentences(of: read.blocks, in: document.text)
        return finder.mentions(in: read).map { document.text.words(in: $0.span).singleSpaced }
    }
}
