internal import BriefCore

/// What happened and what is to come, and the scene that makes of it.
struct TimelinePart {
    let selection: Selection
    let maker: ItemMaker

    /// Words of a line of the scene above which it is cut.
    private static let line = 26

    /// All events by date, those before the meeting first and the undated last.
    func timeline() -> [BriefItem] {
        let items = items
        return TimelinePart.groups.flatMap { group in items.filter { $0.group == group } }
    }

    private static let groups = ["Before the meeting", "The meeting and after", "Undated"]

    private var items: [BriefItem] {
        selection.events.map { finding in
            var item = maker.item(finding)
            guard let event = finding.event else { return item }
            item.label = label(event)
            item.group = group(event)
            if let span = event.span {
                item.place = CalendarPlace(
                    first: span.first,
                    last: span.last,
                    status: event.status,
                    isPassed: isPassed(event)
                )
            }
            if let place = event.place, !item.text.contains(place) {
                item.facts.append("in \(place)")
            }
            item.facts += history(finding, event)
            item.reasons = [finding.nearness.reason(maker.subjects)]
            return item
        }
    }

    /// At most ten lines: the last occasion, how things stand, what is next, what is new.
    func scene() -> [BriefItem] {
        var items: [BriefItem] = []
        if let state = selection.state { items.append(quoted(state, "scene:state", "State")) }
        let met = selection.lastMeeting
        items.append(
            met.map { quoted($0, "scene:last", "Last occasion we met") }
                ?? .missing("last", "Last occasion we met: none found in the sources; ask \(whom).")
        )
        for finding in passed {
            items.append(quoted(finding, "scene:passed", "Passed, outcome not in the sources"))
        }
        let coming = once(upcoming)
        // Which of them is the meeting itself no source need tell.
        for finding in coming.filter(isOnTheDay).prefix(3) {
            items.append(quoted(finding, "scene:day", "On the day"))
        }
        for finding in coming.filter({ !isOnTheDay($0) }).prefix(3) {
            items.append(quoted(finding, "scene:next", "Next"))
        }
        if let agenda = selection.points.first(where: {
            $0.point?.modality == .agenda && $0.words.lowercased().contains("agenda")
        }) {
            let past = selection.pastOccasion(of: agenda).map { " on " + $0 } ?? ""
            items.append(quoted(agenda, "scene:agenda", "Agenda" + past))
        }
        items.append(changes(since: met?.event?.span?.last))
        if !selection.issues.isEmpty { items.append(open) }
        return items
    }

    // MARK: Lines of the scene

    /// What was to come and has passed without word of it: what we owe first, each matter once.
    private var passed: [MaterialFinding] {
        let over = selection.events.filter { $0.event.map(isPassed) ?? false }
        // What our own note asks for again is told where it was promised.
        var told: [MaterialFinding] = []
        for finding in over.filter({ !$0.isForUs }) + over.filter(\.isForUs)
        where !told.contains(where: { isOneMatter(finding, $0) }) {
            told.append(finding)
        }
        let keys = Set(told.map(\.key))
        let promised = Set(
            selection.points.filter {
                $0.side == .ours && $0.point?.modality == .commitment && !$0.isForUs
            }.flatMap(\.passages)
        )
        func isOwed(_ finding: MaterialFinding) -> Bool {
            finding.passages.contains(where: promised.contains)
        }
        let left = over.filter { keys.contains($0.key) }
        let owed = left.filter(isOwed).suffix(2)
        let most = maker.request.length == .short ? 2 : 3
        return owed + left.filter { !isOwed($0) }.suffix(most - owed.count)
    }

    /// True for two sentences on what is due on one day.
    private func isOneMatter(_ left: MaterialFinding, _ right: MaterialFinding) -> Bool {
        guard left.event?.date == right.event?.date, left.event?.until == right.event?.until,
            !Set(left.topics).isDisjoint(with: right.topics)
        else { return false }
        let common = ContentWords.of(left.words).intersection(ContentWords.of(right.words))
        return common.count >= 3
    }

    /// Events that lie on the day of the meeting or after it, the next first.
    private var upcoming: [MaterialFinding] {
        let found = selection.events.enumerated().compactMap { index, finding in
            guard let event = finding.event, event.status != .held, event.status != .ongoing,
                finding.nearness != .aside
            else { return (finding: MaterialFinding, turn: EventTurn, index: Int)?.none }
            return event.turn(on: day).map { (finding, $0, index) }
        }
        return found.sorted { ($0.turn, $0.index) < ($1.turn, $1.index) }.map(\.finding)
    }

    /// True for what is to be on the day the brief is for, and no longer.
    private func isOnTheDay(_ finding: MaterialFinding) -> Bool {
        guard case .day(day)? = finding.event?.date else { return false }
        return finding.event?.until == nil
    }

