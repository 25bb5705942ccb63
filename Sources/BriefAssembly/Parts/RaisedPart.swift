internal import BriefCore

/// What the others want, and what may come up with our line on it.
struct RaisedPart {
    let selection: Selection
    let maker: ItemMaker

    /// How likely something is to come up.
    private enum Grade: String, CaseIterable {
        case certain = "Certain"
        case might = "Might come up"
        case unlikely = "Unlikely"
    }

    /// What those we meet want and ask for; others' positions after them.
    func theirs() -> [BriefItem] {
        // The country itself before those who only come from it.
        let names = Set(maker.material.subjects.map(\.name))
        let all = (selection.positions + selection.issues).filter { finding in
            finding.side == .theirs
                && finding.issue.map { RaisedPart.asks.contains($0.kind) } ?? true
        }
        let own =
            all.filter { names.contains(holder($0)) } + all.filter { !names.contains(holder($0)) }
        var items = merged(own).map { item(of: $0, group: "") }
        if items.isEmpty {
            items.append(
                .missing(
                    "theirs",
                    "Nothing found on what \(maker.subjects) wants; ask \(ask)."
                )
            )
        }
        let raised = Set(matters.compactMap(\.passage))
        let others = selection.positions.filter { position in
            position.side != .theirs && position.side != .ours
                && !(position.passage.map { raised.contains($0) } ?? false)
        }
        return items + merged(others).map { item(of: $0, group: "Others") }
    }

    /// What may be raised, the likeliest first, each with our line.
    func raised() -> [BriefItem] {
        let finder = LineFinder(
            lines: selection.lines,
            names: maker.material.subjects.reduce(into: maker.material.names) {
                $0[$1.id] = $1.name
            },
            prepared: selection.prepared,
            speaking: selection.speaking,
            wanted: Set(maker.material.subjects.map(\.id))
        )
        var used: Set<Passage> = []
        let positions = Dictionary(grouping: selection.positions, by: \.passage)
        let counts = topicCounts
        var graded: [(grade: Grade, item: BriefItem)] = []
        for matter in matters {
            let (grade, reasons) = grade(matter)
            var item = maker.item(matter)
            if maker.grade(matter) == .proposal {
                item.facts.append(SourceGrade.proposal.words)
            }
            item.group = grade.rawValue
            item.label =
                (matter.issue.map { Wording.spaced($0.kind.rawValue) } ?? "position")
                + on(matter, counts)
            item.facts +=
                facts(matter, positions[matter.passage] ?? [])
                + [selection.passedDate(of: matter)].compactMap(\.self)
            item.reasons = reasons
            selection.echoes.add(to: &item, of: matter, maker)
            item.lines = [line(on: matter, finder)]
            used.formUnion(item.lines.flatMap(\.references).map(\.passage))
            graded.append((grade, item))
        }
        for item in prepared(besides: used) { graded.append((.might, item)) }
        return Grade.allCases.flatMap { grade in
            graded.filter { $0.grade == grade }.map(\.item)
        }
    }

    /// What our own note has a line on should it come up, where nothing in the sources asks it.
    private func prepared(besides used: Set<Passage>) -> [BriefItem] {
        let lines = selection.lines.filter { line in
            line.point?.modality == .defensive && line.isIn(selection.speaking)
                && !(line.passage.map { used.contains($0) } ?? true)
        }
        return lines.compactMap { line in
            guard line.wording == nil, let label = LineLabel(line) else { return nil }
            var item = maker.item(line)
            item.text = label.words + " " + ClauseCut.mark
            item.basis = .cut
            item.group = Grade.might.rawValue
            item.label = "prepared"
            item.reasons = ["our note for this meeting has a line on it"]
            var answer = maker.item(line, withGrade: true)
            answer.text = ClauseCut.mark + " " + label.rest
            answer.basis = .cut
            answer.label = "if pressed"
            item.lines = [answer]
            return item
        }
    }

    /// Kinds of issue in which their holder wants something.
    private static let asks: Set<OpenIssue.Kind> = [
        .request, .need, .gap, .contested, .negotiation, .threat, .risk,
    ]

    private func holder(_ finding: MaterialFinding) -> String {
        finding.position?.actor ?? finding.issue?.holder ?? ""
    }

    /// Whom to ask what the sources do not tell.
    private var ask: String {
        let isCountry = maker.material.subjects.contains { $0.id.kind == .country }
        return isCountry ? "the delegation there" : "the lead service"
    }

