internal import BriefCore

/// What is open, what is old, and who is who.
struct RegisterPart {
    let selection: Selection
    let maker: ItemMaker

    /// Days after which what we know of a topic is old.
    private static let old = 365

    /// Open issues, those known longest first, the undated last.
    func issues() -> [BriefItem] {
        let sorted = selection.issues.enumerated().sorted { left, right in
            let dates = (left.element.issue?.since?.first, right.element.issue?.since?.first)
            switch dates {
            case (let first?, let second?) where first != second: return first < second
            case (.some, nil): return true
            case (nil, .some): return false
            default: return left.offset < right.offset
            }
        }
        return sorted.map { _, finding in
            var item = maker.item(finding)
            guard let issue = finding.issue else { return item }
            item.label =
                Wording.spaced(issue.kind.rawValue) + ", held by " + Wording.name(issue.holder)
            if let addressee = issue.addressee {
                item.facts.append("asked of \(Wording.name(addressee))")
            }
            item.facts.append(
                issue.since.map { "since " + DateWording.words($0) } ?? "since when unknown"
            )
            if let last = lastWord(finding) { item.facts.append(last) }
            if let passed = selection.passedDate(of: finding) { item.facts.append(passed) }
            item.reasons = [finding.nearness.reason(maker.subjects)]
            return item
        }
    }

    /// The newest source on a matter, and whether it answers it.
    private func lastWord(_ finding: MaterialFinding) -> String? {
        if let answer = finding.threads.first(where: { $0.isLater && $0.relation == .answers }) {
            return "answered " + DateWording.words(answer.other.sourceDate)
        }
        let dates =
            [finding.row.sourceDate] + finding.row.tellings.map(\.sourceDate)
            + finding.threads.filter { $0.isLater && $0.relation == .echoes }
            .map(\.other.sourceDate)
        guard let newest = dates.compactMap({ $0 }).max(by: { $0.last < $1.last }) else {
            return nil
        }
        return "last word " + DateWording.words(newest)
    }

    /// People named with the subject, those who take part in an event first.
    func people() -> [BriefItem] {
        var items: [BriefItem] = []
        var seen: Set<String> = []
        for finding in selection.events + selection.positions + selection.points + selection.issues
        where finding.nearness != .aside {
            for name in people(of: finding) where !isKnown(name, seen) {
                seen.insert(RegisterPart.letters(name))
                var item = BriefItem(key: "person:" + name, text: name, basis: .quotation)
                item.references = maker.references(finding)
                item.marking = maker.marking(finding)
                item.facts = [
                    finding.event.map {
                        "in the event of " + DateWording.words($0.date, until: $0.until)
                    }
                        ?? "named in the sources"
                ]
                items.append(item)
            }
        }
        return items
    }

    /// True where a name, or a longer form of it, stands there already.
    private func isKnown(_ name: String, _ seen: Set<String>) -> Bool {
        let letters = RegisterPart.letters(name)
        return seen.contains { $0.hasSuffix(letters) }
    }

    private func people(of finding: MaterialFinding) -> [String] {
        let named = finding.mentions.filter { $0.subject.kind == .person }
            .compactMap { maker.material.names[$0.subject] }
        let taking = (finding.event?.participants ?? []).filter { RegisterPart.isPerson($0) }
        // A title before a name is the same person: the longer form is kept.
        return taking
            + named.filter { name in
                !taking.contains { RegisterPart.letters($0).hasSuffix(RegisterPart.letters(name)) }
            }
    }

    private static func letters(_ name: String) -> String {
        name.lowercased().filter(\.isLetter)
    }

    /// True where a participant is a person rather than an institution or a country.
    private static func isPerson(_ name: String) -> Bool {
        let words = name.split(separator: " ").map { $0.lowercased() }
        guard words.count > 1, let last = words.last, !titles.contains(last) else { return false }
        return words.contains { titles.contains($0) }
    }

    private static let titles: Set<String> = [
        "commissioner", "minister", "president", "chancellor", "secretary", "ambassador",
        "director", "vice-president", "envoy", "representative", "mr", "ms", "mrs", "dr",
        "chair", "chairman", "chairwoman", "king", "prince", "governor", "senator",
    ]

    /// Topics, with how old the newest word on each is.
    func topics() -> [BriefItem] {
        tally.map { entry in
            let newest = newest(entry.findings)
            let age = newest.map { maker.request.head.date.dayNumber - $0.last.dayNumber }
            var text = Wording.count(entry.findings.count, "finding")
            text +=
                newest.map { "; newest source " + DateWording.words($0) } ?? "; no dated source"
            var item = BriefItem(key: "topic:\(entry.topic)", text: text, basis: .reckoned)
            item.label = maker.material.names[entry.topic] ?? entry.topic.code
            if let age = Wording.age(age) { item.facts.append(age) }
            if let age, age > RegisterPart.old { item.facts.append("old") }
            return item
        }
    }

    private func newest(_ findings: [MaterialFinding]) -> PartialDate? {
        findings.compactMap(\.row.sourceDate).max { $0.last < $1.last }
    }

    /// Topics against kinds of finding; nil where there is none.
    func matrix(_ limit: Int) -> BriefMatrix? {
        let rows = tally.prefix(limit).map { entry in
            BriefMatrix.Row(
                name: maker.material.names[entry.topic] ?? entry.topic.code,
                counts: BriefMatrix.kinds.map { kind in
                    entry.findings.count { $0.claim.kind == kind }
                },
                newest: newest(entry.findings).map { DateWording.words($0) } ?? "no date"
            )
        }
        return rows.isEmpty ? nil : BriefMatrix(rows: rows)
    }

    /// Topics with their findings: those on the agenda first, then by number, then by name.
    private var tally: [(topic: SubjectID, findings: [MaterialFinding])] {
        var findings: [SubjectID: [MaterialFinding]] = [:]
        for finding in selection.material.findings where finding.nearness != .compared {
            for topic in Set(finding.topics) { findings[topic, default: []].append(finding) }
        }
        let wanted = Set(maker.material.subjects.map(\.id))
        let agenda = maker.request.agenda
        return findings.filter { !wanted.contains($0.key) }
            .map { (topic: $0.key, findings: $0.value) }
            .sorted { left, right in
                let places = (
                    agenda.firstIndex(of: left.topic) ?? .max,
                    agenda.firstIndex(of: right.topic) ?? .max
                )
                if places.0 != places.1 { return places.0 < places.1 }
                if left.findings.count != right.findings.count {
                    return left.findings.count > right.findings.count
                }
                return left.topic < right.topic
            }
    }
}
