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
            "Japan asks for more lamps in the bay.",
            side: .theirs
        )
        #expect(sample.brief().texts(.theirs) == ["See if raised 1, on AI."])
    }
}
