internal import BriefCore
internal import BriefStore
internal import Navigator
internal import TextAnalysis

/// Answers the navigator's requests from an open book.
struct BookReader {
    /// The book.
    let book: Book
    /// Where changes go.
    let access: BookAccess
    /// The names of its subjects.
    let names: NameCache
    /// The notebook; nil where it cannot be read.
    var desk: Desk?
    /// What the reader says of findings.
    var judgements = Judgements.none

    /// Rows looked through at a time where a list is narrowed or searched.
    private static let stretch = 500
    /// Sources named beside many subjects.
    private static let leastSources = 3

    /// The answer to a request.
    func reply(to request: Request) throws -> Reply {
        switch request {
        case .summary:
            let stamp = AnalysisStamp(version: Analyser.version, vocabulary: nil)
            let summary = judgements.counted(try book.summary(current: stamp))
            return .summary(summary.readOnly(!access.canChange))
        case .subjects(let kind, let filter, let rows):
            return .subjects(try window(rows, filter) { try subjects(kind, $0) })
        case .sources(let filter, let rows):
            return .sources(
                try window(rows, filter) {
                    try counted(book.sources(offset: $0.lowerBound, count: $0.count))
                }
            )
        case .subject(let id):
            return .subject(try subject(id))
        case .findings(let subjects, let pane, let filter, let rows):
            return .findings(
                try window(rows, filter, known: subjects) {
                    try findings(subjects, pane, $0)
                }
            )
        case .sourcesOf(let subjects, let filter, let rows):
            return .sources(
                try window(rows, filter) {
                    try counted(
                        book.sources(of: subjects, offset: $0.lowerBound, count: $0.count)
                    )
                }
            )
        case .numbers(let sources, let subjects):
            return .numbers(try book.numbers(of: sources, among: subjects))
        case .around(let day, let subjects):
            let place = try book.events(before: day, on: subjects)
            return .around(try findings(subjects, .timeline, max(0, place - 24)..<(place + 48)))
        case .excerpt(let source, let place, let before, let after):
            let middle = try book.blockIndex(of: source, at: place)
            return try excerpt(source, max(0, middle - before)..<(middle + after + 1))
        case .blocks(let source, let blocks):
            return try excerpt(source, blocks)
        case .mark(let source, let place, let isForward):
            return .mark(try mark(source, place, isForward))
        case .finding(let number):
            return .finding(try finding(number))
        case .notebook:
            return .notebook(try notebook())
        case .journal:
            return .journal(try journal())
        case .candidates: return .candidates([])
        case .meeting: return .meeting(.list([]))
        case .dateProposals: return .proposals([])
        case .threads(let number):
            return .threads(try book.threads(of: number))
        case .explanation(let rule):
            return .explanation(RuleDescription.named(rule)?.explanation)
        case .names(let subjects):
            return .names(try book.names(of: subjects))
        case .spellings(let subjects):
            return .spellings(try names.names(book).spellings(of: subjects))
        case .named(let text, let limit):
            return .named(try named(text, limit: limit))
        case .words(let source, let span):
            return .words(try quoted(source, span))
        case .counts(let searches):
            return .counts(try counts(searches))
        case .shared(let others, let subjects):
            return .shared(try shared(others, with: subjects))
        case .find(let query):
            return .found(try found(query))
        }
    }

    /// Longest text copied, in bytes.
    private static let longest = 1_000_000
    /// Passages counted for a search that is kept, at most.
    private static let mostCounted = 10_000

    private func quoted(_ source: SourceKey, _ span: TextSpan) throws -> QuotedWords? {
        do {
            let row = try book.source(source)
            let end = min(span.end, span.start + BookReader.longest)
            let words = try book.words(of: source, in: TextSpan(span.start, end))
            let block = try book.blockIndex(of: source, at: span.start)
            let paragraph = try book.blocks(of: source, offset: block, count: 1).rows.first?
                .paragraph
            return QuotedWords(
                words: words,
                source: row,
                paragraph: paragraph,
                page: try book.page(of: source, at: span.start)
            )
        } catch StoreError.unknownSource {
            return nil
        }
    }

