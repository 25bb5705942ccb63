internal import BriefCore
internal import GRDB

/// Writes sources: what is true of them, and what was derived.
///
/// What they add to subjects is written by ``finish()``, for all of them together.
struct SourceWriter {
    private let db: Database
    private let words: Words
    private let register: Register
    private let statements: FindingStatements
    private let passages: PassageWriter

    private init(_ db: Database) throws {
        self.db = db
        words = try Words(db)
        register = try Register(db, words: words)
        statements = try FindingStatements(db)
        passages = try PassageWriter(db)
    }

    /// Lends a writer, and finishes what it has written.
    static func lend<Value>(
        in db: Database,
        _ body: (SourceWriter) throws -> Value
    ) throws -> Value {
        let writer = try SourceWriter(db)
        let value = try body(writer)
        try writer.finish()
        return value
    }

    /// Writes what the sources so far add to subjects; nothing may be read or erased before.
    func finish() throws {
        try register.finish()
    }

    /// Writes a source that the book does not have.
    ///
    /// - Returns: the number of events, issues, points and positions.
    func insert(_ source: NewSource) throws -> Int {
        let row =
            try Prepared(db, "SELECT coalesce(max(id), 0) + 1 FROM source")
            .first { $0.int(0) } ?? 1
        try insertRow(row, source)
        try GivenTable(db).set(source.given, of: row)
        try writeText(row, source.document.text)
        if let blocks = source.document.blocks { try writeMarked(row, blocks) }
        try PageTable(db).set(source.document.pages, of: row)
        if let original = source.original { try OriginalTable(db).set(original, of: row) }
        if let origin = source.origin {
            try Prepared(db, "INSERT INTO origin VALUES (?, ?)").binding(row, origin).run()
        }
        return try writeDerived(
            row,
            text: source.document.text,
            analysis: source.analysis,
            file: source.file
        )
    }

    /// Writes what was derived from a source; nothing of an earlier analysis may be left.
    func writeDerived(
        _ row: Int,
        text: SourceText,
        analysis: Analysis,
        file: String
    ) throws -> Int {
        let metadata = analysis.metadata
        let age = Age.of(metadata.published)
        let findings = FindingWriter(
            statements,
            source: row,
            text: text,
            analysis: analysis,
            age: age,
            register: register
        )
        let title = ShownTitle.of(analysis, in: text, file: file)
        try updateRow(row, analysis: analysis, title: title, age: age, findings: findings.count)
        // In the order in which it is read again by who verifies it.
        let derived = DerivedCheck(db)
        var check = try derived.source(row)
        try passages.write(row, text: text, analysis: analysis, check: &check)
        try derived.addPages(of: row, to: &check)
        try findings.write(check: &check)
        try derived.note(check, of: row)
        try register.relieve()
        try Prepared(
            db,
            """
            UPDATE tally SET sources = sources + 1, passages = passages + ?,
            findings = findings + ?, undated = undated + ? WHERE id = 1
            """
        ).binding(
            analysis.passages.count,
            findings.count,
            age == Age.undated ? 1 : 0
        ).run()
        return findings.count
    }

    private func insertRow(_ row: Int, _ source: NewSource) throws {
        let document = source.document
        try Prepared(
            db,
            """
            INSERT INTO source (id, key, hash, digest_of, file, format, encoding, byte_count,
            warnings, front_start, front_end, has_blocks, text_count, text_check, basis,
            shown_title, folded_title, age, passages, findings, limits)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'unknown', '', '', 0, 0, 0, '')
            """
        ).binding(
            row,
            SourceKey(document.hash).text,
            document.hash,
            source.digestOf,
            source.file,
            document.format,
            document.encoding,
            document.byteCount,
            Lines.join(document.warnings),
            document.frontMatter?.start,
            document.frontMatter?.end,
            document.blocks == nil ? 0 : 1,
            document.text.count,
            TextCheck.value(of: document.text.bytes)
        ).run()
    }

    private func updateRow(
        _ row: Int,
        analysis: Analysis,
        title: String,
        age: Int,
        findings: Int
    ) throws {
        let update = try Prepared(
            db,
            """
            UPDATE source SET title = ?, published = ?, basis = ?, reason = ?, kind = ?,
            publisher = ?, reference = ?, language = ?, marking = ?, shown_title = ?,
            folded_title = ?, age = ?, passages = ?, findings = ?, limits = ? WHERE id = ?
            """
        )
        MetadataColumns.bind(analysis.metadata, to: update, from: 1)
        update.bind(10, title)
        update.bind(11, words.plain(title))
        update.bind(12, age)
        update.bind(13, analysis.passages.count)
        update.bind(14, findings)
        update.bind(15, Lines.join(analysis.limits))
        update.bind(16, row)
        try update.run()
        try Prepared(db, "INSERT INTO title_text (rowid, shown_title) VALUES (?, ?)")
            .binding(row, title).run()
    }

    private func writeText(_ row: Int, _ text: SourceText) throws {
        let insert = try Prepared(db, "INSERT INTO text_chunk VALUES (?, ?)")
        try text.bytes.withUnsafeBytes { bytes in
            for (number, start) in stride(from: 0, to: bytes.count, by: TextReader.chunk)
                .enumerated()
            {
                let end = min(start + TextReader.chunk, bytes.count)
                insert.bind(1, RowKey.row(row, number))
                insert.bindBlob(2, borrowing: UnsafeRawBufferPointer(rebasing: bytes[start..<end]))
                try insert.run()
            }
        }
    }

    private func writeMarked(_ row: Int, _ blocks: [Block]) throws {
        let insert = try Prepared(db, "INSERT INTO marked_block VALUES (?, ?, ?, ?, ?)")
        for (number, block) in blocks.enumerated() {
            try insert.binding(
                RowKey.row(row, number),
                Codes.code(block.kind, in: Codes.blockKinds),
                block.level,
                block.span.start,
                block.span.end
            ).run()
        }
    }
}
