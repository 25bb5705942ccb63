import BriefCore

@testable import Navigator

/// A small book for tests that answers what the navigator asks.
struct SampleBook {
    var sources: [SampleSource]
    var names: [SubjectID: String]
    /// Other names of subjects, folded.
    var others: [SubjectID: [String]] = [:]
    /// What is said of every search.
    var remarks: [String] = []
    var isReadOnly = false
    /// Findings that answer others, by number.
    var answers: [Int64: [Int64]] = [:]
    /// What the notebook holds.
    var notebook = NotebookView()
    /// What the reader says of findings, by number.
    var judgements: [Int64: Judgement] = [:]
    /// Dates any source may have.
    var proposals: [DateProposal] = []
    /// Names that may be those of subjects.
    var candidates: [CandidateRow] = []
    /// Changes of the notebook.
    var journal: [JournalLine] = []
    /// Meetings and a brief.
    var meetings = SampleMeetings()

    /// Answers a request the way a book does.
    func reply(to request: Request) -> Reply {
        switch request {
        case .summary: return .summary(summary)
        case .subjects(let kind, let filter, let rows):
            return .subjects(subjects(kind).window(filter, rows, finder))
        case .sources(let filter, let rows):
            return .sources(sources.map(\.row).window(filter, rows))
        case .subject(let id): return .subject(row(id))
        case .findings(let ids, let pane, let filter, let rows):
            let found = findings(ids, pane).map { row in
                var row = row
                row.judgement = judgements[row.number]
                return row
            }
            return .findings(found.window(filter, rows, finder, known: ids))
        case .sourcesOf(let ids, let filter, let rows):
            return .sources(sourcesOf(ids).map(\.row).window(filter, rows))
        case .numbers(let keys, let ids):
            let all = sourcesOf(ids).map(\.key)
            let pairs = keys.compactMap { key in all.firstIndex(of: key).map { (key, $0 + 1) } }
            return .numbers(Dictionary(pairs) { $1 })
        case .around(let day, let ids):
            let events = findings(ids, .timeline)
            let place = events.count { row in
                guard case .event(let event) = row.claim, let date = event.date else {
                    return false
                }
                return date.first < day
            }
            return .around(events.window(.none, max(0, place - 24)..<(place + 48), finder))
        case .excerpt(let key, let position, let before, let after):
            return .excerpt(excerpt(key, position, before, after))
        case .blocks(let key, let range): return .excerpt(blocks(key, range))
        case .mark(let key, let position, let isForward):
            return .mark(mark(key, position, isForward))
        case .finding(let number):
            return .finding(sources.flatMap(\.findings).first { $0.number == number })
        case .notebook: return .notebook(notebook)
        case .meeting(let request): return .meeting(meetings.reply(to: request))
        case .journal: return .journal(journal)
        case .dateProposals: return .proposals(proposals)
        case .candidates: return .candidates(candidates)
        case .threads(let number): return .threads(threads(of: number))
        case .explanation(let rule): return .explanation("What \(rule) looks for.")
        case .names(let ids): return .names(names.filter { ids.contains($0.key) })
        case .spellings(let ids): return .spellings(finder.spellings(of: ids))
        case .named(let text, let limit): return .named(named(text, limit))
        case .words(let key, let span): return .words(quoted(key, span))
        case .counts(let searches):
            let counts = searches.map { text in
                (text, hits(SearchQuery(text: text, hits: 0..<100, isThorough: true)).total)
            }
            return .counts(Dictionary(uniqueKeysWithValues: counts))
        case .shared(let others, let ids):
            let counts = others.map { other in
                (other, SubjectPane.allCases.reduce(0) { $0 + findings(ids + [other], $1).count })
            }
            return .shared(Dictionary(uniqueKeysWithValues: counts))
        case .find(let query): return .found(find(query))
        }
    }

