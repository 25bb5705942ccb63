import BriefCore
import Testing

@testable import TextAnalysis

struct RulesTests {
    @Test(arguments: try RuleCase.all())
    func `a passage yields what a careful reader finds`(_ passage: RuleCase) throws {
        #expect(passage.complaints(of: Sample.analyser) == [], "\(passage)")
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
        var fired: Set<String> = []
        for passage in try RuleCase.all() {
            fired.formUnion(passage.findings(of: Sample.analyser).map(\.rule))
        }
        #expect(Rules.all.map(\.name).filter { !fired.contains($0) } == [])
    }
}
