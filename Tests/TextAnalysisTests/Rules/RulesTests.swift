import BriefCore
import Foundation
import SourceImport
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

    @Test func `in a sentence without its signs a rule finds nothing`() throws {
        let folder = Sample.path("Tests/Fixtures/documents")
        let names = try FileManager.default.contentsOfDirectory(atPath: folder)
        let knowledge = RuleKnowledge(Sample.vocabulary)
        for name in names.sorted() where name.hasSuffix(".txt") {
            let bytes = try Data(contentsOf: URL(filePath: folder + "/" + name))
            let document = try SourceImporters.document(Array(bytes), file: name)
            let text = Sample.analyser.read(document, given: SourceMetadata())
            let context = RuleContext.reading(text, knowledge)
            for reading in context.readings where !reading.tokens.isEmpty {
                let present = Rules.present(in: reading, context)
                for rule in Rules.all where !rule.signs.meets(present) {
                    let missed = rule.findings(in: reading, context)
                    #expect(missed.isEmpty, "\(rule.name) in \(name), sentence \(reading.index)")
                }
            }
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
