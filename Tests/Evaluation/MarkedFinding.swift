import BriefCore

/// A finding in the terms of a mark.
struct MarkedFinding: CustomStringConvertible {
    let kind: String
    let opening: String
    /// Status, type, modality or stance.
    let label: String
    let date: String
    let actor: String
    let rule: String

    var isUndated: Bool { kind == "event" && date == "undated" }

    var description: String {
        let parts = [date, label, actor].filter { !$0.isEmpty }
        return parts.joined(separator: "|") + "|\(opening) [\(rule)]"
    }

    init?(_ finding: Finding, in text: SourceText) {
        kind = finding.claim.kind.name
        opening = MarkedDocument.opening(of: text.words(in: finding.span))
        rule = finding.rule
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
        guard mark.kind == kind, mark.opens(opening) else { return false }
        switch kind {
        case "event": return mark.fields[0].split(separator: "/").first.map(String.init) == date
        case "position": return isNamed(mark.fields[1])
        default: return true
        }
    }

    /// A name in small letters, without the article before it.
    private static func bare(_ name: String) -> String {
        let small = name.lowercased()
        return small.hasPrefix("the ") ? String(small.dropFirst(4)) : small
    }

    func isNamed(_ name: String) -> Bool {
        let (own, other) = (Self.bare(actor), Self.bare(name))
        return own.contains(other) || other.contains(own) && !own.isEmpty
    }
}
