package import BriefCore

extension Notebook {
    /// Writes a note about a target.
    ///
    /// - Returns: the note's number, by which it is changed.
    @discardableResult
    package func addNote(
        _ text: String,
        on target: NotebookTarget,
        quoting quotation: Quotation? = nil
    ) throws(StoreError) -> String {
        try write { db, journal in
            let anchor = try AnchorTable(db).anchor(target, quotation, for: .note)
            let number = try EntryTable(db).nextNote()
            try journal.set(Journal.Slot(kind: .note, anchor: anchor, slot: number), text)
            return number
        }
    }

    /// Changes a note; nil removes it.
    ///
    /// A number without a note is passed over.
    package func setNote(_ number: String, _ text: String?) throws(StoreError) {
        try write { db, journal in
            let anchor = try Prepared(
                db,
                "SELECT anchor FROM journal WHERE kind = 'note' AND slot = ? LIMIT 1"
            ).binding(number).first { $0.int(0) }
            guard let anchor else { return }
            try journal.set(Journal.Slot(kind: .note, anchor: anchor, slot: number), text)
        }
    }

    /// Sets a mark's letter to a target, which undo passes over: it takes back words, not places.
    package func setMark(
        _ letter: Character,
        to target: NotebookTarget,
        quoting quotation: Quotation? = nil
    ) throws(StoreError) {
        try write { db, journal in
            let anchor = try AnchorTable(db).anchor(target, quotation, for: .mark)
            try journal.set(
                Journal.Slot(kind: .mark, anchor: 0, slot: String(letter)),
                String(anchor),
                isStep: false
            )
        }
    }

    /// Where a mark points; nil where it was never set.
    package func mark(_ letter: Character) throws(StoreError) -> NotebookEntry? {
        try read(empty: nil) { db in
            try EntryTable(db).entries(
                "WHERE e.kind = 'mark' AND e.anchor = 0 AND e.slot = ?",
                String(letter)
            ).first
        }
    }

    /// Sets the verdict on an aspect of a finding; nil takes it away.
    package func setVerdict(
        _ verdict: Verdict?,
        on aspect: Verdict.Aspect = .whole,
        of finding: FindingIdentity,
        quoting quotation: Quotation? = nil
    ) throws(StoreError) {
        let slot = (verdict?.aspect ?? aspect).rawValue
        try set(.verdict, slot: slot, verdict?.text, on: .finding(finding), quotation)
    }

    /// Sets the reader's own wording of a target; nil takes it away.
    package func setWording(
        _ text: String?,
        on target: NotebookTarget,
        quoting quotation: Quotation? = nil
    ) throws(StoreError) {
        try set(.wording, slot: "", text, on: target, quotation)
    }

    /// Puts a tag on a target, or takes it away.
    package func setTag(
        _ name: String,
        _ isOn: Bool,
        on target: NotebookTarget,
        quoting quotation: Quotation? = nil
    ) throws(StoreError) {
        try set(.tag, slot: name, isOn ? "" : nil, on: target, quotation)
    }

    /// All that was written about a target, oldest first.
    package func entries(on target: NotebookTarget) throws(StoreError) -> [NotebookEntry] {
        try read(empty: []) { db in
            try EntryTable(db).entries(
                """
                WHERE a.target = ? AND NOT a.is_orphaned AND e.kind <> 'mark' ORDER BY e.id
                """,
                target.description
            )
        }
    }

    /// Says a verdict again of the words that stand at a finding now, as an edit that can be taken
    /// back.
    ///
    /// - Returns: True where they were others; nothing is written where they were not.
    package func confirm(
        _ verdict: Verdict,
        of finding: FindingIdentity,
        quoting quotation: Quotation?
    ) throws(StoreError) -> Bool {
        guard let quotation, try read(empty: false, { _ in true }) else { return false }
        let target = NotebookTarget.finding(finding)
        return try write { db, journal in
            let anchors = AnchorTable(db)
            let slot = verdict.aspect.rawValue
            let said = try anchors.holding(.verdict, slot: slot, of: target).map { anchor in
                (now: anchor, before: try anchors.copyOfOtherWords(anchor))
            }
            guard try anchors.confirm(target, quotation, but: Set(said.compactMap(\.before)))
            else { return false }
            for (now, before) in said {
                let place = Journal.Slot(kind: .verdict, anchor: now, slot: slot)
                guard let before else {
                    try journal.set(place, nil, isStep: false)
                    try journal.set(place, verdict.text)
                    continue
                }
                // Taken back, it is what was said of the words as they were.
                try journal.move(place, to: before)
                try journal.set(place, verdict.text)
                try journal.set(
                    Journal.Slot(kind: .verdict, anchor: before, slot: slot),
                    nil
                )
            }
            return true
        }
    }

