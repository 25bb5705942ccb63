internal import BriefCore
internal import GRDB

/// Makes the edits of one transaction, writing each down before the state is changed.
///
/// What one transaction changes is undone and made again at once.
final class Journal {
    /// The place of one entry.
    struct Slot: Hashable {
        let kind: NotebookEntry.Kind
        let anchor: Int
        let slot: String
    }

    /// An edit as it is written down.
    struct Line {
        let number: Int
        let slot: Slot
        let before: String?
        let after: String?
    }

    let db: Database
    private let who: String
    private let at: String
    private var hasEdited = false
    /// Edits this run has made that are steps, by their numbers in the journal.
    private(set) var own: Set<Int>

    init(_ db: Database, who: String, at: String, own: Set<Int> = []) {
        self.db = db
        self.who = who
        self.at = at
        self.own = own
    }

    /// True once something was written down.
    private(set) var hasWritten = false

    /// The time of this transaction.
    var time: String { at }

    /// Sets what stands in a slot; nil empties it.
    ///
    /// What stands there already is no edit. An edit that is no step is not undone.
    func set(_ slot: Slot, _ text: String?, isStep: Bool = true) throws {
        let before = try value(slot)
        guard before != text else { return }
        let number = try write(
            Line(number: 0, slot: slot, before: before, after: text),
            verb: .edit,
            of: nil
        )
        guard isStep else { return }
        try Connection.execute(
            db,
            "DELETE FROM continued WHERE step IN (SELECT id FROM step WHERE is_undone)"
        )
        try Connection.execute(db, "DELETE FROM step WHERE is_undone")
        let step =
            try Prepared(db, "INSERT INTO step (edit, is_undone) VALUES (?, 0) RETURNING id")
            .binding(number).rows { $0.int(0) }.first
        if hasEdited {
            try Prepared(db, "INSERT INTO continued VALUES (?)").binding(step).run()
        }
        hasEdited = true
        own.insert(number)
    }

    /// Takes what stands in a slot, with the edits that led to it, to another anchor of the same
    /// words.
    func move(_ slot: Slot, to anchor: Int) throws {
        for table in ["entry", "journal"] {
            try Prepared(
                db,
                "UPDATE \(table) SET anchor = ? WHERE kind = ? AND anchor = ? AND slot = ?"
            ).binding(anchor, slot.kind.rawValue, slot.anchor, slot.slot).run()
        }
    }

    /// The last edit that stands, or the one taken back last where it is to be made again; nil
    /// where it is not of this run, or something else stands by now in its place, or in that of
    /// another edit of the same transaction.
    func ownStep(isUndone: Bool) throws -> Int? {
        let group = try ownGroup(isUndone: isUndone)
        var seen: Set<Slot> = []
        for edit in group {
            let line = try self.line(edit)
            // Of several edits of one slot the one met first tells what stands there.
            guard seen.insert(line.slot).inserted else { continue }
            guard try value(line.slot) == (isUndone ? line.before : line.after) else { return nil }
        }
        return group.first
    }

    /// The edits of this run's last transaction that stands, the newest first; or of the one to be
    /// made again, the oldest first.
    private func ownGroup(isUndone: Bool) throws -> [Int] {
        let steps = try Prepared(
            db,
            """
            SELECT edit, id IN (SELECT step FROM continued) FROM step
            WHERE is_undone = ?\(ownOnly) ORDER BY id \(isUndone ? "" : "DESC")
            """
        ).binding(isUndone ? 1 : 0).rows { (edit: $0.int(0), isContinued: $0.int(1) == 1) }
        if isUndone {
            let rest = steps.dropFirst().prefix { $0.isContinued }
            return (steps.prefix(1) + rest).map(\.edit)
        }
        let first = steps.firstIndex { !$0.isContinued } ?? steps.endIndex - 1
        return steps.prefix(first + 1).map(\.edit)
    }

    /// The edit that anybody made last, or took back last; nil for none.
    func lastStep(isUndone: Bool) throws -> Int? {
        try Prepared(
            db,
            """
            SELECT edit FROM step WHERE is_undone = ? ORDER BY id
            \(isUndone ? "" : "DESC") LIMIT 1
            """
        ).binding(isUndone ? 1 : 0).first { $0.int(0) }
    }

