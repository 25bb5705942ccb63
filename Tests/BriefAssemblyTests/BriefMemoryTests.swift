internal import BriefAssembly
internal import BriefCore
internal import Testing

@Suite struct BriefMemoryTests {
    private func sample() -> Sample {
        var sample = Sample()
        sample.source("a", published: "2023-04-18", marking: "LIMITE")
        sample.add(.line(.offer), "The EU offers places in its training scheme.")
        return sample
    }

    @Test
    func `changes are read as they were written`() {
        let memory = BriefMemory([
            (BriefMemory.drop("a b"), ""), (BriefMemory.reword("c"), "Our words."),
            (BriefMemory.order, "c\na b"), (BriefMemory.add(3), "avoid\tNo prices."),
        ])
        #expect(memory.edits.dropped == ["a b"])
        #expect(memory.edits.reworded == ["c": "Our words."])
        #expect(memory.edits.order == ["c", "a b"])
        #expect(memory.edits.added.map(\.text) == ["No prices."])
        #expect(memory.nextAddition == 4)
    }

    @Test
    func `a line added has no number that stands in the order, whatever became of its line`() {
        let memory = BriefMemory([
            (BriefMemory.order, "c\nown:2"), (BriefMemory.add(1), "points\tThank them."),
        ])
        #expect(memory.nextAddition == 3)
        #expect(memory.edits.added.map(\.key) == ["own:1"])
    }

    @Test
    func `a version is read as it was written`() {
        let brief = sample().brief()
        let text = BriefMemory.text(of: brief, length: .medium)
        let memory = BriefMemory([(BriefMemory.version(1), text)])
        #expect(memory.versions.first?.lines == brief.versionLines)
        #expect(memory.versions.first?.length == .medium)
    }

    @Test
    func `a version is numbered on only where something changed`() {
        let text = BriefMemory.text(of: sample().brief(), length: .medium)
        let hash = sample().brief().manifest.hash
        let memory = BriefMemory([(BriefMemory.version(1), text)])
        #expect(memory.number(of: hash) == 1)
        #expect(memory.number(of: "another") == 2)
        #expect(BriefMemory().number(of: hash) == 1)
    }

    @Test
    func `a clearance holds for the text it was given for and no other`() {
        let clearance = BriefMemory.Clearance(hash: "abc", name: "A. Head", date: "3 Jul 2023")
        let memory = BriefMemory([(BriefMemory.cleared, clearance.text)])
        #expect(memory.clearanceLine(of: "abc") == "cleared by A. Head on 3 Jul 2023")
        #expect(memory.clearanceLine(of: "abd").hasPrefix("not cleared"))
        #expect(BriefMemory().clearanceLine(of: "abc") == "not cleared")
    }

    @Test(arguments: ["version x", "version 1", "cleared", "add 1", "nonsense", ""])
    func `what is not understood is passed over`(name: String) {
        let memory = BriefMemory([(name, "rubbish")])
        #expect(memory == BriefMemory())
    }
}
