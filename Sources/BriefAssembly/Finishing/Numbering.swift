internal import BriefCore

/// Numbers the sources in the order in which they are cited.
enum Numbering {
    /// Gives every reference its number and lists the sources.
    static func number(_ sections: inout [BriefSection], _ material: Material) -> [BriefSource] {
        var order: [SourceKey] = []
        var passages: [SourceKey: Set<BriefReference>] = [:]
        for section in sections.indices {
            for index in sections[section].items.indices {
                number(&sections[section].items[index], &order, &passages)
            }
        }
        return order.enumerated().compactMap { index, key in
            guard let source = material.sources[key] else { return nil }
            let cited = (passages[key] ?? []).sorted { ($0.start, $0.end) < ($1.start, $1.end) }
            return BriefSource(
                number: index + 1,
                row: source.row,
                grade: source.grade,
                passages: cited
            )
        }
    }

    private static func number(
        _ item: inout BriefItem,
        _ order: inout [SourceKey],
        _ passages: inout [SourceKey: Set<BriefReference>]
    ) {
        item.references = item.references.map { reference in
            let place: Int
            if let known = order.firstIndex(of: reference.source) {
                place = known
            } else {
                order.append(reference.source)
                place = order.count - 1
            }
            let numbered = reference.numbered(place + 1)
            passages[reference.source, default: []].insert(numbered)
            return numbered
        }
        for line in item.lines.indices { number(&item.lines[line], &order, &passages) }
    }
}
