internal import BriefCore

/// A finding with the place of its rule among all, by which those of one passage are merged.
struct RuleFinding: Comparable, Sendable {
    var finding: Finding
    /// Place of the rule.
    let rule: Int
    /// Its place among all findings as they were made.
    let number: Int
    /// Which matter of its passage it is of, where independent clauses tell of several.
    var matter = 0

    /// Takes a finding.
    init(_ finding: Finding, _ rule: Int, _ number: Int) {
        self.finding = finding
        self.rule = rule
        self.number = number
    }

    /// By start, then end, then rule.
    static func < (left: RuleFinding, right: RuleFinding) -> Bool {
        let (first, second) = (left.finding.span, right.finding.span)
        if first.start != second.start { return first.start < second.start }
        if first.end != second.end { return first.end < second.end }
        return (left.rule, left.number) < (right.rule, right.number)
    }
}
