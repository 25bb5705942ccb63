internal import BriefAssembly
internal import Testing

@Suite struct ClauseCutTests {
    @Test
    func `a clause that only explains is cut off with a mark`() {
        let text =
            "The partners will build a test network for trusted chips, which also serves students."
        #expect(
            ClauseCut.cut(text, to: 12)
                == "The partners will build a test network for trusted chips …"
        )
    }

    @Test(arguments: [
        "The office will fund the cable between both ports, but not before the survey is done.",
        "The office will fund the cable between both ports, which no partner has agreed to.",
        "The office will fund the cable between both ports, unless the survey finds rock there.",
        "The office will fund the cable between both ports, with support still pending from others.",
    ])
    func `nothing that turns the meaning is cut off`(text: String) {
        #expect(ClauseCut.cut(text, to: 12) == nil)
    }

    @Test
    func `a list is not taken for a clause`() {
        let text =
            "The forum will discuss trusted networks and rules, emerging risks, chips and data."
        #expect(ClauseCut.cut(text, to: 10) == nil)
    }

    @Test
    func `a sentence interrupted before its verb is left whole`() {
        let text =
            "The working group on chips and skills, which met in spring, is dissolved for good."
        #expect(ClauseCut.cut(text, to: 10) == nil)
    }

    @Test
    func `words that a finding rests on are kept`() {
        let text =
            "The partners will build a test network for trusted chips, including a joint fund."
        #expect(ClauseCut.cut(text, to: 12, keeping: ["joint fund"]) == nil)
    }

    @Test
    func `a quotation is not cut in its middle`() {
        let text =
            "The envoy said “we will build a network of ports, which serves all of us” at noon."
        #expect(ClauseCut.cut(text, to: 12) == nil)
    }

    @Test
    func `a short sentence is left as it is`() {
        #expect(ClauseCut.cut("The partners will meet again, which is good.", to: 20) == nil)
    }

    @Test
    func `what the holder wants is said without the holder`() {
        #expect(
            ClauseCut.wanted(
                "In addition, the Commission aims to open a shared laboratory.",
                by: "European Commission"
            ) == "… open a shared laboratory."
        )
    }

    @Test(arguments: [
        "The harbour board wants to open a laboratory with the Commission.",
        "The Commission will not open a laboratory this year.",
        "The Commission opened a laboratory and wants more of them.",
    ])
    func `what somebody else wants, or nobody, is no objective`(text: String) {
        #expect(ClauseCut.wanted(text, by: "European Commission") == nil)
    }
}
