internal import BriefAssembly
internal import BriefCore
internal import Testing

@Suite struct BriefEditsTests {
    private func sample() -> Sample {
        var sample = Sample()
        sample.source("a", published: "2023-04-18")
        sample.add(.line(.offer), "The EU offers places in its training scheme.", topics: [])
        sample.add(.line(.aim), "The EU wants to open a joint laboratory.", topics: [])
        sample.add(.line(.achievement), "The EU and Japan have opened an archive.", topics: [])
        return sample
    }

    private func keys(_ brief: Brief) -> [String] {
        brief.section(.points)?.items.map(\.key) ?? []
    }

    @Test
    func `a line dropped is gone`() {
        let all = keys(sample().brief())
        let left = keys(sample().brief { $0.edits.dropped = [all[0]] })
        #expect(!left.contains(all[0]) && left.count == all.count - 1)
    }

    @Test
    func `a line in the reader's words says that it is`() {
        let key = keys(sample().brief())[0]
        let item = sample().brief { $0.edits.reworded[key] = "Come and study with us." }
            .section(.points)?.items.first { $0.key == key }
        #expect(item?.text == "Come and study with us.")
        #expect(item?.basis == .own)
        #expect(item?.references.isEmpty == false)
    }

    @Test
    func `the reader's order comes first`() {
        let all = keys(sample().brief())
        let sorted = keys(sample().brief { $0.edits.order = [all[2]] })
        #expect(sorted == [all[2], all[0], all[1]])
    }

    @Test
    func `a line that stands in the order twice stands in the brief once`() {
        let all = keys(sample().brief())
        let sorted = keys(sample().brief { $0.edits.order = [all[1], all[2], all[1]] })
        #expect(sorted == [all[1], all[2], all[0]])
    }

    @Test
    func `a line in the reader's words tells no more who said it`() {
        let key = keys(sample().brief())[0]
        let item = sample().brief { $0.edits.reworded[key] = "Come and study with us." }
            .section(.points)?.items.first { $0.key == key }
        #expect(item?.facts == ["own wording"])
    }

    @Test
    func `a line of the reader's own stands even where no room is left`() {
        var sample = sample()
        for number in 1...6 {
            sample.add(.line(.offer), "The EU offers place number \(number).", topics: [])
        }
        let all = keys(sample.brief())
        let brief = sample.brief {
            $0.edits.order = all
            $0.edits.added = [BriefEdits.Addition(key: "own:1", part: .points, text: "Thank them.")]
        }
        #expect(all.count == 6 && keys(brief) == Array(all.prefix(5)) + ["own:1"])
        #expect(brief.section(.points)?.items.last?.label == "to Japan")
    }

    @Test
    func `notes beyond the room of a length are left out`() {
        var sample = sample()
        for number in 1...7 { sample.note("Note \(number).") }
        #expect(sample.brief().texts(.notes).count == 5)
        #expect(sample.brief { $0.length = .short }.texts(.notes).isEmpty)
    }

    @Test
    func `what the reader added stands in its part`() {
        let brief = sample().brief {
            $0.edits.added = [
                BriefEdits.Addition(key: "own:1", part: .avoid, text: "Do not speak of the price.")
            ]
        }
        #expect(brief.texts(.avoid) == ["Do not speak of the price."])
    }

    private func dispute() -> Sample {
        var sample = sample()
        sample.addDispute()
        return sample
    }

    @Test
    func `our line on what may be raised is reworded under the name of the matter`() throws {
        let matter = try #require(dispute().brief().section(.raised)?.items.first)
        let date = try #require(CalendarDate(iso: "2023-07-03"))
        let request = BriefRequest(head: BriefHead(title: "Brief: Japan", date: date))
        let made = BriefAssembler.made(of: dispute().material, for: request)
        let row = made.brief.sheetRows(made.changes).first { $0.kind == .answer }
        #expect(row?.key == BriefEdits.answer(to: matter.key))
        #expect(EditAnchor(row?.anchor ?? "")?.words == matter.references.first?.words)
        let brief = dispute().brief {
            $0.edits.reworded[BriefEdits.answer(to: matter.key)] = "All agreed."
        }
        let line = brief.section(.raised)?.items.first?.lines.first
        #expect(line?.text == "All agreed." && line?.basis == .own && line?.label == "our line")
        #expect(brief.section(.raised)?.items.first?.text == matter.text)
    }

    @Test
    func `our line on what may be raised can be left out, the matter stays`() throws {
        let matter = try #require(dispute().brief().section(.raised)?.items.first)
        let key = BriefEdits.answer(to: matter.key)
        let brief = dispute().brief {
            $0.edits.dropped = [key]
            $0.edits.reworded[key] = "All agreed."
        }
        #expect(brief.section(.raised)?.items.first?.text == matter.text)
        let lines = brief.section(.raised)?.items.first?.lines ?? []
        #expect(lines.map(\.basis) == [.missing] && lines.map(\.text) == ["No line."])
        #expect(lines.flatMap(\.facts) == [])
        let date = try #require(CalendarDate(iso: "2023-07-03"))
        let request = BriefRequest(head: BriefHead(title: "Brief: Japan", date: date))
        let changes = BriefAssembler.made(of: dispute().material, for: request).changes
        let row = brief.sheetRows(changes).first { $0.kind == .answer }
        #expect(row?.facts == ["left out by you"] && row?.isMissing == true)
    }

    @Test
    func `a line of ours that is no point is written where none was found`() throws {
        var sample = Sample()
        sample.source("a")
        let ask = "Japan asks the EU for a longer survey of the harbour."
        sample.add(.open(.request, of: "Japan"), ask, side: .theirs, paragraph: 50)
        let matter = try #require(sample.brief().section(.raised)?.items.first)
        #expect(matter.lines.first?.basis == .missing)
        let brief = sample.brief {
            $0.edits.reworded[BriefEdits.answer(to: matter.key)] = "We look at it."
        }
        #expect(brief.section(.raised)?.items.first?.lines.map(\.text) == ["We look at it."])
    }
}
