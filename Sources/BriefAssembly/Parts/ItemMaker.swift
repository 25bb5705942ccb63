internal import BriefCore

/// Makes items of findings in the way a request wants them.
struct ItemMaker {
    let request: BriefRequest
    let material: Material
    /// Names of what the brief is for, in a row.
    let subjects: String
    /// Notes of ours for this meeting: what they have us say is no report.
    var notes: Set<SourceKey> = []

    /// An item that quotes a finding, cut where the length asks for it.
    ///
    /// - Parameters:
    ///   - finding: The finding.
    ///   - limit: Words above which it is cut; nil for those of the length.
    ///   - withGrade: True for a line to be said: it tells where it is no published word of ours.
    /// - Returns: The item.
    func item(
        _ finding: MaterialFinding,
        cutTo limit: Int? = nil,
        withGrade: Bool = false
    ) -> BriefItem {
        let limit = limit ?? request.length.quotation
        var item: BriefItem
        if let wording = finding.wording {
            item = BriefItem(key: finding.key, text: wording, basis: .own)
            item.facts.append("own wording")
        } else {
            item = BriefItem(key: finding.key, text: finding.words, basis: .quotation)
            if let limit,
                let cut = ClauseCut.cut(finding.words, to: limit, keeping: finding.cues)
            {
                item.text = cut
                item.basis = .cut
            }
        }
        let corrected = (finding.row.judgement?.corrected ?? []).filter { $0 != "wording" }
        if !corrected.isEmpty { item.facts.append(Wording.row(corrected) + " corrected by you") }
        item.facts += finding.row.finding.changes.map { "words " + $0 }
        item.references = references(finding)
        item.marking = marking(finding)
        item.topics = names(finding.topics)
        if withGrade, let fact = reservation(finding) { item.facts.append(fact) }
        return item
    }

    /// Where a finding stands, in each source that tells it.
    func references(_ finding: MaterialFinding) -> [BriefReference] {
        zip(finding.row.citations, finding.places).map { citation, place in
            BriefReference(
                number: 0,
                source: citation.source,
                paragraph: citation.paragraph,
                page: citation.page,
                start: place.start,
                end: place.end,
                words: citation.words.split(whereSeparator: \.isWhitespace).joined(separator: " "),
                span: citation.span
            )
        }
    }

    /// The highest marking of the sources of a finding; what is for us only is marked in any case.
    func marking(_ finding: MaterialFinding) -> String? {
        MarkingScale.highest(
            finding.row.citations.map { material.sources[$0.source]?.row.metadata.marking }
                + (finding.isForUs ? [MarkingScale.own] : [])
        )
    }

    /// What must be known of a source before its line is said; nil where nothing must.
    func reservation(_ finding: MaterialFinding) -> String? {
        let isOurNote = finding.row.citations.contains { citation in
            guard let source = material.sources[citation.source] else { return false }
            let isLater = source.occasion.map { $0 > request.head.date } ?? false
            return notes.contains(citation.source) || source.preparation == .ours && !isLater
        }
        return switch grade(finding) {
        case .secondary:
            isOurNote && finding.side == .ours && !finding.isForKnowing ? nil : "reported"
        case .leaked: "reported, not published"
        case .proposal: "proposal"
        case .primary, .unknown: nil
        }
    }

    /// The best grade of the sources of a finding.
    func grade(_ finding: MaterialFinding) -> SourceGrade {
        let grades = finding.row.citations.compactMap { material.sources[$0.source]?.grade }
        return SourceGrade.allCases.first { grades.contains($0) } ?? .unknown
    }

    /// True where one of the sources of a finding is public.
    func isPublic(_ finding: MaterialFinding) -> Bool {
        finding.row.citations.contains { material.sources[$0.source]?.isPublic ?? false }
    }

    /// The names of topics.
    func names(_ subjects: some Sequence<SubjectID>) -> [String] {
        subjects.map { material.names[$0] ?? $0.code }
    }
}

extension MaterialFinding {
    /// The words that fired its rule: a cut sentence keeps them.
    var cues: [String] {
        guard let citation = row.citations.first else { return [] }
        let text = SourceText(citation.words)
        return row.finding.cues.compactMap { cue in
            guard cue.change == nil, citation.span.contains(cue.span) else { return nil }
            let start = cue.span.start - citation.span.start
            return text.words(in: TextSpan(start, start + cue.span.count))
        }
    }
}
