internal import BriefAssembly
internal import BriefCore
internal import Testing

@Suite struct SceneTests {
    private func scene(_ sample: Sample) -> [String] {
        (sample.brief(on: "2023-07-03").section(.scene)?.items ?? []).map(\.label)
    }

    @Test
    func `what is on the day is not what is next, and none of it is left out`() {
        var sample = Sample()
        sample.source("a", published: "2023-04-18")
        sample.add(.happening(.planned, "2023-07-03"), "The next meeting is on 3 July 2023.")
        sample.add(.happening(.planned, "2023-07-03"), "A paper is due on 3 July 2023.", topics: [])
        let labels = scene(sample)
        #expect(labels.count { $0 == "On the day, 3 Jul 2023, planned" } == 2)
        #expect(!labels.contains { $0.hasPrefix("Next") })
    }

    @Test
    func `what two sentences tell of one day and one topic is told once`() {
        var sample = Sample()
        sample.source("a", published: "2023-04-18")
        for words in ["Japan will send a paper by 9 July.", "We await the paper of 9 July."] {
            sample.add(.happening(.planned, "2023-07-09"), words)
        }
        sample.add(.happening(.planned, "2023-07-09"), "A quay opens on 9 July.", topics: ["chips"])
        #expect(scene(sample).count { $0 == "Next, 9 Jul 2023, planned" } == 2)
        #expect(sample.brief(on: "2023-07-03").texts(.timeline).count == 3)
    }

    @Test
    func `a line that points to another says what it is about`() {
        var sample = Sample()
        sample.source("a")
        sample.add(
            .position(Position(actor: "Japan", stance: .asks)),
            "Japan asks for more lamps in the bay" + String(repeating: " and more", count: 20)
                + ".",
            side: .theirs
        )
        #expect(sample.brief().texts(.theirs) == ["See if raised 1, on AI."])
    }

    @Test
    func `a short line is told again, with where it stands besides`() {
        var sample = Sample()
        sample.source("a")
        let words = "Japan asks for more lamps in the bay."
        sample.add(.position(Position(actor: "Japan", stance: .asks)), words, side: .theirs)
        let item = sample.brief().section(.theirs)?.items.first
        #expect(item?.text == words)
        #expect(item?.facts.contains("see if raised 1") == true)
    }

    @Test
    func `what we owe stands first among what has passed, and one matter stands once`() {
        var sample = Sample()
        sample.source("a", published: "2023-04-18", kind: .record)
        sample.source("b", kind: .note)
        let ours = "The EU promised to send a draft of the survey by 15 June 2023."
        sample.add(.happening(.planned, "2023-06-15"), ours, side: nil, paragraph: 4)
        sample.add(.line(.commitment), ours, paragraph: 4)
        for (day, thing) in [("2023-06-18", "chart of tides"), ("2023-06-19", "register of masts")]
        {
            let words = "Japan would share a first \(thing)."
            sample.add(.happening(.planned, day), words, side: nil)
        }
        let theirs = "Japan would share a first list of critical inputs for lamps."
        sample.add(.happening(.planned, "2023-06-20"), theirs, side: nil)
        let wanted = "Obtain the list of critical inputs for lamps."
        sample.add(.line(.aim, .internal), wanted, in: "b", paragraph: 6)
        sample.add(.happening(.planned, "2023-06-20"), wanted, in: "b", side: nil, paragraph: 6)
        let passed = (sample.brief(on: "2023-07-03").section(.scene)?.items ?? [])
            .filter { $0.label.hasPrefix("Passed") }.map(\.text)
        #expect(passed == [ours, "Japan would share a first register of masts.", theirs])
        let short = sample.brief(on: "2023-07-03") { $0.length = .short }
        #expect(short.texts(.scene).contains(ours))
    }
}
