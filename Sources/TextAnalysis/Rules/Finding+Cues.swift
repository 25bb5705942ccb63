internal import BriefCore

extension Finding {
    /// The finding with one more cue.
    func adding(_ cue: FiredCue) -> Finding {
        Finding(span: span, claim: claim, subjects: subjects, rule: rule, cues: cues + [cue])
    }
}

extension FiredCue {
    /// A date as the words that date an event; the name goes on with how it was resolved.
    init(_ date: LocatedDate) {
        self.init(
            span: date.span,
            name: date.expression.reason.map { "date: \($0)" } ?? "date"
        )
    }
}

extension Finding {
    /// The finding with a subject put first.
    func about(_ subject: SubjectID) -> Finding {
        Finding(
            span: span,
            claim: claim,
            subjects: [subject] + subjects.filter { $0 != subject },
            rule: rule,
            cues: cues
        )
    }

    /// The finding with the subject of its holder put first, where it has one.
    func about(_ holder: Actor) -> Finding { holder.subject.map { about($0) } ?? self }
}
