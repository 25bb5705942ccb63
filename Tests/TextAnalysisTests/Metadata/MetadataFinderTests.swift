import BriefCore
import Testing

@testable import TextAnalysis

struct MetadataFinderTests {
    private func metadata(
        _ text: String,
        given: SourceMetadata = SourceMetadata()
    ) -> SourceMetadata {
        Sample.analyser.analyse(Sample.document(text), given: given).metadata
    }

    private let french =
        "Les ministres ont parlé des câbles pendant une heure, et la réunion a été très utile."

    private let body = "The two sides met in the morning and spoke about the cables for an hour."

    @Test func `The first heading is the title`() {
        #expect(metadata("Talks on\u{A0}cables  go on\n\n\(body)").title == "Talks on cables go on")
    }

    @Test func `The kind printed above the title is the kind and not the title`() {
        let found = metadata("NON-PAPER\n\nA shield for the north\n\n\(body)")
        #expect(found.title == "A shield for the north")
        #expect(found.kind == .nonPaper)
    }

    @Test(arguments: [
        ("LIMITE", "LIMITE"), ("LIMITE EN", "LIMITE"), ("[SENSITIVE]", "SENSITIVE"),
        ("RESTREINT UE/EU RESTRICTED", "RESTREINT UE/EU RESTRICTED"),
        ("Marking: Limite", "Limite"), ("Classification: TLP:AMBER", "TLP:AMBER"),
        ("- CONFIDENTIEL UE/EU CONFIDENTIAL -", "CONFIDENTIEL UE/EU CONFIDENTIAL"),
    ])
    func `A marking printed above the text is the marking and not the title`(
        line: String,
        marking: String
    ) {
        let found = metadata("\(line)\n\nTalks on cables go on\n\n\(body)")
        #expect(found.marking == marking)
        #expect(found.title == "Talks on cables go on")
        #expect(metadata("Talks on cables\n\n\(line)\n\n\(body)").marking == marking)
        #expect(metadata("Talks on cables\n\n\(body)\n\n\(body)\n\n\(line)").marking == marking)
    }

    @Test(arguments: MarkingScale.spellings.filter { $0.count > 1 })
    func `Every known marking is read where it is printed`(marking: String) {
        let text = metadata("\(marking)\n\nTalks on cables go on\n\n\(body)")
        #expect(text.marking == marking)
        let labelled = "Protective marking: \(marking.lowercased())"
        #expect(metadata("\(labelled)\n\n\(body)").marking == marking.lowercased())
    }

    @Test(arguments: ["Internal", "Restricted access", "Sensitive data", "Public", "SECRET DEALS"])
    func `An ordinary heading is no marking`(line: String) {
        let found = metadata("\(line)\n\n\(body)")
        #expect(found.marking == nil)
        #expect(found.title == line)
    }

    @Test(arguments: [
        ("14877/26 MVG/ek 1 TREE.1.B LIMITE EN", "LIMITE"),
        ("WK 3312/2026 INIT LIMITE EN", "LIMITE"),
        ("RESTREINT UE/EU RESTRICTED 12/24 EN", "RESTREINT UE/EU RESTRICTED"),
        ("The working party's LIMITE papers", nil), ("SANS LIMITES", nil),
        ("COUNCIL TO PUBLISH LIMITE PAPERS", nil), ("VITESSE LIMITE", nil),
        ("TWELVE SECRETS OF THE LIMITE STAMP 2024", nil), ("ST 9 2024 INIT LIMITE", "LIMITE"),
    ])
    func `A marking among the codes of a page's head or foot counts`(line: String, marking: String?)
    {
        #expect(metadata("Talks on cables\n\n\(body)\n\n\(body)\n\n\(line)").marking == marking)
        #expect(metadata("\(line)\n\nTalks on cables go on\n\n\(body)").marking == marking)
    }

    @Test func `The highest of the markings printed counts, and what the reader gives above all`() {
        let text = "LIMITE\n\nTalks on cables\n\n\(body)\n\n\(body)\n\nSENSITIVE\n\nEU SECRET"
        #expect(metadata(text).marking == "EU SECRET")
        #expect(metadata(text, given: SourceMetadata(marking: "PUBLIC")).marking == "PUBLIC")
    }

    @Test func `Running text first means no title`() {
        #expect(metadata("\(body)\n\nA heading\n\n\(body)").title == nil)
    }

