internal import BriefAssembly
internal import BriefCore
internal import BriefStore
internal import Navigator

extension Desk {
    /// What was promised in the rooms of meetings and is not kept yet, as tasks: ours are the
    /// reader's to do, theirs are theirs.
    func promises(in book: Book) throws -> [NotebookView.Note] {
        let meetings = try notebook.meetings()
        guard !meetings.isEmpty else { return [] }
        let memories = try notebook.briefMemories()
        return try meetings.flatMap { numbered in
            let memory = BriefMemory(memories[numbered.number] ?? [])
            guard !memory.openPromises.isEmpty else { return [NotebookView.Note]() }
            let names = try numbered.meeting.subjects.map { try book.subject($0)?.name ?? $0.code }
            return memory.openPromises.sorted { $0.key < $1.key }.map { number, entry in
                let promise = PromiseNumber(meeting: numbered.number, note: number)
                return Desk.note(entry, promise, of: numbered.meeting, with: Wording.row(names))
            }
        }
    }

    private static func note(
        _ entry: RoomEntry,
        _ promise: PromiseNumber,
        of meeting: Meeting,
        with them: String
    ) -> NotebookView.Note {
        let finding = FindingIdentity(entry.key).map { NotebookTarget.finding($0) }
        let task = entry.task(of: them)
        let row = NotebookEntry(
            number: 0,
            kind: .task,
            target: finding ?? meeting.subjects.first.map { .subject($0) } ?? .book,
            slot: "",
            text: task.text,
            at: entry.at,
            quotation: nil,
            isOrphaned: false
        )
        let about =
            entry.verb == .pledged ? "they promised" : "we promised \(them)"
        return NotebookView.Note(
            entry: row,
            about: about + ", " + FindingText.oneLine(entry.topic),
            promise: promise
        )
    }
}
