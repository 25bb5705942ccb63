/// A window on an ordered list that is never loaded whole.
package struct Window<Row: Sendable>: Sendable {
    /// Position of the first row in the whole list.
    package let offset: Int
    /// Number of rows in the whole list.
    package let total: Int
    /// The rows from ``offset`` on.
    package let rows: [Row]

    /// Makes a window.
    package init(offset: Int, total: Int, rows: [Row]) {
        self.offset = offset
        self.total = total
        self.rows = rows
    }

    /// A window on nothing.
    package static var empty: Window { Window(offset: 0, total: 0, rows: []) }
}

extension Window: Equatable where Row: Equatable {}

/// One subject in an index, with what the book holds on it.
package struct SubjectRow: Hashable, Sendable {
    /// The subject.
    package let id: SubjectID
    /// The name shown.
    package let name: String
    /// Class within the kind; may be empty.
    package let category: String
    /// Number of sources that name it.
    package let sources: Int
    /// Number of findings by kind.
    package var counts: KindCounts
    /// Date of the newest source that names it and has a date.
    package let newest: PartialDate?
    /// How that date is known.
    package let newestBasis: DateBasis

    /// Makes a row.
    package init(
        id: SubjectID,
        name: String,
        category: String,
        sources: Int,
        counts: KindCounts,
        newest: PartialDate?,
        newestBasis: DateBasis
    ) {
        self.id = id
        self.name = name
        self.category = category
        self.sources = sources
        self.counts = counts
        self.newest = newest
        self.newestBasis = newestBasis
    }

    /// Events, issues, points and positions together: what opening it shows.
    package var findings: Int {
        [FindingKind.event, .issue, .point, .position].reduce(0) { $0 + counts[$1] }
    }
}

/// The short id of a source: the first twelve digits of its file's hash.
package struct SourceKey: Hashable, Comparable, Sendable, CustomStringConvertible {
    /// Twelve lower-case hexadecimal digits.
    package let text: String

    /// Takes the key of a file's SHA-256, or a key as it was printed.
    package init(_ hash: some StringProtocol) {
        text = String(hash.prefix(12))
    }

    /// The key as printed.
    package var description: String { text }

    /// By digits; means nothing but gives a stable order.
    package static func < (left: SourceKey, right: SourceKey) -> Bool { left.text < right.text }
}

/// One source in an index.
package struct SourceRow: Hashable, Sendable {
    /// The source's short id.
    package let key: SourceKey
    /// SHA-256 of the file it came from.
    package let hash: String
    /// Hash of the original, where the source is a digest of one.
    package let digestOf: String?
    /// Name of the file it came from, without folders.
    package let file: String
    /// What is known of it.
    package let metadata: SourceMetadata
    /// Number of passages.
    package let passages: Int
    /// Number of events, issues, points and positions.
    package var findings: Int
    /// What its analysis lacks, one line each; empty for English.
    package let limits: [String]
    /// What was strange in it when it was read, one line each.
    package let warnings: [String]
    /// Its number in the open book, from 1; 0 where it is in none.
    package let number: Int
    /// The title; where the source has none the file's name, or the first words of the text in
    /// quotes where that name says nothing.
    package let shownTitle: String

    /// Makes a row.
    ///
    /// Without a title to be shown it is the title, or the file's name.
    package init(
        key: SourceKey,
        hash: String,
        digestOf: String?,
        file: String,
        metadata: SourceMetadata,
        passages: Int,
        findings: Int,
        limits: [String],
        warnings: [String] = [],
        number: Int = 0,
        shownTitle: String? = nil
    ) {
        self.key = key
        self.hash = hash
        self.digestOf = digestOf
        self.file = file
        self.metadata = metadata
        self.passages = passages
        self.findings = findings
        self.limits = limits
        self.warnings = warnings
        self.number = number
        self.shownTitle = shownTitle ?? metadata.title ?? file
    }
}

/// Where a statement stands: source, place, and the words as they were.
package struct Citation: Hashable, Sendable {
    /// The source cited.
    package let source: SourceKey
    /// The place in its text.
    package let span: TextSpan
    /// The words at that place when the citation was made.
    package let words: String
    /// Number of the source's paragraph, from 1; 0 for what is not counted, such as a heading.
    package let paragraph: Int
    /// The page it stands on as the document numbers it; nil in one without pages.
    package let page: String?

    /// Makes a citation.
    package init(
        source: SourceKey,
        span: TextSpan,
        words: String,
        paragraph: Int,
        page: String? = nil
    ) {
        self.source = source
        self.span = span
        self.words = words
        self.paragraph = paragraph
        self.page = page
    }

    /// Page and paragraph for people, such as `p. 3 ¶ 17`.
    package var place: String {
        (page.map { "p. \($0) " } ?? "") + Citation.words(paragraph: paragraph, sign: "¶ ")
    }

    /// The number of a paragraph behind a sign; `heading` for what has none.
    package static func words(paragraph: Int, sign: String) -> String {
        paragraph > 0 ? sign + "\(paragraph)" : "heading"
    }
}

