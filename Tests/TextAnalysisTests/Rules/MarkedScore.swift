import BriefCore
import SourceImport

@testable import TextAnalysis

/// How well analysis agrees with marked documents, all of them together.
struct MarkedScore {
    /// Hits, false alarms and misses of one kind.
    struct Count {
        var hits = 0
        var wrong = 0
        var missed = 0

        var precision: Double { ratio(hits, hits + wrong) }
        var recall: Double { ratio(hits, hits + missed) }
        var f1: Double {
            precision + recall > 0 ? 2 * precision * recall / (precision + recall) : 0
        }
    }

    /// Counts by kind; events without a date are left out.
    private(set) var counts: [String: Count] = [:]
    /// Of the events and points hit, those whose status or actor is right.
    private(set) var status = (right: 0, all: 0)
    private(set) var actor = (right: 0, all: 0)
    /// What is wrong or missed, one line each.
    private(set) var errors: [String] = []

    /// Scores what an analyser finds in a document.
    mutating func add(_ document: MarkedDocument, _ analyser: Analyser) throws {
        let imported = try SourceImporters.document(Array(document.text.utf8), file: "marked.txt")
        let found = analyser.analyse(imported).findings.compactMap { finding in
            Found(finding, in: imported.text)
        }
        var good: Set<Int> = []
        for mark in document.marks {
            let places = found.indices.filter { found[$0].fits(mark) }
            good.formUnion(places)
            guard !mark.isOptional, mark.fields.first != "undated" else { continue }
            if let best = places.first {
                counts[mark.kind, default: Count()].hits += 1
                note(found[best], mark)
            } else {
                counts[mark.kind, default: Count()].missed += 1
                errors.append("\(document.name) missed \(mark.kind) \(mark.fields)")
            }
        }
        for index in found.indices where !good.contains(index) && !found[index].isUndated {
            counts[found[index].kind, default: Count()].wrong += 1
            errors.append("\(document.name) wrong \(found[index].kind): \(found[index].opening)")
        }
    }

    private mutating func note(_ found: Found, _ mark: MarkedDocument.Mark) {
        switch mark.kind {
        case "event":
            status.all += 1
            if mark.fields[1].split(separator: "/").contains(Substring(found.label)) {
                status.right += 1
            }
        case "point":
            actor.all += 1
            if found.isNamed(mark.fields[1]) { actor.right += 1 }
        default: break
        }
    }
}

private func ratio(_ part: Int, _ whole: Int) -> Double {
    whole == 0 ? 1 : Double(part) / Double(whole)
}

/// A finding in the terms of a mark.
private struct Found {
    let kind: String
    let opening: String
    /// Status, type, modality or stance.
    let label: String
    let date: String
    let actor: String

    var isUndated: Bool { kind == "event" && date == "undated" }

    init?(_ finding: Finding, in text: SourceText) {
        kind = finding.claim.kind.name
        opening = MarkedDocument.opening(of: text.words(in: finding.span))
        switch finding.claim {
        case .event(let event):
            (label, date, actor) = (event.status.rawValue, event.date?.iso ?? "undated", "")
        case .issue(let issue): (label, date, actor) = (issue.kind.rawValue, "", issue.holder)
        case .point(let point): (label, date, actor) = (point.modality.rawValue, "", point.actor)
        case .position(let position):
            (label, date, actor) = (position.stance.rawValue, "", position.actor)
        case .mention, .date: return nil
        }
    }

    func fits(_ mark: MarkedDocument.Mark) -> Bool {
        guard mark.kind == kind, mark.opening == opening else { return false }
        switch kind {
        case "event": return mark.fields[0].split(separator: "/").first.map(String.init) == date
        case "position": return isNamed(mark.fields[1])
        default: return true
        }
    }

    func isNamed(_ name: String) -> Bool {
        let (own, other) = (actor.lowercased(), name.lowercased())
        return own.contains(other) || other.contains(own) && !own.isEmpty
    }
}
