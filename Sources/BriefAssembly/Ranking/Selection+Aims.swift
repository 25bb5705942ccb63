internal import BriefCore

/// What we want of the meeting.
extension Selection {
    /// The last occasion on which we and they met, up to the day of the brief.
    var lastMeeting: MaterialFinding? { Selection.lastMeeting(events, request.head.date) }

    private static func lastMeeting(
        _ events: [MaterialFinding],
        _ day: CalendarDate
    ) -> MaterialFinding? {
        let held = events.filter { finding in
            guard let event = finding.event, event.status == .held, let span = event.span,
                finding.nearness == .named || finding.nearness == .part
            else { return false }
            let isMeeting =
                finding.row.finding.rule == Finding.recordedMeeting
                || TimelinePart.isMeeting(finding.words)
            return span.first <= day && isMeeting
        }
        return held.max { first(of: $0) < first(of: $1) }
    }

    private static func first(of finding: MaterialFinding) -> CalendarDate {
        finding.event?.span?.first ?? CalendarDate(dayNumber: .min)
    }

    /// The aims our own note sets for a meeting, as they stand in it: the newest note for it, and
    /// those without a date; empty where all were for another day.
    static func objectives(
        in material: Material,
        _ points: [MaterialFinding],
        _ events: [MaterialFinding],
        _ day: CalendarDate
    ) -> [MaterialFinding] {
        let aims = points.filter { aim in
            guard aim.isObjective, !aim.isForOtherMeeting, aim.side == .ours, !aim.isInternal
            else { return false }
            let source = aim.passage.flatMap { material.sources[$0.source] }
            if let source, isForAnother(source, in: material, day) { return false }
            let date = source?.occasion ?? aim.row.sourceDate?.last
            return date.map { isFor(day, $0, events) } ?? true
        }
        let newest = aims.compactMap { $0.row.sourceDate?.last }.max()
        let current = aims.filter { aim in
            aim.row.sourceDate.map { $0.last == newest } ?? true
        }
        return current.sorted { left, right in
            let sources = (left.passage?.source.text ?? "", right.passage?.source.text ?? "")
            if sources.0 != sources.1 { return sources.0 < sources.1 }
            return (left.passage?.start ?? 0) < (right.passage?.start ?? 0)
        }
    }

    /// Notes of ours for this occasion that hold lines to be said.
    static func speaking(in material: Material, _ notes: Set<SourceKey>) -> Set<SourceKey> {
        notes.filter { material.sources[$0]?.preparation == .ours }
    }

    /// Notes for this occasion.
    ///
    /// They are dated since the last one, or bear no date and hold lines to be said to those we meet.
    /// The day of a meeting in the title tells it best.
    static func notes(
        in material: Material,
        _ events: [MaterialFinding],
        _ day: CalendarDate
    ) -> Set<SourceKey> {
        let keys = material.sources.values.compactMap { source -> SourceKey? in
            guard source.row.metadata.kind == .note, source.preparation != .forOthers,
                !isForAnother(source, in: material, day)
            else { return nil }
            let date = source.occasion ?? source.row.metadata.published?.last
            let isMeant = date.map { isFor(day, $0, events) } ?? (source.preparation == .ours)
            return isMeant ? source.row.key : nil
        }
        return Set(keys)
    }

    /// True for a note whose title tells another day: one to come, or any other where a note for the
    /// day itself is at hand.
    private static func isForAnother(
        _ source: MaterialSource,
        in material: Material,
        _ day: CalendarDate
    ) -> Bool {
        guard let occasion = source.occasion, occasion != day else { return false }
        return occasion > day || material.sources.values.contains { $0.occasion == day }
    }

    /// Notes of ours for a meeting after that of a day: what they have us say is not said before.
    static func later(in material: Material, than day: CalendarDate) -> Set<SourceKey> {
        Set(material.sources.filter { $0.value.occasion.map { $0 > day } ?? false }.keys)
    }

    /// Days before a meeting within which a note for it is written.
    private static let reach = 60

    /// True where a note of a date may be for the meeting of a day.
    private static func isFor(
        _ day: CalendarDate,
        _ date: CalendarDate,
        _ events: [MaterialFinding]
    ) -> Bool {
        abs(day.dayNumber - date.dayNumber) <= reach && !isOver(date, events, day)
    }

    /// True where a note of a date was for an occasion before the one of a day.
    private static func isOver(
        _ date: CalendarDate,
        _ events: [MaterialFinding],
        _ day: CalendarDate
    ) -> Bool {
        guard date != day, let met = lastMeeting(events, day)?.event?.span?.last
        else { return false }
        return date <= met
    }

    /// Aims that can be said in few words; the best other one where there is none.
    ///
    /// What we give once something else has come is a concession, and no aim.
    static func aims(_ lines: [MaterialFinding]) -> [MaterialFinding] {
        let aims = lines.filter { line in
            guard let point = line.point, line.nearness != .topic else { return false }
            switch point.modality {
            case .aim, .ask: return true
            case .commitment, .offer: return !Sentence.isConditional(line.words)
            case .achievement, .argument, .principle, .framing, .defensive, .agenda: return false
            }
        }
        let short = aims.filter { $0.wanted != nil }
        return short.isEmpty ? Array(aims.prefix(1)) : short
    }
}
