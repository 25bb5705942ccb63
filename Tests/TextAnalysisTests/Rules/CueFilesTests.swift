import BriefCore
import Testing

@testable import TextAnalysis

struct CueFilesTests {
    @Test func `every phrase of the shipped cues is in the pattern language`() {
        #expect(CueMatcher(Sample.vocabulary.cues).rejected == [])
    }

    @Test func `every cue a rule looks for has phrases`() {
        let cues = Sample.vocabulary.cues
        #expect(Cue.allCases.filter { cues[$0.name].isEmpty } == [])
    }
}
