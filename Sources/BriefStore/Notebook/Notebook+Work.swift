package import BriefCore
internal import GRDB

extension Notebook {
    /// What became of a note.
    package enum NoteOutcome: Hashable, Sendable {
        case written, removed
        /// Somebody else had written there meanwhile; both texts stand in one note.
        case joined
    }

    /// Writes a note, or changes one, unless somebody else did meanwhile: then both stand.
    ///
    /// - Parameters:
    ///   - text: The note; empty takes it away.
    ///   - number: Number of the note it changes; nil for a new one.
    ///   - before: What that note said when the reader began; nil for a new one.
    ///   - target: What it is about.
    ///   - quotation: The words there.
    /// - Returns: What became of it.
    /// - Throws: ``StoreError`` where the notebook cannot be written.
    package func writeNote(
        _ text: String,
        number: String?,
        before: String?,
        on target: NotebookTarget,
        quoting quotation: Quotation? = nil
    ) throws(StoreError) -> NoteOutcome {
        try write { db, journal in
            let first = try AnchorTable(db).anchor(target, quotation, for: .note)
            let notes = try EntryTable(db).entries(
                """
                WHERE e.kind = 'note' AND a.target = ? AND NOT a.is_orphaned
                ORDER BY e.at DESC, e.id DESC
                """,
                target.description
            )
            let standing = number.map { number in notes.first { $0.slot == number } } ?? notes.first
            let slot = try standing?.slot ?? number ?? EntryTable(db).nextNote()
            let anchor = try AnchorTable(db).holding(.note, slot: slot, of: target).first
            let place = Journal.Slot(kind: .note, anchor: anchor ?? first, slot: slot)
            guard let other = standing?.text, other != before, other != text else {
                try journal.set(place, text.isEmpty ? nil : text)
                return text.isEmpty ? .removed : .written
            }
            guard !text.isEmpty else { return .joined }
            try journal.set(place, other + "\n" + text)
            return .joined
        }
    }

    /// Takes all verdicts on a finding and its wording away.
    package func forget(_ finding: FindingIdentity) throws(StoreError) {
        try write { db, journal in
            for anchor in try AnchorTable(db).all(.finding(finding)) {
                for aspect in Verdict.Aspect.allCases {
                    let slot = Journal.Slot(kind: .verdict, anchor: anchor, slot: aspect.rawValue)
                    try journal.set(slot, nil)
                }
                try journal.set(Journal.Slot(kind: .wording, anchor: anchor, slot: ""), nil)
            }
        }
    }

    /// Sets what is to be done about a target; nil takes it off the list.
    package func setTask(
        _ task: ReaderTask?,
        on target: NotebookTarget,
        quoting quotation: Quotation? = nil
    ) throws(StoreError) {
        try set(.task, slot: "", task?.text, on: target, quotation)
    }

    /// Puts tags on a target, and takes those away that were there before and are not among them.
    ///
    /// - Parameters:
    ///   - names: The tags wanted.
    ///   - target: What they are on.
    ///   - before: The tags the reader saw there; what others have put there meanwhile stays. nil
    ///     for all that are there.
    ///   - quotation: The words there.
    /// - Throws: ``StoreError`` where the notebook cannot be written.
    package func setTags(
        _ names: [String],
        on target: NotebookTarget,
        before: [String]? = nil,
        quoting quotation: Quotation? = nil
    ) throws(StoreError) {
        try write { db, journal in
            let anchors = AnchorTable(db)
            let first = try anchors.anchor(target, quotation, for: .tag)
            let standing = try EntryTable(db).entries(
                "WHERE e.kind = 'tag' AND a.target = ? AND NOT a.is_orphaned ORDER BY e.slot",
                target.description
            ).map(\.slot)
            let seen = before ?? standing
            for name in Set(standing).intersection(seen).subtracting(names).sorted() {
                for anchor in try anchors.holding(.tag, slot: name, of: target) {
                    try journal.set(Journal.Slot(kind: .tag, anchor: anchor, slot: name), nil)
                }
            }
            for name in names where !standing.contains(name) && before?.contains(name) != true {
                try journal.set(Journal.Slot(kind: .tag, anchor: first, slot: name), "")
            }
        }
    }

    /// Says that a name is no subject, or that it may be one after all.
    package func setRefusal(_ name: String, _ isRefused: Bool) throws(StoreError) {
        try write { _, journal in
            let slot = Journal.Slot(kind: .refusal, anchor: 0, slot: name)
            try journal.set(slot, isRefused ? "" : nil)
        }
    }

    /// Keeps a search of the book, or lets it go.
    package func setSearch(_ words: String, _ isKept: Bool) throws(StoreError) {
        try write { _, journal in
            let slot = Journal.Slot(kind: .search, anchor: 0, slot: words)
            try journal.set(slot, isKept ? "" : nil)
        }
    }

    /// Searches kept, the last one first.
    package func searches() throws(StoreError) -> [String] {
        try read(empty: []) { db in
            try Prepared(
                db,
                "SELECT slot FROM entry WHERE kind = 'search' ORDER BY at DESC, id DESC"
            )
            .rows { $0.text(0) }
        }
    }

    /// Names said to be no subjects.
    package func refusals() throws(StoreError) -> Set<String> {
        try read(empty: []) { db in
            Set(
                try Prepared(db, "SELECT slot FROM entry WHERE kind = 'refusal'")
                    .rows { $0.text(0) }
            )
        }
    }

    /// All marks by letter.
    package func marks() throws(StoreError) -> [NotebookEntry] {
        try read(empty: []) { db in
            try EntryTable(db).entries("WHERE e.kind = 'mark' AND e.anchor = 0 ORDER BY e.slot")
        }
    }

    /// A number that changes whenever another program has written the notebook; 0 where it was
    /// never made.
    package func version() throws(StoreError) -> Int {
        try read(empty: 0) { db in
            try Prepared(db, "PRAGMA data_version").first { $0.int(0) } ?? 0
        }
    }

    func set(
        _ kind: NotebookEntry.Kind,
        slot: String,
        _ text: String?,
        on target: NotebookTarget,
        _ quotation: Quotation?
    ) throws(StoreError) {
        try write { db, journal in
            let first = try AnchorTable(db).anchor(target, quotation, for: kind)
            let holding = try AnchorTable(db).holding(kind, slot: slot, of: target)
            let place = holding.first ?? first
            try journal.set(Journal.Slot(kind: kind, anchor: place, slot: slot), text)
            for anchor in holding.dropFirst() {
                try journal.set(Journal.Slot(kind: kind, anchor: anchor, slot: slot), nil)
            }
        }
    }
}
