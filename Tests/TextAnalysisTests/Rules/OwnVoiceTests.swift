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
}
