import BriefCore
import Testing

@testable import TextAnalysis

@Suite struct InternalLinesTests {
    private let head =
        "European External Action Service\n\nLines to take on Norway\n\n4 May 2026\n\n"

    /// Points and issues of a text of the side by whether they are kept for it.
    private func kept(_ line: String) -> [String: Bool] {
        let text = SourceText(head + line + "\n")
        let found = Sample.analyser.analyse(Sample.document(text)).findings
        var kept: [String: Bool] = [:]
        for finding in found {
            switch finding.claim {
            case .point(let point):
                kept[text.words(in: finding.span)] = point.audience == .internal
            case .issue: kept[text.words(in: finding.span)] = finding.isBehindInternalLabel
            default: break
            }
        }
        return kept
    }

    @Test func `a label keeps every sentence of its line, wrapped or not`() {
        let found = kept(
            """
            - INTERNAL: We will pay half. We will support Norway with a third
              of the fee: no more. We need Norway to lower the levy.
            - We will support Norway in the talks on fisheries.
            """
        )
        #expect(found["We need Norway to lower the levy."] == true)
        #expect(found["We will support Norway in the talks on fisheries."] == false)
        let third = found.filter { $0.key.contains("third") }
        #expect(third.isEmpty || Set(third.values) == [true])
    }

    @Test func `another label ends it`() {
        let found = kept(
            """
            Red line: We will not sign. We need Norway to pay.
            Line to take: We will support Norway in the talks.
            """
        )
        #expect(found["We need Norway to pay."] == true)
        let said = found.filter { $0.key.contains("support Norway") }
        #expect(Set(said.values) == [false])
    }
}
