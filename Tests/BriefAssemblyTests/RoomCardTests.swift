internal import BriefAssembly
internal import BriefCore
internal import Testing

@Suite struct RoomCardTests {
    private func sample() -> Sample {
        var sample = Sample()
        sample.source("a", published: "2023-04-18")
        sample.add(.line(.offer), "The EU offers places in its AI training.", topics: ["ai"])
        sample.add(.line(.aim), "The EU wants to buy more chips together.", topics: ["chips"])
        sample.add(
            .open(.request, of: "Japan"),
            "Japan asks for more seats in AI training.",
            side: .theirs,
            topics: ["ai"]
        )
        return sample
    }

    @Test
    func `there is one card a topic, each line on one of them`() {
        let cards = sample().brief().roomCards
        #expect(Set(cards.map(\.topic)) == ["AI", "Chips"])
        #expect(cards.flatMap(\.lines).count == 3)
    }

    @Test
    func `what may be raised stands on the card of its topic with our answer in whole words`() {
        let card = sample().brief().roomCards.first { $0.topic == "AI" }
        let line = card?.lines.first { $0.use == .ifRaised }
        #expect(line?.words == "Japan asks for more seats in AI training.")
        #expect(line?.answer.hasPrefix("See ") == false)
    }

    @Test(arguments: [
        ("Speaking note: Japan, Riga, 3 July 2023", "Speaking note: Japan, Riga"),
        ("Updates of 3–4 July 2023 (June 2023)", "Updates"), ("3 July 2023", "3 July 2023"),
        ("The 2023 plan", "The 2023 plan"), ("Meeting in May", "Meeting in May"),
    ])
    func `a source is named in a readout without the day in its title`(title: String, named: String)
    {
        var sample = Sample()
        sample.source("a", published: "2023-04-18", title: title)
        sample.add(.line(.offer), "The EU offers places in its AI training.")
        let places = sample.brief().roomMatters.values.map(\.place)
        #expect(places == ["“\(named)”, ¶ 1"])
    }

    @Test
    func `a line on two topics goes to the one on the agenda`() {
        var sample = Sample()
        sample.source("a", published: "2023-04-18")
        sample.add(.line(.aim), "The EU wants AI made of its chips.", topics: ["ai", "chips"])
        let chips = SubjectID(.priority, "chips")
        let cards = sample.brief {
            $0.agenda = [chips]
            $0.head.agenda = ["Chips"]
        }.roomCards
        #expect(cards.map(\.topic) == ["Chips"])
    }

    @Test
    func `the agenda comes first, also what the sources are silent on`() {
        let brief = sample().brief {
            $0.agenda = [SubjectID(.priority, "chips")]
            $0.head.agenda = ["Lunch at the museum", "Chips"]
        }
        let missing = brief.texts(.gaps).filter { $0.hasPrefix("On the agenda") }
        #expect(missing == ["On the agenda: Lunch at the museum."])
        let cards = brief.roomCards
        #expect(cards.map(\.topic) == ["Lunch at the museum", "Chips", "AI"])
        #expect(cards.first?.lines.map(\.use) == [.item])
        #expect(cards.first?.isSilent == true)
    }

    @Test
    func `an item in words takes the lines whose topic or words are its own`() {
        let byTopic = sample().brief { $0.head.agenda = ["chip"] }.roomCards
        #expect(byTopic.first?.topic == "chip")
        #expect(byTopic.first?.lines.map(\.words) == ["The EU wants to buy more chips together."])
        let byWords = sample().brief { $0.head.agenda = ["training places"] }.roomCards
        #expect(byWords.first?.lines.map(\.use) == [.say])
    }

    @Test(arguments: [
        ("cables", "Submarine and data cables", true), ("the network fees", "Network fee", true),
        ("cables", "Data cabling", false), ("policies", "A policy", true),
        ("of the", "of the", false),
    ])
    func `words of an agenda stand in a text in one form or the other`(
        item: String,
        text: String,
        stands: Bool
    ) {
        #expect(AgendaWords(item).stand(in: text) == stands)
    }

    @Test
    func `what stands beside a matter in its paragraph is no answer to it`() {
        var sample = Sample()
        sample.source("a", published: "2023-04-18")
        sample.add(
            .open(.contested, of: "Japan"),
            "Japan could not support the draft text on export controls.",
            side: .theirs,
            topics: ["chips"],
            paragraph: 4
        )
        sample.add(
            .line(.agenda),
            "The EU asked Japan to share its supply chain data by 15 January.",
            topics: ["chips"],
            paragraph: 4,
            behind: 100
        )
        let lines = sample.brief().roomCards.flatMap(\.lines).filter { $0.use == .ifRaised }
        #expect(lines.map(\.answer) == ["No line found; ask the lead service."])
    }

    @Test(arguments: [
        ("The matter remains open.", true),
        ("Ms Keller said that no decision had been taken.", true),
        ("The question of the quay remains open.", false), ("Japan asks for more seats.", false),
    ])
    func `a sentence on the state of a matter that it leaves unnamed does not come up`(
        words: String,
        isHollow: Bool
    ) {
        var sample = Sample()
        sample.source("a", published: "2023-04-18")
        sample.add(.open(.unconfirmed, of: "Japan"), words, side: .theirs, topics: [])
        #expect(sample.brief().texts(.raised).isEmpty == isHollow)
    }

    @Test
    func `a question is what may be raised, its answer our line`() {
        let questions = sample().brief().questions([:])
        #expect(questions.map(\.question) == ["Japan asks for more seats in AI training."])
    }

    @Test
    func `a question keeps what is known of its rehearsals`() {
        let brief = sample().brief()
        let key = brief.questions([:])[0].key
        let record = DrillRecord(known: 1, interval: 2, due: CalendarDate(dayNumber: 9))
        #expect(brief.questions([key: record])[0].record == record)
    }

    @Test
    func `a question without a line says so`() {
        var sample = Sample()
        sample.source("a", published: "2023-04-18")
        sample.add(
            .open(.request, of: "Japan"),
            "Japan asks for a longer survey.",
            side: .theirs,
            topics: []
        )
        let question = sample.brief().questions([:])[0]
        #expect(!question.hasLine && question.answer.contains("No line found"))
    }

    @Test
    func `lunch is on the agenda, and nothing that the sources lack`() {
        let brief = sample().brief { $0.head.agenda = ["Lunch", "Tidal lamps"] }
        #expect(brief.roomCards.prefix(2).map(\.topic) == ["Lunch", "Tidal lamps"])
        #expect(brief.texts(.gaps).contains("On the agenda: Tidal lamps."))
        #expect(!brief.texts(.gaps).contains("On the agenda: Lunch."))
        let agenda = brief.manifest.filters.first { $0.name == "agenda" }?.value
        #expect(agenda == "“Lunch” “Tidal lamps”")
    }

    @Test
    func `what they promised is answered by our word on it`() {
        var sample = sample()
        sample.add(
            .position(Position(actor: "Mr Lamp", stance: .supports)),
            "He promised to come back with a written answer on quays by 9 July.",
            side: .other
        )
        sample.add(.line(.ask), "We would appreciate the written answer promised on quays.")
        let questions = sample.brief().questions([:])
        let asked = questions.first { $0.question.hasPrefix("He promised") }
        #expect(asked?.answer == "We would appreciate the written answer promised on quays.")
        #expect(asked?.hasLine == true)
    }
}