    /// Answers a search: passages that hold the words.
    func hits(_ query: SearchQuery) -> Window<SearchHit> {
        let hits = sources.flatMap { source in
            source.blocks.compactMap { block -> SearchHit? in
                let matches = TextFold.matches(of: query.text, in: block.text)
                guard !matches.isEmpty else { return nil }
                let start = block.block.span.start
                return SearchHit(
                    source: source.key,
                    sourceTitle: source.row.shownTitle,
                    sourceDate: source.metadata.published,
                    sourceBasis: source.metadata.publishedBasis,
                    span: block.block.span,
                    text: block.text,
                    matches: matches.map {
                        TextSpan(start + $0.lowerBound, start + $0.upperBound)
                    }
                )
            }
        }
        return hits.window(.none, query.hits)
    }

    private func quoted(_ key: SourceKey, _ span: TextSpan) -> QuotedWords? {
        guard let source = sources.first(where: { $0.key == key }) else { return nil }
        let bytes = source.blocks.map(\.text).joined(separator: "\n\n").utf8
        let words = String(decoding: bytes.dropFirst(span.start).prefix(span.count), as: UTF8.self)
        let block = source.blocks.last { $0.block.span.start <= span.start }
        return QuotedWords(words: words, source: source.row, paragraph: block?.paragraph)
    }

    private func threads(of number: Int64) -> [ThreadRow] {
        (answers[number] ?? []).compactMap { other in
            sources.flatMap(\.findings).first { $0.number == other }.map { found in
                ThreadRow(relation: .answers, isLater: true, words: ["cable"], other: found)
            }
        }
    }

    func subjects(_ kind: SubjectKind) -> [SubjectRow] {
        let named = names.keys.filter { $0.kind == kind }.sorted {
            names[$0] ?? "" < names[$1] ?? ""
        }
        return named.compactMap(row).filter { $0.sources > 0 }
    }

    private var summary: BookSummary {
        let undated = sources.filter { $0.metadata.published == nil }.count
        return BookSummary(
            sources: sources.count,
            passages: sources.reduce(0) { $0 + $1.blocks.count },
            findings: sources.reduce(0) { $0 + $1.findings.count },
            undated: undated,
            newest: sources.compactMap(\.metadata.published).max { $0.first < $1.first },
            newestBasis: .inferred,
            isOutdated: false,
            isReadOnly: isReadOnly,
            subjects: [
                .country: subjects(.country).count, .forum: subjects(.forum).count,
                .priority: subjects(.priority).count,
            ]
        )
    }

    private func row(_ id: SubjectID) -> SubjectRow? {
        guard let name = names[id] else { return nil }
        let rows = allFindings(id)
        let counts = rows.reduce(into: [:] as KindCounts) { $0[$1.finding.claim.kind] += 1 }
        let named = sourcesOf([id])
        let newest = named.map(\.metadata).filter { $0.published != nil }
            .max { ($0.published?.iso ?? "") < ($1.published?.iso ?? "") }
        return SubjectRow(
            id: id,
            name: name,
            category: "",
            sources: named.count,
            counts: counts,
            newest: newest?.published,
            newestBasis: newest?.publishedBasis ?? .unknown
        )
    }

    private func allFindings(_ id: SubjectID) -> [FindingRow] {
        sources.flatMap(\.findings).filter { $0.finding.subjects.contains(id) }
    }

    private func findings(_ ids: [SubjectID], _ pane: SubjectPane) -> [FindingRow] {
        let kind: FindingKind? =
            switch pane {
            case .timeline: .event
            case .issues: .issue
            case .positions: .position
            case .points: .point
            case .sources: nil
            }
        return sources.flatMap(\.findings).filter { row in
            row.finding.claim.kind == kind && ids.allSatisfy(row.finding.subjects.contains)
        }
    }

    private func sourcesOf(_ ids: [SubjectID]) -> [SampleSource] {
        sources.filter { source in
            ids.allSatisfy { id in
                source.findings.contains { $0.finding.subjects.contains(id) }
            }
        }
    }

    private var finder: NameFinder {
        let ids = names.keys.filter { !sourcesOf([$0]).isEmpty }.sorted()
        return NameFinder(
            ids.map { SubjectNames(id: $0, name: names[$0] ?? "", others: others[$0] ?? []) }
        )
    }

