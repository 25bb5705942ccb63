import Testing

@testable import BriefAssembly

@Suite struct BriefEditTests {
    private let anchor = "points\tLIMITE\tKorea asks for two labs."

    private func sentence(_ slot: String, _ before: String?, _ after: String?) -> String? {
        BriefEdit(slot: slot, before: before, after: after)?.sentence
    }

    @Test
    func `a line left out is told by its part and its words`() {
        #expect(
            sentence("3 drop k1", nil, anchor)
                == "left out of Points to make, meeting 3: “Korea asks for two labs.”"
        )
        #expect(
            sentence("3 drop k1", anchor, nil)
                == "again in Points to make, meeting 3: “Korea asks for two labs.”"
        )
        #expect(BriefEdit(slot: "3 drop k1", before: anchor, after: nil)?.key == "k1")
    }

    @Test
    func `a line in other words is told by the words that stand`() {
        let text = "Two labs.\n" + anchor
        #expect(
            sentence("1 reword k1", nil, text)
                == "in your words, Points to make, meeting 1: “Two labs.”"
        )
        #expect(
            sentence("1 reword k1", text, nil)
                == "in the source's words, Points to make, meeting 1: “Korea asks for two labs.”"
        )
    }

    @Test
    func `an added line has the key it is shown under`() {
        let change = BriefEdit(slot: "1 add 2", before: nil, after: "press\tWe meet.")
        #expect(change?.key == "own:2")
        #expect(change?.sentence == "your line in Press line, meeting 1: “We meet.”")
    }

    @Test
    func `a move is told by the line that was moved`() {
        let order = ["a", "b\tpoints\t\tBees.", "c"]
        let moved = [order[1], order[0], order[2]]
        let change = BriefEdit(
            slot: "1 order",
            before: order.joined(separator: "\n"),
            after: moved.joined(separator: "\n")
        )
        #expect(change?.key == "b")
        #expect(change?.sentence == "the order in Points to make, meeting 1: “Bees.”")
    }

    @Test
    func `what is no line is told without one`() {
        #expect(
            sentence("2 cleared", "h\t1 May\tAnn", nil) == "the brief, meeting 2, is not cleared"
        )
        #expect(
            sentence("2 version 3", nil, "h\tmedium")
                == "version 3 of the brief, meeting 2, is kept"
        )
        #expect(sentence("2 unheard", nil, "x") == nil)
        #expect(sentence("", nil, "x") == nil)
    }
}
