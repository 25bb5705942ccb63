internal import BriefAssembly
internal import BriefCore
internal import Testing

@Suite struct SpeakingNoteTests {
    private let day = "2023-07-03"

    /// A press release, a news item, and a note for the meeting that bears no date.
    private func sample() -> Sample {
        var sample = Sample()
        sample.source("a", published: "2023-06-20", kind: .news)
        sample.source("b", published: "2023-05-02")
        sample.source("c", kind: .note, preparation: .ours)
        for thing in ["quay", "lamp", "mast"] {
            sample.add(.line(.offer), "The Commission offers a shared \(thing).", in: "a")
        }
        sample.add(.line(.framing), "The Commission is at work on a map of the bay.", in: "b")
        sample.add(.line(.principle), "The EU values the harbour office.", in: "c")
        sample.add(.line(.framing), "On tides, the EU will decide in the spring.", in: "c")
        return sample
    }

    @Test(arguments: BriefLength.allCases)
    func `the lines of our note come first as they stand in it, then our own, then news`(
        length: BriefLength
    ) {
        let points = sample().brief(on: day) { $0.length = length }.section(.points)?.items ?? []
        let first = [
            "The EU values the harbour office.", "On tides, the EU will decide in the spring.",
            "The Commission is at work on a map of the bay.",
        ]
        #expect(points.prefix(3).map(\.text) == first)
        #expect(points.prefix(3).allSatisfy { !$0.facts.contains("reported") })
    }

    @Test
    func `a news item on the agenda goes before what is not on it`() {
        var sample = sample()
        let words = "The Commission buys chips for all."
        sample.add(.line(.principle), words, in: "a", topics: ["chips"])
        let brief = sample.brief(on: day) { $0.agenda = [SubjectID(.priority, "chips")] }
        #expect(brief.texts(.points).dropFirst(2).first == "The Commission buys chips for all.")
    }

    @Test
    func `a line to take that wants something is said, whatever else it is taken for`() {
        var sample = Sample()
        sample.source("c", kind: .note, preparation: .ours)
        for topic in ["survey of tides", "use of masts", "price of lamps"] {
            sample.add(.line(.aim), "On the \(topic), the EU shares the aim of others.", in: "c")
        }
        let points = sample.brief(on: day).texts(.points)
        #expect(points.first == "On the survey of tides, the EU shares the aim of others.")
        #expect(points.count == 3)
    }

    @Test
    func `a note for others, or without lines to be said, goes before nothing`() {
        for preparation in [MaterialSource.Preparation.forOthers, .none] {
            var sample = sample()
            sample.source("c", kind: .note, preparation: preparation)
            let points = sample.brief(on: day).section(.points)?.items ?? []
            #expect(points.first?.text == "The Commission is at work on a map of the bay.")
        }
    }

    @Test
    func `a note whose title tells another day was for the meeting of that day`() {
        var sample = sample()
        sample.objective("Win support for a joint survey.", in: "c")
        sample.source("d", published: "2023-06-28", kind: .record)
        let met = "The two sides met in Riga."
        sample.add(.happening(.held, "2023-06-26"), met, in: "d", side: nil)
        for (occasion, isOurs) in [("2023-07-03", true), ("2023-06-26", false)] {
            sample.source("c", kind: .note, preparation: .ours, occasion: occasion)
            let brief = sample.brief(on: day)
            let words = "The EU values the harbour office."
            let point = brief.section(.points)?.items.first { $0.text == words }
            let isFirst = point?.reasons.contains("from our note for this meeting")
            #expect(isFirst == isOurs, "\(occasion)")
            let aims = brief.texts(.objectives)
            #expect(aims.contains("Win support for a joint survey.") == isOurs, "\(occasion)")
            // Old words of our own go before what others report of us.
            #expect(brief.texts(.points).prefix(3).contains(words))
            let facts = brief.lines.filter { $0.text == words }.flatMap(\.facts)
            #expect(!facts.contains("reported"))
        }
    }

    @Test
    func `each of two notes is for the meeting of the day in its title`() {
        var sample = Sample()
        sample.source("c", kind: .note, preparation: .ours, occasion: "2023-07-03")
        sample.source("d", kind: .note, preparation: .ours, occasion: "2023-07-17")
        sample.objective("Win support for a joint survey.", in: "c")
        sample.objective("Agree the day of the harbour workshop.", in: "d")
        sample.add(.line(.principle), "The EU values the harbour office.", in: "c")
        sample.add(.line(.principle), "The EU values the lamp posts.", in: "d")
        let first = sample.brief(on: "2023-07-03")
        #expect(first.texts(.objectives) == ["Win support for a joint survey."])
        #expect(first.texts(.points).first == "The EU values the harbour office.")
        let second = sample.brief(on: "2023-07-17")
        #expect(second.texts(.objectives) == ["Agree the day of the harbour workshop."])
        #expect(second.texts(.points).first == "The EU values the lamp posts.")
    }

