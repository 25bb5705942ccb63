internal import BriefCore
internal import GRDB

/// Reads one source with all its parts and says what is wrong.
final class SourceCheck {
    /// Number of passages read.
    private(set) var passages = 0
    /// Number of citations compared.
    private(set) var citations = 0

    private let db: Database
    private let source: Int
    private let key: SourceKey
    private let count: Int

    init(_ db: Database, _ source: Int) throws {
        self.db = db
        self.source = source
        key = try SourceFinder(db).key(of: source)
        count =
            try Prepared(db, "SELECT text_count FROM source WHERE id = ?")
            .binding(source).first { $0.int(0) } ?? 0
    }

    /// What is wrong with the source; empty where nothing is.
    func faults() throws -> [Fault] {
        var faults = try isTextWhole() ? [] : [Fault.text(key)]
        faults += try misplaced("block")
        faults += try misplaced("passage")
        faults += try wrongCitations()
        faults += try wrongNumbers()
        faults += try unlisted()
        if try !DerivedCheck(db).isRight(source) { faults.append(.derived(key)) }
        return faults
    }

    private func isTextWhole() throws -> Bool {
        let bounds = RowKey.bounds(of: source)
        let chunks = try Prepared(
            db,
            "SELECT bytes FROM text_chunk WHERE id BETWEEN ? AND ? ORDER BY id"
        ).binding(bounds.first, bounds.last)
        defer { chunks.reset() }
        var check = TextCheck()
        var length = 0
        while try chunks.step() {
            chunks.withBytes(0) { bytes in
                check.add(bytes)
                length += bytes.count
            }
        }
        let stored = try Prepared(db, "SELECT text_check FROM source WHERE id = ?")
            .binding(source).first { $0.int(0) }
        return length == count && check.value == stored
    }

    /// Parts that are not numbered from 0 on, overlap, or leave the text.
    private func misplaced(_ table: String) throws -> [Fault] {
        let bounds = RowKey.bounds(of: source)
        let rows = try Prepared(
            db,
            "SELECT id, start, stop FROM \(table) WHERE id BETWEEN ? AND ? ORDER BY id"
        ).binding(bounds.first, bounds.last)
        defer { rows.reset() }
        var faults: [Fault] = []
        var number = 0
        var end = 0
        while try rows.step() {
            let span = TextSpan(rows.int(1), rows.int(2))
            if rows.int(0) != RowKey.row(source, number) || span.start < end || span.end > count {
                faults.append(.part(key, table, span))
            }
            end = span.end
            number += 1
        }
        if table == "passage" { passages = number }
        return faults
    }

    private func wrongCitations() throws -> [Fault] {
        let bounds = RowKey.bounds(of: source)
        let text = try TextReader(db)
        let rows = try Prepared(
            db,
            "SELECT source, start, stop, words FROM citation WHERE finding BETWEEN ? AND ?"
        ).binding(bounds.first, bounds.last)
        defer { rows.reset() }
        var faults: [Fault] = []
        while try rows.step() {
            let span = TextSpan(rows.int(1), rows.int(2))
            let found = try text.words(of: rows.int(0), in: span)
            let words = rows.text(3)
            // Compared by bytes: words that only look the same are not the same.
            if !found.utf8.elementsEqual(words.utf8) {
                faults.append(.citation(key, span, words: words, found: found))
            }
            citations += 1
        }
        return faults
    }

    /// Findings without a citation or out of number, and the source's own counts.
    private func wrongNumbers() throws -> [Fault] {
        let bounds = RowKey.bounds(of: source)
        let alone = try Prepared(
            db,
            """
            SELECT id FROM finding WHERE id BETWEEN ? AND ?
            AND NOT EXISTS (SELECT 1 FROM citation WHERE citation.finding = finding.id)
            """
        ).binding(bounds.first, bounds.last).rows { Fault.finding(Int64($0.int(0))) }
        let stored =
            try Prepared(db, "SELECT passages, findings FROM source WHERE id = ?")
            .binding(source).first { ($0.int(0), $0.int(1)) } ?? (0, 0)
        let findings = try PartSearch(db, table: "finding", source: source).count()
        var faults = alone
        if stored.0 != passages {
            faults.append(.count("passages of \(key)", stored: stored.0, found: passages))
        }
        if stored.1 != findings {
            faults.append(.count("findings of \(key)", stored: stored.1, found: findings))
        }
        return faults
    }

    /// Findings that are not on the lists of their subjects.
    private func unlisted() throws -> [Fault] {
        let bounds = RowKey.bounds(of: source)
        let listed = try Prepared(
            db,
            """
            SELECT 1 FROM finding AS f CROSS JOIN finding_subject AS s ON s.subject = ?
            AND s.kind = f.kind AND s.place = f.place AND s.finding = f.id WHERE f.id = ?
            """
        )
        let findings = try Prepared(
            db,
            """
            SELECT id, subjects FROM finding WHERE id BETWEEN ? AND ? AND NOT EXISTS
            (SELECT 1 FROM telling WHERE telling.finding = finding.id AND lead <> id) ORDER BY id
            """
        ).binding(bounds.first, bounds.last)
        defer { findings.reset() }
        var faults: [Fault] = []
        while try findings.step() {
            let row = findings.int(0)
            for owner in [SubjectCounts.wholeBook] + SubjectList.split(findings.text(1)) {
                let isListed = try listed.binding(owner, row).first { _ in true } ?? false
                if !isListed { faults.append(.finding(Int64(row))) }
            }
        }
        return faults
    }
}
