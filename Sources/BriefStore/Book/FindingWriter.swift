internal import BriefCore
internal import GRDB

/// Writes the findings of one source, and counts them by subject.
final class FindingWriter {
    /// Number of events, issues, points and positions written.
    private(set) var count = 0

    private let source: Int
    private let text: SourceText
    private let age: Int
    private let register: Register
    private let statements: FindingStatements
    private var concerned: Set<Int> = []
    private var numbers = (mention: 0, date: 0)
    private var ordinals = Ordinals()

    init(_ db: Database, source: Int, text: SourceText, age: Int, register: Register) throws {
        self.source = source
        self.text = text
        self.age = age
        self.register = register
        statements = try FindingStatements(db)
    }

    /// Writes all findings of an analysis.
    func write(_ analysis: Analysis) throws {
        var paragraphs = Paragraphs(analysis.blocks)
        for finding in analysis.findings {
            switch finding.claim {
            case .mention(let mention): try write(finding, mention)
            case .date(let date): try write(finding, date)
            case .event, .issue, .point, .position:
                let paragraph = paragraphs.number(at: finding.span.start)
                try writeShown(finding, paragraph: paragraph)
            }
        }
        for subject in concerned { register.note(subject, source: source, age: age) }
    }

    private func write(_ finding: Finding, _ mention: Mention) throws {
        let subject = try register.subjects.row(mention.subject)
        let insert = statements.mention
        insert.bind(1, RowKey.row(source, numbers.mention))
        insert.bind(2, subject)
        insert.bind(3, finding.span.start)
        insert.bind(4, finding.span.end)
        insert.bind(5, Codes.code(mention.alias, in: Codes.aliasKinds))
        insert.bind(6, try register.rules.row(finding.rule))
        insert.bind(7, CueText.join(finding.cues))
        try insert.run()
        numbers.mention += 1
        concerned.insert(subject)
        register.counts[subject, default: SubjectCounts()].mentions += 1
    }

    private func write(_ finding: Finding, _ date: TemporalExpression) throws {
        let insert = statements.date
        insert.bind(1, RowKey.row(source, numbers.date))
        insert.bind(2, finding.span.start)
        insert.bind(3, finding.span.end)
        insert.bind(4, Codes.code(date.kind, in: Codes.dateKinds))
        insert.bind(5, date.value)
        insert.bind(6, date.mod)
        insert.bind(7, date.start?.iso)
        insert.bind(8, date.end?.iso)
        insert.bind(9, date.reason)
        insert.bind(10, try register.rules.row(finding.rule))
        insert.bind(11, CueText.join(finding.cues))
        try insert.run()
        numbers.date += 1
    }

    private func writeShown(_ finding: Finding, paragraph: Int) throws {
        let row = RowKey.row(source, count)
        let columns = ClaimColumns(finding.claim)
        let place = FindingPlace(finding.claim, age: age)
        var owners: [Int] = []
        for subject in finding.subjects {
            let owner = try register.subjects.row(subject)
            if !owners.contains(owner) { owners.append(owner) }
        }
        let ordinal = ordinals.next(finding.span, finding.claim.kind, columns.type)
        try insertShown(
            finding,
            row: row,
            columns: columns,
            ordinal: ordinal,
            owners: owners,
            place
        )
        let citation = statements.citation
        citation.bind(1, row)
        citation.bind(2, source)
        citation.bind(3, finding.span.start)
        citation.bind(4, finding.span.end)
        citation.bind(5, paragraph)
        citation.bind(6, text.words(in: finding.span))
        try citation.run()
        for owner in [SubjectCounts.wholeBook] + owners {
            concerned.insert(owner)
            register.list(row, for: owner, kind: finding.claim.kind, at: place)
        }
        count += 1
    }

    private func insertShown(
        _ finding: Finding,
        row: Int,
        columns: ClaimColumns,
        ordinal: Int,
        owners: [Int],
        _ place: FindingPlace
    ) throws {
        let insert = statements.finding
        insert.bind(1, row)
        insert.bind(2, finding.claim.kind.rawValue)
        insert.bind(3, finding.span.start)
        insert.bind(4, finding.span.end)
        insert.bind(5, ordinal)
        columns.bind(to: insert, from: 6)
        insert.bind(13, owners.map { String($0) }.joined(separator: " "))
        place.bind(to: insert, at: 14)
        insert.bind(15, try register.rules.row(finding.rule))
        insert.bind(16, CueText.join(finding.cues))
        try insert.run()
    }
}