    private func counts(_ searches: [String]) throws -> [String: Int] {
        var counts: [String: Int] = [:]
        for words in searches {
            let count = try book.countHits(words, isTyping: true, cap: BookReader.mostCounted)
            // Where none holds all words, those are shown that have them near.
            counts[words] =
                try count > 0
                ? count : book.answer(to: words, isTyping: true, ranks: 0..<0).total
        }
        return counts
    }

    private func shared(
        _ others: [SubjectID],
        with subjects: [SubjectID]
    ) throws -> [SubjectID: Int] {
        var counts: [SubjectID: Int] = [:]
        for other in others {
            counts[other] = try SubjectPane.allCases.reduce(0) { sum, pane in
                let both = subjects + [other]
                return try sum
                    + book.findings(both, pane: pane, under: judgements, count: 0).total
            }
        }
        return counts
    }

    private func subjects(_ kind: SubjectKind, _ rows: Range<Int>) throws -> Window<SubjectRow> {
        let window = try book.subjects(kind, offset: rows.lowerBound, count: rows.count)
        return Window(
            offset: window.offset,
            total: window.total,
            rows: window.rows.map(judgements.counted)
        )
    }

    private func counted(_ window: Window<SourceRow>) -> Window<SourceRow> {
        Window(
            offset: window.offset,
            total: window.total,
            rows: window.rows.map(judgements.counted)
        )
    }

    private func findings(
        _ subjects: [SubjectID],
        _ pane: SubjectPane,
        _ rows: Range<Int>
    ) throws -> Window<FindingRow> {
        try book.findings(
            subjects,
            pane: pane,
            under: judgements,
            offset: rows.lowerBound,
            count: rows.count
        )
    }

    private func finding(_ number: Int64) throws -> FindingRow? {
        do {
            return judged(try book.finding(number))
        } catch StoreError.unknownFinding {
            return nil
        }
    }

    private func judged(_ row: FindingRow) -> FindingRow { judgements.judged(row) }

    private func subject(_ id: SubjectID) throws -> SubjectRow? {
        guard let row = try book.subject(id) else { return nil }
        return judgements.counted(row)
    }

    /// The next finding that is not left out.
    private func mark(
        _ source: SourceKey,
        _ place: Int,
        _ isForward: Bool
    ) throws -> ReaderMark? {
        var place = place
        while let mark = try book.mark(in: source, from: place, isForward: isForward) {
            if !judgements.hidden.contains(mark.number) { return mark }
            place = mark.span.start
        }
        return nil
    }

    private func notebook() throws -> NotebookView {
        guard let desk else { return NotebookView() }
        return try desk.view(book, judgements)
    }

    private func journal() throws -> [JournalLine] {
        guard let desk else { return [] }
        return try desk.journal(book, count: Desk.shown)
    }

    private func excerpt(_ source: SourceKey, _ blocks: Range<Int>) throws -> Reply {
        do {
            let row = try book.source(source)
            let window = try book.blocks(of: source, offset: blocks.lowerBound, count: blocks.count)
            return shown(row, window)
        } catch StoreError.unknownSource {
            guard let newer = try book.newerEdition(of: source) else { return .excerpt(nil) }
            return try excerpt(newer, blocks)
        }
    }

    /// What is shown of a source, the findings left out not marked.
    private func shown(_ row: SourceRow, _ window: Window<ReaderBlock>) -> Reply {
        let blocks = Window(
            offset: window.offset,
            total: window.total,
            rows: window.rows.map { $0.without(judgements.hidden) }
        )
        return .excerpt(SourceExcerpt(source: judgements.counted(row), blocks: blocks))
    }

    /// Subjects by any of their names, then sources by the words of their titles.
    private func named(_ text: String, limit: Int) throws -> [NamedPlace] {
        let subjects = try names.names(book).places(text, limit: limit)
        let sources = try book.sources(
            filter: text,
            count: max(BookReader.leastSources, limit - subjects.count)
        )
        return subjects.map { .subjects($0) }
            + sources.rows.map { .source(SourceHandle($0)) }
    }

