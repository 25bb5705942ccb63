package import BriefAssembly

/// One line of a page, its words safe to write out.
package struct PageItem: Hashable, Sendable {
    /// Its number in its section, from 1; nil where lines are not numbered.
    package let number: Int?
    /// What stands before the words; may be empty.
    package let label: String
    /// The words.
    package let text: String
    /// What the words are.
    package let basis: BriefItem.Basis
    /// What is known besides, in a row; may be empty.
    package let facts: String
    /// Where the words stand.
    package let references: [BriefReference]
    /// Why it is here, in a row; empty where reasons are not wanted.
    package let reasons: String
    /// Handling marking; nil for none.
    package let marking: String?
    /// Lines that belong to it.
    package let lines: [PageItem]

    init(_ item: BriefItem, number: Int?, showsReasons: Bool) {
        self.number = number
        label = SafeText.clean(item.label)
        text = SafeText.clean(item.text)
        basis = item.basis
        facts = SafeText.clean(item.facts.joined(separator: "; "))
        references = item.references
        reasons = showsReasons ? SafeText.clean(item.reasons.joined(separator: "; ")) : ""
        marking = item.marking.map(SafeText.clean)
        lines = item.lines.map { PageItem($0, number: nil, showsReasons: showsReasons) }
    }
}

/// Lines that stand under one heading of a section.
package struct PageGroup: Hashable, Sendable {
    /// The heading; empty for none.
    package let title: String
    /// The lines.
    package let items: [PageItem]
}

/// A part of a page.
package struct PageSection: Hashable, Sendable {
    /// The part, by the name that links to it.
    package let id: String
    /// The heading.
    package let title: String
    /// Who may see or hear it; nil where the heading says it.
    package let use: String?
    /// The lines, by their headings.
    package let groups: [PageGroup]
    /// What stands under the lines; nil for nothing.
    package let remark: String?
}

/// A name with its value.
package struct PageFact: Hashable, Sendable {
    /// The name.
    package let name: String
    /// The value.
    package let value: String

    init(_ name: String, _ value: String) {
        self.name = SafeText.clean(name)
        self.value = SafeText.clean(value)
    }
}

/// A source as a page lists it.
package struct PageSource: Hashable, Sendable {
    /// Its number, from 1.
    package let number: Int
    /// Title, date, kind, reliability and where it came from, in a row.
    package let title: String
    /// What else tells it apart.
    package let facts: [PageFact]
    /// The passages cited, each once, by place.
    package let passages: [PagePassage]
}

/// A passage as a page lists it.
package struct PagePassage: Hashable, Sendable {
    /// The passage.
    package let reference: BriefReference
    /// Its words.
    package let words: String
    /// True where a line of the page holds them whole.
    package let isPrinted: Bool
}

extension PageSource {
    /// Places cited, each once, in order.
    func places(_ sign: String) -> String {
        var known: Set<String> = []
        return passages.map { $0.reference.place(sign) }.filter { known.insert($0).inserted }
            .joined(separator: ", ")
    }

    /// Places cited, each once: headings, then paragraphs behind one word for all of them.
    func places(behind word: String) -> String {
        let headings = passages.filter { $0.reference.paragraph <= 0 }
        let others = passages.filter { $0.reference.paragraph > 0 }
        var known: Set<String> = []
        var places = (headings + others).map { $0.reference.place("") }
            .filter { known.insert($0).inserted }
        if let first = others.first?.reference.place(""), let index = places.firstIndex(of: first) {
            places[index] = word + first
        }
        return places.joined(separator: ", ")
    }

    /// Passages whose words no line holds whole.
    var unprinted: [PagePassage] { passages.filter { !$0.isPrinted } }
}
