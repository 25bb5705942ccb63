internal import GRDB

/// Reads a whole book and notes what is wrong.
struct BookCheck {
    /// What was found so far.
    private(set) var report = VerifyReport()

    private let db: Database
    private let path: String

    /// Most faults noted.
    private static let most = 1000

    init(_ db: Database, path: String) {
        self.db = db
        self.path = path
    }

    /// Runs all checks that only read.
    mutating func run(progress: (Int, Int) -> Void) {
        attempt { try $0.checkFile() }
        attempt { try $0.checkReferences() }
        attempt { try $0.checkOrphans() }
        attempt { try $0.checkSources(progress) }
        attempt { try $0.checkCounts() }
        attempt { if try !DerivedCheck($0.db).areNamesRight() { $0.note(.names) } }
    }

    /// Runs a check; one that cannot be finished is itself a fault.
    private mutating func attempt(_ check: (inout BookCheck) throws -> Void) {
        do {
            try check(&self)
        } catch {
            note(.file(StoreError(error, path: path).description))
        }
    }

    private mutating func note(_ fault: Fault) {
        if report.faults.count < BookCheck.most { report.faults.append(fault) }
    }

    private mutating func checkFile() throws {
        let answers = try Prepared(db, "PRAGMA integrity_check(100)").rows { $0.text(0) }
        for answer in answers where answer != "ok" { note(.file(answer)) }
        // SQLite reads what a cut last page lacks as zeros.
        let page = try Prepared(db, "PRAGMA page_size").first { $0.int(0) } ?? 1
        if let size = StoreFile.size(of: path), size % page != 0 {
            note(.file("the file is cut: its last page lacks \(page - size % page) bytes"))
        }
    }

    private mutating func checkReferences() throws {
        for table in try Prepared(db, "PRAGMA foreign_key_check").rows({ $0.text(0) }) {
            note(.reference(table: table))
        }
        for (table, question) in BookCheck.strays {
            let isStray = try Prepared(db, question).first { _ in true } ?? false
            if isStray { note(.reference(table: table)) }
        }
    }

    /// Rows of what is derived from several sources that name a finding which is not there, or
    /// a leading one that follows another.
    private static let strays = [
        (
            "telling",
            """
            SELECT 1 FROM telling AS t WHERE finding NOT IN (SELECT id FROM finding) OR NOT EXISTS
            (SELECT 1 FROM telling WHERE finding = t.lead AND lead = t.lead) LIMIT 1
            """
        ),
        (
            "thread_link",
            """
            SELECT 1 FROM thread_link WHERE earlier NOT IN (SELECT id FROM finding)
            OR later NOT IN (SELECT id FROM finding) LIMIT 1
            """
        ),
    ]

    private mutating func checkOrphans() throws {
        let tables = [
            "text_chunk", "marked_block", "block", "section", "passage", "mention", "date",
            "finding",
        ]
        for table in tables {
            let count =
                try Prepared(
                    db,
                    "SELECT count(*) FROM \(table) WHERE id >> 24 NOT IN (SELECT id FROM source)"
                ).first { $0.int(0) } ?? 0
            if count > 0 { note(.orphans(table: table, count: count)) }
        }
    }

    private mutating func checkSources(_ progress: (Int, Int) -> Void) throws {
        let rows = try Prepared(db, "SELECT id, text_count FROM source ORDER BY id")
            .rows { (id: $0.int(0), size: $0.int(1)) }
        let total = rows.reduce(0) { $0 + $1.size }
        var done = 0
        for (row, size) in rows {
            progress(done, total)
            done += size
            let check = try SourceCheck(db, row)
            for fault in try check.faults() { note(fault) }
            report.sources += 1
            report.passages += check.passages
            report.citations += check.citations
        }
        progress(done, total)
    }

    private mutating func checkCounts() throws {
        for (name, sql) in CountCheck.questions {
            try Prepared(db, sql).rows { (stored: $0.int(0), found: $0.int(1), what: $0.text(2)) }
                .filter { $0.stored != $0.found }
                .forEach { row in
                    note(.count(name + row.what, stored: row.stored, found: row.found))
                }
        }
    }
}
