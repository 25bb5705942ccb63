internal import BriefCore

/// What may be said elsewhere, what must not be, and what does not fit together.
struct BackgroundPart {
    let selection: Selection
    let maker: ItemMaker
    /// Places that stand in another part already.
    let used: Set<Passage>

    /// What is for our ears only, and where we are weak.
    func avoid() -> [BriefItem] {
        let internals = selection.points.filter { point in
            // What we want is not to be avoided, though it is for us alone.
            point.side == .ours && point.isForUs && (!point.isObjective || point.isInternal)
        }
        let weak = selection.issues.filter { issue in
            if issue.isInternal { return true }
            guard let claim = issue.issue, let place = issue.passage, issue.side == .ours,
                [.gap, .need].contains(claim.kind)
            else { return false }
            return !selection.opposed.contains(place) && !selection.made.contains(place)
        }
        return once(internals + weak).filter { !isUsed($0) }.map { finding in
            var item = maker.item(finding)
            item.label =
                finding.issue.map { "our " + Wording.spaced($0.kind.rawValue) }
                ?? "internal"
            selection.echoes.add(to: &item, of: finding, maker)
            item.marking = MarkingScale.highest([item.marking, MarkingScale.own])
            item.reasons = [
                finding.issue == nil ? "for our side only" : "shows where we are not ready"
            ]
            return item
        }
    }

    /// Our lines in public sources.
    func press() -> [BriefItem] {
        let lines = (selection.points + selection.material.standing).filter { line in
            Selection.isSayable(line) && maker.isPublic(line)
                && line.nearness != .compared && maker.marking(line) == nil
        }
        let own = lines.filter { $0.nearness != .topic }
        let standing = lines.filter { Sentence.standsAlone($0.words) }
        let ranked = (own.isEmpty ? standing : own).enumerated().sorted { left, right in
            let weights = (left.element.nearness.weight, right.element.nearness.weight)
            return weights.0 != weights.1 ? weights.0 > weights.1 : left.offset < right.offset
        }
        let items = once(ranked.map(\.element)).map { line in
            var item = maker.item(line)
            if line.nearness == .topic { item.facts.append(Nearness.standing) }
            item.reasons = [line.nearness.reason(maker.subjects), "published by our side"]
            return item
        }
        guard items.isEmpty else { return items }
        return [.missing("press", "No published line of our side found; ask the spokesperson.")]
    }

    /// What is left and may be used.
    func usable() -> [BriefItem] {
        rest(withGrade: true) { finding in
            switch finding.side {
            case .author: false
            case .ours:
                finding.point?.audience != .internal && finding.issue == nil && !isUnnamed(finding)
            case .theirs, .other, nil: finding.issue == nil && finding.event == nil
            }
        }
    }

    /// What is left and must not be disclosed: proposals on our side and what is marked.
    func closed() -> [BriefItem] {
        rest { finding in
            finding.event == nil
                && (finding.side == .author || finding.point?.audience == .internal
                    || isUnnamed(finding))
        }
    }

    /// True where somebody on our side spoke without giving a name.
    private func isUnnamed(_ finding: MaterialFinding) -> Bool {
        guard finding.side == .ours, let actor = finding.point.map({ HolderName.printed($0.actor) })
        else { return false }
        return actor.hasSuffix("official") || actor.hasSuffix("officials")
    }

    private func rest(
        withGrade: Bool = false,
        _ belongs: (MaterialFinding) -> Bool
    ) -> [BriefItem] {
        let left = (selection.points + selection.positions + selection.issues).filter { finding in
            !isUsed(finding) && belongs(finding)
        }
        return once(left).map { finding in
            var item = maker.item(finding, withGrade: withGrade)
            item.label = label(finding)
            if isUnnamed(finding) { item.facts.append("said without a name") }
            item.reasons = [finding.nearness.reason(maker.subjects)]
            return item
        }
    }

