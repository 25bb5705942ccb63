internal import BriefCore

/// Makes a brief of material.
///
/// The same material and request give the same brief. Every line is a sentence of a source, whole
/// or cut with a mark, is reckoned from findings, is the reader's own, or says what is missing.
package enum BriefAssembler {
    /// The brief.
    ///
    /// - Parameters:
    ///   - material: What was fetched for it.
    ///   - request: What is asked of it.
    /// - Returns: The brief, without a hash.
    package static func brief(of material: Material, for request: BriefRequest) -> Brief {
        made(of: material, for: request).brief
    }

    /// The brief, and what became of the reader's changes.
    ///
    /// A change whose finding moved is made on the finding that holds its words now.
    package static func made(
        of material: Material,
        for request: BriefRequest
    ) -> (brief: Brief, changes: EditReport) {
        let anchoring = EditAnchoring(request.edits, in: material)
        var request = request
        request.edits = anchoring.edits
        let brief = assembled(of: material, for: request)
        return (brief, anchoring.report(under: request.ceiling))
    }

    private static func assembled(of material: Material, for request: BriefRequest) -> Brief {
        let filter = MaterialFilter(
            ceiling: request.ceiling,
            day: request.head.date,
            marking: request.marking,
            readout: request.readout
        )
        let shown = filter.apply(to: material)
        let selection = Selection(shown.material, request)
        let maker = ItemMaker(
            request: request,
            material: shown.material,
            subjects: selection.subjects,
            notes: selection.notes
        )
        let points = PointsPart(selection: selection, maker: maker)
        var draft = BriefDraft(request: request, ownLabels: [.points: "to " + points.addressee])
        fill(&draft, selection, maker, isForOthers: filter.isForOthers)
        var sections = Budget.trimmed(
            draft.sections,
            for: request.length,
            keeping: request.edits.written
        )
        Pointers.resolve(&sections)
        let sources = Numbering.number(&sections, shown.material)
        let register = RegisterPart(selection: selection, maker: maker)
        let hasTopics = sections.contains { $0.part == .topics }
        var brief = Brief(
            head: request.head,
            marking: MarkingScale.highest(
                [request.marking] + sections.flatMap(\.items).flatMap(\.markings)
            ),
            base: base(shown, request),
            sections: sections,
            sources: sources,
            matrix: hasTopics ? register.matrix(request.length.limit(.topics)) : nil,
            manifest: manifest(request, shown.material)
        )
        brief.isForOthers = filter.isForOthers
        let cited = Set(sources.map(\.row.key))
        brief.uncited = shown.material.sources.values.map(\.row).filter { !cited.contains($0.key) }
            .sorted { $0.key < $1.key }
        return brief
    }

    /// Adds every part; to a brief for all none of those that are for our side by their name.
    private static func fill(
        _ draft: inout BriefDraft,
        _ selection: Selection,
        _ maker: ItemMaker,
        isForOthers: Bool
    ) {
        let points = PointsPart(selection: selection, maker: maker)
        let raised = RaisedPart(selection: selection, maker: maker)
        let timeline = TimelinePart(selection: selection, maker: maker)
        let register = RegisterPart(selection: selection, maker: maker)
        draft.add(.objectives, points.objectives())
        draft.add(.scene, timeline.scene())
        draft.add(.points, points.points())
        draft.add(.theirs, raised.theirs())
        draft.add(.raised, raised.raised())
        let background = BackgroundPart(selection: selection, maker: maker, used: draft.passages)
        if !isForOthers { draft.add(.avoid, background.avoid()) }
        draft.add(.press, background.press())
        draft.add(.timeline, timeline.timeline())
        draft.add(.needs, background.needs())
        draft.add(.voice, background.voice())
        let rest = BackgroundPart(selection: selection, maker: maker, used: draft.passages)
        draft.add(.usable, rest.usable())
        if !isForOthers { draft.add(.closed, rest.closed()) }
        draft.add(.issues, register.issues())
        draft.add(.people, register.people())
        draft.add(.topics, register.topics())
        draft.add(.notes, maker.material.notes.map(note))
        draft.add(.gaps, GapsPart(draft: draft, maker: maker).gaps())
    }

    private static func note(_ note: MaterialNote) -> BriefItem {
        var item = BriefItem(key: "note:" + note.key, text: note.text, basis: .own)
        item.label = note.about
        item.marking = note.marking ?? MarkingScale.own
        return item
    }

    private static func base(_ shown: MaterialFilter.Result, _ request: BriefRequest) -> BriefBase {
        let rows = shown.material.sources.values.map(\.row)
        let newest = rows.max { left, right in
            let dates = (left.metadata.published?.last, right.metadata.published?.last)
            if dates.0 != dates.1 {
                return (dates.0?.dayNumber ?? .min) < (dates.1?.dayNumber ?? .min)
            }
            return left.key > right.key
        }
        let date = newest?.metadata.published
        return BriefBase(
            sources: rows.count,
            undated: rows.count { $0.metadata.published == nil },
            newest: date,
            newestBasis: newest?.metadata.publishedBasis ?? .unknown,
            age: date.map { request.head.date.dayNumber - $0.last.dayNumber },
            withheld: shown.withheld,
            ours: shown.ours,
            later: shown.later,
            isReadoutLater: shown.isReadoutLater
        )
    }

    private static func manifest(_ request: BriefRequest, _ material: Material) -> BriefManifest {
        var filters = [
            BriefManifest.Filter(
                "subjects",
                material.subjects.map(\.id.description).joined(separator: " ")
            ),
            BriefManifest.Filter("as of", request.head.date.iso),
            BriefManifest.Filter("length", request.length.rawValue),
            BriefManifest.Filter("ceiling", request.ceiling ?? "none"),
        ]
        let topics = request.agenda.map(\.description)
        let names = Set(request.agenda.map { material.names[$0] ?? $0.code })
        let items = request.head.agenda.filter { !names.contains($0) }.map { "“\($0)”" }
        if !(topics + items).isEmpty {
            let agenda = (topics + items).joined(separator: " ")
            filters.append(BriefManifest.Filter("agenda", agenda))
        }
        return BriefManifest(
            program: request.program,
            analysis: request.analysis,
            filters: filters
        )
    }
}

extension BriefItem {
    /// Markings of the item and of the lines that belong to it.
    var markings: [String?] { [marking] + lines.map(\.marking) }
}
