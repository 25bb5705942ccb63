import BriefCore
import BriefData
import Testing

@testable import TextAnalysis

struct RulesTests {
    @Test(arguments: try RuleCase.all())
    func `a passage yields what a careful reader finds`(_ passage: RuleCase) throws {
        let analyser = try Shipped.analyser.get()
        #expect(passage.complaints(of: analyser) == [], "\(passage)")
    }

    @Test func `rules have names of their own, an explanation and a source`() {
        let names = Rules.all.map(\.name)
        #expect(Set(names).count == names.count)
        for rule in Rules.all {
            #expect(rule.explanation.hasSuffix("."), "\(rule.name)")
            #expect(!rule.source.isEmpty, "\(rule.name)")
            #expect(RuleDescription.named(rule.name)?.explanation == rule.explanation)
        }
    }

    @Test func `every rule fires on some passage`() throws {
        let analyser = try Shipped.analyser.get()
        var fired: Set<String> = []
        for passage in try RuleCase.all() {
            fired.formUnion(passage.findings(of: analyser).map(\.rule))
        }
        #expect(Rules.all.map(\.name).filter { !fired.contains($0) } == [])
    }
}

/// What comes with the program, read once for all tests.
enum Shipped {
    static let vocabulary = Result { () throws(DataError) -> Vocabulary in
        try VocabularyFiles(data: DataFolder().path(of: "Data")).load()
    }

    static let analyser = vocabulary.map { Analyser(vocabulary: $0) }
}
