import BriefCore
import BriefData
import Evaluation
import Foundation
import TextAnalysis

/// `make evaluate`: how well the analysis agrees with texts marked by hand.
///
/// Scores our own marked documents, which must reach the floors, and every folder that
/// `BRIEFBOOK_MARKED` names, parted by colons. `--errors N` prints so many errors of each,
/// 40 unless said. Exits 1 where our own fall under their floors. `--speed` measures instead how
/// fast texts are read; it means something in a release build only.
@main
enum Evaluate {
    static func main() throws {
        let arguments = CommandLine.arguments.dropFirst()
        let errors = arguments.firstIndex(of: "--errors").flatMap { index in
            arguments.dropFirst(index).first.flatMap { Int($0) }
        }
        let top = URL(filePath: #filePath).deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent().path()
        let vocabulary = try VocabularyFiles(data: top + "Data").load()
        let analyser = Analyser(vocabulary: vocabulary)
        if arguments.contains("--speed") {
            let documents = try MarkedDocument.all(in: top + "Tests/Fixtures/documents")
            return try report(Speed(analyser), documents, vocabulary)
        }
        let own = try MarkedFolder(top + "Tests/Fixtures/documents").results(analyser)
        for result in own { report(result.card, named: "our own marked documents", errors ?? 40) }
        let dates = try MarkedFolder(top + "Tests/Fixtures/dates").results(analyser)
        for result in dates {
            let part = result.title.split(separator: "/").last ?? ""
            report(result.card, named: "our own dates, \(part)", errors ?? 40)
        }
        var merging = Scorecard()
        let finder = ThreadFinder(vocabulary: vocabulary)
        for pair in try MarkedPair.all(in: top + "Tests/Fixtures/pairs") {
            try merging.add(pair, analyser, finder)
        }
        report(merging, named: "pairs of our own documents", errors ?? 40)
        let named = ProcessInfo.processInfo.environment["BRIEFBOOK_MARKED"] ?? ""
        for folder in named.split(separator: ":") {
            for result in try MarkedFolder(String(folder)).results(analyser) {
                report(result.card, named: result.title, errors ?? 40)
            }
        }
        let unmet =
            own.flatMap { Floors.unmet($0.card) }
            + dates.flatMap { Floors.unmet(dates: $0.card) } + Floors.unmet(merging: merging)
        for line in unmet { print("Too low: \(line)") }
        if own.isEmpty || dates.isEmpty || !unmet.isEmpty { exit(1) }
    }

    /// Prints how fast texts are read, of strange ones the slowest first.
    private static func report(
        _ speed: Speed,
        _ documents: [MarkedDocument],
        _ vocabulary: Vocabulary
    ) throws {
        print("MB/s  MB/s at 64 kB, 256 kB, 1 MB  growth for 4 × the length  text")
        let strange = StrangeText.all(
            of: documents,
            vocabulary: vocabulary.cues.phrases.values.joined().sorted()
        )
        let results =
            try [
                speed.result(of: documents), speed.result(ofEach: documents),
                speed.resultOfRecords(),
            ]
            + speed.results(of: strange).sorted { $0.slowest < $1.slowest }
        for result in results {
            let lengths = result.lengths.map { String(format: "%.1f", $0.megabytes) }
            print(
                String(format: "%.1f  ", result.slowest) + lengths.joined(separator: ", ")
                    + String(format: "  %.1f  ", result.growth) + result.name
            )
        }
    }

    private static func report(_ card: Scorecard, named name: String, _ most: Int) {
        print("\(name): \(card.texts) texts")
        for line in card.table { print(line) }
        for error in card.errors.prefix(most) { print("    \(error)") }
        let rest = card.errors.count - most
        if rest > 0 { print("    and \(rest) more") }
    }
}
