/// Says once what takes long and stands in two places: the second time it points to the first.
enum Pointers {
    /// Replaces the words of registers and of answers by where they stand already.
    static func resolve(_ sections: inout [BriefSection]) {
        var names: [Passage: String] = [:]
        // Where a matter may be raised its words are wanted most.
        let sorted = sections.filter { $0.part == .raised } + sections.filter { $0.part != .raised }
        for section in sorted {
            for (index, item) in section.items.enumerated() where item.basis != .reckoned {
                guard let name = name(section.part, index + 1) else { continue }
                for place in item.references.prefix(1).map(\.passage) where names[place] == nil {
                    names[place] = name
                }
            }
        }
        let points = (sections.first { $0.part == .points })?.items ?? []
        for section in sections.indices {
            let part = sections[section].part
            for index in sections[section].items.indices {
                let own = name(part, index + 1)
                if pointing.contains(part) {
                    point(&sections[section].items[index], names, besides: own)
                    tell(&sections[section].items[index], names, besides: own)
                }
                guard part == .raised else { continue }
                for line in sections[section].items[index].lines.indices
                where sections[section].items[index].lines[line].mayPoint {
                    let place = sections[section].items[index].lines[line].references.first?.passage
                    if let place,
                        let number = points.firstIndex(where: {
                            $0.references.first?.passage == place
                        })
                    {
                        sections[section].items[index].lines[line].text = "See point \(number + 1)."
                        sections[section].items[index].lines[line].basis = .reckoned
                        continue
                    }
                    point(&sections[section].items[index].lines[line], names, besides: own)
                }
            }
        }
    }

    private static func point(
        _ item: inout BriefItem,
        _ names: [Passage: String],
        besides own: String?
    ) {
        guard item.basis == .quotation || item.basis == .cut,
            let place = item.references.first?.passage, let name = names[place], name != own,
            Wording.words(item.text) > few
        else { return }
        // What it is about is told with it, so that the line can be read by itself.
        let topic = item.topics.first.map { ", on " + $0 } ?? ""
        item.text = "See " + name + topic + "."
        item.basis = .reckoned
        item.facts.removeAll { grades.contains($0) }
    }

    /// Says of what is short, and so is told in full, where it stands besides.
    private static func tell(
        _ item: inout BriefItem,
        _ names: [Passage: String],
        besides own: String?
    ) {
        guard item.basis == .quotation || item.basis == .cut,
            let place = item.references.first?.passage, let name = names[place], name != own
        else { return }
        item.facts.append("see " + name)
    }

    /// Words up to which a line is told again: it is read sooner than looked for.
    private static let few = 40

    /// What is told where the words stand, and not again.
    private static let grades: Set<String> = ["reported", "reported, not published", "proposal"]

    /// Parts whose lines may point to others.
    private static let pointing: Set<BriefPart> = [.issues, .theirs]

    /// What a line of a part is called; nil where nothing points to it.
    private static func name(_ part: BriefPart, _ number: Int) -> String? {
        switch part {
        case .points: "point \(number)"
        case .theirs: "their aim \(number)"
        case .raised: "if raised \(number)"
        case .avoid: "point to avoid \(number)"
        case .timeline: "timeline \(number)"
        case .usable: "background \(number)"
        case .closed: "not for disclosure \(number)"
        default: nil
        }
    }
}

extension BriefItem {
    /// False for an answer that points elsewhere already, or is the reader's.
    fileprivate var mayPoint: Bool {
        basis != .reckoned && BriefEdits.matter(answeredBy: key) == nil
    }
}
