internal import BriefAssembly
internal import BriefCore
internal import Testing

@Suite struct EditAnchoringTests {
    private static let offer = "The EU offers places in its training scheme for engineers."

    private func sample(_ first: String? = nil, _ words: String = offer) -> Sample {
        var sample = Sample()
        sample.source("a", published: "2023-04-18")
        if let first { sample.add(.line(.achievement), first, topics: []) }
        sample.add(.line(.offer), words, topics: [])
        sample.add(.line(.aim), "The EU wants to open a joint laboratory.", topics: [])
        sample.add(.line(.achievement), "The EU and Japan have opened an archive.", topics: [])
        return sample
    }

    /// What is remembered of a reworded line of a brief.
    private func memory(_ brief: Brief, _ words: String = "Come and study.") -> BriefEdits {
        guard let item = brief.section(.points)?.items.first(where: { $0.text.contains("offers") })
        else { return BriefEdits() }
        let anchor = EditAnchor(part: .points, item: item)
        let text = BriefMemory.text(ofWording: words, anchor)
        return BriefMemory([(BriefMemory.reword(item.key), text)]).edits
    }

    private func made(_ sample: Sample, _ edits: BriefEdits) -> (brief: Brief, changes: EditReport)
    {
        let date = CalendarDate(iso: "2023-07-03") ?? CalendarDate(dayNumber: 0)
        var request = BriefRequest(head: BriefHead(title: "Brief: Japan", date: date))
        request.edits = edits
        return BriefAssembler.made(of: sample.material, for: request)
    }

    @Test
    func `a reworded line whose finding moved keeps its rewording`() {
        let edits = memory(sample().brief())
        let moved = made(sample("The EU has closed a very old and dusty office."), edits)
        #expect(moved.brief.texts(.points).contains("Come and study."))
        #expect(moved.changes.gone.isEmpty)
    }

    @Test
    func `a finding that a newer edition says in nearly the same words is found`() {
        let edits = memory(sample().brief())
        let other = "The EU now offers places in its training scheme for engineers."
        #expect(made(sample(nil, other), edits).brief.texts(.points).contains("Come and study."))
    }

    @Test
    func `a rewording whose finding is gone is told with what it rested on`() {
        let edits = memory(sample().brief())
        let report = made(sample(nil, "The EU aims at a much larger market."), edits).changes
        #expect(report.gone.map(\.wording) == ["Come and study."])
        #expect(report.gone.map(\.anchor.words) == [Self.offer])
    }

    @Test
    func `a line left out is told as long as its finding is there`() {
        let brief = sample().brief()
        let item = brief.section(.points)?.items[0]
        let anchor = item.flatMap { EditAnchor(part: .points, item: $0) }
        let edits = BriefMemory([(BriefMemory.drop(item?.key ?? ""), anchor?.text ?? "")]).edits
        let report = made(sample(), edits).changes
        #expect(report.leftOut.map(\.anchor.words) == [item?.references.first?.words])
        #expect(report.gone.isEmpty)
    }

    @Test
    func `a change above the ceiling is not told`() {
        var marked = Sample()
        marked.source("a", published: "2023-04-18", marking: "LIMITE")
        marked.add(.line(.offer), Self.offer, topics: [])
        let edits = memory(marked.brief())
        let date = CalendarDate(iso: "2023-07-03") ?? CalendarDate(dayNumber: 0)
        var request = BriefRequest(head: BriefHead(title: "Brief: Japan", date: date))
        request.edits = edits
        request.ceiling = "PUBLIC"
        let report = BriefAssembler.made(of: sample(nil, "Nothing.").material, for: request).changes
        #expect(report.gone.isEmpty && !edits.reworded.isEmpty)
    }

    @Test
    func `our line on a matter goes with it to where it stands now`() throws {
        func asked(_ first: String?) -> Sample {
            var sample = sample(first)
            let ask = "Japan asks the EU for a longer survey of the harbour."
            sample.add(.open(.request, of: "Japan"), ask, side: .theirs, topics: [])
            return sample
        }
        let matter = try #require(asked(nil).brief().section(.raised)?.items.first)
        let anchor = EditAnchor(part: .raised, item: matter)
        let key = BriefEdits.answer(to: matter.key)
        let text = BriefMemory.text(ofWording: "We look at it.", anchor)
        let edits = BriefMemory([(BriefMemory.reword(key), text)]).edits
        let moved = made(asked("The EU has closed a very old and dusty office."), edits)
        let item = moved.brief.section(.raised)?.items.first
        #expect(item?.key != matter.key)
        #expect(item?.lines.map(\.text) == ["We look at it."])
        #expect(moved.changes.gone.isEmpty)
    }

    @Test
    func `an order is read with what was known of its lines`() {
        let item = sample().brief().section(.points)?.items[0]
        let anchor = item.flatMap { EditAnchor(part: .points, item: $0) }
        let text = BriefMemory.text(ofOrder: ["a", "b"], ["b": anchor].compactMapValues { $0 })
        let edits = BriefMemory([(BriefMemory.order, text)]).edits
        #expect(edits.order == ["a", "b"])
        #expect(edits.anchors == ["b": anchor].compactMapValues { $0 })
    }
}
