internal import BriefCore
internal import BriefStore

extension Desk {
    private static let prefix = "draft "
    private static let separator: Character = "\u{1F}"

    /// Under which key the notebook remembers the draft of this run.
    static let draftKey = prefix + ThisRun.name

    /// Remembers what is being typed in this run; nil forgets it.
    func keepDraft(_ draft: Draft?) throws {
        try notebook.setSession(Desk.draftKey, draft.map(Desk.text))
    }

    /// Keeps a draft that nobody writes any more, for this run and all others.
    func setAside(_ draft: Draft) throws {
        let keys = Set(try notebook.sessions(Desk.prefix).map(\.key))
        let free = (1...).lazy.map { "\(Desk.prefix)\(ThisRun.name) aside \($0)" }
            .first { !keys.contains($0) }
        if let free { try notebook.setSession(free, Desk.text(draft)) }
    }

    /// Forgets a draft that other runs have left, or that was set aside.
    func dropDraft(_ draft: Draft) throws {
        for (key, value) in try notebook.sessions(Desk.prefix)
        where key != Desk.draftKey && Desk.draft(value) == draft {
            try notebook.setSession(key, nil)
        }
    }

    /// What was being typed in runs that are over, the last written last, none twice.
    func drafts() throws -> [Draft] {
        var found: [Draft] = []
        for (key, value) in try notebook.sessions(Desk.prefix)
        where !Presence.isRunning(String(key.dropFirst(Desk.prefix.count))) {
            guard let draft = Desk.draft(value), !found.contains(draft) else { continue }
            found.append(draft)
        }
        return found
    }

    /// The number of words in the question, these, the title, and the text as it is.
    private static func text(_ draft: Draft) -> String {
        let parts = ([String(draft.question.count)] + draft.question + [draft.title])
            .map { $0.filter { $0 != separator } }
        return (parts + [draft.text]).joined(separator: String(separator))
    }

    private static func draft(_ text: String) -> Draft? {
        guard let end = text.firstIndex(of: separator), let count = Int(text[..<end]), count > 0
        else { return nil }
        let rest = text[text.index(after: end)...]
        let parts = rest.split(
            separator: separator,
            maxSplits: count + 1,
            omittingEmptySubsequences: false
        ).map(String.init)
        guard parts.count == count + 2 else { return nil }
        return Draft(
            question: Array(parts.prefix(count)),
            title: parts[count],
            text: parts[count + 1]
        )
    }
}
