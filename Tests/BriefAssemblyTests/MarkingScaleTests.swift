internal import BriefAssembly
internal import BriefCore
internal import Testing

@Suite struct MarkingScaleTests {
    @Test
    func `the highest marking of some is the brief's`() {
        #expect(MarkingScale.highest([nil, "LIMITE", "SECRET UE", "TLP:GREEN"]) == "SECRET UE")
        #expect(MarkingScale.highest([nil, nil]) == nil)
    }

    @Test
    func `a marking nobody knows stands above all`() {
        #expect(MarkingScale.highest(["TOP SECRET", "EYES OF THE DESK"]) == "EYES OF THE DESK")
        #expect(!MarkingScale.passes("EYES OF THE DESK", ceiling: "TOP SECRET"))
        #expect(MarkingScale.passes("eyes of the desk", ceiling: "EYES OF THE DESK"))
    }

    @Test
    func `a ceiling lets pass what is marked as high or lower`() {
        #expect(MarkingScale.passes(nil, ceiling: "LIMITE"))
        #expect(MarkingScale.passes("limite", ceiling: "LIMITE"))
        #expect(!MarkingScale.passes("RESTREINT UE", ceiling: "LIMITE"))
        #expect(!MarkingScale.passes("LIMITE", ceiling: "a word nobody knows"))
    }

    @Test
    func `without a ceiling everything passes`() {
        #expect(MarkingScale.passes("SECRET", ceiling: nil))
    }

    @Test
    func `a note is marked by what it begins with`() {
        let note = MaterialNote(key: "1", about: "Japan", text: "(LIMITE) Ask about the survey.")
        #expect(note.marking == "LIMITE")
        #expect(note.text == "Ask about the survey.")
    }

    @Test
    func `brackets that hold no marking stay in a note`() {
        let note = MaterialNote(key: "1", about: "Japan", text: "(later) Ask about the survey.")
        #expect(note.marking == nil)
        #expect(note.text == "(later) Ask about the survey.")
    }
}
