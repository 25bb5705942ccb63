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
        #expect(text.contains("Japan raised an open issue on Cables: The cable lacks backing."))
        #expect(text.contains("The EU has yet to answer Japan on Cables. (09.10)"))
    }

    @Test
    func `what was raised and answered is not open`() {
        let entries: [(RoomEntry.Verb, String)] = [(.raised, "The cable."), (.said, "The cable.")]
        let text = text(entries, matter: theirs)
        #expect(text.contains("The EU answered Japan: We look. (09.11)"))
        #expect(!text.contains("yet to answer") && !text.contains("## Said by us"))
    }

    @Test
    func `what was answered without a line at hand is not open`() {
        let entries: [(RoomEntry.Verb, String)] = [(.raised, "The cable."), (.said, "The cable.")]
        let text = text(entries, matter: Readout.Matter(isOurs: false))
        #expect(
            text.contains("raised a matter on Cables: The cable. The EU answered Japan. (09.11)")
        )
        #expect(!text.contains("yet to answer"))
    }

    @Test
    func `our own words are never told as what they raised`() {
        let text = text([(.raised, "We want a cable.")], matter: Readout.Matter(isOurs: true))
        #expect(
            text.contains(
                "an open issue on Cables, the matter of our line “We want a cable”. The EU has yet"
            )
        )
    }

    @Test
    func `what we said unasked on what they may raise is our line on it`() {
        let text = text([(.said, "The cable lacks backing.")], matter: theirs)
        #expect(text.contains("## Said by us\n\n- The EU said to Japan: We look. (09.10)"))
    }

    @Test
    func `where no line was at hand, only what was spoken of is told`() {
        let text = text([(.said, "The cable.")], matter: Readout.Matter(isOurs: false))
        #expect(text.contains("- The EU spoke to Japan about this: The cable. (09.10)"))
    }

    @Test
    func `a card on no topic names none`() {
        let text = text([(.promised, "A survey")], topic: "Brief: Japan")
        #expect(text.contains("- The EU promised Japan to follow up: A survey."))
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
    func `a promise says that its date is yet to be set`() {
        #expect(text([(.promised, "A survey")]).contains("A survey. A date is yet to be set."))
    }

    @Test
    func `what they promised is told as theirs`() {
        let text = text([(.pledged, "A survey"), (.promised, "A map")])
        let first = "- Japan promised the EU to follow up on Cables: A survey."
        #expect(text.contains("## Promised\n\n" + first), "\(text)")
        #expect(text.contains("- The EU promised Japan to follow up on Cables: A map."))
    }

    @Test
    func `of what was avoided only the topic is told`() {
        let text = text([(.avoided, "The price.")])
        #expect(text.contains("## Left aside\n\n- One line of the brief on Cables. (09.10)"))
        #expect(!text.contains("The price."))
    }

    @Test
    func `signs that mean something in Markdown or in the header are escaped`() {
        let text = text([(.note, "*Bold* [link](x)\n# no heading")]) { $0.service = "A: \"B\"" }
        #expect(text.contains("- \\*Bold\\* \\[link\\](x) \\# no heading."))
        #expect(text.contains("publisher: \"A: \\\"B\\\"\"\n"))
    }
}
