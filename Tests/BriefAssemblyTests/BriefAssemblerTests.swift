internal import BriefAssembly
internal import BriefCore
internal import Testing

@Suite struct BriefAssemblerTests {
    private func position(_ words: String, _ cue: String) -> [String] {
        var sample = Sample()
        sample.source("a", published: "2023-04-18")
        let claim = Claim.position(Position(actor: "A. Candidate", stance: .supports))
        sample.add(claim, words, side: .other, topics: [], cue: cue)
        return sample.brief().texts(.theirs).filter { !$0.hasPrefix("Nothing") }
    }

    @Test
    func `whoever is supported is not said to support`() {
        #expect(position("A. Candidate, officially supported by the EU, won.", "supported").isEmpty)
    }

    @Test
    func `whoever supports is said to`() {
        #expect(position("A. Candidate supported the pact.", "supported").count == 1)
    }

    @Test
    func `a contested line that we make ourselves is nothing that comes up`() {
        var sample = Sample()
        sample.source("a", published: "2023-04-18")
        let words = "The EU wants a fair share that some dispute."
        sample.add(.line(.aim), words, topics: [], paragraph: 7)
        sample.add(.open(.contested, of: "EU"), words, topics: [], paragraph: 7)
        #expect(sample.brief().section(.raised)?.items.contains { $0.text == words } != true)
    }

    private func sample() -> Sample {
        var sample = Sample()
        sample.source("a", published: "2023-04-18")
        sample.source("b", kind: .nonPaper)
        sample.add(.line(.aim), "The Commission wants to open a joint laboratory for safe chips.")
        sample.add(
            .line(.achievement),
            "The EU and Japan have opened a shared archive of standards."
        )
        sample.add(.line(.offer), "The EU offers places in its training scheme to young engineers.")
        sample.add(.line(.aim, .internal), "The services should agree on one list before summer.")
        return sample
    }

    @Test
    func `a point says to whom it is made`() {
        let labels = sample().brief().section(.points)?.items.map(\.label) ?? []
        #expect(labels.allSatisfy { $0 == "to Japan" } && labels.count == 3)
    }

    @Test
    func `there are six points at most`() {
        var sample = sample()
        for number in 1...9 {
            sample.add(.line(.aim), "The EU wants to add a harbour to list number \(number).")
        }
        #expect(sample.brief { $0.length = .long }.texts(.points).count == 6)
    }

    @Test
    func `what is internal is a point to avoid and no point to make`() {
        let brief = sample().brief()
        let text = "The services should agree on one list before summer."
        #expect(brief.texts(.avoid).contains(text))
        #expect(!brief.texts(.points).contains(text))
        #expect(!brief.texts(.press).contains(text))
    }

    @Test
    func `what one of ours asks of another of ours is no point to make`() {
        var sample = sample()
        let words = "Member States call on the Commission to report by the end of the year."
        sample.add(.line(.ask), words, paragraph: 30)
        let claim = Claim.issue(
            OpenIssue(kind: .request, holder: "Member States", addressee: "Commission")
        )
        sample.add(claim, words, paragraph: 30, askedSide: .ours)
        #expect(!sample.brief { $0.length = .long }.texts(.points).contains(words))
        #expect(!sample.brief().texts(.objectives).contains { $0.contains("report") })
    }

    @Test
    func `a proposal of others is background not for disclosure`() {
        var sample = sample()
        let words = "The EU should name an envoy for the matter within a year."
        sample.add(
            .point(TalkingPoint(modality: .ask, actor: "Paper authors", audience: .external)),
            words,
            in: "b",
            side: .author
        )
        let brief = sample.brief()
        #expect(brief.texts(.closed) == [words])
        #expect(!brief.texts(.points).contains(words))
    }

