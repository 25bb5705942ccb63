internal import BriefAssembly
internal import BriefCore
internal import Testing

@Suite struct ReadoutTests {
    private func text(
        _ entries: [(RoomEntry.Verb, String)],
        topic: String = "Cables",
        matter: Readout.Matter? = nil,
        marking: String? = nil,
        today: String = "2023-07-03",
        _ change: (inout Meeting) -> Void = { _ in }
    ) -> String {
        let japan = SubjectID(.country, "JP")
        let day = CalendarDate(iso: "2023-07-03") ?? CalendarDate(dayNumber: 0)
        var meeting = Meeting(subjects: [japan], date: day)
        change(&meeting)
        let row = MeetingRow(
            number: 1,
            meeting: meeting,
            names: [japan: "Japan"],
            versions: 0,
            marks: 0
        )
        let log = entries.enumerated().map { index, entry in
            RoomEntry(
                at: "2023-07-03 09:1\(index)",
                verb: entry.0,
                topic: topic,
                key: "k",
                words: entry.1
            )
        }
        return Readout(
            row: row,
            log: log,
            matters: matter.map { ["k": $0] } ?? [:],
            marking: marking,
            today: CalendarDate(iso: today) ?? day
        ).text
    }

    private let theirs = Readout.Matter(isOurs: false, answer: "We look.")