    /// A window on a list narrowed to the rows that pass; the whole list is looked
    /// through, a stretch at a time, unless everything passes.
    private func window<Row: SearchableRow>(
        _ rows: Range<Int>,
        _ filter: ListFilter,
        known: [SubjectID] = [],
        _ fetch: (Range<Int>) throws -> Window<Row>
    ) throws -> Window<Row> {
        if filter.isEmpty { return try fetch(rows) }
        let test = RowTest(filter, names: try names.names(book), known: known)
        var kept: [Row] = []
        var count = 0
        try eachRow(fetch) { _, row in
            guard test.admits(row) else { return true }
            if rows.contains(count) { kept.append(row) }
            count += 1
            return true
        }
        return Window(offset: min(rows.lowerBound, count), total: count, rows: kept)
    }

    private func eachRow<Row>(
        _ fetch: (Range<Int>) throws -> Window<Row>,
        _ body: (Int, Row) throws -> Bool
    ) throws {
        var offset = 0
        while true {
            let window = try fetch(offset..<(offset + BookReader.stretch))
            for (index, row) in window.rows.enumerated() {
                guard try body(offset + index, row) else { return }
            }
            offset += window.rows.count
            if window.rows.isEmpty || offset >= window.total { return }
        }
    }

    private func found(_ query: FindQuery) throws -> FindResult? {
        switch query.range {
        case .index(let index, let filter):
            if let kind = index.subjects {
                return try row(query, filter) { try subjects(kind, $0) }
            }
            return try row(query, filter) {
                try book.sources(offset: $0.lowerBound, count: $0.count)
            }
        case .pane(let subjects, .sources, let filter):
            return try row(query, filter) {
                try book.sources(of: subjects, offset: $0.lowerBound, count: $0.count)
            }
        case .pane(let subjects, let pane, let filter):
            return try row(query, filter, known: subjects) {
                try findings(subjects, pane, $0)
            }
        case .hits(let words, let isThorough):
            return try row(query, .none) { ranks in
                let cap = isThorough ? nil : EffectRunner.typingCap
                let answer = try book.answer(to: words, isTyping: true, ranks: ranks, cap: cap)
                return Window(offset: ranks.lowerBound, total: answer.total, rows: answer.hits)
            }
        case .text(let source):
            return try TextFinder(book: book, source: source).find(query).map { .span($0) }
        }
    }

    private func row<Row: SearchableRow>(
        _ query: FindQuery,
        _ filter: ListFilter,
        known: [SubjectID] = [],
        _ fetch: (Range<Int>) throws -> Window<Row>
    ) throws -> FindResult? {
        let finder = try names.names(book)
        let test = RowTest(filter, names: finder, known: known)
        let needle = RowNeedle(query.text, names: finder, known: known)
        var found: Int?
        var place = -1
        try eachRow(fetch) { _, row in
            guard test.admits(row) else { return true }
            place += 1
            if !query.isForward, place >= query.origin { return false }
            guard needle.isIn(row) else { return true }
            if query.isForward, place <= query.origin { return true }
            found = place
            return !query.isForward
        }
        return found.map { .row($0) }
    }
}

extension ReaderBlock {
    /// The block without the marks of findings that are left out.
    fileprivate func without(_ hidden: Set<Int64>) -> ReaderBlock {
        if hidden.isEmpty { return self }
        return ReaderBlock(
            index: index,
            paragraph: paragraph,
            block: block,
            text: text,
            marks: marks.filter { !hidden.contains($0.number) },
            pages: pages
        )
    }
}

extension BookSummary {
    /// The same summary, read-only or not: the navigator opens every book for reading, yet changes
    /// go to the reader's own, which is made where there is none.
    fileprivate func readOnly(_ isReadOnly: Bool) -> BookSummary {
        BookSummary(
            sources: sources,
            passages: passages,
            findings: findings,
            undated: undated,
            newest: newest,
            newestBasis: newestBasis,
            isOutdated: isOutdated,
            isReadOnly: isReadOnly,
            subjects: subjects
        )
    }
}
