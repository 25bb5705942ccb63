internal import BriefCore

/// Why a finding was found, as one line: its rule, the words that fired it, the reason for a date.
enum WhyLine {
    /// The line, without an indent.
    static func text(_ row: FindingRow) -> String {
        let cues = row.finding.cues.filter { $0.change == nil }
        let words = cues.compactMap { row.words(at: $0.span) }
            .map { "“" + FindingText.oneLine($0) + "”" }
        let reasons = cues.map(\.name).filter { $0.hasPrefix(datePrefix) }
            .map { " · " + $0.dropFirst(datePrefix.count) }
        return "rule " + row.finding.rule
            + (words.isEmpty ? "" : " on " + words.joined(separator: ", ")) + reasons.joined()
            + row.finding.changes.map { " · words " + $0 }.joined()
    }

    private static let datePrefix = "date: "
}

extension FindingRow {
    /// The words at a place inside one of the citations; nil elsewhere.
    fileprivate func words(at span: TextSpan) -> String? {
        guard let citation = citations.first(where: { $0.span.contains(span) }) else { return nil }
        let start = span.start - citation.span.start
        return String(
            decoding: citation.words.utf8.dropFirst(start).prefix(span.count),
            as: UTF8.self
        )
    }
}
