internal import Foundation

/// A brief on one country that most of the sources speak of.
final class BriefMeasure: Measure {
    let name = "brief"
    private let bench: Bench
    private var time = Samples()
    private var fewTime = Samples()

    /// Rounds; each takes seconds.
    private static let rounds = 3

    init(bench: Bench) { self.bench = bench }

    func round() throws {
        guard time.values.count < BriefMeasure.rounds else { return }
        time.add(try bench.run(BriefMeasure.command(bench.book)).seconds)
        let few = bench.folder.appending(path: "few.sqlite").plainPath
        if fewTime.values.isEmpty {
            _ = try bench.run(["import", bench.fewDocuments.plainPath, "--empty", "--book", few])
        }
        fewTime.add(try bench.run(BriefMeasure.command(few)).seconds)
    }

    private static func command(_ book: String) -> [String] {
        ["brief", "CA", "--book", book, "--meeting", "2026-12-01"]
    }

    var rows: [Row] {
        guard let time = time.median, let few = fewTime.median else { return [] }
        return [
            Row(
                what: "brief on a country, beside one of a quarter of the sources",
                measured: Row.text(time * 1e3, "ms"),
                peer: Row.text(few * 1e3, "ms"),
                ratio: Row.text(ratio: time / few)
            )
        ]
    }
}
