import Evaluation
import Testing

@testable import TextAnalysis

struct MarkedDocumentsTests {
    @Test func `analysis agrees with the documents marked by hand`() throws {
        let folder = MarkedFolder(Sample.path("Tests/Fixtures/documents"))
        let card = try #require(folder.results(Sample.analyser).first).card
        let unmet = Floors.unmet(card)
        #expect(unmet.isEmpty, "\((unmet + card.errors).joined(separator: "\n"))")
    }

    @Test func `analysis agrees with the dates marked by hand`() throws {
        let folder = MarkedFolder(Sample.path("Tests/Fixtures/dates"))
        let results = try folder.results(Sample.analyser)
        #expect(results.count == 2)
        for card in results.map(\.card) {
            let unmet = Floors.unmet(dates: card)
            #expect(unmet.isEmpty, "\((unmet + card.errors).joined(separator: "\n"))")
        }
    }

    @Test func `what two sources tell of one thing is one, and nothing else is`() throws {
        var card = Scorecard()
        let finder = ThreadFinder(vocabulary: Sample.vocabulary)
        for pair in try MarkedPair.all(in: Sample.path("Tests/Fixtures/pairs")) {
            try card.add(pair, Sample.analyser, finder)
        }
        let unmet = Floors.unmet(merging: card)
        #expect(unmet.isEmpty && card.texts > 0, "\((unmet + card.errors).joined(separator: "\n"))")
    }
}
