import Foundation
package import TextAnalysis

/// A folder of marked texts, in any of the forms that `Tests/README.md` describes.
package struct MarkedFolder {
    /// One table of figures.
    package struct Result {
        package let title: String
        package let card: Scorecard
    }

    private let path: String

    /// Names a folder.
    package init(_ path: String) {
        self.path = path.hasSuffix("/") ? String(path.dropLast()) : path
    }

    /// The figures of everything marked in the folder; empty where nothing is.
    package func results(_ analyser: Analyser) throws -> [Result] {
        let files = try FileManager.default.contentsOfDirectory(atPath: path).sorted()
        var results: [Result] = []
        if files.contains(where: { $0.hasSuffix(".expect") }) {
            var card = Scorecard()
            for document in try MarkedDocument.all(in: path) { try card.add(document, analyser) }
            results.append(Result(title: path, card: card))
        }
        for file in files where file.hasSuffix(".json") {
            guard let gold = GoldFile(path: "\(path)/\(file)") else { continue }
            results.append(Result(title: "\(path)/\(file)", card: try score(gold, analyser)))
        }
        for file in files where file.hasSuffix(".jsonl") {
            let texts = TimexFile(path: "\(path)/\(file)").documents
            for isPutAside in [false, true] {
                var card = Scorecard(hidesErrors: isPutAside)
                for (index, text) in texts.enumerated()
                where TimexFile.isPutAside(index) == isPutAside {
                    try card.add(text, analyser)
                }
                guard card.texts > 0 else { continue }
                let part = isPutAside ? "the third put aside" : "the rest"
                results.append(Result(title: "\(path)/\(file), \(part)", card: card))
            }
        }
        return results
    }

    /// A marked document's text lies beside its marks, in `sources` beside their folder, or
    /// where the originals are.
    private func score(_ gold: GoldFile, _ analyser: Analyser) throws -> Scorecard {
        var card = Scorecard()
        let originals = ProcessInfo.processInfo.environment["BRIEFBOOK_ORIGINALS"]
        for document in gold.documents {
            let places = [path, path + "/../sources"] + (originals.map { [$0] } ?? [])
            guard
                let data = places.lazy.compactMap({
                    FileManager.default.contents(atPath: "\($0)/\(document.file)")
                }).first
            else {
                card.note(
                    "\(document.file): its text was not found; name its folder in BRIEFBOOK_ORIGINALS"
                )
                continue
            }
            try card.add(document, bytes: Array(data), analyser)
        }
        return card
    }
}
