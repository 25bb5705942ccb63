internal import BriefCore

/// What we want, and what we say.
struct PointsPart {
    let selection: Selection
    let maker: ItemMaker

    /// Words of an objective above which it is cut.
    private static let objective = 24

    /// Our lines, best first, each with whom it is for.
    func points() -> [BriefItem] {
        selection.ranked.map { entry in
            var item = maker.item(entry.finding, withGrade: true)
            if item.basis == .quotation || item.basis == .cut,
                let text = Sentence.untied(item.text)
            {
                item.text = text
                item.basis = .cut
            }
            item.label = "to " + addressee
            if let point = entry.finding.point {
                item.facts.insert(
                    "\(point.modality.rawValue) of \(Wording.name(point.actor))",
                    at: 0
                )
            }
            if let passed = selection.passedDate(of: entry.finding) { item.facts.append(passed) }
            selection.echoes.add(to: &item, of: entry.finding, maker)
            if entry.finding.nearness == .topic { item.facts.append(Nearness.standing) }
            item.reasons = entry.score.reasons
            return item
        }
    }

    /// Objectives in the reader's words, else the aims that rank highest.
    func objectives() -> [BriefItem] {
        if !request.objectives.isEmpty {
            return request.objectives.enumerated().map { index, text in
                var item = BriefItem(key: "objective:\(index + 1)", text: text, basis: .own)
                item.reasons = ["given by you"]
                return item
            }
        }
        guard !selection.aims.isEmpty else {
            let what =
                maker.material.hiddenObjectives > 0
                ? "The aims of our note are for our side only, above what this brief may show"
                : "No aim found for \(maker.subjects)"
            return [
                .missing(
                    "objectives",
                    what + "; say what the meeting is for, or ask whether it is needed."
                )
            ]
        }
        return selection.aims.map(objective)
    }

    private func objective(_ finding: MaterialFinding) -> BriefItem {
        var item = maker.item(finding)
        item.key = "objective:" + finding.key
        if let wanted = finding.wanted {
            item.text = ClauseCut.cut(wanted, to: PointsPart.objective) ?? wanted
            item.basis = .cut
        } else if finding.wording == nil, let text = Sentence.untied(item.text) {
            item.text = text
            item.basis = .cut
        }
        if let past = selection.pastOccasion(of: finding) {
            item.facts.append("for the meeting of " + past)
        } else if let passed = selection.passedDate(of: finding) {
            item.facts.append(passed)
        }
        item.reasons = ["proposed from our aims; choose with --objective"]
        if finding.isObjective {
            item.reasons = ["an objective of our own note; choose others with --objective"]
        }
        return item
    }

    private var request: BriefRequest { maker.request }

    /// To whom the points are made.
    var addressee: String {
        if let name = request.addressee { return name }
        let countries = maker.material.subjects.filter { $0.id.kind == .country }
            .map { Wording.name($0.name) }
        if !countries.isEmpty { return Wording.row(countries) }
        let fora = maker.material.subjects.filter { $0.id.kind == .forum }
            .map { Wording.name($0.name) }
        return fora.isEmpty ? "all partners" : "members of " + Wording.row(fora)
    }
}
