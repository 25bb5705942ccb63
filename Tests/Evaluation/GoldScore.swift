internal import TextAnalysis
import BriefCore
import SourceImport

extension Scorecard {
    /// Scores what an analyser finds in a document marked with positions.
    mutating func add(_ gold: GoldFile.Document, bytes: [UInt8], _ analyser: Analyser) throws {
        let imported = try SourceImporters.document(bytes, file: gold.file)
        let analysis = analyser.analyse(imported)
        let scorer = GoldScorer(name: String(gold.file.prefix(12)), text: imported.text)
        texts += 1
        let wanted = gold.metadata.date ?? gold.metadata.dateInferred
        let published = analysis.metadata.published?.iso
        documentDate.add(published == wanted)
        if published != wanted {
            note("\(gold.file) date \(published ?? "none"), not \(wanted ?? "none")")
        }
        scorer.countries(gold.countries ?? [], analysis.findings, &self)
        scorer.events(gold.events ?? [], analysis.findings, &self)
        scorer.items(.issue, gold.openIssues ?? [], analysis.findings, &self)
        scorer.items(.point, gold.talkingPoints ?? [], analysis.findings, &self)
        scorer.items(.position, gold.positionsOfOthers ?? [], analysis.findings, &self)
    }
}

/// Compares findings with marks by the places of both.
private struct GoldScorer {
    let name: String
    let text: SourceText

    /// A finding hits a mark where they share more than half of the shorter.
    func hits(_ item: GoldFile.Item, _ finding: Finding) -> Bool {
        let shared = min(item.bend, finding.span.end) - max(item.bstart, finding.span.start)
        return 2 * shared > min(item.bend - item.bstart, finding.span.count)
    }

    func countries(_ gold: [GoldFile.Country], _ found: [Finding], _ card: inout Scorecard) {
        var mine = found.filter { finding in
            guard case .mention(let mention) = finding.claim else { return false }
            return mention.subject.kind == .country
        }
        for country in gold {
            for place in country.mentions {
                let span = TextSpan(place.bstart, place.bend)
                // A phrase, not a name: either way is fine.
                if place.surface.lowercased().hasPrefix("the ") {
                    mine.removeAll { $0.span.overlaps(span) }
                    continue
                }
                let hit = mine.firstIndex { finding in
                    finding.span.overlaps(span)
                        && finding.subjects.contains {
                            $0.kind == .country && $0.code == country.id
                        }
                }
                if let hit {
                    mine.remove(at: hit)
                    card.add(.country, hits: 1)
                } else {
                    card.add(.country, missed: 1)
                    card.note("\(name) country missed: \(country.id) \(place.surface)")
                }
            }
        }
        card.add(.country, wrong: mine.count)
        for finding in mine {
            card.note("\(name) country wrong: \(text.words(in: finding.span))")
        }
    }

    func events(_ gold: [GoldFile.Item], _ found: [Finding], _ card: inout Scorecard) {
        let mine = found.filter { finding in
            guard case .event(let event) = finding.claim else { return false }
            return event.date != nil
        }
        for item in gold where item.isCore {
            let same = mine.filter { isSame(item, $0) }
            guard let first = same.first else {
                card.add(.event, missed: 1)
                card.note("\(name) event missed: \(item.isoStart ?? "") \(words(item))")
                continue
            }
            card.add(.event, hits: 1)
            let isRight = same.contains { status(of: $0) == item.status }
            card.status.add(isRight)
            if !isRight {
                card.note(
                    "\(name) status \(status(of: first)), not \(item.status ?? ""): \(words(item))"
                )
            }
        }
        for finding in mine where !gold.contains(where: { isSame($0, finding) }) {
            card.add(.event, wrong: 1)
            card.note("\(name) event wrong: \(words(finding.span)) [\(finding.rule)]")
        }
    }

    func items(
        _ kind: Scorecard.Kind,
        _ gold: [GoldFile.Item],
        _ found: [Finding],
        _ card: inout Scorecard
    ) {
        let mine = found.filter { $0.claim.kind.name == kind.rawValue }
        for item in gold where item.certainty == "core" || item.certainty == nil {
            let same = mine.filter { hits(item, $0) }
            card.add(kind, hits: same.isEmpty ? 0 : 1, missed: same.isEmpty ? 1 : 0)
            if same.isEmpty {
                card.note("\(name) \(kind.rawValue) missed: \(words(item))")
            } else if kind == .point, let wanted = item.actor {
                let names = same.map { actor(of: $0) }
                let isRight = names.contains { isNamed($0, wanted) }
                card.actor.add(isRight)
                if !isRight { card.note("\(name) actor \(names), not \(wanted): \(words(item))") }
            }
        }
        for finding in mine where !gold.contains(where: { hits($0, finding) }) {
            card.add(kind, wrong: 1)
            card.note("\(name) \(kind.rawValue) wrong: \(words(finding.span)) [\(finding.rule)]")
        }
    }

    private func isSame(_ item: GoldFile.Item, _ finding: Finding) -> Bool {
        guard case .event(let event) = finding.claim, let date = event.date?.iso.prefix(10) else {
            return false
        }
        return hits(item, finding)
            && (item.isoStart?.prefix(10) == date || item.isoEnd?.prefix(10) == date)
    }

    private func status(of finding: Finding) -> String {
        guard case .event(let event) = finding.claim else { return "" }
        return event.status.rawValue
    }

    private func actor(of finding: Finding) -> String {
        guard case .point(let point) = finding.claim else { return "" }
        return point.actor
    }

    private func isNamed(_ found: String, _ wanted: String) -> Bool {
        let bare = wanted.split(separator: "(").first.map(String.init) ?? wanted
        let (own, other) = (plain(found), plain(bare))
        return own.contains(other) || !own.isEmpty && other.contains(own)
    }

    private func plain(_ name: String) -> String {
        name.lowercased().replacing("the ", with: "").split(separator: " ").joined(separator: " ")
    }

    private func words(_ item: GoldFile.Item) -> String { words(TextSpan(item.bstart, item.bend)) }

    private func words(_ span: TextSpan) -> String {
        let words = text.words(in: span).split(whereSeparator: \.isWhitespace)
        return String(words.joined(separator: " ").prefix(90))
    }
}
