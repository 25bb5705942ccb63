import BriefCore
import Testing

@Test(arguments: [
    "INTERNAL: we could accept half.", "- Internal only: the mandate ends in May.",
    "(internal) We have no budget.", "[Do not raise] The visa question.",
    "Fall-back (not to be used before lunch): a shorter term.", "Red line: no transfer.",
])
func `a line that its source keeps for its own side is known by its label`(line: String) {
    #expect(InternalLabel.leads(line))
}

@Test(arguments: [
    "We want an internal market that works: it is in our common interest.",
    "Internal market: we need rules.", "Norway: we welcome the accord.",
    "Our position is clear: nothing is to be used for internal ends.", "", "(see annex) We agree.",
    "Our red lines and theirs differ on one matter: data.",
])
func `a sentence that only speaks of such things is none`(line: String) {
    #expect(!InternalLabel.leads(line))
}
