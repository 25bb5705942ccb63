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

    init(
        _ statements: FindingStatements,
        source: Int,
        text: SourceText,
        age: Int,
        register: Register
    ) {
        self.statements = statements
        self.source = source
        self.text = text
        self.age = age
        self.register = register
    }

    /// Writes all findings of an analysis.
    func write(_ analysis: Analysis) throws {
        let findings = analysis.findings
        var mentions: [Int] = []
        var dates: [Int] = []
        var shown: [Int] = []
        for index in findings.indices {
            switch findings[index].claim {
            case .mention: mentions.append(index)
            case .date: dates.append(index)
            case .event, .issue, .point, .position: shown.append(index)
            }
        }
        try writeMentions(findings, mentions)
        try writeDates(findings, dates)
        try writeShown(findings, shown)
        try writeCitations(findings, shown, Paragraphs(analysis.blocks))
        count = shown.count
        for subject in concerned { register.note(subject, source: source, age: age) }
    }

    private func writeMentions(_ findings: [Finding], _ indices: [Int]) throws {
        var number = 0
        var column = ColumnText()
        try statements.mention.insert(indices) { row, index in
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
            concerned.insert(subject)
            register.counts[subject, default: SubjectCounts()].mentions += 1
        }
    }

    private func writeDates(_ findings: [Finding], _ indices: [Int]) throws {
        var number = 0
        var column = ColumnText()
        try statements.date.insert(indices) { row, index in
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

    private func writeShown(_ findings: [Finding], _ indices: [Int]) throws {
        var ordinals = Ordinals()
        var owners: [Int] = []
        var number = 0
        var column = ColumnText()
        try statements.finding.insert(indices) { row, index in
            let claim = findings[index].claim
            let span = findings[index].span
            let kind = claim.kind
            let columns = ClaimColumns(claim)
            let place = FindingPlace(claim, age: age)
            owners.removeAll(keepingCapacity: true)
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
            columns.bind(to: row, from: 6)
            SubjectList.join(owners, into: &column)
            row.bind(13, column)
            row.bind(14, place)
            row.bind(15, try register.rules.row(findings[index].rule))
            CueText.join(findings[index].cues, into: &column)
            row.bind(16, column)
            number += 1
            list(id, for: SubjectCounts.wholeBook, kind, place)
            for owner in owners { list(id, for: owner, kind, place) }
        }
    }

    private func list(_ id: Int, for owner: Int, _ kind: FindingKind, _ place: FindingPlace) {
        concerned.insert(owner)
        register.list(id, for: owner, kind: kind, at: place)
    }

    /// Each finding cites the words it stands on.
    private func writeCitations(
        _ findings: [Finding],
        _ indices: [Int],
        _ paragraphs: Paragraphs
    ) throws {
        var paragraphs = paragraphs
        var number = 0
        try text.bytes.withUnsafeBytes { bytes in
            try statements.citation.insert(indices) { row, index in
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
