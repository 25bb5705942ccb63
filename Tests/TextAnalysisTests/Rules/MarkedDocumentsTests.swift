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
}
