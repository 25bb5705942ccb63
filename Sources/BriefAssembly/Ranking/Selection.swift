internal import BriefCore

/// What of the material goes where, before it is put into words.
struct Selection {
    let material: Material
    let request: BriefRequest
    /// Names of what the brief is for, in a row.
    let subjects: String
    let events: [MaterialFinding]
    let issues: [MaterialFinding]
    let points: [MaterialFinding]
    let positions: [MaterialFinding]
    /// Places at which others hold a position.
    let opposed: Set<Passage>
    /// What readouts say was raised again.
    let echoes: Echoes
    /// The line that tells what stands between us and them; nil for none.
    let state: MaterialFinding?
    /// Our aims that are objectives, best first; empty where the reader gave objectives.
    let aims: [MaterialFinding]
    /// Our lines, best first, each with what it counts for.
    let ranked: [(finding: MaterialFinding, score: Score)]
    /// Places of the lines that are points to make.
    let made: Set<Passage>
    /// Notes of ours for this meeting.
    let notes: Set<SourceKey>
    /// Those of them that hold lines to be said.
    let speaking: Set<SourceKey>
    /// All notes of ours with lines to be said to those we meet, also at other meetings.
    var prepared: Set<SourceKey> {
        Set(material.sources.filter { $0.value.preparation == .ours }.keys)
    }
    /// Our lines that answer what may be raised, defensive ones and the agenda among them.
    let lines: [MaterialFinding]
    /// Events that a time is known of, by the places that tell them.
    private let dated: [Passage: [Event]]

    init(_ material: Material, _ request: BriefRequest) {
        var material = material
        material.findings.removeAll(where: \.isSupported)
        self.material = material
        self.request = request
        subjects = Wording.row(material.subjects.map { Wording.name($0.name) })
        let shown = material.findings.filter { $0.nearness != .compared }
        let echoes = Echoes(shown)
        self.echoes = echoes
        // What a readout quotes is dated where it stands.
        events = shown.filter { finding in
            finding.event != nil
                && !(finding.passage.map { echoes.passages.contains($0) } ?? false)
        }
        let aimed = Set(
            shown.filter { $0.side == .ours && $0.point?.modality == .aim }.compactMap(\.passage)
        )
        // Our own aim against a threat is no open issue.
        issues = shown.filter { finding in
            guard let issue = finding.issue,
                !(finding.passage.map { echoes.passages.contains($0) } ?? false)
            else { return false }
            return issue.kind != .threat || !(finding.passage.map { aimed.contains($0) } ?? false)
        }
        points = shown.filter { $0.point != nil }
        positions = shown.filter { finding in
            finding.position != nil
                && !(finding.passage.map { echoes.passages.contains($0) } ?? false)
        }
        opposed = Set(positions.filter { $0.side != .ours }.compactMap(\.passage))
        let theirs = TheirVoices(shown)
        let ownAsks = Set(
            issues.filter { $0.side == .ours && $0.askedSide == .ours }.compactMap(\.passage)
        )
        let dropped = request.edits.dropped
        let sayable = points.filter { point in
            Selection.isSayable(point) && !dropped.contains(point.key)
                && !theirs.speak(point)
                && !(point.passage.map { ownAsks.contains($0) } ?? false)
        }
        let state = Selection.state(sayable)
        self.state = state
        let wanted = request.length.limit(.points)
        // The line on the relation is a point too where there are few others.
        let told = sayable.filter { !Sentence.isAccount($0.words) || $0.isKept }
        let kept = told.count >= Selection.fewest ? told : sayable
        let notes = Selection.notes(in: material, events, request.head.date)
        self.notes = notes
        let speaking = Selection.speaking(in: material, notes)
        self.speaking = speaking
        let others = kept.filter { $0.key != state?.key || $0.isIn(speaking) }
        var candidates = others.count >= min(wanted, Selection.fewest) ? others : kept
        let least = request.agenda.isEmpty ? min(wanted, Selection.fewest) : wanted
        if candidates.count < least {
            let standing = material.standing.filter { line in
                Selection.isSayable(line) && line.point?.modality != .framing
                    && Sentence.standsAlone(line.words)
                    && !dropped.contains(line.key)
                    && !candidates.contains { $0.passage == line.passage }
            }
            candidates += Selection.nearest(standing, to: candidates)
                .prefix(least - candidates.count)
        }
        var ranking = PointRanking(
            agenda: Set(request.agenda),
            names: material.names,
            subjects: subjects,
            contested: Set(issues.compactMap(\.passage)),
            newest: material.sources.values.compactMap { $0.row.metadata.published?.last }.max()
        )
        ranking.notes = notes
        ranking.speaking = speaking
        ranking.later = Selection.later(in: material, than: request.head.date)
        ranking.sources = material.sources
        var places: Set<Passage> = []
        let all = ranking.ranked(candidates).filter { entry in
            entry.finding.passage.map { places.insert($0).inserted } ?? true
        }
        // Standing lines only fill up, they never push out a line on the subject.
        let sorted =
            all.filter { $0.finding.nearness != .topic }
            + all.filter { $0.finding.nearness == .topic }
        let noted = Selection.objectives(in: material, points, events, request.head.date)
        let found = noted.isEmpty ? Selection.aims(sorted.map(\.finding)) : noted
        let aims = request.objectives.isEmpty ? found : []
        self.aims = aims
        // An aim that is an objective word for word is not said twice, unless it was written for it.
        let spoken = sorted.filter { entry in
            entry.finding.isIn(speaking) || entry.finding.wanted != nil
                || !aims.contains { $0.key == entry.finding.key }
        }
        ranked = spoken.count >= 2 ? spoken : sorted
        made = Set(ranked.prefix(wanted).compactMap(\.finding.passage))
        let answers = (points + material.standing).filter { line in
            line.side == .ours && line.point?.audience != .internal
                && !line.isInternal
                && line.nearness != .compared && Sentence.isWhole(line.words)
                && !theirs.speak(line)
                && !(line.passage.map { ownAsks.contains($0) } ?? false)
        }
        lines = Echoes.unquoted(answers)
        var dated: [Passage: [Event]] = [:]
        for finding in events {
            guard let event = finding.event, event.span != nil else { continue }
            for place in Set(finding.passages) { dated[place, default: []].append(event) }
        }
        self.dated = dated
    }

