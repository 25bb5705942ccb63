internal import BriefCore
internal import GRDB

/// Reads findings with their citations, and remembers the names it met.
final class FindingReader {
    private let db: Database
    private let path: String
    private let sources: SourceReader
    private let finding: Prepared
    private let citations: Prepared
    private let pages: PageFinder
    private let subject: Prepared
    private let rule: Prepared
    private var subjects = RowCache<SubjectID>()
    private var rules = RowCache<String>()
    private var tellings: TellingTable?

    init(_ db: Database, path: String) throws {
        self.db = db
        self.path = path
        sources = try SourceReader(db)
        finding = try Prepared(
            db,
            """
            SELECT kind, start, stop, ordinal, type, actor, other, day, until, detail, people,
            subjects, rule, cues, (SELECT t.lead FROM telling AS t WHERE t.finding = finding.id),
            EXISTS (SELECT 1 FROM thread_link WHERE earlier = finding.id AND relation > 0)
            OR EXISTS (SELECT 1 FROM thread_link WHERE later = finding.id AND relation > 0)
            FROM finding WHERE id = ?
            """
        )
        citations = try Prepared(
            db,
            """
            SELECT source, start, stop, words, paragraph FROM citation
            WHERE finding = ? ORDER BY number
            """
        )
        pages = try PageFinder(db)
        subject = try Prepared(db, "SELECT code FROM subject WHERE id = ?")
        rule = try Prepared(db, "SELECT name FROM rule WHERE id = ?")
    }

    /// The finding in a row, as its source claims it.
    func row(_ number: Int) throws -> FindingRow { try read(number).row }

    /// The finding in a row, with the one that leads its line; nil for a line of its own.
    private func read(_ number: Int) throws -> (row: FindingRow, lead: Int?) {
        let cited = try citations.binding(number).rows { row in
            (row.int(0), TextSpan(row.int(1), row.int(2)), row.text(3), row.int(4))
        }
        guard let first = cited.first else { throw StoreError.unknownFinding(Int64(number)) }
        let found = try finding.binding(number).first { row in
            try made(of: row, number: number)
        }
        guard let found else { throw StoreError.unknownFinding(Int64(number)) }
        let source = try sources.row(first.0)
        let row = FindingRow(
            number: Int64(number),
            finding: found.finding,
            citations: try cited.map { part in
                Citation(
                    source: try sources.row(part.0).key,
                    span: part.1,
                    words: part.2,
                    paragraph: part.3,
                    page: try pages.label(of: part.0, at: part.1.start)
                )
            },
            sourceTitle: source.shownTitle,
            sourceDate: source.metadata.published,
            sourceBasis: source.metadata.publishedBasis,
            imprint: source.metadata.imprint,
            ordinal: found.ordinal,
            isLinked: found.isLinked
        )
        return (row, found.lead)
    }

    /// The line a finding stands on: what all its tellings claim together where it leads them,
    /// else what it claims itself, with the tellings beside it.
    func line(_ number: Int) throws -> FindingRow {
        let (own, lead) = try read(number)
        guard let lead else { return own }
        let table = try tellings ?? TellingTable(db)
        tellings = table
        let rows = try table.tellings(lead).map { try row($0) }
        let told = rows.map { row in
            Telling(
                number: row.number,
                claim: row.finding.claim,
                citation: row.citations[0],
                sourceTitle: row.sourceTitle,
                sourceDate: row.sourceDate,
                sourceBasis: row.sourceBasis
            )
        }
        return own.told(
            told,
            isLead: number == lead,
            subjects: rows.flatMap(\.finding.subjects),
            isLinked: rows.contains { $0.isLinked }
        )
    }

    /// A finding with what its row says of it besides.
    private struct Made {
        let finding: Finding
        let ordinal: Int
        let lead: Int?
        let isLinked: Bool
    }

    private func made(of row: Prepared, number: Int) throws -> Made {
        let columns = ClaimColumns(row, 4)
        guard let claim = columns.claim(FindingKind(rawValue: row.int(0))) else {
            throw StoreError.damaged(path, detail: "finding \(number) has an unknown type")
        }
        let finding = Finding(
            span: TextSpan(row.int(1), row.int(2)),
            claim: claim,
            subjects: try SubjectList.split(row.text(11)).compactMap { try subjectID($0) },
            rule: try ruleName(row.int(12)),
            cues: CueText.split(row.text(13))
        )
        return Made(
            finding: finding,
            ordinal: row.int(3),
            lead: row.optionalInt(14),
            isLinked: row.int(15) != 0
        )
    }

    /// The subject in a row; nil for one that cannot be read.
    func subjectID(_ row: Int) throws -> SubjectID? {
        if let known = subjects[row] { return known }
        let id = try subject.binding(row).first { SubjectID($0.text(0)) } ?? nil
        if let id { subjects.keep(id, of: row) }
        return id
    }

    private func ruleName(_ row: Int) throws -> String {
        if let known = rules[row] { return known }
        let name = try rule.binding(row).first { $0.text(0) } ?? ""
        rules.keep(name, of: row)
        return name
    }
}

extension FindingRow {
    /// The row with all tellings of its matter; the leading one claims what they claim together.
    fileprivate func told(
        _ tellings: [Telling],
        isLead: Bool,
        subjects: [SubjectID],
        isLinked: Bool
    ) -> FindingRow {
        var all: [SubjectID] = []
        for subject in isLead ? subjects : finding.subjects where !all.contains(subject) {
            all.append(subject)
        }
        let claim = isLead ? Claim.merged(tellings.map(\.claim)) : nil
        return FindingRow(
            number: number,
            finding: Finding(
                span: finding.span,
                claim: claim ?? finding.claim,
                subjects: all,
                rule: finding.rule,
                cues: finding.cues
            ),
            citations: isLead ? tellings.map(\.citation) : citations,
            sourceTitle: sourceTitle,
            sourceDate: sourceDate,
            sourceBasis: sourceBasis,
            ordinal: ordinal,
            tellings: tellings,
            isLinked: isLinked
        )
    }
}
