internal import BriefAssembly
internal import BriefCore

/// What stands under a brief's title.
enum HeadFacts {
    /// The facts in their order; those not known are left out, but for clearance and cut-off.
    static func facts(of brief: Brief) -> [PageFact] {
        let head = brief.head
        let when = [DateWording.words(head.date), head.time].compactMap { $0 }
        var facts: [PageFact] = []
        add("Number", head.number, to: &facts)
        add("Event", head.event, to: &facts)
        facts.append(PageFact("Date", when.joined(separator: ", ")))
        add("Place", head.place, to: &facts)
        add("Level", head.level, to: &facts)
        add("Participants", row(head.participants), to: &facts)
        add("Agenda", row(head.agenda), to: &facts)
        facts.append(PageFact("Version", version(brief)))
        add("Copy for", head.copyFor, to: &facts)
        facts.append(PageFact("Author", head.author ?? "not given"))
        add("Service", head.service, to: &facts)
        add("Contact", head.contact, to: &facts)
        add("Contributors", head.contributors, to: &facts)
        facts.append(PageFact("Clearance", head.clearance))
        facts.append(PageFact("Information up to", cutOff(brief.base)))
        facts.append(PageFact("Sources", sources(brief.base)))
        let above = brief.base.withheld - brief.base.ours
        let withheld = [(above, "above the ceiling"), (brief.base.ours, "for our side only")]
            .filter { $0.0 > 0 }.map { Wording.count($0.0, "item") + " " + $0.1 }
        add("Withheld", withheld.joined(separator: ", "), to: &facts)
        return facts
    }

    private static func add(_ name: String, _ value: String?, to facts: inout [PageFact]) {
        if let value, !value.isEmpty { facts.append(PageFact(name, value)) }
    }

    private static func row(_ names: [String]) -> String? {
        names.isEmpty ? nil : names.joined(separator: ", ")
    }

    private static func version(_ brief: Brief) -> String {
        guard let addendum = brief.addendum else { return "\(brief.head.version)" }
        return "\(brief.head.version), Addendum \(addendum.number) to version \(addendum.since)"
    }

    private static func cutOff(_ base: BriefBase) -> String {
        guard let newest = base.newest else { return "unknown: no source is dated" }
        let age = Wording.age(base.age).map { ", " + $0 } ?? ""
        return DateWording.words(newest, basis: base.newestBasis) + age
    }

    private static func sources(_ base: BriefBase) -> String {
        var text = "\(base.sources) read"
        if base.undated > 0 { text += ", \(base.undated) of them without a date" }
        if let left = base.leftOut { text += "; " + left }
        return text
    }
}

/// What a page says of a source.
enum SourcePage {
    /// A source as it is listed; nil where only some passages count and none is of it.
    static func source(
        _ source: BriefSource,
        _ printed: PrintedPassages,
        among cited: Set<BriefReference>?
    ) -> PageSource? {
        let passages = source.passages.filter { cited?.contains($0) ?? true }
        guard !passages.isEmpty || cited == nil else { return nil }
        let metadata = source.row.metadata
        var parts = [SafeText.clean(source.row.shownTitle)]
        parts.append(DateWording.words(metadata.published, basis: metadata.publishedBasis))
        if let kind = metadata.kind { parts.append(Wording.spaced(kind.rawValue)) }
        parts.append(source.grade.words)
        if let publisher = metadata.publisher { parts.append(SafeText.clean(publisher)) }
        if let reference = metadata.reference { parts.append(SafeText.clean(reference)) }
        var facts = [PageFact("id", source.row.key.text)]
        if let marking = metadata.marking { facts.append(PageFact("marking", marking)) }
        return PageSource(
            number: source.number,
            title: parts.joined(separator: " · "),
            facts: facts,
            passages: passages.map {
                PagePassage(
                    reference: $0,
                    words: SafeText.clean($0.words),
                    isPrinted: printed.holds($0)
                )
            }
        )
    }
}

/// What a page says of an addendum.
enum AddendumPage {
    /// One section a part that changed; one that says so where nothing did.
    static func sections(_ addendum: BriefAddendum) -> [PageSection] {
        let parts: [BriefPart?] = [nil] + BriefPart.allCases
        let sections = parts.compactMap { part -> PageSection? in
            let entries = addendum.entries.filter { $0.part == part }
            guard !entries.isEmpty else { return nil }
            return PageSection(
                id: part?.rawValue ?? "head",
                title: part?.title ?? BriefAddendum.head,
                use: part?.use,
                groups: [PageGroup(title: "", items: entries.map(item))],
                remark: nil
            )
        }
        guard sections.isEmpty else { return sections }
        return [
            PageSection(
                id: "addendum",
                title: "Addendum",
                use: nil,
                groups: [],
                remark: "Nothing changed since version \(addendum.since)."
            )
        ]
    }

    private static func item(_ entry: BriefAddendum.Entry) -> PageItem {
        var item = BriefItem(key: "", text: entry.text, basis: .reckoned)
        item.label = entry.change.rawValue
        item.references = entry.references
        if let before = entry.before { item.facts = ["was: " + before] }
        return PageItem(item, number: nil, showsReasons: false)
    }
}
