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
        return sorted.compactMap { _, finding in
            var item = maker.item(finding)
            guard let issue = finding.issue else { return item }
            var kind = Wording.spaced(issue.kind.rawValue)
            if finding.wording == nil, Sentence.namesNothing(finding.words) {
                // What it is about is told by its topics, or by nothing.
                guard !finding.topics.isEmpty else { return nil }
                kind += " on " + Wording.row(maker.names(finding.topics))
            }
            item.label =
                kind + ", held by "
                + Wording.name(RegisterPart.holder(of: finding) ?? issue.holder)
            if let addressee = issue.addressee {
                item.facts.append("asked of \(Wording.name(addressee))")
            }
            item.facts.append(
                issue.since.map { "since " + DateWording.words($0) } ?? "since when unknown"
            )
            if let last = lastWord(finding) { item.facts.append(last) }
            selection.echoes.add(to: &item, of: finding, maker)
            if let passed = selection.passedDate(of: finding) { item.facts.append(passed) }
            item.reasons = [finding.nearness.reason(maker.subjects)]
            return item
        }
    }

    /// Who holds an issue: of our own officials the side they spoke for, who bind it and not
    /// themselves.
    static func holder(of finding: MaterialFinding) -> String? {
        guard let holder = finding.issue?.holder else { return nil }
        return finding.side == .ours && isPerson(holder) ? ownSide : holder
    }

    /// The side whose officials speak in the records.
    private static let ownSide = "EU"

    /// The newest source on a matter, and whether it answers it.
    private func lastWord(_ finding: MaterialFinding) -> String? {
        // What is dated on the day of the meeting is not said before it.
        let eve = maker.request.head.date.adding(days: -1)
        if let answer = finding.threads.first(where: {
            $0.isLater && $0.relation == .answers && !$0.isAhead(of: eve)
        }) {
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

    /// Those we meet; our own people are no interlocutors.
    ///
    /// First who stands in a list of participants, then who is named with the subject: those of the
    /// country before others, and of each those who take part in an event before the rest.
    func people() -> [BriefItem] {
        var items: [BriefItem] = []
        var seen: Set<String> = []
        for participant in maker.material.participants {
            let name = String(participant.name.prefix { $0 != "(" })
            guard !isKnown(name, seen) else { continue }
            seen.insert(RegisterPart.letters(name))
            items.append(item(participant))
        }
        let named = named.enumerated().sorted { left, right in
            let ranks = (left.element.isTheirs ? 0 : 1, right.element.isTheirs ? 0 : 1)
            return ranks.0 == ranks.1 ? left.offset < right.offset : ranks.0 < ranks.1
        }
        for person in named.map(\.element) where !isKnown(person.name, seen) {
            seen.insert(RegisterPart.letters(person.name))
            items.append(item(person))
        }
        return items
    }

    /// Somebody a finding names.
    private struct Person {
        let name: String
        let isTheirs: Bool
        let finding: MaterialFinding
    }

    private var named: [Person] {
        let all = selection.events + selection.positions + selection.points + selection.issues
        return all.filter { $0.nearness != .aside }.flatMap { people(of: $0) }
    }

    private func item(_ person: Person) -> BriefItem {
        var item = BriefItem(key: "person:" + person.name, text: person.name, basis: .quotation)
        item.references = maker.references(person.finding)
        item.marking = maker.marking(person.finding)
        item.facts = [
            person.finding.event.map {
                "in the event of " + DateWording.words($0.date, until: $0.until)
            }
                ?? "named in the sources"
        ]
        return item
    }

    private func item(_ participant: MaterialParticipant) -> BriefItem {
        let source = maker.material.sources[participant.reference.source]?.row.metadata
        var item = BriefItem(
            key: "person:" + participant.name,
            text: participant.name,
            basis: .quotation
        )
        item.references = [participant.reference]
        item.marking = source?.marking
        item.facts = ["took part on " + DateWording.words(source?.published)]
        if source?.published == nil { item.facts = ["took part"] }
        return item
    }

    /// True where a name, or a longer form of it, stands there already.
    private func isKnown(_ name: String, _ seen: Set<String>) -> Bool {
        let letters = RegisterPart.letters(name)
        // `Mr Mori` is who stands there with a first name and an office.
        let bare = RegisterPart.letters(ParticipantList.untitled(name))
        return seen.contains { $0.hasSuffix(letters) || !bare.isEmpty && $0.hasSuffix(bare) }
    }

    private func people(of finding: MaterialFinding) -> [Person] {
        let persons = finding.mentions.map(\.subject).filter { $0.kind == .person }
        let named = persons.compactMap { id in
            maker.material.names[id].map { (name: $0, side: maker.material.people[id]) }
        }
        let taking = (finding.event?.participants ?? []).filter { RegisterPart.isPerson($0) }
            .map { name in
                (name: name, side: named.first { RegisterPart.isSame(name, $0.name) }?.side)
            }
        let holder = finding.holder.flatMap { name in
            RegisterPart.isPerson(name) ? [(name: name, side: finding.side)] : nil
        }
        // A title before a name is the same person: the longer form is kept.
        let titled = taking + (holder ?? [])
        let others = named.filter { person in
            !titled.contains { RegisterPart.isSame($0.name, person.name) }
        }
        return (titled + others).filter { $0.side != .ours }.map {
            Person(name: $0.name, isTheirs: $0.side == .theirs, finding: finding)
        }
    }

    /// True where a name is another one with a title before it.
    private static func isSame(_ long: String, _ short: String) -> Bool {
        letters(long).hasSuffix(letters(short))
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
