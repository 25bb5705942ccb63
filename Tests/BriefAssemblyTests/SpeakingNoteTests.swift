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
        sample.add(.line(.aim), "The Commission wants chips.", in: "a", topics: ["chips"])
        let points = sample.brief(on: day) { $0.agenda = [SubjectID(.priority, "chips")] }
        #expect(points.texts(.points)[2] == "The Commission wants chips.")
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
}
