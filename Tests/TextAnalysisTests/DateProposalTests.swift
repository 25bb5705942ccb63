import BriefCore
import Testing

@testable import TextAnalysis

@Suite struct DateProposalTests {
    @Test
    func `a day of the week proposes the years that fit, the nearest first`() {
        let dates = proposals(
            "The group met in 2023.\n\nMembers will meet on Tuesday (18 April).\n"
        )
        #expect(dates.first?.date.iso == "2023-04-18")
        #expect(dates.first?.reason == "“Tuesday (18 April)”: a Tuesday in 2023.")
        #expect(dates.allSatisfy { !$0.reason.isEmpty })
    }

    @Test
    func `the latest and the first date named are proposed`() {
        let dates = proposals("Work began on 3 May 2021. It will end in June 2024.\n")
        #expect(dates.map(\.date.iso) == ["2024-06", "2021-05-03"])
    }

    @Test
    func `a text without dates proposes none`() {
        #expect(proposals("Nobody knows when.\n").isEmpty)
    }

    private func proposals(_ text: String) -> [DateProposal] {
        let analyser = Analyser(
            vocabulary: Vocabulary(subjects: [], cues: Cues([:]), fingerprint: 0)
        )
        let document = ImportedDocument(
            text: SourceText(text),
            format: "text",
            encoding: "UTF-8",
            hash: "0",
            byteCount: text.utf8.count
        )
        return analyser.dateProposals(for: document)
    }
}
