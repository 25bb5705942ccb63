package import BriefAssembly
package import BriefCore

/// A brief as every format writes it: the same words in the same order.
package struct BriefPage: Sendable {
    /// The marking for top and bottom.
    package let marking: String
    /// The title.
    package let title: String
    /// What stands under the title.
    package let facts: [PageFact]
    /// The parts.
    package let sections: [PageSection]
    /// The sources cited.
    package let sources: [PageSource]
    /// How the brief was made.
    package let manifest: [PageFact]
    /// What stands on the calendar, with the numbers of the timeline.
    package let calendar: [CalendarMark]
    /// The day of the meeting.
    package let day: CalendarDate
    /// Topics against kinds of finding; nil for none.
    package let matrix: BriefMatrix?

    /// One thing on the calendar.
    package struct CalendarMark: Hashable, Sendable {
        /// Its number in the timeline.
        package let number: Int
        /// Its days and certainty.
        package let place: CalendarPlace
        /// Date and certainty in words.
        package let label: String
    }

    /// What stands where nothing is marked.
    package static let unmarked = "Not marked"

    /// Lays a brief out.
    ///
    /// - Parameters:
    ///   - brief: The brief.
    ///   - showsReasons: True to say of each line why it is there.
    package init(_ brief: Brief, showsReasons: Bool = false) {
        marking = SafeText.clean(brief.marking ?? BriefPage.unmarked)
        title = SafeText.clean(brief.head.title)
        facts = HeadFacts.facts(of: brief)
        day = brief.head.date
        if let addendum = brief.addendum {
            sections = AddendumPage.sections(addendum)
            calendar = []
            matrix = nil
        } else {
            // The table of topics says all that its lines say.
            sections = brief.sections.filter { $0.part != .topics || brief.matrix == nil }
                .map { BriefPage.section($0, showsReasons) }
            calendar = (brief.section(.timeline)?.items ?? []).enumerated().compactMap { item in
                item.element.place.map {
                    CalendarMark(
                        number: item.offset + 1,
                        place: $0,
                        label: SafeText.clean(item.element.label)
                    )
                }
            }
            matrix = brief.matrix
        }
        let printed = PrintedPassages(brief)
        let cited = brief.addendum.map { Set($0.entries.flatMap(\.references)) }
        sources = brief.sources.compactMap { SourcePage.source($0, printed, among: cited) }
        manifest = BriefPage.manifest(brief)
    }

    private static func section(_ section: BriefSection, _ showsReasons: Bool) -> PageSection {
        let isNumbered = numbered.contains(section.part)
        var groups: [(title: String, items: [PageItem])] = []
        for (index, item) in section.items.enumerated() {
            let line = PageItem(
                item,
                number: isNumbered && item.basis != .missing ? index + 1 : nil,
                showsReasons: showsReasons
            )
            if groups.last?.title == item.group, !groups.isEmpty {
                groups[groups.count - 1].items.append(line)
            } else {
                groups.append((title: item.group, items: [line]))
            }
        }
        return PageSection(
            id: section.part.rawValue,
            title: section.part.title,
            use: section.part.use,
            groups: groups.map { PageGroup(title: SafeText.clean($0.title), items: $0.items) },
            remark: section.remark.map { $0 + "." }
        )
    }

    /// Parts whose lines others point to.
    private static let numbered: Set<BriefPart> = [
        .objectives, .points, .theirs, .raised, .avoid, .timeline, .issues, .usable, .closed,
    ]

    private static func manifest(_ brief: Brief) -> [PageFact] {
        var facts = [
            PageFact("program", "briefbook " + brief.manifest.program),
            PageFact("analysis", brief.manifest.analysis),
        ]
        facts += brief.manifest.filters.map { PageFact($0.name, $0.value) }
        facts += brief.sources.map {
            PageFact("source \($0.number)", "\($0.row.file) · SHA-256 \($0.row.hash)")
        }
        facts += brief.uncited.map {
            PageFact("read, not cited", "\($0.file) · SHA-256 \($0.hash)")
        }
        if !brief.manifest.hash.isEmpty {
            facts.append(PageFact("this brief", "SHA-256 \(brief.manifest.hash)"))
        }
        return facts
    }
}
