import BriefCore
import BriefData
import Testing

@testable import TextAnalysis

struct CueFilesTests {
    @Test func `every phrase of the shipped cues is in the pattern language`() throws {
        let vocabulary = try VocabularyFiles(data: DataFolder().path(of: "Data")).load()
        #expect(CueMatcher(vocabulary.cues).rejected == [])
        let grammar = vocabulary.cues["grammar.verb"].filter { CuePattern($0) == nil }
        #expect(grammar == [])
    }
}
