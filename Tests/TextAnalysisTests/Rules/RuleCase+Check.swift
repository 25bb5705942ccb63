import BriefCore
import SourceImport

@testable import TextAnalysis

extension RuleCase {
    /// Events, issues, points and positions an analyser finds in the passage.
    func findings(of analyser: Analyser) -> [Finding] {
        guard let document = try? SourceImporters.document(Array(text.utf8), file: "case.txt")
        else {
            return []
        }
        return analyser.analyse(document, given: metadata).findings.filter {
            $0.claim.kind != .mention && $0.claim.kind != .date
        }
    }

    /// What is missing, and what is found but not expected; empty where all is well.
    func complaints(of analyser: Analyser) -> [String] {
        let source = SourceText(text)
        let found = findings(of: analyser)
        var complaints: [String] = []
        var claimed: Set<Int> = []
        for sentence in sentences {
            for expected in sentence.expected {
                let match = found.indices.first { index in
                    !claimed.contains(index) && sentence.range.contains(found[index].span.start)
                        && expected.fits(found[index], in: source)
                }
                if let match {
                    claimed.insert(match)
                } else if !expected.isOptional {
                    complaints.append("missing: " + expected.line)
                }
            }
        }
        for index in found.indices where !claimed.contains(index) {
            complaints.append("not expected: " + RuleCase.line(for: found[index], in: source))
        }
        return complaints
    }

    private static func line(for finding: Finding, in text: SourceText) -> String {
        let words = RuleCase.words(of: finding).joined(separator: " ")
        let cues = finding.cues.map { $0.name + "=" + text.words(in: $0.span) }
        return "\(finding.claim.kind.name) \(words), rule: \(finding.rule) \(cues)"
    }

    /// The words by which a finding is written in a case.
    static func words(of finding: Finding) -> [String] {
        switch finding.claim {
        case .event(let event): [event.date?.iso ?? "undated", event.status.rawValue]
        case .issue(let issue): [issue.kind.rawValue]
        case .point(let point): [point.modality.rawValue]
        case .position(let position): [position.stance.rawValue]
        case .mention, .date: []
        }
    }
}

extension RuleCase.Expected {
    /// True where a finding is what is expected.
    func fits(_ finding: Finding, in text: SourceText) -> Bool {
        guard finding.claim.kind.name == kind, RuleCase.words(of: finding) == words else {
            return false
        }
        return details.allSatisfy { name, value in
            switch name {
            case "rule": finding.rule == value
            case "subject": finding.subjects.contains { $0.description == value }
            case "words": finding.cues.contains { isInside($0, value, text) }
            default: RuleCase.details(of: finding)[name]?.contains(value) ?? false
            }
        }
    }

    private func isInside(_ cue: FiredCue, _ value: String, _ text: SourceText) -> Bool {
        let quoted = value.filter { $0 != "\"" }
        let words = text.words(in: cue.span)
        return words.contains(quoted) || quoted.contains(words)
    }
}

extension RuleCase {
    /// What else may be checked of a finding, by name.
    fileprivate static func details(of finding: Finding) -> [String: String] {
        switch finding.claim {
        case .event(let event):
            [
                "place": event.place ?? "", "until": event.until?.iso ?? "",
                "with": event.participants.joined(separator: " & "),
            ]
        case .issue(let issue): ["holder": issue.holder, "to": issue.addressee ?? ""]
        case .point(let point): ["actor": point.actor, "audience": point.audience.rawValue]
        case .position(let position): ["actor": position.actor]
        case .mention, .date: [:]
        }
    }
}
