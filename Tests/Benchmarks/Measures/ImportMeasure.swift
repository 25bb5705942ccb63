internal import Foundation

/// Documents into a book, with analysis, on one core.
final class ImportMeasure: Measure {
    let name = "import"
    private let bench: Bench
    private var speed = Samples()
    private var processorSpeed = Samples()
    private var memory = Samples()
    private var fewMemory = Samples()

    /// Least bytes of text a second.
    private static let budget = 5.0
    /// Most growth of memory when there are four times as many sources.
    private static let growth = 1.2
    /// A round takes seconds; so many are enough.
    private static let rounds = 3

    init(bench: Bench) { self.bench = bench }

    func round() throws {
        guard speed.values.count < ImportMeasure.rounds else { return }
        fewMemory.add(Double(try importing(bench.fewDocuments).peakMemory))
        let run = try importing(bench.documents)
        memory.add(Double(run.peakMemory))
        let size = Double(bench.byteCount) / 1e6
        speed.add(size / run.seconds)
        processorSpeed.add(size / run.processorSeconds)
    }

    private func importing(_ documents: URL) throws -> TimedRun {
        let book = bench.folder.appending(path: "imported.sqlite")
        defer { try? FileManager.default.removeItem(at: book) }
        let arguments = ["import", documents.plainPath, "--empty", "--book", book.plainPath]
        return try bench.run(arguments, onOneCore: true)
    }

    var rows: [Row] {
        guard let speed = speed.median, let processorSpeed = processorSpeed.median,
            let memory = memory.median, let few = fewMemory.median
        else { return [] }
        let size = Row.text((Double(bench.byteCount) / 1e6).rounded(), "MB")
        return [
            Row(
                what: "import with analysis, \(size) of text, by the time of one core",
                measured: Row.text(processorSpeed, "MB/s"),
                budget: "≥ 5 MB/s",
                holds: processorSpeed >= ImportMeasure.budget
            ),
            Row(
                what: "… by the clock, the disk and other programs included",
                measured: Row.text(speed, "MB/s")
            ),
            Row(
                what: "… memory, beside a quarter of the sources",
                measured: Row.text(memory: memory),
                peer: Row.text(memory: few),
                ratio: Row.text(ratio: memory / few),
                budget: "≤ 1.2 ×",
                holds: memory / few <= ImportMeasure.growth
            ),
        ]
    }
}
