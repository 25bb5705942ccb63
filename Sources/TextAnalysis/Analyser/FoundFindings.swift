internal import BriefCore

/// Turns mentions and dates into findings and merges them with those of the rules.
enum FoundFindings {
    /// The mentions and dates of a text and the rules' findings, by start, then end,
    /// then kind; each list comes in that order.
    static func merged(_ text: AnalysedText, with others: [Finding]) -> [Finding] {
        merged(merged(mentions(in: text), dates(in: text)), others)
    }

    /// The dates of a text as findings, by start.
    static func dates(in text: AnalysedText) -> [Finding] {
        text.dates.map { located in
            Finding(
                span: located.span,
                claim: .date(located.expression),
                subjects: [],
                rule: located.rule
            )
        }
    }

    private static func mentions(in text: AnalysedText) -> [Finding] {
        var findings: [Finding] = []
        findings.reserveCapacity(text.mentions.count)
        var start = 0
        while start < text.mentions.count {
            var end = start + 1
            while end < text.mentions.count,
                text.mentions[end].span.start == text.mentions[start].span.start
            {
                end += 1
            }
            if end - start == 1 {
                findings.append(finding(text.mentions[start]))
            } else {
                let group = text.mentions[start..<end].sorted {
                    ($0.span.end, $0.mention.subject) < ($1.span.end, $1.mention.subject)
                }
                findings += group.map(finding)
            }
            start = end
        }
        return findings
    }

    private static func finding(_ located: LocatedMention) -> Finding {
        Finding(
            span: located.span,
            claim: .mention(located.mention),
            subjects: [located.mention.subject],
            rule: rule(of: located.mention.alias)
        )
    }

    private static func rule(of alias: SubjectEntry.AliasKind) -> String {
        switch alias {
        case .name: "mention.name"
        case .official: "mention.official"
        case .former: "mention.former"
        case .local: "mention.local"
        case .adjective: "mention.adjective"
        case .demonym: "mention.demonym"
        case .abbreviation: "mention.abbreviation"
        case .capital: "mention.capital"
        case .seat: "mention.seat"
        case .term: "mention.term"
        }
    }

    /// Merges two lists that are in order; of equals the left comes first.
    private static func merged(_ left: [Finding], _ right: [Finding]) -> [Finding] {
        guard !right.isEmpty else { return left }
        guard !left.isEmpty else { return right }
        var merged: [Finding] = []
        merged.reserveCapacity(left.count + right.count)
        var index = 0
        for finding in left {
            while index < right.count, precedes(right[index], finding) {
                merged.append(right[index])
                index += 1
            }
            merged.append(finding)
        }
        merged += right[index...]
        return merged
    }

    private static func precedes(_ left: Finding, _ right: Finding) -> Bool {
        if left.span != right.span { return left.span < right.span }
        return left.claim.kind.rawValue < right.claim.kind.rawValue
    }
}