    /// The meeting that a sentence on `the meeting` or its agenda is about, where it is over on the
    /// day of the brief: the one its source named last before it.
    func pastOccasion(of finding: MaterialFinding) -> String? {
        let words = finding.words.lowercased()
        guard let place = finding.passage, Selection.occasions.contains(where: words.contains)
        else { return nil }
        let before = events.filter { event in
            isOnDay(event) && TimelinePart.isMeeting(event.words)
                && event.passages.contains { $0.source == place.source && $0.start <= place.start }
        }
        let nearest = before.max { left, right in
            Selection.start(left, in: place.source) < Selection.start(right, in: place.source)
        }
        guard let event = nearest?.event, let span = event.span, span.last < request.head.date
        else { return nil }
        return DateWording.words(event.date, until: event.until)
    }

    /// The date a line sets itself that has passed on the day of the meeting, without word of what
    /// came of it; nil where there is none, or another one is still to come.
    func passedDate(of finding: MaterialFinding) -> String? {
        guard finding.event == nil, let place = finding.passage, let told = dated[place],
            let event = told.first, told.allSatisfy(isPassed)
        else { return nil }
        return DateWording.words(event.date, until: event.until)
            + " has passed, outcome not in the sources"
    }

    /// True for what was to come by a day before that of the meeting.
    func isPassed(_ event: Event) -> Bool {
        guard let span = event.span else { return false }
        return event.status != .held && event.status != .ongoing && span.last < request.head.date
    }

    private func isOnDay(_ finding: MaterialFinding) -> Bool {
        if case .day? = finding.event?.date { true } else { false }
    }

    private static func start(_ finding: MaterialFinding, in source: SourceKey) -> Int {
        finding.passages.filter { $0.source == source }.map(\.start).max() ?? 0
    }

    private static let occasions = [
        "the meeting", "the summit", "agenda", "the talks", "the visit",
    ]

    /// Lines on the subject from which on no others are looked for.
    private static let fewest = 3

    /// Standing lines, those first that share most topics with the lines on the subject.
    private static func nearest(
        _ standing: [MaterialFinding],
        to lines: [MaterialFinding]
    ) -> [MaterialFinding] {
        let topics = Set(lines.flatMap(\.topics))
        return standing.enumerated().sorted { left, right in
            let shared = (
                left.element.topics.count { topics.contains($0) },
                right.element.topics.count { topics.contains($0) }
            )
            return shared.0 != shared.1 ? shared.0 > shared.1 : left.offset < right.offset
        }.map(\.element)
    }

    /// Bytes of a sentence within which what it is about is named first.
    private static let opening = 8

    /// True where a line is ours, is for others' ears, and says something of itself.
    static func isSayable(_ finding: MaterialFinding) -> Bool {
        guard let point = finding.point, finding.side == .ours, point.audience != .internal
        else { return false }
        return point.modality != .defensive && point.modality != .agenda
            && !finding.isInternal
            && !Sentence.isBareReply(finding.words)
    }

    /// The line that begins with the format in which we and they meet.
    private static func state(_ points: [MaterialFinding]) -> MaterialFinding? {
        let fitting = points.filter { line in
            let start = line.row.finding.span.start
            return line.nearness == .named
                && line.mentions.contains { mention in
                    [.forum, .instrument].contains(mention.subject.kind)
                        && mention.span.start <= start + Selection.opening
                }
        }
        return fitting.first { $0.point?.modality == .achievement } ?? fitting.first
    }
}
