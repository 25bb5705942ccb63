/// Takes lines out until a brief can be read in its time.
enum Budget {
    /// Sections that fit: of the part that matters least the last line goes first.
    ///
    /// What the reader wrote in the brief stays. No part that matters goes under its least number of
    /// lines before all others have.
    static func trimmed(
        _ sections: [BriefSection],
        for length: BriefLength,
        keeping written: Set<String>
    ) -> [BriefSection] {
        var sections = sections
        var words = sections.flatMap(\.items).reduce(0) { $0 + count($1) }
        for isLast in [false, true] {
            for part in BriefLength.leastFirst {
                guard let index = sections.firstIndex(where: { $0.part == part }) else { continue }
                let least = isLast ? min(1, floor(part)) : floor(part)
                while words > length.words, sections[index].items.count > least,
                    let last = sections[index].items.lastIndex(where: { !written.contains($0.key) })
                {
                    words -= count(sections[index].items.remove(at: last))
                    sections[index].omitted += 1
                }
            }
        }
        return sections.filter { !$0.items.isEmpty }
    }

    /// Words of an item as it is read.
    static func count(_ item: BriefItem) -> Int {
        Wording.words(item.text) + Wording.words(item.label)
            + item.facts.reduce(0) { $0 + Wording.words($1) }
            + item.lines.reduce(0) { $0 + count($1) }
    }

    /// Lines of a part that stay as long as another part can be shortened.
    private static func floor(_ part: BriefPart) -> Int {
        switch part {
        case .points: 3
        case .scene: 2
        case .objectives, .raised, .theirs, .avoid: 1
        default: 0
        }
    }
}