    /// Issues and positions that somebody may raise, each place once.
    private var matters: [MaterialFinding] {
        var places: Set<Passage> = []
        // An event is told wherever one of its sources tells it.
        let events = Set(selection.events.flatMap(\.passages))
        let notes = Set(
            maker.material.sources.filter { $0.value.preparation != .none }.keys
        )
        let prepared = Set(
            selection.lines.filter { $0.isIn(notes) }.flatMap(\.passages)
        )
        let defended = Set(
            selection.lines.filter { $0.point?.modality == .defensive }.compactMap(\.passage)
        )
        let issues = selection.issues.filter { issue in
            guard let claim = issue.issue, let place = issue.passage else { return false }
            // What our side keeps for itself does not come up, nor does a line of ours on what may.
            if issue.isForUs || prepared.contains(place) { return false }
            if issue.side == .ours, Sentence.isReply(issue.words) { return false }
            if issue.wording == nil, Sentence.namesNothing(issue.words) { return false }
            let isOpposed = selection.opposed.contains(place)
            switch claim.kind {
            case .unconfirmed: return !events.contains(place)
            // A line of ours is no matter that comes up against it, unless somebody does.
            case .contested: return isOpposed || !selection.made.contains(place)
            case .request: return issue.side != .author && issue.side != .ours
            case .gap, .need, .threat, .risk: return isOpposed || issue.side == .theirs
            case .pendingDecision, .negotiation:
                return !selection.made.contains(place) || defended.contains(place)
            }
        }
        let positions = selection.positions.filter { $0.side == .theirs && !$0.isForUs }
        return (issues + positions).filter { matter in
            matter.passage.map { places.insert($0).inserted } ?? false
        }
    }

    private func grade(_ matter: MaterialFinding) -> (Grade, [String]) {
        let names = maker.subjects
        let asked = matter.topics.filter { maker.request.agenda.contains($0) }
        if matter.side == .theirs { return (.certain, ["\(names) holds it"]) }
        if !asked.isEmpty {
            return (.certain, ["on the agenda: " + Wording.row(maker.names(asked))])
        }
        var reasons = [matter.nearness.reason(names)]
        guard matter.nearness == .named || matter.nearness == .part else {
            return (.unlikely, reasons)
        }
        if let date = matter.row.sourceDate?.last,
            maker.request.head.date.dayNumber - date.dayNumber > 3 * 365
        {
            reasons.append("last heard of more than three years before")
            return (.unlikely, reasons)
        }
        if let issue = matter.issue, issue.kind == .request {
            return (.might, reasons + ["asked by \(issue.holder)"])
        }
        return (.might, reasons)
    }

    /// Our line on a matter; one that says there is none, and whom to ask.
    private func line(on matter: MaterialFinding, _ finder: LineFinder) -> BriefItem {
        guard let answer = finder.answer(to: matter) else {
            let holder = matter.issue?.holder
            let whom = matter.side == .ours ? holder ?? "the lead service" : "the lead service"
            let name = Wording.name(whom)
            return .missing("line " + matter.key, "No line found; ask \(name).")
        }
        var item = maker.item(answer.finding, withGrade: true)
        item.label =
            switch answer.finding.point?.modality {
            case .defensive: "if pressed"
            case .agenda: "what we raised"
            default: "our line"
            }
        item.reasons = [answer.reason]
        if answer.finding.passage == matter.passage {
            item.text =
                answer.finding.point?.modality == .defensive
                ? "the answer is in the same sentence." : "no line but the same sentence."
            item.basis = .reckoned
        }
        return item
    }

    /// What a matter is about, where its sentence does not say it: of its topics the one that fewest
    /// findings are on, of equals the one named later.
    private func on(_ matter: MaterialFinding, _ counts: [SubjectID: Int]) -> String {
        let named = Set(matter.mentions.map(\.subject))
        guard !matter.mentions.isEmpty, named.isDisjoint(with: matter.topics) else { return "" }
        let counted = matter.topics.map { (topic: $0, count: counts[$0] ?? 0) }
        let rarest = counted.reversed().min { $0.count < $1.count }
        return rarest.flatMap { maker.material.names[$0.topic] }.map { " on " + $0 } ?? ""
    }

    /// How many findings are on each topic.
    private var topicCounts: [SubjectID: Int] {
        var counts: [SubjectID: Int] = [:]
        for finding in maker.material.findings {
            for topic in Set(finding.topics) { counts[topic, default: 0] += 1 }
        }
        return counts
    }

    /// What is told of a matter, with what `positions`, those told where it stands, add to it.
    private func facts(_ matter: MaterialFinding, _ positions: [MaterialFinding]) -> [String] {
        var facts: [String] = []
        let others = positions.filter { $0.side != .ours && $0.key != matter.key }
        facts += Stances.rows(others, names: maker.material.names)
        if let issue = matter.issue, others.isEmpty {
            facts.append(
                "held by \(Wording.name(RegisterPart.holder(of: matter) ?? issue.holder))"
            )
        }
        if matter.position != nil { facts += Stances.rows([matter], names: maker.material.names) }
        return facts
    }

    /// Findings of one place as one, the actors of positions together.
    private func merged(_ findings: [MaterialFinding]) -> [[MaterialFinding]] {
        var order: [Passage] = []
        var groups: [Passage: [MaterialFinding]] = [:]
        for finding in findings {
            guard let place = finding.passage else { continue }
            if groups[place] == nil { order.append(place) }
            groups[place, default: []].append(finding)
        }
        return order.compactMap { groups[$0] }
    }

    private func item(of findings: [MaterialFinding], group: String) -> BriefItem {
        var item = maker.item(findings[0])
        item.facts += [selection.passedDate(of: findings[0])].compactMap(\.self)
        item.group = group
        var labels = Stances.rows(findings, names: maker.material.names)
        if labels.isEmpty, let issue = findings[0].issue {
            labels = [issue.holder + ": " + Wording.spaced(issue.kind.rawValue)]
        }
        item.label = labels.joined(separator: "; ")
        item.reasons = [findings[0].nearness.reason(maker.subjects)]
        return item
    }
}
