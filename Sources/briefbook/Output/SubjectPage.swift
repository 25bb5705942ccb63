internal import BriefCore
internal import BriefStore
internal import Navigator

/// A subject's panes as text, one under the other, with numbered sources below.
struct SubjectPage {
    let book: Book
    var report: Report
    let asOf: CalendarDate
    /// What the reader says of findings.
    let judgements: Judgements
    /// True to tell under each line its rule and the words that fired it.
    let isExplained: Bool

    /// Sources cited so far, in the order of their numbers.
    private var cited: [SourceKey] = []
    /// Those of them that a line printed has cited.
    private var used: Set<SourceKey> = []

    /// Sources numbered in the order of the screen; any beyond come as they are cited.
    private static let numbered = 1_000
    /// Sources listed whole although no line cites some of them.
    private static let shortList = 40
    /// Findings of other sources shown under a line at most; the navigator has them all.
    private static let threads = 3

    /// A page of a book.
    init(
        book: Book,
        report: Report,
        asOf: CalendarDate,
        judgements: Judgements,
        isExplained: Bool = false
    ) {
        self.book = book
        self.report = report
        self.asOf = asOf
        self.judgements = judgements
        self.isExplained = isExplained
    }

    /// Prints the panes; false where none of them holds anything.
    mutating func print(_ subjects: [SubjectRow], _ panes: [SubjectPane]) throws -> Bool {
        try report.line(
            subjects.map(\.name).joined(separator: " × ") + " · as of " + DateWording.words(asOf),
            .strong
        )
        // Numbers are those of the screen: the order of the subject's sources.
        let shown = try book.sources(of: subjects.map(\.id), count: SubjectPage.numbered)
        cited = shown.rows.map(\.key)
        var isFound = false
        for pane in panes where pane != .sources {
            isFound = try print(pane, of: subjects.map(\.id)) || isFound
        }
        if panes.contains(.sources) {
            isFound = try printSources(subjects.map(\.id), onlyCited: panes.count > 1) || isFound
        }
        try report.finish()
        return isFound
    }

    private mutating func print(_ pane: SubjectPane, of subjects: [SubjectID]) throws -> Bool {
        let total = try book.findings(subjects, pane: pane, under: judgements, count: 1).total
        try report.line()
        try report.line("\(SubjectPage.title(pane)) \(total)", .strong)
        if total == 0 {
            try report.line("  none in the sources", .dim)
            return false
        }
        var page = self
        try book.eachFinding(of: subjects, in: pane, under: judgements) { try page.print($0) }
        self = page
        return true
    }

    private mutating func print(_ row: FindingRow) throws {
        guard let citation = row.citations.first else { return }
        let numbers = row.citations.map { "[\(number(of: $0.source))]" }.joined()
        try report.entry(
            FindingText.label(row.claim, asOf: asOf),
            FindingText.oneLine(row.judgement?.wording ?? citation.words),
            tail: "  \(numbers) \(citation.place)"
        )
        if isExplained { try report.wrapped(WhyLine.text(row), indent: 6, .dim) }
        try printJudgement(row)
        try printHistory(row)
        try printThreads(row)
    }

    /// What the reader says of the line, and what was said before.
    private mutating func printJudgement(_ row: FindingRow) throws {
        guard let yours = row.yours else { return }
        let before = row.saidBefore(asOf: asOf).map { " · " + $0 } ?? ""
        try report.line("      \(yours)\(before)", .dim)
    }

    /// What earlier sources told, where it is not what the line says.
    private mutating func printHistory(_ row: FindingRow) throws {
        let shown = FindingText.label(row.claim, asOf: asOf)
        for telling in row.tellings {
            guard case .event(let event) = telling.claim else { continue }
            let label = event.dateWords + " · " + event.status.words
            if shown == label || shown == label + " · passed?" { continue }
            let date = DateWording.words(telling.sourceDate, basis: telling.sourceBasis)
            try report.line(
                "      told as \(label)  [\(number(of: telling.citation.source))] \(date)",
                .dim
            )
        }
    }

    /// What other sources say on the matter, the newest few.
    private mutating func printThreads(_ row: FindingRow) throws {
        guard row.isLinked else { return }
        for thread in try book.threads(of: row.number).prefix(SubjectPage.threads) {
            guard let citation = thread.other.citations.first else { continue }
            try report.line(
                "      \(thread.label(asOf: asOf))  [\(number(of: citation.source))] \(citation.place)",
                .dim
            )
        }
    }

    private mutating func printSources(_ subjects: [SubjectID], onlyCited: Bool) throws -> Bool {
        try report.line()
        try report.line("Sources", .strong)
        if onlyCited {
            // A short list without gaps; of a long one only what the lines above cite.
            let isShort = cited.count <= SubjectPage.shortList
            for (index, key) in cited.enumerated() where isShort || used.contains(key) {
                try report.line("  [\(index + 1)] " + SourcesCommand.line(try book.source(key)))
            }
            if !isShort, used.count < cited.count {
                let left = FindingText.count(cited.count - used.count, "source", "sources")
                try report.line("  \(left) more that no line above cites: --pane sources", .dim)
            }
            return !cited.isEmpty
        }
        var page = self
        var isFound = false
        try book.eachSource(of: subjects) { row in
            isFound = true
            try page.report.line("  " + SourcesCommand.line(row))
        }
        self = page
        return isFound
    }

    private mutating func number(of source: SourceKey) -> Int {
        used.insert(source)
        if let index = cited.firstIndex(of: source) { return index + 1 }
        cited.append(source)
        return cited.count
    }

    private static func title(_ pane: SubjectPane) -> String {
        switch pane {
        case .timeline: "Timeline"
        case .issues: "Open issues"
        case .points: "Talking points"
        case .positions: "Positions of others"
        case .sources: "Sources"
        }
    }
}
