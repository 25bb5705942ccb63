internal import BriefCore

extension Finding {
    /// The finding with one more cue.
    func adding(_ cue: FiredCue) -> Finding {
        Finding(span: span, claim: claim, subjects: subjects, rule: rule, cues: cues + [cue])
    }

    /// The finding with another claim in the place of its own.
    func claiming(_ claim: Claim) -> Finding {
        Finding(span: span, claim: claim, subjects: subjects, rule: rule, cues: cues)
    }
}

extension FiredCue {
    /// A date as the words that date an event; the name goes on with how it was resolved.
    init(_ date: LocatedDate) {
        let told = [Self.part(date.expression), date.expression.reason].compactMap(\.self)
        self.init(
            span: date.span,
            name: told.isEmpty ? "date" : "date: " + told.joined(separator: "; ")
        )
    }

    /// Which part of a span is meant, as no date of the calendar tells it: `mid-2027`.
    private static func part(_ date: TemporalExpression) -> String? {
        guard let start = date.start, start.precision != .day else { return nil }
        switch date.mod {
        case "START": return "the beginning of it"
        case "MID": return "the middle of it"
        case "END": return "the end of it"
        default: return nil
        }
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
