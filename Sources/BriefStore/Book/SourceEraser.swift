internal import BriefCore
internal import GRDB

/// Takes sources out of a book, or what was derived from them.
struct SourceEraser {
    private let db: Database

    init(_ db: Database) { self.db = db }

    /// Takes out a source with everything that came from it.
    func erase(_ source: Int) throws {
        try eraseDerived(source)
        try eraseRange("marked_block", source)
        for table in ["text_chunk", "page", "original"] { try eraseRange(table, source) }
        try Prepared(db, "DELETE FROM origin WHERE source = ?").binding(source).run()
        try GivenTable(db).remove(source)
        try Prepared(db, "DELETE FROM source WHERE id = ?").binding(source).run()
    }

    /// Takes out what analysis made of a source; the source stays without findings.
    func eraseDerived(_ source: Int) throws {
        try eraseFindings(source)
        try eraseWords(source)
        for table in ["passage", "section", "block"] { try eraseRange(table, source) }
        try DerivedCheck(db).forget(source)
        try Prepared(
            db,
            """
            UPDATE tally SET (sources, passages, findings, undated) = (SELECT
            tally.sources - 1, tally.passages - source.passages,
            tally.findings - source.findings, tally.undated - (source.age = ?)
            FROM source WHERE source.id = ?) WHERE id = 1
            """
        ).binding(Age.undated, source).run()
    }

    private func eraseFindings(_ source: Int) throws {
        let bounds = RowKey.bounds(of: source)
        try unlink(source)
        var counts: [Int: SubjectCounts] = [:]
        let mentions = try Prepared(
            db,
            "SELECT subject FROM mention WHERE id BETWEEN ? AND ? ORDER BY id"
        ).binding(bounds.first, bounds.last)
        while try mentions.step() {
            counts[mentions.int(0), default: SubjectCounts()].mentions += 1
        }
        let entry = try Prepared(
            db,
            """
            DELETE FROM finding_subject WHERE finding = ?1 AND subject = ?2 AND kind = ?3
            AND place = (SELECT place FROM finding WHERE id = ?1)
            """
        )
        let findings = try Prepared(
            db,
            "SELECT id, kind, subjects FROM finding WHERE id BETWEEN ? AND ? ORDER BY id"
        ).binding(bounds.first, bounds.last)
        while try findings.step() {
            let kind = FindingKind(rawValue: findings.int(1)) ?? .event
            let owners = SubjectList.split(findings.text(2))
            for owner in [SubjectCounts.wholeBook] + owners {
                try entry.binding(findings.int(0), owner, kind.rawValue).run()
                counts[owner, default: SubjectCounts()].add(kind)
            }
        }
        for subject in counts.keys { counts[subject]?.sources = 1 }
        try SubjectCounts.subtract(counts, in: db)
        let age =
            try Prepared(db, "SELECT age FROM source WHERE id = ?")
            .binding(source).first { $0.int(0) } ?? Age.undated
        let place = try Prepared(
            db,
            "DELETE FROM source_subject WHERE subject = ? AND age = ? AND source = ?"
        )
        for subject in counts.keys { try place.binding(subject, age, source).run() }
        try Prepared(db, "DELETE FROM citation WHERE finding BETWEEN ? AND ?")
            .binding(bounds.first, bounds.last).run()
        for table in ["finding", "date", "mention"] { try eraseRange(table, source) }
    }

    /// Takes out what links a source's findings to others, which are to be linked anew.
    private func unlink(_ source: Int) throws {
        let bounds = RowKey.bounds(of: source)
        let leads = try Prepared(
            db,
            "SELECT DISTINCT lead FROM telling WHERE finding BETWEEN ? AND ? ORDER BY lead"
        ).binding(bounds.first, bounds.last).rows { $0.int(0) }
        let tellings = try TellingTable(db)
        let unsettled = try UnsettledSubjects(db)
        for lead in leads { try unsettled.add(findings: try tellings.part(lead)) }
        try unsettled.add(source: source)
        try LinkTable(db).erase(source)
    }

    /// Takes the words out of the text indexes, which need the words to find them.
    private func eraseWords(_ source: Int) throws {
        let bounds = RowKey.bounds(of: source)
        try Prepared(
            db,
            """
            INSERT INTO passage_text (passage_text, rowid, words)
            SELECT 'delete', id, words FROM passage_words WHERE id BETWEEN ? AND ?
            """
        ).binding(bounds.first, bounds.last).run()
        try Prepared(
            db,
            """
            INSERT INTO title_text (title_text, rowid, shown_title)
            SELECT 'delete', id, shown_title FROM source WHERE id = ?
            """
        ).binding(source).run()
    }

    private func eraseRange(_ table: String, _ source: Int) throws {
        let bounds = RowKey.bounds(of: source)
        try Prepared(db, "DELETE FROM \(table) WHERE id BETWEEN ? AND ?")
            .binding(bounds.first, bounds.last).run()
    }
}
