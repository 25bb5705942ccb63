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
            for result in try Speed.results(documents, analyser) {
                print("\((result.megabytes * 10).rounded() / 10) MB/s  \(result.name)")
            }
            return
        }
        let own = try MarkedFolder(top + "Tests/Fixtures/documents").results(analyser)
        for result in own { report(result.card, named: "our own marked documents", errors ?? 40) }
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
        let unmet = own.flatMap { Floors.unmet($0.card) } + Floors.unmet(merging: merging)
        for line in unmet { print("Too low: \(line)") }
        if own.isEmpty || !unmet.isEmpty { exit(1) }
    }

    private static func report(_ card: Scorecard, named name: String, _ most: Int) {
        print("\(name): \(card.texts) texts")
        for line in card.table { print(line) }
        for error in card.errors.prefix(most) { print("    \(error)") }
        let rest = card.errors.count - most
        if rest > 0 { print("    and \(rest) more") }
    }
}