    private var ownOnly: String {
        " AND edit IN (\(own.map(String.init).joined(separator: ", ")))"
    }

    /// Takes back the last edit that stands, with those of the same transaction.
    ///
    /// - Returns: the first edit of the transaction, and how many there were.
    func undo(ofOwn isOwn: Bool = false) throws -> (line: Line, count: Int) {
        var count = 0
        while true {
            let step = try Prepared(
                db,
                """
                SELECT id, edit FROM step WHERE NOT is_undone\(isOwn ? ownOnly : "")
                ORDER BY id DESC LIMIT 1
                """
            ).first { (id: $0.int(0), edit: $0.int(1)) }
            guard let step else { throw StoreError.nothingToUndo }
            own.insert(step.edit)
            let line = try self.line(step.edit)
            let inverse = Line(
                number: 0,
                slot: line.slot,
                before: line.after,
                after: line.before
            )
            let taken = try take(inverse, step: step, isUndone: true)
            count += 1
            guard try isContinued(step.id) else { return (taken, count) }
        }
    }

    /// Makes the edit again that was taken back last, with those of the same transaction.
    ///
    /// - Returns: the last edit of the transaction, and how many there were.
    func redo(ofOwn isOwn: Bool = false) throws -> (line: Line, count: Int) {
        var made: Line?
        var count = 0
        while true {
            let step = try Prepared(
                db,
                """
                SELECT id, edit FROM step WHERE is_undone\(isOwn ? ownOnly : "")
                ORDER BY id LIMIT 1
                """
            ).first { (id: $0.int(0), edit: $0.int(1)) }
            guard let step, try made == nil || isContinued(step.id) else {
                guard let made else { throw StoreError.nothingToRedo }
                return (made, count)
            }
            own.insert(step.edit)
            made = try take(try line(step.edit), step: step, isUndone: false)
            count += 1
        }
    }

    private func isContinued(_ step: Int) throws -> Bool {
        try Prepared(db, "SELECT 1 FROM continued WHERE step = ?").binding(step)
            .first { _ in true } ?? false
    }

    private func take(_ line: Line, step: (id: Int, edit: Int), isUndone: Bool) throws -> Line {
        let number = try write(line, verb: isUndone ? .undo : .redo, of: step.edit)
        try Prepared(db, "UPDATE step SET is_undone = ? WHERE id = ?")
            .binding(isUndone ? 1 : 0, step.id).run()
        return Line(number: number, slot: line.slot, before: line.before, after: line.after)
    }

    /// Writes an edit down and changes the state.
    private func write(_ line: Line, verb: NotebookEdit.Verb, of edit: Int?) throws -> Int {
        let number = try Prepared(
            db,
            """
            INSERT INTO journal (at, who, verb, undone, kind, anchor, slot, before, after)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id
            """
        ).binding(
            at,
            who,
            verb.rawValue,
            edit,
            line.slot.kind.rawValue,
            line.slot.anchor,
            line.slot.slot,
            line.before,
            line.after
        ).rows { $0.int(0) }.first
        guard let number else {
            throw StoreError.unexpected("journal", detail: "no row for an edit")
        }
        try EntryTable(db).set(line.slot, line.after, at: at)
        hasWritten = true
        return number
    }

    private func value(_ slot: Slot) throws -> String? {
        try Prepared(
            db,
            "SELECT text FROM entry WHERE kind = ? AND anchor = ? AND slot = ?"
        ).binding(slot.kind.rawValue, slot.anchor, slot.slot).first { $0.text(0) }
    }

    private func line(_ number: Int) throws -> Line {
        let line =
            try Prepared(
                db,
                "SELECT kind, anchor, slot, before, after FROM journal WHERE id = ?"
            ).binding(number).first { row in
                NotebookEntry.Kind(rawValue: row.text(0)).map { kind in
                    Line(
                        number: number,
                        slot: Slot(kind: kind, anchor: row.int(1), slot: row.text(2)),
                        before: row.optionalText(3),
                        after: row.optionalText(4)
                    )
                }
            } ?? nil
        guard let line else { throw StoreError.nothingToUndo }
        return line
    }
}