    @Test
    func `it begins with a header that an import reads`() {
        let text = text([(.said, "A.")], marking: "LIMITE")
        #expect(
            text.hasPrefix("---\ntitle: \"Readout: Japan, 3 July 2023\"\npublished: 2023-07-03\n")
        )
        #expect(text.contains("\nkind: record\n"))
        #expect(text.contains("\nmarking: LIMITE\n---\n"))
    }

    @Test
    func `the meeting is told as an event with its place`() {
        let text = text([(.said, "A.")]) { $0.place = "Brussels" }
        #expect(text.contains("was held on 3 July 2023 in Brussels."))
    }

    @Test
    func `what was raised and not answered is an open issue`() {
        let text = text([(.raised, "The cable lacks backing.")], matter: theirs)
        #expect(
            text.contains(
                "- On Cables, Japan raised the matter of “The cable lacks backing” "
                    + "(09.10, no answer noted)."
            )
        )
    }

    @Test
    func `what was raised and answered is not open`() {
        let entries: [(RoomEntry.Verb, String)] = [(.raised, "The cable."), (.said, "The cable.")]
        let text = text(entries, matter: theirs)
        #expect(text.contains("The EU answered Japan: We look (09.11)."))
        #expect(!text.contains("no answer") && !text.contains("## Said by us"))
    }

    @Test
    func `our own line that they raised and we said again stands once`() {
        let entries: [(RoomEntry.Verb, String)] = [(.raised, "The cable."), (.said, "The cable.")]
        let text = text(entries, matter: Readout.Matter(isOurs: true))
        #expect(text.contains("our line “The cable”. The EU answered Japan (09.11)."))
        #expect(text.ranges(of: "he cable").count == 1)
    }

    @Test
    func `what was noted on an item of the agenda is in the readout`() {
        let entries: [(RoomEntry.Verb, String)] = [
            (.said, "cables"), (.raised, "cables"), (.avoided, "cables"),
        ]
        for entry in entries {
            let told = text([entry], matter: Readout.Matter("cables")).lowercased()
            #expect(told.contains("cables"))
        }
    }

    @Test
    func `what was answered without a line at hand is not open`() {
        let entries: [(RoomEntry.Verb, String)] = [(.raised, "The cable."), (.said, "The cable.")]
        let text = text(entries, matter: Readout.Matter(isOurs: false))
        #expect(
            text.contains("raised the matter of “The cable”. The EU answered Japan (09.11).")
        )
        #expect(!text.contains("no answer"))
    }

    @Test
    func `our own words are never told as what they raised`() {
        let text = text([(.raised, "We want a cable.")], matter: Readout.Matter(isOurs: true))
        #expect(
            text.contains(
                "Japan raised the matter of our line “We want a cable” (09.10, no answer noted)."
            )
        )
    }

    @Test
    func `what we said unasked on what they may raise is our line on it`() {
        let text = text([(.said, "The cable lacks backing.")], matter: theirs)
        #expect(text.contains("## Said by us\n\n- The EU said to Japan: We look (09.10)."))
    }

    @Test
    func `where no line was at hand, only what was spoken of is told`() {
        let text = text([(.said, "The cable.")], matter: Readout.Matter(isOurs: false))
        #expect(text.contains("- The EU spoke to Japan about this: The cable (09.10)."))
    }

    @Test
    func `a card on no topic names none`() {
        let text = text([(.promised, "A survey")], topic: "Brief: Japan")
        #expect(text.contains("- The EU promised Japan: A survey (09.10)."))
    }

    @Test
    func `a meeting that is yet to come was not held`() {
        let text = text([(.note, "A.")], today: "2023-07-02")
        #expect(text.contains("is planned for 3 July 2023.") && !text.contains("was held"))
        // A record of that day would tell of a meeting that was held.
        #expect(text.contains("\npublished: 2023-07-02\n"))
    }

    @Test
    func `the event is called by its name`() {
        let text = text([(.said, "A.")]) { $0.event = "EU-Japan summit" }
        #expect(text.contains("The EU-Japan summit was held on 3 July 2023."))
    }

    @Test
    func `a promise is told in the words noted, and theirs as theirs`() {
        let text = text([(.pledged, "A survey"), (.promised, "A map")])
        let first = "- On Cables, Japan promised the EU: A survey (09.10)."
        #expect(text.contains("## Promised\n\n" + first), "\(text)")
        #expect(text.contains("- On Cables, the EU promised Japan: A map (09.11)."))
    }

    /// A mark made before the words were asked for holds those of its line.
    @Test(arguments: ["", "The cable lacks backing."])
    func `a promise without words of its own says no more than on what`(words: String) {
        var matter = theirs
        matter.words = "The cable lacks backing."
        #expect(
            text([(.pledged, words)], matter: matter)
                .contains("- On Cables, Japan promised the EU to follow this up (09.10).")
        )
        matter.place = "“Paper a”, ¶ 2"
        #expect(
            text([(.pledged, words)], matter: matter)
                .contains("Japan promised the EU to follow up “Paper a”, ¶ 2 (09.10).")
        )
    }

    @Test
    func `a note keeps the card it was written on`() {
        let lunch = text([(.note, "They propose June")], topic: "Lunch")
        #expect(lunch.contains("## Notes\n\n### Lunch\n\n- They propose June (09.10)."))
        let general = text([(.note, "They propose June?")], topic: "Brief: Japan")
        #expect(general.contains("## Notes\n\n- They propose June (09.10)?"))
    }

    @Test
    func `of what was avoided only the topic is told`() {
        let text = text([(.avoided, "The price.")])
        #expect(text.contains("## Left aside\n\n- One line of the brief on Cables (09.10)."))
        #expect(!text.contains("The price."))
    }

    @Test
    func `signs that mean something in Markdown or in the header are escaped`() {
        let text = text([(.note, "*Bold* [link](x)\n# no heading")]) { $0.service = "A: \"B\"" }
        #expect(text.contains("- \\*Bold\\* \\[link\\](x) \\# no heading (09.10)."))
        #expect(text.contains("publisher: \"A: \\\"B\\\"\"\n"))
    }

    @Test(arguments: [RoomEntry.Verb.promised, .pledged])
    func `what was raised and promised is not open`(verb: RoomEntry.Verb) {
        let text = text([(.raised, "The cable."), (verb, "A map")], matter: theirs)
        #expect(text.contains("Japan raised the matter of “The cable” (09.10)."))
        #expect(!text.contains("no answer"))
    }

    @Test(arguments: [
        ("On Cables, Japan raised the matter of “The cable is thin” (“Paper a”, ¶ 2) (20.43).", ""),
        (
            "Japan raised the matter of our line “The cable is thin” (“Paper a”, ¶ 2) (20.43).",
            "our line "
        ),
        (
            "Japan raised the matter of “On Cables, Japan raised the matter of our line "
                + "“The cable is thin” (“Paper a”, ¶ 2)” (“Readout: Japan”, ¶ 2) (20.43).",
            "our line "
        ),
    ])
    func `a readout quotes no readout`(words: String, name: String) {
        var matter = theirs
        matter.words = words
        matter.place = "“Readout: Japan, 3 June 2023”, ¶ 2"
        let told = "“The cable is thin” (“Paper a”, ¶ 2) (09.10"
        let raised = text([(.raised, words)], matter: matter)
        #expect(raised.contains("- On Cables, Japan raised the matter of " + name + told))
        let promised = text([(.promised, "")], matter: matter)
        #expect(promised.contains("the EU promised Japan to follow up " + told))
        #expect(!(raised + promised).contains("Readout: Japan, 3 June"))
    }

    @Test
    func `what was marked twice is told once, what was said besides too`() {
        let text = text([(.raised, "The cable."), (.raised, "The cable.")], matter: theirs)
        #expect(text.ranges(of: "raised the matter").count == 1)
        let promises = self.text([(.pledged, "A map"), (.pledged, "A chart")])
        #expect(promises.ranges(of: "Japan promised").count == 2)
    }

    @Test
    func `what they raised of our own lines is said of the line, and is no question`() throws {
        var sample = Sample()
        sample.source("a", published: "2023-05-01")
        sample.source("b", published: "2023-06-01", kind: .record)
        let line = "The EU offers a chart of all tides."
        sample.add(.line(.offer), line)
        let again =
            "Japan raised the matter of our line “The EU offers a chart of all tides” (20.43)."
        let place = Position(actor: "Japan", stance: .asks)
        sample.add(.position(place), again, in: "b", side: .theirs, paragraph: 2)
        sample.add(.happening(.planned, "2023-07-09"), again, in: "b", side: nil, paragraph: 2)
        let brief = sample.brief()
        let point = try #require(brief.section(.points)?.items.first)
        #expect(point.text == line && point.facts.contains("raised on 1 Jun 2023"))
        #expect(brief.section(.raised) == nil && brief.section(.timeline) == nil)
    }

    @Test
    func `a promise of which no words were noted answers nothing`() {
        var sample = Sample()
        sample.source("b", published: "2023-06-01", kind: .record)
        let words = "The EU promised Japan to follow up “Paper a”, ¶ 2 (20.43)."
        sample.add(.open(.request, of: "Japan"), "Japan asks for it.", in: "b", side: .theirs)
        sample.add(.line(.commitment), words, in: "b")
        let lines = sample.brief().section(.raised)?.items.first?.lines
        #expect(lines?.first?.basis == .missing)
    }

    @Test
    func `an answer taken from a readout is told without it`() {
        let answer = "The EU said to Japan: We look, and act (20.45)."
        let matter = Readout.Matter(isOurs: false, answer: answer)
        let text = text([(.said, "The cable.")], matter: matter)
        #expect(text.contains("- The EU said to Japan: We look, and act (09.10)."))
    }

    @Test
    func `a line that was cut is told without the mark`() {
        let matter = Readout.Matter(isOurs: false, answer: "… we take note of it.")
        let text = text([(.raised, "Whaling …"), (.said, "Whaling …")], matter: matter)
        #expect(text.contains("matter of “Whaling”. The EU answered Japan: We take note of it"))
    }

    @Test
    func `a sentence of no readout is quoted as it is`() {
        let words = "Japan said to the press: the cable is thin."
        #expect(text([(.raised, words)]).contains("“Japan said to the press: the cable is thin”"))
    }

    @Test
    func `what a readout says was raised again is one matter with its earlier answer`() throws {
        var sample = Sample()
        sample.source("a", published: "2023-05-01", kind: .record)
        sample.source("b", published: "2023-06-01", kind: .record, marking: "INTERNAL")
        let words = "Japan asked the EU for a chart of the tides."
        sample.add(.open(.request, of: "Japan"), words, side: .theirs, paragraph: 3)
        sample.add(.line(.commitment), "The EU promised a draft of it.", paragraph: 3)
        let again =
            "On Tides, Japan raised the matter of “Japan asked the EU for a chart of the tides” "
            + "(“Paper a”, ¶ 3) (20.43, no answer noted)."
        sample.add(.open(.request, of: "Japan"), again, in: "b", side: .theirs, paragraph: 2)
        sample.add(.line(.framing), "The EU said to Japan: We look.", in: "b", paragraph: 2)
        let items = sample.brief().section(.raised)?.items ?? []
        let item = try #require(items.first)
        #expect(items.count == 1 && item.text == words)
        #expect(item.facts.contains("raised on 1 Jun 2023, no answer noted"))
        #expect(item.lines.first?.references.first?.paragraph == 3)
        #expect(item.marking == "INTERNAL" && item.references.count == 2)
    }

    @Test
    func `what a readout says we said is no answer where the line itself is at hand`() throws {
        var sample = Sample()
        sample.source("a", published: "2023-05-01", kind: .record)
        sample.source("b", published: "2023-06-01", kind: .record)
        let line = "The EU shares the aim of one chart for all tides"
        sample.add(.line(.aim), "The EU said to Japan: \(line) (20.43).", in: "b")
        let told = try #require(sample.material.findings.first?.row)
        sample.add(.line(.aim), line + ".")
        let words = "Japan asked the EU for a chart of the tides."
        let thread = ThreadRow(relation: .answers, isLater: true, words: [], other: told)
        sample.add(.open(.request, of: "Japan"), words, side: .theirs, threads: [thread])
        let items = sample.brief().section(.raised)?.items ?? []
        let item = try #require(items.first { $0.text == words })
        #expect(item.lines.allSatisfy { !$0.text.contains("said to Japan") })
    }

    @Test
    func `the readout of a meeting does not feed that meeting`() throws {
        var sample = Sample()
        let day = try #require(CalendarDate(iso: "2023-07-03"))
        let title = Readout.title(of: ["Japan"], on: day)
        sample.source("a", published: "2023-07-03", kind: .record, title: title)
        sample.source("b", published: "2023-07-01")
        sample.add(.line(.aim), "The EU wants what the readout says.", in: "a")
        sample.add(.line(.aim), "The EU wants what the paper says.", in: "b")
        let own = sample.brief { $0.readout = title }
        #expect(own.texts(.points) == ["The EU wants what the paper says."])
        #expect(own.base.later == 1)
        #expect(own.base.leftOut == "the readout of this meeting left out")
        sample.source("c", published: "2023-07-04")
        let both = sample.brief { $0.readout = title }.base.leftOut
        #expect(both == "1 later source and the readout of this meeting left out")
        #expect(sample.brief().base.leftOut == "1 later source left out")
        sample.source("c", published: "2023-07-02")
        #expect(sample.brief().base.leftOut == nil)
        #expect(sample.brief { $0.readout = "Readout: Japan, 4 July 2023" }.base.later == 0)
    }
}
