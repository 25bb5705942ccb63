internal import BriefCore

/// Tells apart what several independent clauses of a sentence leave open.
///
/// - Source: Quirk and others, A Comprehensive Grammar, 13.4: coordinated clauses with subjects of
///   their own make statements of their own; what is subordinate belongs to the clause it depends on.
enum Matters {
    /// Numbers the matters of a sentence's issues: `The Parliament has not yet ratified it, and Japan
    /// opposes the ban` leaves two open.
    static func tellApart(
        _ found: inout [RuleFinding],
        from start: Int,
        in reading: SentenceReading,
        _ context: RuleContext
    ) {
        guard reading.clauses.count > 1, found[start...].count(where: isIssue) > 1
        else { return }
        let starts = starts(in: reading, context)
        guard !starts.isEmpty else { return }
        for index in start..<found.count where isIssue(found[index]) {
            guard let cue = found[index].finding.cues.first else { continue }
            let token = reading.token(at: cue.span.start)
            let matter = starts.count { $0.place <= token }
            found[index].matter = matter
            if matter > 0 { give(&found[index].finding, to: starts[matter - 1]) }
        }
    }

    /// What somebody else leaves open is not told of the one before.
    private static func give(_ finding: inout Finding, to start: Start) {
        guard case .issue(let issue) = finding.claim, issue.holder == start.before else { return }
        let own = OpenIssue(
            kind: issue.kind,
            holder: start.actor,
            addressee: issue.addressee,
            since: issue.since
        )
        finding = Finding(
            span: finding.span,
            claim: .issue(own),
            subjects: finding.subjects,
            rule: finding.rule,
            cues: finding.cues
        )
    }

    /// Where a clause of somebody begins, and of whom the one before it is.
    private struct Start {
        let place: Int
        let actor: String
        let before: String
    }

    private static func isIssue(_ finding: RuleFinding) -> Bool {
        finding.finding.claim.kind == .issue
    }

    /// Where clauses begin that depend on no other, behind one of somebody else.
    private static func starts(in reading: SentenceReading, _ context: RuleContext) -> [Start] {
        var last: Actor?
        var starts: [Start] = []
        for clause in reading.clauses where !clause.isSubordinate && !clause.subject.isEmpty {
            guard let actor = context.actors.actor(in: clause.subject, of: reading) else {
                continue
            }
            if let last, last != actor, clause.start > 1,
                isCoordinated(clause.start, reading)
            {
                // `but` is of the clause it opens.
                let place = clause.start - 1
                starts.append(Start(place: place, actor: actor.name, before: last.name))
            }
            last = actor
        }
        return starts
    }

    private static func isCoordinated(_ start: Int, _ reading: SentenceReading) -> Bool {
        if reading.tokens[start - 1].folded == ";" { return true }
        return reading.classes[start - 1].contains(.coordinator)
            && reading.tokens[start - 2].folded == ","
    }
}
