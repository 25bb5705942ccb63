internal import BriefCore
internal import GRDB

/// What entries are about, with the words by which it is found again.
struct AnchorTable {
    let db: Database

    init(_ db: Database) { self.db = db }

    /// All anchors of a target as they are found now; several where words were found again in one
    /// place.
    func all(_ target: NotebookTarget) throws -> [Int] {
        try Prepared(
            db,
            "SELECT id FROM anchor WHERE target = ? AND NOT is_orphaned ORDER BY id"
        ).binding(target.description).rows { $0.int(0) }
    }

    /// Those anchors of a target under which a slot is filled.
    func holding(
        _ kind: NotebookEntry.Kind,
        slot: String,
        of target: NotebookTarget
    ) throws -> [Int] {
        try all(target).filter { anchor in
            try Prepared(
                db,
                "SELECT 1 FROM entry WHERE kind = ? AND anchor = ? AND slot = ?"
            ).binding(kind.rawValue, anchor, slot).first { _ in true } ?? false
        }
    }

    /// The anchor of a target for what is written there now, made where there is none.
    ///
    /// What the reader says of a finding is said of the words as they are now, and confirms what was
    /// said of others; a note, tag, task or mark confirms no verdict.
    func anchor(
        _ target: NotebookTarget,
        _ quotation: Quotation?,
        for kind: NotebookEntry.Kind
    ) throws -> Int {
        if let known = try known(target, quotation, for: kind) { return known }
        let made = try Prepared(
            db,
            """
            INSERT INTO anchor (target, words, head, tail, digest_of, is_orphaned)
            VALUES (?, ?, ?, ?, ?, 0) RETURNING id
            """
        ).binding(
            target.description,
            quotation?.words,
            quotation?.before,
            quotation?.after,
            quotation?.digestOf
        ).rows { $0.int(0) }
        guard let id = made.first else {
            throw StoreError.unexpected(target.description, detail: "no row for an anchor")
        }
        if let title = quotation?.title { try stand(id, title: title, changed: nil) }
        return id
    }

    /// The anchor there is for what is written at a target now.
    private func known(
        _ target: NotebookTarget,
        _ quotation: Quotation?,
        for kind: NotebookEntry.Kind
    ) throws -> Int? {
        let all = try self.all(target)
        guard let quotation else { return all.first }
        let isVerdict = kind == .verdict || kind == .wording
        if !isVerdict, let same = try all.first(where: { try !isOnOtherWords($0) }) { return same }
        if try !isVerdict && all.contains(where: isJudged) { return nil }
        try confirm(target, quotation)
        return all.first
    }

    private func isJudged(_ anchor: Int) throws -> Bool {
        try Prepared(
            db,
            "SELECT 1 FROM entry WHERE anchor = ? AND kind IN ('verdict', 'wording')"
        ).binding(anchor).first { _ in true } ?? false
    }

    /// Takes the words that stand at a target now for those its entries are on, those under some
    /// anchors left out.
    ///
    /// - Returns: True where they were others.
    @discardableResult
    func confirm(
        _ target: NotebookTarget,
        _ quotation: Quotation,
        but kept: Set<Int> = []
    ) throws -> Bool {
        var isChanged = false
        for anchor in try all(target) where try !kept.contains(anchor) && isOnOtherWords(anchor) {
            isChanged = true
            try Prepared(db, "UPDATE anchor SET words = ?, head = ?, tail = ? WHERE id = ?")
                .binding(quotation.words, quotation.before, quotation.after, anchor).run()
            try Prepared(
                db,
                "UPDATE standing SET words = NULL, head = NULL, tail = NULL WHERE anchor = ?"
            ).binding(anchor).run()
        }
        return isChanged
    }

    /// A second anchor for words that have changed since; nil where an anchor is of the words as
    /// they stand.
    func copyOfOtherWords(_ anchor: Int) throws -> Int? {
        guard try isOnOtherWords(anchor) else { return nil }
        let made = try Prepared(
            db,
            """
            INSERT INTO anchor (target, words, head, tail, digest_of, is_orphaned)
            SELECT target, words, head, tail, digest_of, is_orphaned FROM anchor WHERE id = ?
            RETURNING id
            """
        ).binding(anchor).rows { $0.int(0) }.first
        try Prepared(
            db,
            "INSERT INTO standing SELECT ?, title, words, head, tail FROM standing WHERE anchor = ?"
        ).binding(made, anchor).run()
        return made
    }

    /// Notes what the source of an anchor is called and which words stand there now.
    func stand(_ anchor: Int, title: String, changed: Quotation?) throws {
        try Prepared(db, "INSERT OR REPLACE INTO standing VALUES (?, ?, ?, ?, ?)")
            .binding(anchor, title, changed?.words, changed?.before, changed?.after).run()
    }

    private func isOnOtherWords(_ anchor: Int) throws -> Bool {
        try Prepared(db, "SELECT 1 FROM standing WHERE anchor = ? AND words IS NOT NULL")
            .binding(anchor).first { _ in true } ?? false
    }
}