    /// Events of one day that several sentences tell of, which the same topics show, once: the scene
    /// is read aloud.
    private func once(_ findings: [MaterialFinding]) -> [MaterialFinding] {
        var told: [MaterialFinding] = []
        for finding in findings {
            let isTold = told.contains { other in
                guard case .day? = finding.event?.date, finding.event == other.event
                else { return false }
                return !Set(finding.topics).isDisjoint(with: other.topics)
            }
            if !isTold { told.append(finding) }
        }
        return told
    }

    /// What came in since the last occasion, and when the sources end.
    private func changes(since last: CalendarDate?) -> BriefItem {
        let dated = maker.material.sources.values.filter { $0.row.metadata.published != nil }
        guard let newest = dated.max(by: { date($0) < date($1) }) else {
            var item = BriefItem(
                key: "scene:changes",
                text: "no source is dated, so what changed of late is not known.",
                basis: .reckoned
            )
            item.label = "Newest word"
            return item
        }
        let metadata = newest.row.metadata
        let age = metadata.published.map { day.dayNumber - $0.last.dayNumber }
        var text = DateWording.words(metadata.published, basis: metadata.publishedBasis)
        if let age = Wording.age(age) { text += ", " + age }
        if let last {
            let new = maker.material.findings.filter { finding in
                (finding.row.sourceDate?.first).map { $0 > last } ?? false
            }
            text += "; " + (new.isEmpty ? "nothing" : Wording.count(new.count, "finding"))
            text += " since the last occasion"
        }
        var item = BriefItem(key: "scene:changes", text: text + ".", basis: .reckoned)
        item.label = "Newest word"
        return item
    }

    /// How many issues are open, and since when the oldest.
    private var open: BriefItem {
        let known = selection.issues.compactMap { $0.issue?.since }
        var text = Wording.count(selection.issues.count, "issue") + " open"
        if let oldest = known.min(by: { $0.first < $1.first }) {
            text += ", the oldest known since " + DateWording.words(oldest)
        }
        var item = BriefItem(key: "scene:open", text: text + ".", basis: .reckoned)
        item.label = "Open"
        return item
    }

    private func quoted(_ finding: MaterialFinding, _ key: String, _ label: String) -> BriefItem {
        var item = maker.item(
            finding,
            cutTo: min(TimelinePart.line, maker.request.length.quotation ?? .max)
        )
        item.key = key + " " + finding.key
        item.label = finding.event.map { label + ", " + dated($0) } ?? label
        item.reasons = [finding.nearness.reason(maker.subjects)]
        return item
    }

    // MARK: Dates

    private var day: CalendarDate { maker.request.head.date }

    private var whom: String {
        let isCountry = maker.material.subjects.contains { $0.id.kind == .country }
        return isCountry ? "the delegation there" : "the lead service"
    }

    private func date(_ source: MaterialSource) -> (CalendarDate, String) {
        (
            source.row.metadata.published?.last ?? CalendarDate(dayNumber: .min),
            source.row.key.text
        )
    }

    private func isPassed(_ event: Event) -> Bool {
        selection.isPassed(event)
    }

    private func dated(_ event: Event) -> String {
        let when = event.date == nil ? "undated" : DateWording.words(event.date, until: event.until)
        return when + ", " + Wording.spaced(event.status.rawValue)
    }

    private func label(_ event: Event) -> String {
        dated(event)
            + (isPassed(event) ? "; passed, outcome not in the sources" : "")
    }

    private func group(_ event: Event) -> String {
        guard let span = event.span else { return TimelinePart.groups[2] }
        return TimelinePart.groups[span.last < day || event.status == .held ? 0 : 1]
    }

    /// What earlier sources said of the date, where it is something else.
    private func history(_ finding: MaterialFinding, _ event: Event) -> [String] {
        finding.row.tellings.compactMap { telling in
            guard case .event(let told) = telling.claim else { return nil }
            guard
                told.date != event.date || told.until != event.until
                    || told.status != event.status
            else { return nil }
            return "told as " + DateWording.words(told.date, until: told.until) + ", "
                + Wording.spaced(told.status.rawValue) + " ("
                + DateWording.words(telling.sourceDate) + ")"
        }
    }

    /// True where a sentence tells of people who met.
    static func isMeeting(_ words: String) -> Bool {
        let parts = Set(
            words.lowercased().split { !$0.isLetter }.map(String.init)
        )
        return !parts.isDisjoint(with: meetings)
    }

    private static let meetings: Set<String> = [
        "meeting", "meetings", "met", "meet", "summit", "ministerial", "talks", "visit", "visited",
        "dialogue", "gathered", "consultations", "call", "session", "conference", "hosted",
    ]
}
