/// Sections as they are filled, with the reader's changes and what there is room for.
struct BriefDraft {
    let request: BriefRequest
    /// What stands before a line the reader added, by part; nothing for parts not named.
    let ownLabels: [BriefPart: String]
    private(set) var sections: [BriefSection] = []

    /// Starts without sections.
    init(request: BriefRequest, ownLabels: [BriefPart: String] = [:]) {
        self.request = request
        self.ownLabels = ownLabels
    }

    /// Adds a part; one that is empty or has no room in this length is left out.
    mutating func add(_ part: BriefPart, _ found: [BriefItem]) {
        let edits = request.edits
        var items = found.filter { !edits.dropped.contains($0.key) }
        for index in items.indices {
            guard let text = edits.reworded[items[index].key] else { continue }
            items[index].text = text
            items[index].basis = .own
            items[index].facts = ["own wording"]
        }
        if part == .raised {
            for index in items.indices { items[index].changeAnswer(edits) }
        }
        let own = edits.added.filter { $0.part == part && !edits.dropped.contains($0.key) }
        if !own.isEmpty { items.removeAll { $0.basis == .missing } }
        items += own.map { line in
            var item = BriefItem(key: line.key, text: line.text, basis: .own)
            item.label = ownLabels[part] ?? ""
            item.facts = ["own line"]
            return item
        }
        items = ordered(items, kept: Set(own.map(\.key)))
        let limit = request.length.limit(part)
        let kept = within(limit, items)
        guard !kept.isEmpty else { return }
        let most = min(items.count, BriefLength.long.limit(part))
        var section = BriefSection(part: part, items: kept, omitted: max(0, most - kept.count))
        section.further = items.count - kept.count - section.omitted
        sections.append(section)
        let places = BriefPart.allCases
        sections.sort {
            (places.firstIndex(of: $0.part) ?? 0) < (places.firstIndex(of: $1.part) ?? 0)
        }
    }

    /// Passages that stand in a section already.
    var passages: Set<Passage> {
        Set(
            sections.flatMap(\.items).flatMap { [$0] + $0.lines }.flatMap(\.references)
                .map(\.passage)
        )
    }

    /// As many items as there is room for; what the reader wrote is never pushed out.
    private func within(_ limit: Int, _ items: [BriefItem]) -> [BriefItem] {
        let written = request.edits.written
        var room = max(0, limit - items.count { written.contains($0.key) })
        return items.filter { item in
            guard !written.contains(item.key) else { return true }
            room -= 1
            return room >= 0
        }
    }

    /// The reader's order first; what the reader added is never pushed out.
    private func ordered(_ items: [BriefItem], kept: Set<String>) -> [BriefItem] {
        let order = request.edits.order
        var met: Set<String> = []
        let first = order.compactMap { key in
            met.insert(key).inserted ? items.first { $0.key == key } : nil
        }
        let rest = items.filter { !order.contains($0.key) }
        return first + rest.filter { kept.contains($0.key) }
            + rest.filter { !kept.contains($0.key) }
    }
}

extension BriefItem {
    /// What stands where the reader wants no line of ours; whoever reads the brief is told no more.
    static let noLine = "No line."

    /// Puts the reader's words, or that there are to be none, in the place of our line on it.
    fileprivate mutating func changeAnswer(_ edits: BriefEdits) {
        guard let found = lines.first else { return }
        let key = BriefEdits.answer(to: self.key)
        if edits.dropped.contains(key) {
            lines[0] = BriefItem(key: key, text: BriefItem.noLine, basis: .missing)
        } else if let text = edits.reworded[key] {
            var line = BriefItem(key: key, text: text, basis: .own)
            line.label = "our line"
            line.facts = ["own wording"]
            line.references = found.references
            line.marking = found.marking
            lines[0] = line
        }
    }
}
