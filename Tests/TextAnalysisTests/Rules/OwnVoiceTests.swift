import BriefCore
import Testing

@testable import TextAnalysis

struct OwnVoiceTests {
    /// Who holds the talking points of a text, in its order.
    private func holders(_ text: String) -> [String] {
        Sample.analyser.analyse(Sample.document(text)).findings.compactMap { finding in
            guard case .point(let point) = finding.claim else { return nil }
            return point.actor
        }
    }

    private let lines = """
        The exemption for small firms is important because tests take months.

        We offer all firms a course on the new forms.

        The Commission offers training for the laboratories of its partners.
        """

    @Test(arguments: [
        "EuroRelay – Members' briefing no. 9", "Dear members,", "Relay newsletter, 3 May 2024",
    ])
    func `An association's letter to its members has only the lines of the side it names`(
        head: String
    ) {
        #expect(holders("\(head)\n\nTESTS\n\n\(lines)") == ["European Commission"])
    }

    @Test func `Of a text that may be anybody's only what names the side is a line`() {
        #expect(holders("Forms and tests\n\n\(lines)") == ["European Commission"])
    }

    @Test(arguments: [
        "European External Action Service", "Home > Delegation to Peru > Tests",
        "The EU and Peru: forms and tests",
    ])
    func `A page with the side's name above it speaks for the side`(head: String) {
        #expect(holders("\(head)\n\n\(lines)").contains("EU"))
    }

    @Test(arguments: [
        "Bridges is the EU's programme for regulators.", "Bridges is an EU initiative for ships.",
    ])
    func `A page that tells of a programme of the side speaks for the side`(first: String) {
        let page = "Home > Bridges\n\nBridges\n\n\(first)\n\n\(lines)\n\nShare this page"
        #expect(holders(page).contains("EU"))
        let other = "Home > Bridges\n\nBridges\n\nBridges is a game.\n\n\(lines)\n\nShare this page"
        #expect(!holders(other).contains("EU"))
    }

    @Test func `A page on the path of what a service does speaks for the side that acts on it`() {
        func page(_ path: String, _ actor: String) -> String {
            let acts = ["pays for cables", "trains regulators", "supports firms"]
            let told = acts.map { "\(actor) \($0) in the region." }.joined(separator: " ")
            let rest = String(repeating: "Ships sail there in summer. ", count: 12)
            return "\(path)\n\nCables\n\n\(told) \(rest)\n\n\(lines)\n\nShare this page"
        }
        let own = holders(page("Home > What we do > Policies", "The EU"))
        let other = holders(page("Home > Travel > Ships", "The EU"))
        #expect(own.count { $0 == "EU" } > other.count { $0 == "EU" })
        #expect(!holders(page("Home > What we do > Policies", "Peru")).contains("EU"))
    }

    @Test(arguments: ["Press contacts: +32 2 555 01, press@example.eu", "Notes to editors"])
    func `Who answers to the press publishes a press release`(last: String) {
        func kind(_ text: String) -> SourceKind? {
            Sample.analyser.analyse(Sample.document(text)).metadata.kind
        }
        let text = "A summit\n\nHe told reporters that it went well.\n\n"
        #expect(kind(text + last) == .pressRelease)
        #expect(kind(text + "The office was closed.") == .news)
    }

    @Test func `A passage with nothing around it is read as the side's`() {
        #expect(holders(lines).contains("EU"))
    }

    @Test func `The note of a member state's embassy has the embassy's lines`() {
        let text = """
            EMBASSY OF IRELAND, LIMA

            Subject: Call on the ministry

            19 March 2024, 14:30 – 15:45

            Present: Deputy Minister Ana Ruiz; Ambassador

            The ministry asked for a fund. Ambassador said that Ireland could offer six courses.
            """
        #expect(holders(text) == ["Ambassador"])
    }

    @Test func `A sentence with a colon in a record lists nobody`() {
        let text = """
            MINUTES

            Meeting with Orbin
            14 January 2025, 15:00–15:45

            Present: Ana Ruiz (Head of Unit, DG DEFIS); for Orbin: Karl Obermann

            Orbin opposes the levy: it would cost too much. Ms Ruiz pointed out that it covers costs.
            """
        #expect(holders(text) == ["Ms Ruiz"])
    }

