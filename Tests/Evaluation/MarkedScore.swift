package import TextAnalysis
import BriefCore
import SourceImport

extension Scorecard {
    /// Scores what an analyser finds in a document of our own.
    package mutating func add(_ document: MarkedDocument, _ analyser: Analyser) throws {
        let imported = try SourceImporters.document(document.bytes, file: "marked.txt")
        let analysis = analyser.analyse(imported)
        texts += 1
        date(document, analysis.metadata)
        countries(document, analysis.findings, imported.text)
        let found = analysis.findings.compactMap { MarkedFinding($0, in: imported.text) }
        var good: Set<Int> = []
        for mark in document.marks {
            guard let kind = Kind(rawValue: mark.kind), kind != .country else { continue }
            let places = found.indices.filter { found[$0].fits(mark) }
            good.formUnion(places)
            guard !mark.isOptional, mark.fields.first != "undated" else { continue }
            if let best = places.first {
                add(kind, hits: 1)
                check(found[best], mark, document)
            } else {
                add(kind, missed: 1)
                note("\(document.name) \(mark.kind) missed: \(mark.fields.joined(separator: "|"))")
            }
        }
        for index in found.indices where !good.contains(index) && !found[index].isUndated {
            guard let kind = Kind(rawValue: found[index].kind) else { continue }
            add(kind, wrong: 1)
            note("\(document.name) \(found[index].kind) wrong: \(found[index])")
        }
    }

    private mutating func check(
        _ found: MarkedFinding,
        _ mark: MarkedDocument.Mark,
        _ document: MarkedDocument
    ) {
        let name = document.name
        switch mark.kind {
        case "event":
            let isRight = mark.fields[1].split(separator: "/").contains(Substring(found.label))
            status.add(isRight)
            if !isRight { note("\(name) status \(found.label), not \(mark.fields[1]): \(found)") }
        case "point":
            // Another mark of the sentence may say that somebody else is right too.
            let isRight = document.marks.contains {
                $0.kind == mark.kind && $0.opening == mark.opening && found.isNamed($0.fields[1])
            }
            actor.add(isRight)
            if !isRight { note("\(name) actor \(found.actor), not \(mark.fields[1]): \(found)") }
        default: break
        }
    }

    private mutating func date(_ document: MarkedDocument, _ metadata: SourceMetadata) {
        guard let mark = document.marks.first(where: { $0.kind == "published" }) else { return }
        let found = metadata.published?.iso ?? "none"
        documentDate.add(found == mark.fields.first)
        if found != mark.fields.first {
            note("\(document.name) date \(found), not \(mark.fields.first ?? "none")")
        }
    }

    /// Mentions of countries by code and words; only where a document marks them.
    private mutating func countries(
        _ document: MarkedDocument,
        _ findings: [Finding],
        _ text: SourceText
    ) {
        let marks = document.marks.filter { $0.kind == "country" }
        guard !marks.isEmpty else { return }
        var left = marks.filter { $0.fields.count > 1 }.flatMap { mark in
            let name = (
                code: mark.fields[0], words: MarkedDocument.words(of: mark.fields[1]),
                isOptional: mark.isOptional
            )
            return Array(repeating: name, count: Int(mark.fields.dropFirst(2).first ?? "") ?? 1)
        }
        // Of the same words, those that must be found first.
        left = left.filter { !$0.isOptional } + left.filter(\.isOptional)
        for finding in findings {
            guard case .mention(let mention) = finding.claim, mention.subject.kind == .country
            else { continue }
            let words = MarkedDocument.words(of: text.words(in: finding.span))
            let code = mention.subject.code
            if let place = left.firstIndex(where: { mark in
                mark.code == code && (words.contains(mark.words) || mark.words.contains(words))
            }) {
                if !left.remove(at: place).isOptional { add(.country, hits: 1) }
            } else {
                add(.country, wrong: 1)
                note("\(document.name) country wrong: \(code) \(words)")
            }
        }
        left.removeAll(where: \.isOptional)
        add(.country, missed: left.count)
        for mark in left {
            note("\(document.name) country missed: \(mark.code) \(mark.words)")
        }
    }
}

extension MarkedDocument {
    /// Words with single spaces between them.
    fileprivate static func words(of text: String) -> String {
        text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}
