internal import BriefAssembly
internal import BriefCore
internal import Testing

@Suite struct AnsweredTests {
    @Test
    func `what is dated on the day of the meeting has answered nothing before it`() throws {
        var sample = Sample()
        sample.source("a", published: "2023-04-18")
        sample.source("b", published: "2023-07-03")
        sample.add(.line(.commitment), "The EU will share the list of chips.", in: "b")
        let answer = try #require(sample.material.findings.first?.row)
        sample.add(
            .open(.request, of: "Japan"),
            "Japan asked for the list of chips.",
            side: .other,
            threads: [ThreadRow(relation: .answers, isLater: true, words: [], other: answer)]
        )
        func facts(on day: String) -> [String] {
            sample.brief(on: day) { $0.length = .long }.section(.issues)?.items
                .flatMap(\.facts) ?? []
        }
        #expect(!facts(on: "2023-07-03").contains { $0.hasPrefix("answered") })
        #expect(facts(on: "2023-07-04").contains("answered 3 Jul 2023"))
    }
}
