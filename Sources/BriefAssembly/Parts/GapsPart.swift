internal import BriefCore

/// What a brief should hold and the sources do not.
struct GapsPart {
    let draft: BriefDraft
    let maker: ItemMaker

    /// One line for each part that is empty, those that say so themselves left out, and for each
    /// item of the agenda on which nothing stands.
    func gaps() -> [BriefItem] { hidden() + parts() + agenda() }

    /// What our own note wants, where it may not stand here and public aims stand in its place.
    private func hidden() -> [BriefItem] {
        let count = maker.material.hiddenObjectives
        let objectives = draft.sections.first { $0.part == .objectives }
        guard count > 0, objectives?.items.first?.basis != .missing else { return [] }
        let aims = Wording.count(count, "objective")
        return [
            .missing("gap own objectives", "Left out: \(aims) of our own note, for our side only.")
        ]
    }

    private func agenda() -> [BriefItem] {
        let told = Set(
            draft.sections.flatMap(\.items).filter { $0.basis != .missing }.flatMap(\.topics)
        )
        return maker.request.head.agenda.filter { name in
            !told.contains(name) && !GapsPart.occasions.contains(name.lowercased())
        }.map { name in
            .missing("gap agenda \(name)", "On the agenda: \(name).")
        }
    }

    private func parts() -> [BriefItem] {
        let present = Set(draft.sections.map(\.part))
        return GapsPart.rows.compactMap { part, what in
            guard !present.contains(part), maker.request.length.limit(part) > 0 else { return nil }
            if part == .avoid, maker.material.hasHiddenLines { return nil }
            let hidden = maker.material.hiddenKinds
            if GapsPart.kinds[part]?.contains(where: hidden.contains) ?? false { return nil }
            if part == .people, !maker.request.head.participants.isEmpty { return nil }
            return .missing("gap \(part.rawValue)", what)
        }
    }

    /// Items of an agenda on which no source need say anything.
    private static let occasions: Set<String> = [
        "lunch", "working lunch", "dinner", "working dinner", "breakfast", "coffee", "coffee break",
        "break", "reception", "family photo", "photo", "welcome", "opening", "opening remarks",
        "closing", "closing remarks", "introductions", "any other business", "aob",
    ]

    /// What a part is filled with: where that was left out, the sources hold it.
    private static let kinds: [BriefPart: [FindingKind]] = [
        .raised: [.issue, .position], .timeline: [.event], .issues: [.issue], .needs: [.issue],
    ]

    private static let rows: [(BriefPart, String)] = [
        (.raised, "Anything they may raise."),
        (.avoid, "Lines for our side only."),
        (.timeline, "Events."),
        (.issues, "Open issues."),
        (.needs, "Needs of theirs, to be met by offers of ours."),
        (.voice, "Lines of ours that differ on one matter."),
        (.people, "Names of those who take part."),
    ]
}
