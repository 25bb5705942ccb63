internal import BriefAssembly
internal import BriefCore
internal import Testing

@Suite struct BriefAddendumTests {
    private func sample() -> Sample {
        var sample = Sample()
        sample.source("a", published: "2023-04-18")
        sample.add(.line(.offer), "The EU offers places in its training scheme.")
        return sample
    }

    @Test
    func `nothing new makes an empty addendum`() {
        let brief = sample().brief()
        let addendum = brief.addendum(since: 1, number: 1, lines: brief.versionLines, ceiling: nil)
        #expect(addendum.entries.isEmpty)
    }

    @Test
    func `a line that came is new, with its citation`() {
        let before = sample().brief().versionLines
        var later = sample()
        later.add(.line(.ask), "The EU asks for a list of ports by winter.")
        let entries = later.brief().addendum(since: 1, number: 1, lines: before, ceiling: nil)
            .entries
        let entry = entries.first { $0.part == .points && $0.change == .new }
        #expect(entry?.text == "to Japan: The EU asks for a list of ports by winter.")
        #expect(entry?.references.isEmpty == false)
    }

    @Test
    func `a line in other words is changed and tells what it was`() {
        let before = sample().brief()
        let key = before.section(.points)?.items.first?.key ?? ""
        let now = sample().brief { $0.edits.reworded[key] = "Come and study with us." }
        let entry = now.addendum(since: 1, number: 1, lines: before.versionLines, ceiling: nil)
            .entries.first { $0.part == .points }
        #expect(entry?.change == .changed)
        #expect(entry?.before == "to Japan: The EU offers places in its training scheme.")
    }

    @Test
    func `another place of the meeting is told`() {
        let before = sample().brief { $0.head.place = "Brussels" }
        let now = sample().brief { $0.head.place = "Tokyo" }
        let entries = now.addendum(since: 1, number: 1, lines: before.versionLines, ceiling: nil)
            .entries
        #expect(entries.map(\.text) == ["Place: Tokyo"])
        #expect(entries.first?.before == "Place: Brussels" && entries.first?.part == nil)
    }

    @Test
    func `what went is not told above the ceiling`() {
        let lines = [
            VersionLine(part: .points, key: "x", text: "a hidden line", marking: "SECRET UE"),
            VersionLine(part: .points, key: "y", text: "an open line", marking: nil),
        ]
        let gone = sample().brief { $0.ceiling = "LIMITE" }
            .addendum(since: 1, number: 1, lines: lines, ceiling: "LIMITE")
            .entries.filter { $0.change == .gone }.map(\.text)
        #expect(gone == ["an open line"])
    }
}
