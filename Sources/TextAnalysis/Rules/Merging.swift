internal import BriefCore

/// Makes one finding of what several rules say of the same sentence.
///
/// Of a sentence there is one talking point, one position of each actor and stance, one
/// event a date, and one open issue a matter: what a clause leaves open with all that depends on
/// it is one, of whatever kind its strongest words tell, though others may say as well that it is
/// missing or endangered.
enum Merging {
    /// The findings kept, the last one first: by start, then end, then kind, then rule from the end.
    ///
    /// - Parameter findings: By start, then end, then rule, the stronger rule first.
    /// - Returns: What is kept, to be taken off the end in order.
    static func mergedBackwards(_ findings: consuming [RuleFinding]) -> [Finding] {
        var kept: [Finding] = []
        kept.reserveCapacity(findings.count)
        // Taken off the end they are moved and not copied.
        var rest = consume findings
        while let last = rest.popLast() {
            let span = last.finding.span
            guard let next = rest.indices.last, rest[next].finding.span == span else {
                kept.append(last.finding)
                continue
            }
            // Of the sentence the last first, and taken off the end in order.
            var same = [last]
            while let next = rest.indices.last, rest[next].finding.span == span {
                same.append(rest.removeLast())
            }
            var matters: [RuleFinding] = []
            while let other = same.popLast() { take(other, into: &matters) }
            var group = matters.map(\.finding)
            if group.count > 1 { group = unshadowed(group) }
            // They mostly come by kind, as the rules do.
            if !group.indices.dropFirst().allSatisfy({ precedes(group[$0 - 1], group[$0]) }) {
                group.sort(by: precedes)
            }
            while let finding = group.popLast() { kept.append(finding) }
        }
        return kept
    }

    private static func precedes(_ left: Finding, _ right: Finding) -> Bool {
        let kinds = (left.claim.kind.rawValue, right.claim.kind.rawValue)
        return kinds.0 != kinds.1 ? kinds.0 < kinds.1 : left.rule < right.rule
    }

    /// Adds a finding to those of its sentence, or its cues to the one that says the same.
    private static func take(_ finding: consuming RuleFinding, into group: inout [RuleFinding]) {
        let claim = finding.finding.claim
        if let same = group.firstIndex(where: {
            $0.matter == finding.matter && isSame($0.finding.claim, claim)
        }) {
            group[same].finding = group[same].finding.adding(more: finding.finding.cues)
        } else {
            group.append(finding)
        }
    }

    private static func isSame(_ left: Claim, _ right: Claim) -> Bool {
        guard left.kind == right.kind else { return false }
        return switch (left, right) {
        case (.event(let one), .event(let other)):
            one.date == other.date && one.until == other.until
        case (.position(let one), .position(let other)):
            one.actor == other.actor && one.stance == other.stance
        case (.issue, .issue), (.point, .point): true
        default: false
        }
    }

    /// Something undone or unconfirmed: nothing is claimed that one could say.
    private static func leavesNothing(_ finding: Finding) -> Bool {
        guard finding.claim.kind == .issue else { return false }
        return finding.rule == NobodyRule.rule
            || finding.cues.contains { unconfirmed.contains($0.name) }
    }

    /// Names of the signs that something is unconfirmed.
    private static let unconfirmed: Set<String> = [
        OpenQuestionRule.sign, Cue.issueUnconfirmed.name,
    ]

    /// A sentence's findings without those that others make needless.
    ///
    /// An undated event yields to a dated one, a bare statement to an open issue, and
    /// what an actor merely says to the stance the sentence shows, support withheld to a refusal.
    private static func unshadowed(_ group: [Finding]) -> [Finding] {
        guard group.count > 1 else { return group }
        return group.filter { finding in
            switch finding.claim {
            case .event(let event) where event.date == nil && finding.rule == UndatedEventRule.rule:
                !group.contains {
                    $0.rule == EventRule.rule || $0.rule == Finding.recordedMeeting
                }
            case .point where PointRules.yielding.contains(finding.rule):
                !group.contains { $0.claim.kind == .issue || $0.rule == EventRule.rule }
            case .point
            where PointRules.conceding.contains(finding.rule)
                && group.contains(where: leavesNothing):
                false
            case .point where PointRules.telling.contains(finding.rule):
                !group.contains { $0.rule == EventRule.rule }
            case .position(let position) where position.stance == .withholds:
                !group.contains { other in
                    guard case .position(let stance) = other.claim else { return false }
                    return stance.stance == .opposes && stance.actor == position.actor
                }
            case .position(let position) where position.stance == .reports:
                !group.contains { other in
                    guard case .position(let stance) = other.claim else { return false }
                    return stance.stance != .reports && stance.actor == position.actor
                }
            default: true
            }
        }
    }
}

extension Finding {
    fileprivate func adding(more: [FiredCue]) -> Finding {
        let new = more.filter { !cues.contains($0) }
        guard !new.isEmpty else { return self }
        return Finding(span: span, claim: claim, subjects: subjects, rule: rule, cues: cues + new)
    }
}
