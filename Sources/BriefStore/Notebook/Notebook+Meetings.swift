package import BriefCore
internal import GRDB

extension Notebook {
    /// A meeting with its number.
    package struct NumberedMeeting: Hashable, Sendable {
        /// Its number in the notebook, from 1.
        package let number: Int
        /// The meeting.
        package let meeting: Meeting
    }

    /// All meetings, by date, then by number.
    package func meetings() throws(StoreError) -> [NumberedMeeting] {
        try read(empty: []) { db in
            try EntryTable(db).entries("WHERE e.kind = 'meeting' ORDER BY e.id").compactMap {
                entry in
                guard let number = Int(entry.slot), let meeting = Meeting(entry.text) else {
                    return nil
                }
                return NumberedMeeting(number: number, meeting: meeting)
            }.sorted { ($0.meeting.date, $0.number) < ($1.meeting.date, $1.number) }
        }
    }

    /// The meeting of a number; nil where there is none.
    package func meeting(_ number: Int) throws(StoreError) -> Meeting? {
        try meetings().first { $0.number == number }?.meeting
    }

    /// Writes a new meeting down.
    ///
    /// - Parameter meeting: The meeting.
    /// - Returns: Its number; those of meetings taken away are not used again.
    /// - Throws: ``StoreError`` where the notebook cannot be written.
    package func addMeeting(_ meeting: Meeting) throws(StoreError) -> Int {
        try write { db, journal in
            let number =
                try Prepared(
                    db,
                    """
                    SELECT coalesce(max(CAST(slot AS INTEGER)), 0) + 1 FROM journal
                    WHERE kind = 'meeting'
                    """
                ).first { $0.int(0) } ?? 1
            try journal.set(Notebook.slot(.meeting, "\(number)"), meeting.text)
            return number
        }
    }

    /// Changes a meeting; nil takes it away, what is remembered of its brief stays.
    package func setMeeting(_ number: Int, _ meeting: Meeting?) throws(StoreError) {
        try write { _, journal in
            try journal.set(Notebook.slot(.meeting, "\(number)"), meeting?.text)
        }
    }

    /// What is remembered of a meeting's brief, by name, in the order in which it was written.
    package func briefMemory(_ number: Int) throws(StoreError) -> [(name: String, text: String)] {
        try read(empty: []) { db in
            let head = "\(number) "
            return try EntryTable(db).entries("WHERE e.kind = 'brief' ORDER BY e.id")
                .filter { $0.slot.hasPrefix(head) }
                .map { (name: String($0.slot.dropFirst(head.count)), text: $0.text) }
        }
    }

    /// What is remembered of the briefs of all meetings, by the number of the meeting.
    package func briefMemories() throws(StoreError) -> [Int: [(name: String, text: String)]] {
        try read(empty: [:]) { db in
            var memories: [Int: [(name: String, text: String)]] = [:]
            for entry in try EntryTable(db).entries("WHERE e.kind = 'brief' ORDER BY e.id") {
                let parts = entry.slot.split(separator: " ", maxSplits: 1).map(String.init)
                guard parts.count == 2, let number = Int(parts[0]) else { continue }
                memories[number, default: []].append((name: parts[1], text: entry.text))
            }
            return memories
        }
    }

    /// Remembers something of a meeting's brief; nil forgets it.
    package func setBriefMemory(
        _ number: Int,
        _ name: String,
        _ text: String?
    ) throws(StoreError) {
        try write { _, journal in
            try journal.set(Notebook.slot(.brief, "\(number) " + name), text)
        }
    }

    private static func slot(_ kind: NotebookEntry.Kind, _ name: String) -> Journal.Slot {
        Journal.Slot(kind: kind, anchor: 0, slot: name)
    }
}

extension Notebook {
    /// Remembers several things of a meeting's brief at once, so that they are undone at once; nil
    /// forgets one.
    package func setBriefMemory(
        _ number: Int,
        _ entries: [(name: String, text: String?)]
    ) throws(StoreError) {
        try write { _, journal in
            for entry in entries {
                let slot = Journal.Slot(kind: .brief, anchor: 0, slot: "\(number) " + entry.name)
                try journal.set(slot, entry.text)
            }
        }
    }
}