    @Test
    func `our aims become objectives without who holds them`() {
        #expect(
            sample().brief().texts(.objectives) == ["… open a joint laboratory for safe chips."]
        )
    }

    @Test
    func `the reader's objectives stand in the place of ours`() {
        let brief = sample().brief { $0.objectives = ["Agree on a date."] }
        #expect(brief.texts(.objectives) == ["Agree on a date."])
        #expect(brief.section(.objectives)?.items.first?.basis == .own)
    }

    @Test
    func `without an aim the brief says so`() {
        var sample = Sample()
        sample.source("a")
        sample.add(.line(.achievement), "The EU and Japan have opened a shared archive.")
        #expect(sample.brief().section(.objectives)?.items.first?.basis == .missing)
    }

    @Test
    func `a matter that may be raised has our line on it`() {
        var sample = sample()
        sample.addDispute()
        let item = sample.brief().section(.raised)?.items.first
        #expect(item?.group == "Might come up")
        #expect(item?.lines.first?.label == "if pressed")
    }

    @Test(arguments: [
        (words: "Tokyo holds that the price is too high for all.", isTheirs: true),
        (words: "of the price:", isTheirs: false),
        (words: "The price.", isTheirs: false),
    ])
    func `a sentence in which they speak, or a piece of one, is not our line`(
        words: String,
        isTheirs: Bool
    ) {
        var sample = Sample()
        sample.source("a")
        sample.add(
            .open(.contested, of: "Harbour board"),
            "The harbour board disputes the price of the survey.",
            side: .other,
            paragraph: 50
        )
        sample.add(.line(.argument), words, paragraph: 51)
        if isTheirs {
            let stance = Position(actor: "Tokyo", stance: .opposes)
            sample.add(.position(stance), words, side: .theirs, paragraph: 51)
        }
        let raised = sample.brief().section(.raised)?.items ?? []
        let item = raised.first { $0.label.hasPrefix("contested") }
        #expect(item?.lines.first?.basis == .missing)
    }

    @Test
    func `what only repeats a matter gives way to another line beside it`() {
        var sample = Sample()
        sample.source("a")
        let words = "The harbour board disputes the price of the survey."
        sample.add(.open(.contested, of: "Harbour board"), words, side: .other, paragraph: 50)
        sample.add(
            .position(Position(actor: "Board", stance: .opposes)),
            words,
            side: .other,
            paragraph: 50
        )
        sample.add(.line(.argument), words, paragraph: 50)
        sample.add(
            .line(.aim),
            "The Commission wants the harbour survey at a fair price.",
            paragraph: 51
        )
        let item = sample.brief().section(.raised)?.items.first
        #expect(item?.lines.first?.text.hasSuffix("same sentence.") == false)
    }

    @Test
    func `a country that is called in several ways holds a thing once`() {
        var sample = Sample()
        sample.source("a")
        for (actor, name) in [
            ("Japan", "Japan"), ("Japan's government", "Japan"), ("Tokyo", "Tokyo"),
        ] {
            sample.add(
                .position(Position(actor: actor, stance: .asks)),
                "\(actor) asks for a longer survey.",
                side: .theirs,
                paragraph: 7
            )
            sample.name(name)
        }
        let labels = sample.brief().section(.theirs)?.items.map(\.label)
        #expect(labels == ["Japan: asks for it"])
    }

    @Test
    func `a minister is not the country`() {
        var sample = Sample()
        sample.source("a")
        for actor in ["Japan", "Japan's minister"] {
            sample.add(
                .position(Position(actor: actor, stance: .asks)),
                "\(actor) asks for a longer survey.",
                side: .theirs,
                paragraph: 7
            )
            sample.name("Japan")
        }
        let labels = sample.brief().section(.theirs)?.items.map(\.label)
        #expect(labels == ["Japan and Japan's minister: asks for it"])
    }

    @Test
    func `a matter without a line says so and whom to ask`() {
        var sample = Sample()
        sample.source("a")
        sample.add(
            .open(.contested, of: "Harbour board"),
            "The harbour board disputes the price.",
            side: .other,
            topics: []
        )
        let line = sample.brief().section(.raised)?.items.first?.lines.first
        #expect(line?.basis == .missing)
        #expect(line?.text == "No line found; ask the lead service.")
    }

    @Test
    func `what they hold themselves is certain to come up`() {
        var sample = Sample()
        sample.source("a")
        sample.add(
            .position(Position(actor: "Japan", stance: .asks)),
            "Japan asks for a longer survey.",
            side: .theirs
        )
        #expect(sample.brief().section(.raised)?.items.first?.group == "Certain")
    }

    @Test
    func `what is on the agenda is certain to come up`() {
        var sample = Sample()
        sample.source("a")
        sample.add(
            .open(.contested, of: "Harbour board"),
            "The harbour board disputes the price.",
            side: .other,
            topics: ["chips"]
        )
        let brief = sample.brief { $0.agenda = [SubjectID(.priority, "chips")] }
        #expect(brief.section(.raised)?.items.first?.group == "Certain")
    }

    @Test
    func `every quotation has its place and its words`() {
        var sample = sample()
        sample.add(.happening(.held, "2023-02"), "The two met in Riga in February.", side: nil)
        let lines = sample.brief { $0.length = .long }.lines
        for line in lines {
            switch line.basis {
            case .quotation:
                #expect(line.references.contains { $0.words == line.text })
            case .cut:
                let parts = line.text.split(separator: "…").map { $0.trimmed }
                #expect(
                    line.references.contains { reference in
                        parts.allSatisfy { reference.words.contains($0) }
                    }
                )
            case .reckoned, .own, .missing: continue
            }
        }
    }

    @Test
    func `a source published after the meeting is left out and counted`() {
        var sample = sample()
        sample.source("c", published: "2023-08-01")
        sample.add(.line(.aim), "The EU wants to close the archive in autumn.", in: "c")
        let brief = sample.brief()
        #expect(brief.base.later == 1)
        #expect(!brief.lines.contains { $0.text.contains("archive in autumn") })
    }

    @Test
    func `a plan that passed without an outcome says so`() {
        var sample = sample()
        sample.add(.happening(.planned, "2023-05-31"), "The two are to meet on 31 May.", side: nil)
        let label = sample.brief().section(.timeline)?.items.first?.label
        #expect(label == "31 May 2023, planned; passed, outcome not in the sources")
    }

    @Test
    func `whether a plan passed is told by the day of the meeting alone`() {
        var sample = sample()
        sample.add(.happening(.planned, "2023-05-31"), "The two are to meet on 31 May.", side: nil)
        let label = sample.brief(on: "2023-05-01").section(.timeline)?.items.first?.label
        #expect(label == "31 May 2023, planned")
    }

    @Test
    func `an aim of a meeting that is over says which`() {
        var sample = Sample()
        sample.source("a", published: "2023-04-18")
        sample.add(
            .happening(.planned, "2023-05-31"),
            "The EU and Japan meet on 31 May.",
            side: nil
        )
        sample.add(.line(.aim), "The EU wants a declaration as the outcome of the meeting.")
        let aim = sample.brief().section(.objectives)?.items.first
        #expect(aim?.facts == ["for the meeting of 31 May 2023"])
        let before = sample.brief(on: "2023-05-20").section(.objectives)?.items.first
        #expect(before?.facts == [])
    }

    @Test
    func `what was said in a meeting is no press line`() {
        var sample = Sample()
        sample.source("a", published: "2023-04-18", kind: .record)
        sample.add(.line(.offer), "The EU offers Japan places in its archive.")
        let texts = sample.brief().texts(.press)
        #expect(texts == ["No published line of our side found; ask the spokesperson."])
    }

    @Test
    func `sources that were read and are not cited are listed`() {
        var sample = sample()
        sample.source("z", published: "2020-01-01")
        #expect(sample.brief().uncited.map(\.file).contains("z.txt"))
    }

    @Test
    func `the meeting a record is of is an occasion, whatever its line says`() {
        var sample = sample()
        sample.add(
            .happening(.held, "2023-02-10"),
            "Riga, 10 February 2023, 15:00",
            side: nil,
            nearness: .part,
            rule: Finding.recordedMeeting
        )
        let last = sample.brief().section(.scene)?.items.first {
            $0.label.hasPrefix("Last occasion")
        }
        #expect(last?.text == "Riga, 10 February 2023, 15:00")
    }

    @Test
    func `the scene tells the last occasion`() {
        var sample = sample()
        sample.add(
            .happening(.held, "2022-05-10"),
            "The first meeting was held in Oslo.",
            side: nil
        )
        sample.add(.happening(.held, "2023-02-10"), "A second meeting was held in Riga.", side: nil)
        let last = sample.brief().section(.scene)?.items.first {
            $0.label.hasPrefix("Last occasion")
        }
        #expect(last?.text == "A second meeting was held in Riga.")
    }

    @Test
    func `the same material gives the same brief in any order of its sources`() {
        let brief = sample().brief { $0.length = .long }
        for _ in 0..<5 { #expect(sample().brief { $0.length = .long } == brief) }
    }

    @Test(arguments: BriefLength.allCases)
    func `a brief can be read in its time`(length: BriefLength) {
        var sample = Sample()
        sample.source("a")
        for number in 1...200 {
            sample.add(
                .line(number.isMultiple(of: 2) ? .achievement : .aim),
                "The EU wants to build and to keep a very long list of ports, item \(number), "
                    + "with many words that nobody would ever leave out of it in a speech."
            )
        }
        let words = sample.brief { $0.length = length }.lines.reduce(0) { sum, line in
            sum + Wording.words(line.text) + Wording.words(line.label)
                + line.facts.reduce(0) { $0 + Wording.words($1) }
        }
        #expect(words <= length.words)
    }
}

extension Substring {
    /// The text without blanks at its ends.
    fileprivate var trimmed: String {
        var text = self[...]
        while text.first == " " { text = text.dropFirst() }
        while text.last == " " { text = text.dropLast() }
        return String(text)
    }
}
