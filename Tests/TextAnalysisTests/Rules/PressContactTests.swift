import BriefCore
import Testing

@testable import TextAnalysis

struct PressContactTests {
    private let contact = "Media contact: Ann Smith, +32 2 555 01"

    @Test(arguments: ["Orbin position on the Omnibus", "Draft minutes"])
    func `A paper that names its contacts for the press is no press release`(head: String) {
        let text = "\(head)\n\nThe two sides met for an hour.\n\n\(contact)"
        let found = Sample.analyser.analyse(Sample.document(text)).metadata
        #expect(found.kind != .pressRelease)
    }

    @Test func `Whoever calls on an institution does not speak for it`() {
        let text = """
            The Omnibus

            We call on the Commission to withdraw the proposal.

            Firms need time. Tests take months. Forms cost money.

            \(contact)
            """
        let holders = Sample.analyser.analyse(Sample.document(text)).findings
            .compactMap { finding -> String? in
                guard case .point(let point) = finding.claim else { return nil }
                return point.actor
            }
        #expect(!holders.contains("EU"))
    }
}
