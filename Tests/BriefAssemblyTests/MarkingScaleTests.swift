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

    @Test
    func `what a reader may give has a height, and is named lowest first`() {
        let heights = MarkingScale.names.map { MarkingScale.rank($0) ?? .max }
        #expect(heights == heights.sorted() && !heights.contains(.max))
        for name in MarkingScale.names { #expect(MarkingScale.problem(with: name) == nil) }
    }

    @Test(arguments: ["banana", "", "  ", "LIMIT", "SECRETS"])
    func `any other word is refused, and those that may be given are named`(word: String) {
        let problem = MarkingScale.problem(with: word) ?? ""
        #expect(problem.hasPrefix("“\(word)” is no marking; use one of NOT MARKED, PUBLIC"))
    }

    @Test(arguments: ["limite", "Restreint UE", "official-sensitive", "tlp:amber"])
    func `spellings of a marking may be given`(word: String) {
        #expect(MarkingScale.problem(with: word) == nil)
    }
}
