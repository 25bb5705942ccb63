internal import BriefAssembly
internal import BriefCore
internal import Testing

@Suite struct OneVoiceTests {
    @Test
    func `lines that differ in tense on one format are set side by side`() {
        var sample = Sample()
        sample.source("a")
        sample.add(.line(.aim), "The Pact Example will foster research on harbours and chips.")
        sample.add(.line(.achievement), "The Pact Example was opened for research on harbours.")
        sample.mentionInAll(SubjectID(.forum, "pact"))
        let item = sample.brief { $0.length = .long }.section(.voice)?.items.first
        #expect(item?.label == "tense")
        #expect(item?.lines.count == 2)
    }

    @Test
    func `numbers of one thing that differ are set side by side`() {
        var sample = Sample()
        sample.source("a")
        sample.add(.line(.achievement), "The Pact Example covers 20 harbours in research networks.")
        sample.add(.line(.achievement), "The Pact Example covers 24 harbours in research networks.")
        sample.mentionInAll(SubjectID(.forum, "pact"))
        let item = sample.brief { $0.length = .long }.section(.voice)?.items.first
        #expect(item?.label == "figures")
    }

    @Test
    func `numbers on one topic that differ are set side by side, whatever the lines begin with`() {
        var sample = Sample()
        sample.source("a")
        let words = "harbours are joined in research networks with laboratories in northern towns."
        sample.add(.line(.achievement), "Some 20 " + words)
        sample.add(.line(.achievement), "By now 24 " + words)
        let item = sample.brief { $0.length = .long }.section(.voice)?.items.first
        #expect(item?.label == "figures")
    }

    /// Two sources that tell of one event, each with its certainty.
    private func told(
        _ first: (Event.Status, String?),
        _ second: (Event.Status, String?)
    ) -> BriefItem? {
        var sample = Sample()
        sample.source("a", published: first.1)
        sample.source("b", published: second.1)
        sample.add(
            .happening(first.0, "2023-07-03"),
            "The round is on 3 July.",
            in: "a",
            side: nil,
            subjects: [SubjectID(.country, "JP")]
        )
        sample.add(
            .happening(second.0, "2023-07-03"),
            "On 3 July the round takes place.",
            in: "b",
            side: nil,
            subjects: [SubjectID(.country, "JP")]
        )
        return sample.brief { $0.length = .long }.section(.voice)?.items.first
    }

    @Test
    func `an event that a later source knows less surely is set side by side`() {
        let item = told((.planned, "2023-04-18"), (.tentative, "2023-05-02"))
        #expect(item?.label == "status")
        #expect(item?.text == "3 Jul 2023: “planned” beside “tentative”")
        #expect(item?.lines.map(\.text).count == 2)
        #expect(item?.lines.allSatisfy { $0.references.count == 1 } == true)
    }

    @Test
    func `an event that has gone on is not`() {
        #expect(told((.tentative, "2023-04-18"), (.planned, "2023-05-02")) == nil)
    }

    @Test
    func `where a source has no date, any difference counts`() {
        #expect(told((.tentative, nil), (.planned, "2023-05-02"))?.label == "status")
    }

    /// Two sources that tell of events on one day.
    private func placed(
        _ first: (String?, [SubjectID]),
        _ second: (String?, [SubjectID])
    )
        -> [BriefItem]
    {
        var sample = Sample()
        for (letter, event) in zip("ab", [first, second]) {
            sample.source(letter, published: "2023-04-18")
            sample.add(
                .event(
                    Event(
                        date: PartialDate(iso: "2023-06-30"),
                        precision: .day,
                        status: .planned,
                        place: event.0
                    )
                ),
                "The council meets on 30 June, says \(letter).",
                in: letter,
                side: nil,
                subjects: [SubjectID(.country, "JP")] + event.1
            )
        }
        return sample.brief { $0.length = .long }.section(.voice)?.items ?? []
    }

    @Test
    func `an event told with two places is set side by side`() {
        let council = [SubjectID(.forum, "council")]
        let item = placed(("Brussels", council), ("Seoul", council)).first
        #expect(item?.label == "place")
        #expect(item?.text == "30 Jun 2023: “Brussels” beside “Seoul”")
        #expect(item?.lines.count == 2)
    }

    @Test
    func `a place told more exactly, or by one alone, is no other place`() {
        #expect(placed(("Seoul", []), ("Seoul, Korea", [])).isEmpty)
        #expect(placed(("Seoul", []), (nil, [])).isEmpty)
    }

    @Test
    func `another forum, or a meeting of none, on the same day is another event`() {
        let council = [SubjectID(.forum, "council")]
        #expect(placed(("Brussels", council), ("Seoul", [])).isEmpty)
        #expect(placed(("Brussels", council), ("Seoul", [SubjectID(.forum, "summit")])).isEmpty)
    }

    @Test
    func `lines that agree are not`() {
        var sample = Sample()
        sample.source("a")
        sample.add(.line(.aim), "The Pact Example will foster research on harbours and chips.")
        sample.add(.line(.aim), "The Pact Example will deepen research on harbours and data.")
        sample.mentionInAll(SubjectID(.forum, "pact"))
        #expect(sample.brief { $0.length = .long }.section(.voice) == nil)
    }
}
