internal import Foundation
internal import TestKit

/// Measures Briefbook beside its peers, each on data made here, and prints a table.
@main
struct Benchmarks {
    private let options: Options
    private let program: String
    private let folder: URL

    static func main() {
        do {
            let options = try Options(Array(CommandLine.arguments.dropFirst()))
            let temporary = try TemporaryFolder()
            let folder = URL(filePath: options.folder ?? temporary.path).standardizedFileURL
            let report = try Benchmarks(options: options, folder: folder).measured()
            print(report.text)
            exit(report.holds ? 0 : 1)
        } catch {
            Benchmarks.say("benchmarks: \(error)")
            exit(64)
        }
    }

    private init(options: Options, folder: URL) throws {
        self.options = options
        self.folder = folder
        program = URL(filePath: options.program).standardizedFileURL.plainPath
        guard FileManager.default.isExecutableFile(atPath: program) else {
            throw BenchmarkError.missing(program)
        }
    }

    private func measured() throws -> Report {
        var report = Report()
        let bench = try bench(passages: options.passages, name: "book")
        Benchmarks.say("Making the peers' data …")
        let peers = Peers(folder: bench.folder, text: bench.text)
        for name in peers.missing { Benchmarks.say("\(name) is not installed and left out.") }
        try report.rows += rows(of: measures(bench, peers.installed(), peers))
        if options.isLarge {
            let large = try self.bench(passages: 1_000_000, name: "large")
            report.rows += rows(of: [
                StartMeasure(bench: large, peers: []), QueryMeasure(bench: large),
                TypingMeasure(bench: large), MemoryMeasure(bench: large),
            ])
        }
        print(machine(bench))
        print("")
        return report
    }

    private func bench(passages: Int, name: String) throws -> Bench {
        Benchmarks.say("Making a book of \(passages) passages …")
        let bench = try Bench(
            program: program,
            passages: passages,
            in: folder.appending(path: name)
        )
        try bench.makeBook()
        return bench
    }

    private func measures(
        _ bench: Bench,
        _ peers: [Peers.Peer],
        _ all: Peers
    ) throws -> [any Measure] {
        let pager = peers.first { $0.name == Peers.pager }
        let mail = peers.first { $0.name.hasPrefix("mutt") }
        let document = pager.map { _ in all.pager(on: bench.document) }
        return [
            try AnalysisMeasure(),
            ImportMeasure(bench: bench), BriefMeasure(bench: bench),
            StartMeasure(bench: bench, peers: peers),
            ListKeyMeasure(
                name: "one j in a list, 80x24, default theme",
                bench: bench,
                options: [],
                most: 60,
                peer: mail
            ),
            ListKeyMeasure(
                name: "one j in a list, 80x24, lite",
                bench: bench,
                options: ["--layout", "lite"],
                most: 30,
                peer: mail
            ),
            ReaderLineMeasure(bench: bench, pager: document),
            FirstPaintMeasure(bench: bench, pager: pager),
            QueuedKeysMeasure(bench: bench, pager: pager),
            IdleMeasure(bench: bench),
            TypingMeasure(bench: bench),
            QueryMeasure(bench: bench),
            MemoryMeasure(bench: bench),
        ]
    }

    /// Measures in interleaved rounds; what fails is left out of later ones and said.
    private func rows(of measures: [any Measure]) -> [Row] {
        var failures: [String: String] = [:]
        for round in 1...options.runs {
            Benchmarks.say("Round \(round) of \(options.runs) …")
            for measure in measures where failures[measure.name] == nil {
                do {
                    try measure.round()
                } catch {
                    failures[measure.name] = "\(error)"
                }
            }
        }
        return measures.flatMap { measure in
            measure.rows
                + (failures[measure.name].map { failure in
                    [Row(what: measure.name, measured: "failed: " + failure, holds: false)]
                } ?? [])
        }
    }

    private func machine(_ bench: Bench) -> String {
        let cores = ProcessInfo.processInfo.activeProcessorCount
        let day = Date.now.formatted(.iso8601.year().month().day())
        let load = try? String(contentsOfFile: "/proc/loadavg", encoding: .utf8)
        let busy = load?.split(separator: " ").first.map { ", load \($0)" } ?? ""
        return "\(cores) cores\(busy), \(day), \(options.runs) rounds, medians where nothing else "
            + "is said; \(bench.passages) passages, \(bench.byteCount / 1_000_000) MB of text."
    }

    /// Says how far it is, beside the table.
    private static func say(_ text: String) {
        try? FileHandle.standardError.write(contentsOf: Data((text + "\n").utf8))
    }
}
