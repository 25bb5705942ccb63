internal import BriefCore

/// Turns mentions and dates into findings and merges them with those of the rules.
enum FoundFindings {
    /// The mentions and dates of a text and the rules' findings, by start, then end,
    /// then kind; each list comes in that order.
    static func merged(_ text: AnalysedText, with others: [Finding]) -> [Finding] {
        var merging = Merge(merged(dates(in: text), others), room: text.mentions.count)
        var start = 0
        while start < text.mentions.count {
            var end = start + 1
            while end < text.mentions.count,
                text.mentions[end].span.start == text.mentions[start].span.start
            {
                end += 1
            }
            if end - start == 1 {
                merging.append(finding(text.mentions[start]))
            } else {
                let group = text.mentions[start..<end].sorted {
                    ($0.span.end, $0.mention.subject) < ($1.span.end, $1.mention.subject)
                }
                for mention in group { merging.append(finding(mention)) }
            }
            start = end
        }
        return merging.finished()
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

    private static func merged(_ left: [Finding], _ right: [Finding]) -> [Finding] {
        var merging = Merge(right, room: left.count)
        for finding in left { merging.append(finding) }
        return merging.finished()
    }

    /// Lays findings that come in order among others that are in order.
    private struct Merge {
        private let others: [Finding]
        private var next = 0
        private var findings: [Finding] = []

        init(_ others: [Finding], room: Int) {
            self.others = others
            findings.reserveCapacity(others.count + room)
        }

        /// Takes the next finding; of equals it comes first.
        mutating func append(_ finding: Finding) {
            while next < others.count, precedes(others[next], finding) {
                findings.append(others[next])
                next += 1
            }
            findings.append(finding)
        }

        mutating func finished() -> [Finding] {
            findings += others[next...]
            return findings
        }

        private func precedes(_ left: Finding, _ right: Finding) -> Bool {
            if left.span != right.span { return left.span < right.span }
            return left.claim.kind.rawValue < right.claim.kind.rawValue
        }
    }
}
