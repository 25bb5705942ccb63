internal import BriefCore
internal import BriefData
internal import Evaluation
internal import Foundation
internal import TextAnalysis

/// Analysis alone, in this process: texts like those it is made for, and texts made to be slow.
final class AnalysisMeasure: Measure {
    let name = "analysis"
    private let speed: Speed
    private let documents: [MarkedDocument]
    private let strange: [StrangeText]
    private var dense = Samples()
    private var records = Samples()
    private var slowest: Speed.Result?
    private var steepest: Speed.Result?

    /// Least megabytes a second of documents.
    private static let budget = 5.0
    /// Least megabytes a second of any text.
    private static let leastOfAny = 1.0

    init() throws {
        let top = URL(filePath: #filePath).deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        let vocabulary = try VocabularyFiles(data: top.appending(path: "Data").plainPath).load()
        speed = Speed(Analyser(vocabulary: vocabulary))
        documents = try MarkedDocument.all(
            in: top.appending(path: "Tests/Fixtures/documents").plainPath
        )
        strange = StrangeText.all(
            of: documents,
            vocabulary: vocabulary.cues.phrases.values.joined().sorted()
        )
    }

    func round() throws {
        dense.add(try speed.result(of: documents).slowest)
        records.add(try speed.resultOfRecords().slowest)
        guard slowest == nil else { return }
        let results = try speed.results(of: strange)
        slowest = results.min { $0.slowest < $1.slowest }
        steepest = results.max { $0.growth < $1.growth }
    }

    var rows: [Row] {
        guard let dense = dense.median, let records = records.median, let slowest, let steepest
        else { return [] }
        return [
            Row(
                what: "analysis alone of the marked documents",
                measured: Row.text(dense, "MB/s"),
                budget: "≥ 5 MB/s",
                holds: dense >= AnalysisMeasure.budget
            ),
            Row(what: "… of the invented records", measured: Row.text(records, "MB/s")),
            Row(
                what: "… the slowest of \(strange.count) strange texts, \(slowest.name)",
                measured: Row.text(slowest.slowest, "MB/s"),
                budget: "≥ 1 MB/s",
                holds: slowest.slowest >= AnalysisMeasure.leastOfAny
            ),
            Row(
                what: "… time for four times the length, at worst, \(steepest.name)",
                measured: Row.text(steepest.growth, "×")
            ),
        ]
    }
}
