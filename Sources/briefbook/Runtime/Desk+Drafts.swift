internal import BriefCore
internal import BriefStore
internal import Glibc

extension Desk {
    private static let prefix = "draft "
    private static let separator: Character = "\u{1F}"

    /// Remembers the note that is being typed in this run; nil forgets it.
    func keepDraft(_ draft: NoteDraft?) throws {
        try notebook.setSession(Desk.prefix + String(getpid()), draft.map(Desk.text))
    }

    /// Forgets a draft that another run has left.
    func dropDraft(_ draft: NoteDraft) throws {
        for (key, value) in try notebook.sessions(Desk.prefix) where Desk.draft(value) == draft {
            try notebook.setSession(key, nil)
        }
    }

    /// Notes that were being typed in runs that are over; those that were kept after all are not
    /// among them.
    func drafts() throws -> [NoteDraft] {
        try notebook.sessions(Desk.prefix).compactMap { key, value in
            guard let process = pid_t(key.dropFirst(Desk.prefix.count)),
                !Presence.isRunning(process), let draft = Desk.draft(value)
            else { return nil }
            let kept = try notebook.entries(on: draft.target)
            return kept.contains { $0.kind == .note && $0.text == draft.text } ? nil : draft
        }
    }

    private static func text(_ draft: NoteDraft) -> String {
        [
            draft.target.description, draft.name, draft.number ?? "",
            draft.before.map { "=" + $0 } ?? "", draft.text,
        ]
        .map { $0.filter { $0 != separator } }.joined(separator: String(separator))
    }

    private static func draft(_ text: String) -> NoteDraft? {
        let parts = text.split(separator: separator, omittingEmptySubsequences: false)
            .map(String.init)
        guard parts.count == 5, let target = NotebookTarget(parts[0]) else { return nil }
        return NoteDraft(
            target: target,
            name: parts[1],
            number: parts[2].isEmpty ? nil : parts[2],
            before: parts[3].isEmpty ? nil : String(parts[3].dropFirst()),
            text: parts[4]
        )
    }
}