/// A finding as a pane shows it.
package struct FindingRow: Hashable, Sendable {
    /// Number of the finding in the open book; changes when it is rebuilt.
    package let number: Int64
    /// The finding.
    package let finding: Finding
    /// The words it rests on; never empty.
    package let citations: [Citation]
    /// Title of the first citation's source.
    package let sourceTitle: String
    /// Date of that source.
    package let sourceDate: PartialDate?
    /// How that date is known.
    package let sourceBasis: DateBasis
    /// What else that source is cited by.
    package let imprint: Imprint
    /// How many findings of the same span, kind and type come before it.
    package let ordinal: Int
    /// Each source's own words where several tell the same, newest first; else empty.
    package let tellings: [Telling]
    /// True where findings of other sources are linked to it.
    package let isLinked: Bool
    /// What the reader says of it; nil for nothing.
    package var judgement: Judgement?

    /// Makes a row.
    package init(
        number: Int64,
        finding: Finding,
        citations: [Citation],
        sourceTitle: String,
        sourceDate: PartialDate?,
        sourceBasis: DateBasis,
        imprint: Imprint = Imprint(),
        ordinal: Int = 0,
        tellings: [Telling] = [],
        isLinked: Bool = false,
        judgement: Judgement? = nil
    ) {
        self.number = number
        self.finding = finding
        self.citations = citations
        self.sourceTitle = sourceTitle
        self.sourceDate = sourceDate
        self.sourceBasis = sourceBasis
        self.imprint = imprint
        self.ordinal = ordinal
        self.tellings = tellings
        self.isLinked = isLinked
        self.judgement = judgement
    }

    /// What is claimed, as the reader corrects it.
    package var claim: Claim { judgement?.applied(to: finding.claim) ?? finding.claim }

    /// The finding as the notebook names it; nil without a citation.
    package var target: NotebookTarget? { identity.map { .finding($0) } }

    /// True where other sources speak of the same matter.
    package var isElsewhere: Bool { tellings.count > 1 || isLinked }

    /// What names the finding when the book is made anew; nil without a citation.
    package var identity: FindingIdentity? {
        citations.first.map { citation in
            FindingIdentity(
                source: citation.source,
                span: finding.span,
                kind: finding.claim.kind,
                type: finding.claim.typeName,
                ordinal: ordinal
            )
        }
    }
}

/// The panes of a subject's screen.
package enum SubjectPane: String, CaseIterable, Sendable {
    case timeline, issues, points, positions, sources

    /// The kind of finding a pane lists; nil for the sources.
    package var kind: FindingKind? {
        switch self {
        case .timeline: .event
        case .issues: .issue
        case .points: .point
        case .positions: .position
        case .sources: nil
        }
    }
}

/// What a book holds, as one line says it.
package struct BookSummary: Hashable, Sendable {
    /// Number of sources.
    package let sources: Int
    /// Number of passages.
    package let passages: Int
    /// Number of events, issues, points and positions.
    package var findings: Int
    /// Number of sources without a date.
    package let undated: Int
    /// Date of the newest dated source.
    package let newest: PartialDate?
    /// How that date is known.
    package let newestBasis: DateBasis
    /// True where the book was made by an older analysis and can be rebuilt.
    package let isOutdated: Bool
    /// True where the book can only be read.
    package let isReadOnly: Bool
    /// Number of subjects with findings, by kind; a kind that is absent counts 0.
    package let subjects: [SubjectKind: Int]

    /// Makes a summary.
    package init(
        sources: Int,
        passages: Int,
        findings: Int,
        undated: Int,
        newest: PartialDate?,
        newestBasis: DateBasis,
        isOutdated: Bool,
        isReadOnly: Bool,
        subjects: [SubjectKind: Int] = [:]
    ) {
        self.sources = sources
        self.passages = passages
        self.findings = findings
        self.undated = undated
        self.newest = newest
        self.newestBasis = newestBasis
        self.isOutdated = isOutdated
        self.isReadOnly = isReadOnly
        self.subjects = subjects
    }
}
