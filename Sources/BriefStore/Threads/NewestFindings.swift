internal import GRDB

/// Finds the findings of the newest sources on a subject without reading the subject's whole list.
struct NewestFindings {
    private let sources: Prepared
    private let findings: Prepared
    private let length: Prepared

    /// Longest list that is read whole at once.
    private let short: Int
    /// Findings looked at for each that is wanted before the list is read whole after all: many
    /// sources may name a subject and say little of it.
    private static let patience = 20

    init(_ db: Database, short: Int = 2_000) throws {
        self.short = short
        sources = try Prepared(
            db,
            """
            SELECT n.source, s.findings FROM source_subject AS n
            JOIN source AS s ON s.id = n.source
            WHERE n.subject = ? AND n.age < ? ORDER BY n.age, n.source
            """
        )
        // What concerns the subject itself, and what is told on a line that does. The joins are
        // walked as they stand: from the few lines of a source, never from the subject's list.
        findings = try Prepared(
            db,
            """
            SELECT id FROM finding WHERE id BETWEEN ?1 AND ?2
            AND instr(' ' || subjects || ' ', ' ' || ?3 || ' ') > 0
            UNION SELECT t.finding FROM telling AS t CROSS JOIN finding AS f ON f.id = t.lead
            CROSS JOIN finding_subject AS l ON l.subject = ?3 AND l.kind = f.kind
            AND l.place = f.place AND l.finding = f.id
            WHERE t.finding BETWEEN ?1 AND ?2 ORDER BY 1
            """
        )
        length = try Prepared(
            db,
            "SELECT events + issues + points + positions FROM subject WHERE id = ?"
        )
    }

    /// Rows of so many findings of a subject, newest source first.
    ///
    /// - Returns: nil where the whole list must be read: it is short, too few of its findings have
    ///   a date, or they are too far between.
    func rows(of subject: Int, count: Int) throws -> [Int]? {
        let total = try length.binding(subject).first { $0.int(0) } ?? 0
        guard total > short else { return nil }
        var left = count * NewestFindings.patience
        var rows: [Int] = []
        let walk = sources.binding(subject, Age.undated)
        defer { walk.reset() }
        while try walk.step() {
            let bounds = RowKey.bounds(of: walk.int(0))
            rows += try findings.binding(bounds.first, bounds.last, subject).rows { $0.int(0) }
            if rows.count >= count { return Array(rows.prefix(count)) }
            left -= walk.int(1)
            if left < 0 { return nil }
        }
        return nil
    }
}