    @Test(arguments: [
        ("Press release", SourceKind.pressRelease),
        ("Joint statement of the leaders", .jointStatement),
        ("Council conclusions on cables", .conclusions), ("Speech by the President", .speech),
        ("Minutes of the meeting on cables", .record), ("Briefing note", .note),
    ])
    func `The words above the text tell the kind`(line: String, kind: SourceKind) {
        #expect(metadata("\(line)\n\n\(body)").kind == kind)
    }

    @Test func `A message names who writes and its subject`() {
        let head = "From: Mission of the EU, Lima\nSubject: Talks on cables\nDate: 2 May 2024"
        #expect(metadata("\(head)\n\n\(body)").kind == .note)
    }

    @Test func `A letter begins and ends as letters do`() {
        let found = metadata("Dear Minister,\n\n\(body)\n\nYours sincerely,\n\nA. Person")
        #expect(found.kind == .letter)
    }

    @Test(arguments: [
        ("Ref. Ares(2020)1234567 - 01/02/2020", "Ares(2020)1234567"),
        ("JOIN(2025) 140 final", "JOIN(2025) 140 final"),
        ("ST 11406/22", "ST 11406/22"),
        ("13914/24", "13914/24"),
        ("A/RES/76/135", "A/RES/76/135"),
    ])
    func `The reference is the document's own number`(line: String, reference: String) {
        #expect(metadata("\(line)\n\nTalks on cables go on\n\n\(body)").reference == reference)
    }