    private func label(_ finding: MaterialFinding) -> String {
        switch finding.claim {
        case .point(let point): point.actor + ", " + point.modality.rawValue
        case .position(let position): position.actor + ", " + Stances.words(position.stance)
        case .issue(let issue): issue.holder + ", " + Wording.spaced(issue.kind.rawValue)
        case .event, .date, .mention: ""
        }
    }

    // MARK: Pairs

    /// Lines of our side that do not say the same of one matter.
    func voice() -> [BriefItem] { events() + lines() }

    /// Events of which two sources say another certainty, or another place.
    private func events() -> [BriefItem] {
        OneVoice.events(selection.events).map { pair in
            let words = [pair.first, pair.second].map { word in
                pair.difference == .place
                    ? word.place ?? "" : Wording.spaced(word.status.rawValue)
            }
            let keys = [pair.first, pair.second].map(\.finding.key).joined(separator: " ")
            var item = BriefItem(
                key: "voice:\(pair.difference.rawValue) \(keys)",
                text: pair.when + ": " + words.map { "“\($0)”" }.joined(separator: " beside "),
                basis: .reckoned
            )
            item.label = pair.difference.rawValue
            item.lines = [pair.first, pair.second].map(told)
            item.marking = MarkingScale.highest(item.lines.map(\.marking))
            return item
        }
    }

    /// What one source says of an event.
    private func told(_ word: OneVoice.Word) -> BriefItem {
        var line = BriefItem(
            key: word.finding.key,
            text: Wording.single(word.citation.words),
            basis: .quotation
        )
        line.label = DateWording.words(word.date)
        line.references = maker.references(word.finding).filter {
            $0.source == word.citation.source
        }
        line.marking = maker.material.sources[word.citation.source]?.row.metadata.marking
        return line
    }

    /// Lines of ours that differ in figures, tense or strength.
    private func lines() -> [BriefItem] {
        OneVoice.pairs(selection.lines).map { pair in
            let text =
                "\(maker.material.names[pair.topic] ?? pair.topic.code): "
                + "“\(pair.words.0)” beside “\(pair.words.1)”"
            var item = BriefItem(
                key: "voice:\(pair.first.key) \(pair.second.key)",
                text: text,
                basis: .reckoned
            )
            item.label = pair.difference.rawValue
            item.lines = [pair.first, pair.second].map { finding in
                var line = maker.item(finding)
                line.label = DateWording.words(finding.row.sourceDate)
                return line
            }
            item.marking = MarkingScale.highest(item.lines.map(\.marking))
            return item
        }
    }

    /// What they need, each with what we offer.
    func needs() -> [BriefItem] {
        let needs = selection.issues.filter { issue in
            guard let claim = issue.issue else { return false }
            return issue.side == .theirs && [.need, .request, .gap].contains(claim.kind)
        }
        let offers = (selection.points + selection.material.standing).filter {
            $0.side == .ours && [.offer, .commitment].contains($0.point?.modality)
                && !Sentence.isBareReply($0.words)
        }
        let finder = LineFinder(lines: offers, names: maker.material.names)
        return once(needs).map { need in
            var item = maker.item(need)
            item.label = "need of " + (need.issue?.holder ?? maker.subjects)
            if let answer = finder.answer(to: need) {
                var line = maker.item(answer.finding)
                line.label = "our offer"
                line.reasons = [answer.reason]
                item.lines = [line]
            } else {
                item.lines = [.missing("offer " + need.key, "No offer of ours found.")]
            }
            return item
        }
    }

    // MARK: Places

    private func isUsed(_ finding: MaterialFinding) -> Bool {
        finding.passage.map { used.contains($0) } ?? false
    }

    /// Findings of one place once, the first of them.
    private func once(_ findings: [MaterialFinding]) -> [MaterialFinding] {
        var places: Set<Passage> = []
        return findings.filter { $0.passage.map { places.insert($0).inserted } ?? true }
    }
}
