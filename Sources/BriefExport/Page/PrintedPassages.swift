internal import BriefAssembly

/// Passages that stand whole in a brief already.
struct PrintedPassages {
    private var texts: [BriefReference: Set<String>] = [:]

    /// Looks through a brief; an addendum prints none.
    init(_ brief: Brief) {
        guard brief.addendum == nil else { return }
        for item in brief.sections.flatMap(\.items).flatMap({ [$0] + $0.lines })
        where item.basis == .quotation {
            for reference in item.references {
                texts[reference, default: []].insert(item.text)
            }
        }
    }

    /// True where the words of a passage stand in a line.
    func holds(_ reference: BriefReference) -> Bool {
        texts[reference]?.contains(reference.words) ?? false
    }
}