    @Test func `A reference cited in the text is not its own`() {
        #expect(
            metadata("Talks go on\n\nThey spoke of COM(2021) 118 for an hour.").reference == nil
        )
    }

    @Test func `A date above the text is stated`() {
        let found = metadata("Talks go on\n\nBrussels, 14 October 2024\n\n\(body)")
        #expect(found.published?.iso == "2024-10-14")
        #expect(found.publishedBasis == .stated)
        #expect(found.publishedReason?.isEmpty == false)
    }

    @Test func `A record has the day of its meeting, not of its registration`() {
        let text = """
            Ref. Ares(2020)1234567 - 01/02/2020

            Meeting between the Cable Unit and the Island Union

            30 January 2020, 10:00 – 11:00

            \(body)
            """
        #expect(metadata(text).published?.iso == "2020-01-30")
    }

    @Test func `A registration alone leaves the date unknown`() {
        let found = metadata("Ref. Ares(2020)1234567 - 01/02/2020\n\nTalks go on\n\n\(body)")
        #expect(found.published == nil)
        #expect(found.publishedBasis == .unknown)
        #expect(found.publishedReason?.isEmpty == false)
    }

    @Test func `A dateline opens the text`() {
        let text =
            "Talks go on\n\nBRUSSELS, 4 June 2025 – The two sides met and spoke about cables."
        #expect(metadata(text).published?.iso == "2025-06-04")
    }

    @Test func `A day of the week and a past date give the year`() {
        let text = """
            Talks go on

            The unit gave an update on Tuesday (18 April) to the envoys of the members.

            The platform was launched in April 2022 by both sides.
            """
        let found = metadata(text)
        #expect(found.published?.iso == "2023-04-18")
        #expect(found.publishedBasis == .inferred)
        #expect(found.publishedReason?.contains("Tuesday (18 April)") == true)
        #expect(found.publishedReason?.contains("Apr 2022") == true)
    }

    @Test func `A planned date gives no year`() {
        let text = """
            Talks go on

            The unit gave an update on Tuesday (18 April) to the envoys of the members.

            The platform will be launched in April 2022 by both sides.
            """
        #expect(metadata(text).published == nil)
    }

    @Test func `Without a past date the year stays unknown`() {
        let text = "Talks go on\n\nThe unit gave an update on Tuesday (18 April) to the envoys."
        let found = metadata(text)
        #expect(found.published == nil)
        #expect(
            found.publishedReason
                == "18 April is a Tuesday in 2017, 2023 and 2028; the text names no year."
        )
    }

    @Test(arguments: [
        ("Paris, le 12 avril 2023", "2023-04-12"),
        ("Paris, le 1er août 2023", "2023-08-01"),
        ("Genève, 7 mai 2023", "2023-05-07"),
        ("Berlin, den 3. Mai 2023", "2023-05-03"),
        ("Madrid, 5 de mayo de 2023", "2023-05-05"),
        ("Roma, 3 maggio 2023", "2023-05-03"),
        ("Lisboa, 3 de março de 2023", "2023-03-03"),
        ("Den Haag, 3 maart 2023", "2023-03-03"),
        ("Warszawa, 3 maja 2023", "2023-05-03"),
    ])
    func `A line of place and day is read in other languages`(line: String, date: String) {
        for text in ["\(line)\n\n\(french)", "Une réunion\n\n\(line)\n\n\(french)"] {
            let found = metadata(text)
            #expect(found.published?.iso == date)
            #expect(found.publishedBasis == .stated)
            #expect(found.title != line)
        }
    }

    @Test(arguments: [
        "By Jana Holm | The Harbour Post | 3 May 2023",
        "3 May 2023, Oslo, Rosenkrantz gate 59",
        "Lima, 03.05.2023 | Press Team of the Delegation",
        "03.05.2023   EEAS Press Team",
        "3 May 2023 – Suva – Press and information team",
        "Wednesday 3 May 2023, 9:30 – 12:45, Suva (hybrid)",
        "News article | 3 May 2023 | Directorate-General for Ports and Cables | 3 min read",
        "Ref. 12\n\nFLASH REPORT\n\nTalks with the operators on cables and ports\n\nOslo, 3 May 2023",
    ])
    func `A line with its author, place or publisher states the day`(line: String) {
        let found = metadata("Talks go on\n\n\(line)\n\n\(body)")
        #expect(found.published?.iso == "2023-05-03")
        #expect(found.publishedBasis == .stated)
    }

    @Test func `A dateline in another language opens the text`() {
        let text = "GENÈVE, 7 mai 2023 – \(french)"
        #expect(metadata(text).published?.iso == "2023-05-07")
    }

    @Test func `In other languages the reason says which dates are read`() {
        let found = metadata("Une réunion\n\n\(french)")
        #expect(found.published == nil)
        #expect(found.publishedReason?.contains("in English only") == true)
    }

    @Test(arguments: [
        "COMMUNIQUÉ DE PRESSE", "Pressemitteilung", "Comunicado de prensa", "Comunicato stampa",
    ])
    func `Words for a press release in other languages are its kind`(line: String) {
        let found = metadata("\(line)\n\nUne réunion sur les câbles\n\n\(french)")
        #expect(found.kind == .pressRelease)
        #expect(found.title == "Une réunion sur les câbles")
    }

    @Test(arguments: [
        "Short note of 2 May 2023. The sides met for an hour.",
        "Short note of 2 May 2023.\n\nThe sides met for an hour.",
    ])
    func `A note that opens with its day states it`(text: String) {
        let found = metadata(text)
        #expect(found.published?.iso == "2023-05-02")
        #expect(found.publishedBasis == .stated)
    }

    @Test func `A note that a sentence speaks of has another date`() {
        #expect(metadata("Japan opposes the note of 2 May 2023. They met.").published == nil)
    }

    @Test func `Flags override the text`() {
        let given = SourceMetadata(
            title: "Mine",
            published: .year(2020),
            publishedBasis: .given,
            publishedReason: "Given on import."
        )
        let found = metadata("Talks go on\n\nBrussels, 14 October 2024\n\n\(body)", given: given)
        #expect(found.title == "Mine")
        #expect(found.published?.iso == "2020")
        #expect(found.publishedBasis == .given)
    }

    @Test func `Front matter overrides the text`() {
        let matter = "title: 'Cables'\npublished: 2022-09\nkind: note\nlanguage: en\n"
        let text = SourceText("---\n\(matter)---\n\nTalks go on\n\n\(body)\n")
        let document = ImportedDocument(
            text: text,
            frontMatter: TextSpan(4, 4 + matter.utf8.count),
            format: "markdown",
            encoding: "utf-8",
            hash: "",
            byteCount: text.count
        )
        let found = Sample.analyser.analyse(document).metadata
        #expect(found.title == "Cables")
        #expect(found.published?.iso == "2022-09")
        #expect(found.publishedBasis == .stated)
        #expect(found.kind == .note)
    }

    @Test func `The medium that was told is the publisher`() {
        let text = "Talks go on\n\n“Do not wait,” an official told EURACTIV. They met for an hour."
        #expect(metadata(text).publisher == "EURACTIV")
        #expect(metadata(text).kind == .news)
    }

    @Test(arguments: [
        "conclusions-central-asia", "conclusions-ukraine-networks", "news-african-data-deals",
        "news-malaysia-chips", "non-paper-mercosur", "non-paper-western-balkans",
        "press-ai-convention", "press-brazil-dialogue", "record-nordic-cable", "record-viet-nam",
        "web-neighbours", "web-pacific",
    ])
    func `The date of each marked document is found`(name: String) throws {
        let folder = Sample.path("Tests/Fixtures/documents/\(name)")
        let text = SourceText(decoding: Sample.bytes(of: folder + ".txt"))
        let marks = String(decoding: Sample.bytes(of: folder + ".expect"), as: UTF8.self)
        let line = try #require(marks.split(separator: "\n").first { $0.hasPrefix("published|") })
        let found = Sample.analyser.analyse(Sample.document(text)).metadata
        let date = found.published?.iso ?? "none"
        #expect("published|\(date)|\(found.publishedBasis.rawValue)" == line)
        #expect(found.title != nil)
    }

    @Test func `A year before a dash is no dateline`() {
        let words = "Cables are part of the strategy for 2030 – and a field in which much is done."
        let found = metadata("12.09.2023\n\nLima\n\nPress team of the Delegation\n\n\(words)")
        #expect(found.published == PartialDate(iso: "2023-09-12"))
    }

    @Test func `Publisher and kind may share the first line`() {
        let found = metadata("European Commission – Press release\n\nCables for all\n\n\(body)")
        #expect(found.kind == .pressRelease)
        #expect(found.publisher == "European Commission")
        #expect(found.title == "Cables for all")
    }

    @Test func `The delegation above the page publishes it and is not its title`() {
        let name = "Delegation of the European Union to Peru"
        let found = metadata("\(name)\n\nCables for all\n\n\(body)")
        #expect(found.publisher == name)
        #expect(found.title == "Cables for all")
    }

    @Test(arguments: [
        "Meeting of Director Ana Petrov (DG SANTE) with the federation of toy makers and the\n"
            + "association of paint firms on the review of the rules for toys",
        "Call between Cabinet Moreau and the union of port workers of the northern coast on\n"
            + "the plan for cranes and on the fund for quays and locks",
    ])
    func `A record's title may run over two lines`(title: String) {
        #expect(metadata("\(title)\n\n\(body)").kind == .record)
    }

    @Test func `A sentence that begins with a meeting is no title`() {
        #expect(metadata("Meeting with the federation was easy.\n\n\(body)").kind != .record)
    }

    @Test func `A title of a record may be long`() {
        let names = (1...9).map { "the firm Orbin \($0)" }.joined(separator: ", ")
        let title = "Meeting of Director Ana Petrov with \(names)"
        #expect(metadata("\(title)\n\n\(body)").kind == .record)
    }

    @Test(arguments: [
        "Talks on cables\n\n14 October 2024 16:45 GMT\n\n",
        "Meeting with the Island Union, morning of 14 October 2024\n\n",
        "LIMA, 14 October 2024, 16:45 – ",
    ])
    func `A day printed with its hour is the document's`(head: String) {
        let found = metadata(head + body)
        #expect(found.published?.iso == "2024-10-14")
        #expect(found.publishedBasis == .stated)
    }

    @Test func `The outcome of a meeting with those present is its record`() {
        let head = "OUTCOME OF PROCEEDINGS\n\nSubject: Talks on cables\n\nParticipants\n\n"
        #expect(metadata(head + body).kind == .record)
        #expect(metadata("OUTCOME OF PROCEEDINGS\n\n\(body)").kind == .conclusions)
    }

    @Test func `A record is of the day on which its first sentence says they met`() {
        let text =
            "Lima, 7 May 2025\n\nRECORD\n\nParticipants\n\n"
            + "1. The Working Group met in Lima on 5 May 2025. It spoke about the cables."
        #expect(metadata(text).published?.iso == "2025-05-05")
    }

    @Test func `The day beside the hours of a meeting goes before that of the registry`() {
        let text =
            "Ref. LIM/2024/0317 – 21/03/2024\n\nSubject: Call on the ministry\n\n"
            + "19 March 2024, 14:30 – 15:45\n\nPresent: Ana Ruiz\n\n\(body)"
        #expect(metadata(text).published?.iso == "2024-03-19")
    }

    @Test func `A page that invites to subscribe and names its reading time is a newspaper's`() {
        #expect(metadata("Cables and ships\n\nAnalysis  |  5 min read\n\n\(body)").kind == .news)
    }

    @Test func `The title of a record that opens with its kind may be long`() {
        let names = (1...9).map { "the firm Orbin \($0)" }.joined(separator: ", ")
        let found = metadata("Note of the meeting between Ana Petrov and \(names)\n\n\(body)")
        #expect(found.kind == .record)
    }
}
