internal import BriefCore

/// Makes one finding of what several rules say of the same sentence.
enum Merging {
    /// The findings kept, in the order in which they came.
    ///
    /// Of a sentence there is one talking point, one position of each actor and stance, one
    /// event a date, and one open issue of each family of kinds: what is missing,
    /// what is undecided, what endangers.
    static func merged(_ findings: [Finding]) -> [Finding] {
        var places: [Key: Int] = [:]
        var kept: [Finding] = []
        for finding in findings {
            if isEchoed(finding, in: kept) { continue }
            let key = Key(finding)
            if let place = places[key] {
                kept[place] = kept[place].adding(more: finding.cues)
            } else {
                places[key] = kept.count
                kept.append(finding)
            }
        }
        return withoutShadows(kept)
    }

    /// An issue told by words that have told a stronger one of the same sentence.
    private static func isEchoed(_ finding: Finding, in kept: [Finding]) -> Bool {
        guard case .issue(let issue) = finding.claim, !finding.cues.isEmpty else { return false }
        return kept.contains { other in
            guard other.span == finding.span, case .issue(let stronger) = other.claim,
                family(stronger.kind) != family(issue.kind)
            else { return false }
            return other.cues.contains { cue in
                finding.cues.contains { $0.span.overlaps(cue.span) }
            }
        }
    }

    private struct Key: Hashable {
        let span: TextSpan
        let kind: FindingKind
        let detail: String

        init(_ finding: Finding) {
            span = finding.span
            kind = finding.claim.kind
            detail =
                switch finding.claim {
                case .event(let event):
                    (event.date?.iso ?? "") + "/" + (event.until?.iso ?? "")
                case .position(let position): position.actor + "/" + position.stance.rawValue
                case .issue(let issue): Merging.family(issue.kind)
                case .point, .mention, .date: ""
                }
        }
    }

    private static func family(_ kind: OpenIssue.Kind) -> String {
        switch kind {
        case .gap, .need, .request: "wanted"
        case .pendingDecision, .negotiation, .contested, .unconfirmed: "undecided"
        case .threat, .risk: "danger"
        }
    }

    /// Without undated events of sentences that have a dated one, and without what
    /// an actor merely says where the sentence shows the actor's stance.
    private static func withoutShadows(_ findings: [Finding]) -> [Finding] {
        var dated: Set<TextSpan> = []
        var stances: Set<Stand> = []
        var open: Set<TextSpan> = []
        for finding in findings {
            switch finding.claim {
            case .event(let event) where finding.rule == EventRule().name:
                if event.date != nil || event.status != .held { dated.insert(finding.span) }
            case .issue: open.insert(finding.span)
            case .position(let position) where position.stance != .reports:
                stances.insert(Stand(span: finding.span, actor: position.actor))
            default: break
            }
        }
        return findings.filter { finding in
            switch finding.claim {
            case .event where finding.rule == UndatedEventRule().name:
                !dated.contains(finding.span)
            case .point
            where finding.rule == PointRules.authored || finding.rule == PointRules.format:
                !open.contains(finding.span)
            case .position(let position) where position.stance == .reports:
                !stances.contains(Stand(span: finding.span, actor: position.actor))
            default: true
            }
        }
    }

    private struct Stand: Hashable {
        let span: TextSpan
        let actor: String
    }
}

extension Finding {
    fileprivate func adding(more: [FiredCue]) -> Finding {
        let new = more.filter { !cues.contains($0) }
        return Finding(span: span, claim: claim, subjects: subjects, rule: rule, cues: cues + new)
    }
}
