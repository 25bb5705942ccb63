internal import BriefAssembly
internal import BriefCore
internal import Testing

@Suite struct ReadoutTests {
    private func text(
        _ entries: [(RoomEntry.Verb, String)],
        answers: [String: String] = [:],
        marking: String? = nil,
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
                topic: "Cables",
                key: "k",
                words: entry.1
            )
        }
        return Readout(row: row, log: log, answers: answers, marking: marking).text
    }

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
        let text = text([(.raised, "The cable lacks backing.")], answers: ["k": "We look."])
        #expect(text.contains("Japan raised an open issue on Cables: The cable lacks backing."))
        #expect(text.contains("The EU has yet to answer it. (09.10)"))
    }

    @Test
    func `what was raised and answered is not open`() {
        let entries: [(RoomEntry.Verb, String)] = [(.raised, "The cable."), (.said, "The cable.")]
        let text = text(entries, answers: ["k": "We look."])
        #expect(text.contains("The EU answered Japan: We look. (09.11)"))
        #expect(!text.contains("yet to answer") && !text.contains("## Said by us"))
    }

    @Test
    func `a promise says that its date is yet to be set`() {
        #expect(text([(.promised, "A survey")]).contains("A survey. A date is yet to be set."))
    }

    @Test
    func `of what was avoided only the topic is told`() {
        let text = text([(.avoided, "The price.")])
        #expect(text.contains("## Left aside\n\n- Cables (09.10)"))
        #expect(!text.contains("The price."))
    }

    @Test
    func `signs that mean something in Markdown or in the header are escaped`() {
        let text = text([(.note, "*Bold* [link](x)\n# no heading")]) { $0.service = "A: \"B\"" }
        #expect(text.contains("- \\*Bold\\* \\[link\\](x) \\# no heading."))
        #expect(text.contains("publisher: \"A: \\\"B\\\"\"\n"))
    }
}