    @Test
    func `what our note has beside its lines goes before nothing, and is kept from others`() {
        var sample = sample()
        let words = "The EU will propose a waiver for the port."
        sample.knowledge(words, in: "c")
        let points = sample.brief(on: day).section(.points)?.items ?? []
        #expect(!points.prefix(3).contains { $0.text == words })
        #expect(points.prefix(3).contains { $0.text == "The EU values the harbour office." })
        for ceiling in ["PUBLIC", "NOT MARKED"] {
            let brief = sample.brief(on: day) { $0.ceiling = ceiling }
            #expect(brief.lines.allSatisfy { $0.text != words })
            #expect(brief.texts(.points).first == "The EU values the harbour office.")
        }
    }

    @Test
    func `a note for a later meeting leads no brief`() {
        var sample = sample()
        sample.objective("Win support for a joint survey.", in: "c")
        sample.source("c", kind: .note, preparation: .ours, occasion: "2023-07-17")
        let brief = sample.brief(on: day)
        #expect(brief.texts(.points).first == "The Commission is at work on a map of the bay.")
        #expect(!brief.texts(.objectives).contains("Win support for a joint survey."))
    }

    @Test
    func `a line if raised of a note for an earlier meeting still answers, and asks nothing`() {
        var sample = raised("Japan asked how much money the EU will put into the cable.")
        sample.source("c", kind: .note, preparation: .ours, occasion: "2022-06-26")
        #expect(answer(sample) == "Funding of the cable: we cannot give a figure yet.")
        let items = sample.brief(on: day).section(.raised)?.items ?? []
        #expect(items.count == 1)
    }

    // MARK: If raised

    /// A record in which matters stand beside a reply of ours, and a note with lines if raised.
    private func raised(_ matter: String, naming words: String? = nil) -> Sample {
        var sample = Sample()
        sample.source("a", published: "2023-06-20", kind: .record)
        sample.source("c", kind: .note, preparation: .ours)
        let states = SubjectID(.country, "US")
        sample.add(.open(.gap, of: "Japan"), matter, side: .theirs, paragraph: 2)
        if let words { sample.name(words, states) }
        let reply = "The EU replied that a decision is expected in spring."
        sample.add(.line(.framing), reply, paragraph: 2)
        for line in [
            "Funding of the cable: we cannot give a figure yet.",
            "United States: we are in contact with Washington.",
            "Lamp posts: the EU does not intend to move them.",
        ] {
            sample.add(.line(.defensive), line, in: "c", topics: [])
            if line.hasPrefix("U") { sample.name("United States", states) }
        }
        return sample
    }

    private func answer(_ sample: Sample) -> String? {
        sample.brief(on: day).section(.raised)?.items.first?.lines.first?.text
    }

    @Test
    func `a line of our note answers what its label says`() {
        let money = raised("Japan asked how much money the EU will put into the cable.")
        #expect(answer(money) == "Funding of the cable: we cannot give a figure yet.")
        let lamps = raised("Japan asked whether a lamp post will be moved.")
        #expect(answer(lamps) == "Lamp posts: the EU does not intend to move them.")
    }

    @Test
    func `a line of our note answers what names the country of its label`() {
        let matter = "Japan was concerned that the US has not backed the project."
        let answer = answer(raised(matter, naming: "the US"))
        #expect(answer == "United States: we are in contact with Washington.")
    }

    @Test
    func `a line on a part of a matter does not answer another part`() {
        let answer = answer(raised("Japan was concerned that the cable may be cut."))
        #expect(answer?.hasPrefix("Funding") == false)
    }

    @Test
    func `a line of our note is asked by its label, never by itself`() {
        var sample = raised("Japan asked how much money the EU will put into the cable.")
        let words = "Dredging: we cannot answer before the decision of the College."
        sample.add(.line(.defensive), words, in: "c", topics: [], paragraph: 90)
        sample.add(.open(.pendingDecision, of: "EU"), words, in: "c", paragraph: 90)
        let items = sample.brief(on: day).section(.raised)?.items ?? []
        #expect(!items.contains { $0.text == words })
        let asked = items.first { $0.text == "Dredging …" }
        let answer = "… we cannot answer before the decision of the College."
        #expect(asked?.lines.map(\.text) == [answer])
        #expect(!items.contains { $0.text.hasPrefix("Funding of the cable") })
    }
}
