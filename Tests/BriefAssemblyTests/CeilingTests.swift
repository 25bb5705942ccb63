internal import BriefAssembly
internal import BriefCore
internal import Testing

@Suite struct CeilingTests {
    private static let markings: [String?] = [
        nil, "TLP:GREEN", "LIMITE", "RESTREINT UE", "SECRET UE", "A MARKING NOBODY KNOWS",
    ]

    /// Four times 2,500 selections.
    @Test(arguments: 1...4)
    func `random selections never show what is above the ceiling`(seed: UInt64) {
        var numbers = Numbers(state: 20_231_122 * seed)
        for _ in 0..<2_500 {
            let ceiling = CeilingTests.markings[numbers.next(below: 5)]
            let brief = CeilingTests.sample(&numbers).brief { request in
                request.ceiling = ceiling
                request.length = BriefLength.allCases[numbers.next(below: 3)]
            }
            let shown = brief.lines.map(\.marking) + brief.sources.map(\.row.metadata.marking)
            let isBelow = shown.allSatisfy { MarkingScale.passes($0, ceiling: ceiling) }
            // Each sentence names the marking of its source.
            let isSilent = brief.lines.allSatisfy { line in
                CeilingTests.markings.compactMap { $0 }.allSatisfy { marking in
                    MarkingScale.passes(marking, ceiling: ceiling)
                        || !(line.text + line.label + line.facts.joined()).contains(marking)
                }
            }
            guard isBelow, isSilent, MarkingScale.passes(brief.marking, ceiling: ceiling) else {
                Issue.record("above \(ceiling ?? "nothing"): \(shown)")
                return
            }
        }
    }

    @Test
    func `what is withheld is counted`() {
        var sample = Sample()
        sample.source("a", marking: "SECRET UE")
        sample.source("b")
        sample.add(.line(.aim), "The EU wants to open a hidden harbour soon.", in: "a")
        sample.add(.line(.aim), "The EU wants to open a public harbour soon.", in: "b")
        sample.note("(RESTREINT UE) Ask about the hidden harbour.")
        let brief = sample.brief { $0.ceiling = "LIMITE" }
        #expect(brief.base.withheld == 2)
        #expect(!brief.lines.contains { $0.text.contains("hidden") })
    }

    @Test
    func `the brief bears the highest marking of what is in it`() {
        var sample = Sample()
        sample.source("a", marking: "LIMITE")
        sample.add(.line(.aim), "The EU wants to open a public harbour soon.", in: "a")
        #expect(sample.brief().marking == "LIMITE")
        #expect(sample.brief { $0.marking = "SECRET UE" }.marking == "SECRET UE")
    }

    private static func sample(_ numbers: inout Numbers) -> Sample {
        var sample = Sample()
        let letters: [Character] = ["a", "b", "c", "d"]
        var marked: [Character: String] = [:]
        for letter in letters {
            let marking = markings[numbers.next(below: markings.count)]
            marked[letter] = marking ?? "no marking"
            let dates: [String?] = [nil, "2023-04-18", "2022-07", "2024"]
            sample.source(
                letter,
                published: dates[numbers.next(below: dates.count)],
                kind: SourceKind.allCases[numbers.next(below: SourceKind.allCases.count)],
                marking: marking
            )
        }
        let claims: [Claim] = [
            .line(.aim), .line(.offer), .line(.defensive), .line(.agenda), .line(.aim, .internal),
            .line(.achievement), .open(.gap, of: "Japan", since: "2023-01"),
            .open(.need, of: "European Commission"), .open(.request, of: "Canada"),
            .position(Position(actor: "Japan", stance: .asks)), .happening(.planned, "2023-06-01"),
            .happening(.held, "2023-01-01"), .happening(.tentative, nil),
        ]
        let sides: [ActorSide] = ActorSide.allCases
        for _ in 0..<numbers.next(below: 6) {
            let letter = letters[numbers.next(below: letters.count)]
            sample.add(
                claims[numbers.next(below: claims.count)],
                "The meeting will speak of \(marked[letter] ?? "") and of harbours, with all details.",
                in: letter,
                side: sides[numbers.next(below: sides.count)],
                topics: numbers.next(below: 2) == 0 ? ["ai"] : ["ai", "chips"],
                paragraph: 1 + numbers.next(below: 4)
            )
        }
        if numbers.next(below: 3) == 0 { sample.note("(SECRET UE) A word on SECRET UE.") }
        return sample
    }

    @Test
    func `what was left out is no gap in the sources`() {
        var sample = Sample()
        sample.source("a", published: "2023-04-18")
        sample.source("b", published: "2023-04-18", marking: "INTERNAL")
        sample.add(.line(.aim), "The EU wants to open an archive.")
        let gaps = sample.brief().texts(.gaps)
        #expect(gaps.contains("Anything they may raise.") && gaps.contains("Events."))
        sample.add(.open(.request, of: "Japan"), "Japan asks for it.", in: "b", side: .theirs)
        sample.add(.happening(.planned, "2023-07-04"), "A quay opens.", in: "b", side: nil)
        let brief = sample.brief { $0.ceiling = "PUBLIC" }
        #expect(brief.base.withheld == 2)
        let left = ["Anything they may raise.", "Events.", "Open issues."]
        #expect(Set(brief.texts(.gaps)).isDisjoint(with: left))
    }
}

/// Numbers that look random and are the same in every run.
///
/// - Source: Marsaglia, "Xorshift RNGs", 2003.
private struct Numbers {
    var state: UInt64

    mutating func next(below limit: Int) -> Int {
        state ^= state << 13
        state ^= state >> 7
        state ^= state << 17
        return Int(state % UInt64(limit))
    }
}