    private func named(_ text: String, _ limit: Int) -> [NamedPlace] {
        let subjects = finder.places(text, limit: limit).map(NamedPlace.subjects)
        let titled = sources.filter { ListFilter(text).admits($0.row.shownTitle) }
        return subjects + titled.map { .source(SourceHandle($0.row)) }
    }

    private func excerpt(
        _ key: SourceKey,
        _ position: Int,
        _ before: Int,
        _ after: Int
    )
        -> SourceExcerpt?
    {
        guard let source = sources.first(where: { $0.key == key }) else { return nil }
        let index = source.blocks.lastIndex { $0.block.span.start <= position } ?? 0
        return blocks(key, max(0, index - before)..<(index + after + 1))
    }

    private func blocks(_ key: SourceKey, _ range: Range<Int>) -> SourceExcerpt? {
        guard let source = sources.first(where: { $0.key == key }) else { return nil }
        let shown = range.clamped(to: 0..<source.blocks.count)
        return SourceExcerpt(
            source: source.row,
            blocks: Window(
                offset: shown.lowerBound,
                total: source.blocks.count,
                rows: Array(source.blocks[shown])
            )
        )
    }

    private func mark(_ key: SourceKey, _ position: Int, _ isForward: Bool) -> ReaderMark? {
        let marks = sources.first { $0.key == key }?.blocks.flatMap(\.marks) ?? []
        return isForward
            ? marks.first { $0.span.start > position } : marks.last { $0.span.start < position }
    }

    private func find(_ query: FindQuery) -> FindResult? {
        switch query.range {
        case .index(.sources, let filter): row(query, sources.map(\.row), filter)
        case .index(let kind, let filter):
            row(query, subjects(kind.subjects ?? .country), filter)
        case .pane(let ids, .sources, let filter): row(query, sourcesOf(ids).map(\.row), filter)
        case .pane(let ids, let pane, let filter):
            row(query, findings(ids, pane), filter, known: ids)
        case .text(let key): span(query, key)
        case .hits(let words, let isThorough):
            row(
                query,
                hits(SearchQuery(text: words, hits: 0..<10_000, isThorough: isThorough)).rows,
                .none
            )
        }
    }

    private func row(
        _ query: FindQuery,
        _ rows: [some SearchableRow],
        _ filter: ListFilter,
        known: [SubjectID] = []
    ) -> FindResult? {
        let finder = finder
        let test = RowTest(filter, names: finder, known: known)
        let needle = RowNeedle(query.text, names: finder, known: known)
        let rows = rows.filter { test.admits($0) }
        let found = rows.indices.filter { needle.isIn(rows[$0]) }
        let next =
            query.isForward
            ? found.first { $0 > query.origin } : found.last { $0 < query.origin }
        return next.map(FindResult.row)
    }

    private func span(_ query: FindQuery, _ key: SourceKey) -> FindResult? {
        let blocks = sources.first { $0.key == key }?.blocks ?? []
        let spans = blocks.flatMap { block in
            TextFold.matches(of: query.text, in: block.text).map { match in
                TextSpan(
                    block.block.span.start + match.lowerBound,
                    block.block.span.start + match.upperBound
                )
            }
        }
        let next =
            query.isForward
            ? spans.first { $0.start > query.origin } : spans.last { $0.start < query.origin }
        return next.map(FindResult.span)
    }
}

extension Array where Element: SearchableRow {
    /// The rows a filter admits, as a window.
    func window(
        _ filter: ListFilter,
        _ range: Range<Int>,
        _ names: NameFinder? = nil,
        known: [SubjectID] = []
    ) -> Window<Element> {
        let test = RowTest(filter, names: names, known: known)
        let rows = self.filter { test.admits($0) }
        let shown = range.clamped(to: 0..<rows.count)
        return Window(offset: shown.lowerBound, total: rows.count, rows: Array(rows[shown]))
    }
}
