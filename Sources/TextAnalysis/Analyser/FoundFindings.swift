internal import BriefCore

/// Turns mentions and dates into findings and merges them with those of the rules.
enum FoundFindings {
    /// The mentions and dates of a text and the rules' findings, by start, then end,
    /// then kind.
    ///
    /// - Parameters:
    ///   - text: A text with mentions and dates, in that order.
    ///   - claims: What the rules found, the last first.
    ///   - subjects: For each place of the vocabulary the subject there, as a list.
    /// - Returns: All of them.
    static func merged(
        _ text: AnalysedText,
        with claims: consuming [Finding],
        subjects: [[SubjectID]]
    ) -> [Finding] {
        var merging = Merge(text.dates, claims, room: text.mentions.count)
        var start = 0
        while start < text.mentions.count {
            var end = start + 1
            while end < text.mentions.count,
                text.mentions[end].span.start == text.mentions[start].span.start
            {
                end += 1
            }
            if end - start == 1 {
                merging.append(finding(text.mentions[start], subjects))
            } else {
                let group = text.mentions[start..<end].sorted {
                    ($0.span.end, $0.mention.subject) < ($1.span.end, $1.mention.subject)
                }
                for mention in group { merging.append(finding(mention, subjects)) }
            }
            start = end
        }
        return merging.finished()
    }

    /// The dates of a text as findings, by start.
    static func dates(in text: AnalysedText) -> [Finding] {
        text.dates.map(finding)
    }

    private static func finding(_ located: LocatedDate) -> Finding {
        Finding(
            span: located.span,
            claim: .date(located.expression),
            subjects: [],
            rule: located.rule
        )
    }

    /// A list of one is made once and shared: a text has thousands.
    private static func finding(
        _ located: LocatedMention,
        _ subjects: [[SubjectID]]
    ) -> Finding {
        Finding(
            span: located.span,
            claim: .mention(located.mention),
            subjects: subjects[located.place],
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

    /// Lays mentions among dates and claims, which all come in order.
    ///
    /// At one place mentions stand first, then dates.
    private struct Merge {
        private let dates: [LocatedDate]
        /// Those to come, the next one last: taken off the end, they are moved and not copied.
        private var claims: [Finding]
        private var date = 0
        private var findings: [Finding] = []

        init(_ dates: [LocatedDate], _ claims: consuming [Finding], room: Int) {
            self.dates = dates
            findings.reserveCapacity(dates.count + claims.count + room)
            self.claims = claims
        }

        /// Takes the next mention.
        mutating func append(_ mention: Finding) {
            while date < dates.count, dates[date].span < mention.span { takeDate() }
            takeClaims(before: mention.span)
            findings.append(mention)
        }

        mutating func finished() -> [Finding] {
            while date < dates.count { takeDate() }
            while let claim = claims.popLast() { findings.append(claim) }
            return findings
        }

        private mutating func takeDate() {
            takeClaims(before: dates[date].span)
            findings.append(FoundFindings.finding(dates[date]))
            date += 1
        }

        private mutating func takeClaims(before span: TextSpan) {
            while let next = claims.indices.last, claims[next].span < span,
                let claim = claims.popLast()
            {
                findings.append(claim)
            }
        }
    }
}
