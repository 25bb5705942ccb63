internal import BriefCore
internal import TextAnalysis
internal import Navigator

/// The findings of one document as text for people.
struct AnalysisPage {
    let document: ImportedDocument
    var report: Report
    /// True to print every passage with its findings under it, rule and words told.
    let isExplained: Bool
    /// Blocks gone through, and paragraphs among them.
    private var counted = 0
    private var paragraph = 0

    /// A page that prints into a report.
    init(document: ImportedDocument, report: Report, isExplained: Bool) {
        self.document = document
        self.report = report
        self.isExplained = isExplained
    }

    /// Prints what is known of the document, then its findings.
    mutating func print(_ analysis: Analysis, file: String) throws {
        try printHead(analysis.metadata, file: file)
        for limit in analysis.limits { try report.line(limit, .dim) }
        try report.line()
        var next = 0
        for passage in analysis.passages {
            var own: [Finding] = []
            while next < analysis.findings.count,
                analysis.findings[next].span.start < passage.span.end
            {
                own.append(analysis.findings[next])
                next += 1
            }
            try print(passage, own, in: analysis)
        }
        try print(analysis.candidates)
        try report.finish()
    }

    private mutating func printHead(_ metadata: SourceMetadata, file: String) throws {
        try report.line(metadata.title ?? file, .strong)
        let date = DateWording.words(metadata.published, basis: metadata.publishedBasis)
        let reason = metadata.publishedReason.map { ": " + $0 } ?? ""
        try report.line("date: " + date + reason)
        try report.line(
            "kind: " + (metadata.kind.map { FindingText.words($0.rawValue) } ?? "unknown")
        )
        try report.line("publisher: " + (metadata.publisher ?? "unknown"))
        try report.line("reference: " + (metadata.reference ?? "none"))
        try report.line("language: " + (metadata.language ?? "unknown"))
    }

    private mutating func print(
        _ passage: Passage,
        _ findings: [Finding],
        in analysis: Analysis
    ) throws {
        let claims = findings.filter {
            isExplained || $0.claim.kind.rawValue > FindingKind.date.rawValue
        }
        guard isExplained || !claims.isEmpty else { return }
        let kind = analysis.blocks[passage.block].kind
        try report.entry(
            place(of: kind, above: passage.block, in: analysis),
            FindingText.oneLine(document.text.words(in: passage.span))
        )
        for finding in claims { try print(finding) }
        try report.line()
    }

    /// The number of a paragraph as briefs and the reader's margin have it, and what it is else.
    private mutating func place(
        of kind: Block.Kind,
        above block: Int,
        in analysis: Analysis
    ) -> String {
        while counted <= block {
            if analysis.blocks[counted].kind.isNumbered { paragraph += 1 }
            counted += 1
        }
        let words = FindingText.words(kind.rawValue)
        guard kind.isNumbered else { return words }
        return "¶ \(paragraph)" + (kind == .paragraph ? "" : " · " + words)
    }

    private mutating func print(_ finding: Finding) throws {
        let asOf = CalendarDate(dayNumber: .min)
        var line =
            "\(finding.claim.kind.name): " + FindingText.label(finding.claim, asOf: asOf)
        switch finding.claim {
        case .mention, .date:
            line += " “" + FindingText.oneLine(document.text.words(in: finding.span)) + "”"
        case .event, .issue, .point, .position:
            if !finding.subjects.isEmpty {
                line += " · " + finding.subjects.map(\.description).joined(separator: " ")
            }
        }
        if case .date(let date) = finding.claim, let reason = date.reason { line += " · " + reason }
        if case .event = finding.claim {
            for cue in finding.cues where cue.name.hasPrefix("date: ") {
                line += " · " + cue.name.dropFirst("date: ".count)
            }
        }
        for change in finding.changes { line += " · words " + change }
        if isExplained {
            line += " · rule " + finding.rule
            let words = finding.cues.filter { $0.change == nil }.map {
                FindingText.oneLine(document.text.words(in: $0.span))
            }
            if !words.isEmpty {
                line += " on " + words.map { "“" + $0 + "”" }.joined(separator: ", ")
            }
        }
        try report.wrapped(line, indent: 6, .dim)
    }

    /// Names that look like organisations and that the vocabulary lacks.
    private mutating func print(_ candidates: [NameCandidate]) throws {
        guard !candidates.isEmpty else { return }
        try report.line("Names not in the vocabulary", .strong)
        for candidate in candidates {
            let short = candidate.abbreviation.map { " (\($0))" } ?? ""
            let count = candidate.count > 1 ? " · \(candidate.count) times" : ""
            try report.wrapped(candidate.name + short + count, indent: 2)
        }
        try report.wrapped(
            "To have them found, write them into a file in \(Workspace.configuration)/Subjects; "
                + "`briefbook rebuild` reads all sources anew.",
            indent: 2,
            .dim
        )
    }
}
