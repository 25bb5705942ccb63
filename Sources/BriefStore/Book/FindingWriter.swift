internal import BriefCore
internal import GRDB

/// Writes the findings of one source, and counts them by subject.
final class FindingWriter {
    private let source: Int
    private let text: SourceText
    private let age: Int
    private let register: Register
    private let statements: FindingStatements
    private let findings: [Finding]
    private let paragraphs: Paragraphs
    /// Places of mentions, of dates, and of the rest among the findings.
    private var mentions: [Int] = []
    private var dates: [Int] = []
    private var shown: [Int] = []

    init(
        _ statements: FindingStatements,
        source: Int,
        text: SourceText,
        analysis: Analysis,
        age: Int,
        register: Register
    ) {
        self.statements = statements
        self.source = source
        self.text = text
        self.age = age
        self.register = register
        findings = analysis.findings
        paragraphs = Paragraphs(analysis.blocks)
        for index in findings.indices {
            switch findings[index].claim {
            case .mention: mentions.append(index)
            case .date: dates.append(index)
            case .event, .issue, .point, .position: shown.append(index)
            }
        }
    }

    /// Number of events, issues, points and positions.
    var count: Int { shown.count }

    /// Writes all findings, and takes them into their source's check number.
    func write(check: inout RowCheck) throws {
        try writeMentions(&check)
        try writeDates(&check)
        try writeShown(&check)
        try writeCitations()
    }

    private func writeMentions(_ check: inout RowCheck) throws {
        var number = 0
        var column = ColumnText()
        try statements.mention.insert(mentions, checked: &check) { row, index in
            // Read part by part: a copy of it all would count a use of each of its texts.
            guard case .mention(let mention) = findings[index].claim else { return }
            let subject = try register.subjects.row(mention.subject)
            row.bind(1, RowKey.row(source, number))
            row.bind(2, subject)
            row.bind(3, findings[index].span.start)
            row.bind(4, findings[index].span.end)
            row.bind(5, Codes.code(mention.alias, in: Codes.aliasKinds))
            row.bind(6, try register.rules.row(findings[index].rule))
            CueText.join(findings[index].cues, into: &column)
            row.bind(7, column)
            number += 1
            register.noteMention(of: subject, source: source, age: age)
        }
    }

    private func writeDates(_ check: inout RowCheck) throws {
        var number = 0
        var column = ColumnText()
        try statements.date.insert(dates, checked: &check) { row, index in
            guard case .date(let date) = findings[index].claim else { return }
            row.bind(1, RowKey.row(source, number))
            row.bind(2, findings[index].span.start)
            row.bind(3, findings[index].span.end)
            row.bind(4, Codes.code(date.kind, in: Codes.dateKinds))
            row.bind(5, date.value)
            row.bind(6, date.mod)
            row.bind(7, date.start?.iso)
            row.bind(8, date.end?.iso)
            row.bind(9, date.reason)
            row.bind(10, try register.rules.row(findings[index].rule))
            CueText.join(findings[index].cues, into: &column)
            row.bind(11, column)
            number += 1
        }
    }

    private func writeShown(_ check: inout RowCheck) throws {
        var ordinals = Ordinals()
        var owners: [Int] = []
        var number = 0
        var column = ColumnText()
        try statements.finding.insert(shown, checked: &check) { row, index in
            let claim = findings[index].claim
            let span = findings[index].span
            let kind = claim.kind
            let columns = ClaimColumns(claim)
            let place = FindingPlace(claim, age: age)
            owners.removeAll(keepingCapacity: true)
            owners.append(SubjectCounts.wholeBook)
            for subject in findings[index].subjects {
                let owner = try register.subjects.row(subject)
                if !owners.contains(owner) { owners.append(owner) }
            }
            let id = RowKey.row(source, number)
            row.bind(1, id)
            row.bind(2, kind.rawValue)
            row.bind(3, span.start)
            row.bind(4, span.end)
            row.bind(5, ordinals.next(span, kind, columns.type))
            columns.bind(to: &row, from: 6)
            SubjectList.join(owners.dropFirst(), into: &column)
            row.bind(13, column)
            row.bind(14, place)
            row.bind(15, try register.rules.row(findings[index].rule))
            CueText.join(findings[index].cues, into: &column)
            row.bind(16, column)
            number += 1
            for owner in owners { register.note(owner, source: source, age: age) }
            register.list(id, for: owners, kind: kind, at: place)
        }
    }

    /// Each finding cites the words it stands on.
    private func writeCitations() throws {
        var paragraphs = paragraphs
        var number = 0
        try text.bytes.withUnsafeBytes { bytes in
            try statements.citation.insert(shown) { row, index in
                let span = findings[index].span
                row.bind(1, RowKey.row(source, number))
                row.bind(2, 0)
                row.bind(3, source)
                row.bind(4, span.start)
                row.bind(5, span.end)
                row.bind(6, paragraphs.number(at: span.start))
                let words = UnsafeRawBufferPointer(rebasing: bytes[span.start..<span.end])
                row.bindText(7, borrowing: words)
                number += 1
            }
        }
    }
}