    /// The verdicts and wordings whose words have changed or are gone, newest first.
    package func unsettledVerdicts() throws(StoreError) -> [NotebookEntry] {
        try read(empty: []) { db in
            try EntryTable(db).entries(
                """
                WHERE e.kind IN ('verdict', 'wording') AND (a.is_orphaned OR s.words IS NOT NULL)
                ORDER BY e.at DESC, e.id DESC
                """
            )
        }
    }

    /// A window on all entries of a sort, newest first.
    package func entries(
        _ kind: NotebookEntry.Kind,
        offset: Int = 0,
        count: Int
    ) throws(StoreError) -> Window<NotebookEntry> {
        try read(empty: .empty) { db in
            let total =
                try Prepared(db, "SELECT count(*) FROM entry WHERE kind = ?")
                .binding(kind.rawValue).first { $0.int(0) } ?? 0
            let start = min(max(0, offset), total)
            let rows = try EntryTable(db).entries(
                "WHERE e.kind = ? ORDER BY e.at DESC, e.id DESC LIMIT ? OFFSET ?",
                kind.rawValue,
                max(0, count),
                start
            )
            return Window(offset: start, total: total, rows: rows)
        }
    }

    /// The verdicts that stand on findings; those without one are left out.
    package func verdicts(
        on findings: [FindingIdentity]
    ) throws(StoreError) -> [FindingIdentity: [Verdict]] {
        try read(empty: [:]) { db in
            var verdicts: [FindingIdentity: [Verdict]] = [:]
            for finding in findings {
                let found = try EntryTable(db).entries(
                    """
                    WHERE a.target = ? AND NOT a.is_orphaned AND e.kind = 'verdict' ORDER BY e.slot
                    """,
                    NotebookTarget.finding(finding).description
                )
                if !found.isEmpty { verdicts[finding] = found.compactMap { Verdict($0.text) } }
            }
            return verdicts
        }
    }

    /// What the reader says of findings, the newest word last; those not found again are not
    /// among them.
    ///
    /// See ``Book/judgements(of:)``.
    package func judged() throws(StoreError)
        -> [(finding: FindingIdentity, judgement: Judgement)]
    {
        try read(empty: []) { db in
            try EntryTable(db).entries(
                """
                WHERE e.kind IN ('verdict', 'wording') AND NOT a.is_orphaned ORDER BY e.at, e.id
                """
            ).compactMap { entry in
                guard case .finding(let identity) = entry.target else { return nil }
                if entry.kind == .wording {
                    let judgement = Judgement(
                        [],
                        wording: entry.text,
                        isOfOtherWords: entry.changed != nil
                    )
                    return (identity, judgement)
                }
                return Verdict(entry.text).map {
                    (identity, Judgement([$0], isOfOtherWords: entry.changed != nil))
                }
            }
        }
    }

    /// Notes and wordings that hold the words of a query, newest first.
    ///
    /// The query is read as in ``Book/search(_:isTyping:limit:cap:)``.
    package func search(
        _ query: String,
        isTyping: Bool = false,
        limit: Int = 50
    ) throws(StoreError) -> [NotebookEntry] {
        try read(empty: []) { db in
            var query = try SearchQuery(query, isTyping: isTyping, words: Words(db))
            query.clauses = try LetterForms(db, table: "entry_text").added(to: query.clauses)
            guard let match = query.match else { return [] }
            return try EntryTable(db).entries(
                """
                WHERE e.kind IN ('note', 'wording')
                AND e.id IN (SELECT rowid FROM entry_text WHERE entry_text MATCH ?)
                ORDER BY e.at DESC, e.id DESC LIMIT ?
                """,
                match,
                max(0, limit)
            )
        }
    }
}