    /// A record whose list of those present is given, and a line of its one or other.
    private func record(_ present: String, _ line: String) -> [String] {
        let head = "MINUTES\n\nMeeting with Orbin\n14 January 2025, 15:00–15:45"
        return holders("\(head)\n\nPresent: \(present)\n\n\(line)")
    }

    @Test(arguments: [
        "Ana Ruiz (Head of Unit, DG DEFIS), Karl Obermann (Orbin)",
        "Karl Obermann (Orbin Cables), Ana Ruiz (Cabinet)",
        "Ana Ruiz (European Commission), Karl Obermann (Commission of the Andes)",
        "Ana Ruiz (EEAS); Karl Obermann (Director, Orbin)",
        "Ana Ruiz (EEAS), Karl Obermann",
    ])
    func `Of those in one list each is judged by the bracket behind him`(present: String) {
        let line = "said that the levy could not be accepted."
        #expect(record(present, "Mr Obermann \(line)") == [])
        #expect(record(present, "Ms Ruiz \(line)") == ["Ms Ruiz"])
    }

    @Test func `An office in a bracket is of those before it`() {
        let present =
            "Ana Ruiz (Head of Unit, DG DEFIS), Paul Renzi (desk officer); for Orbin: K. Orr"
        let line = "Mr Renzi said that the levy could not be accepted."
        #expect(record(present, line) == ["Mr Renzi"])
    }

    @Test(arguments: [
        "Kenya's Commissioner for Trade Policy Ada Okafor said that Kenya",
        "The Kenyan Commissioner for Trade Policy Ada Okafor said that Kenya",
        "The African Union's Commissioner for Agriculture Ada Okafor said that it",
        "Kenya's Commissioner Ada Okafor said that Kenya",
        "Commissioner for Agriculture Ada Okafor of the African Union said that it",
    ])
    func `A commissioner of others is not the side's`(opening: String) {
        let news = "NAIROBI (Agency) – \(opening) could not accept the levy.\n\nIt rained."
        #expect(holders(news) == [])
    }

    @Test(arguments: [
        "Embassy of France stormed in Niamey", "EMBASSY OF FRANCE STORMED IN NIAMEY",
        "Embassy of Ireland to close", "French embassy under attack",
        "Delegation of China visits Lima", "Delegation to Peru Returns Without a Deal",
    ])
    func `A headline is no letterhead`(head: String) {
        #expect(holders("\(head)\n\n\(lines)") == ["European Commission"])
    }

    @Test(arguments: [
        ("EMBASSY OF IRELAND, HANOI", "Embassy of Ireland"),
        (
            "Permanent Representation of Malta to the European Union",
            "Permanent Representation of Malta"
        ),
        (
            "Permanent Representation of Malta to the United Nations",
            "Permanent Representation of Malta"
        ),
        ("EMBASSY OF IRELAND, ABU DHABI, UNITED ARAB EMIRATES", "Embassy of Ireland"),
        ("CONSULATE GENERAL OF FRANCE", "Consulate General of France"),
        ("Irish Embassy, Lima", "Embassy of Ireland"),
    ])
    func `A mission has its lines under its own name`(head: String, name: String) {
        #expect(holders("\(head)\n\nSubject: forms\n\n\(lines)").first == name)
    }

    @Test(arguments: ["Orbin Cables opens a plant in Lima", "New forms for all ports"])
    func `A press release of nobody known has only the lines of the side it names`(head: String) {
        let text = "PRESS RELEASE\n\n\(head)\n\nLima, 3 May 2024\n\n\(lines)"
        #expect(holders(text) == ["European Commission"])
    }

    @Test func `A press release whose heading names the side is the side's`() {
        let text = "PRESS RELEASE\n\nThe EU and Peru agree on forms\n\n\(lines)"
        #expect(holders(text).contains("EU"))
    }

    @Test(arguments: [
        "The EU and its partners: Circular economy rules", "The EU puts up a bulletin board",
        "The EU and the circular use of plastics",
    ])
    func `What is circular is no letter`(head: String) {
        #expect(holders("\(head)\n\n\(lines)").contains("EU"))
    }
}
