import Testing

@testable import TextAnalysis

struct MarkedDocumentsTests {
    @Test func `analysis agrees with the documents marked by hand`() throws {
        var score = MarkedScore()
        for document in try MarkedDocument.all() { try score.add(document, Sample.analyser) }
        let report = score.errors.joined(separator: "\n")
        let events = try #require(score.counts["event"])
        #expect(events.f1 >= 0.9, "\(report)")
        for kind in ["issue", "point", "position"] {
            let count = try #require(score.counts[kind])
            #expect(count.recall >= 0.85, "\(kind) \(count.recall)\n\(report)")
            #expect(count.precision >= 0.75, "\(kind) \(count.precision)\n\(report)")
        }
        #expect(Double(score.status.right) >= 0.9 * Double(score.status.all))
        #expect(Double(score.actor.right) >= 0.9 * Double(score.actor.all))
    }
}
