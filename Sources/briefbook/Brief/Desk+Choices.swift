internal import BriefCore
internal import BriefStore

extension Desk {
    /// Which brief of a meeting was last chosen; the usual one where none was.
    func choice(of meeting: Int) throws -> BriefChoice { try notebook.choice(of: meeting) }

    /// Remembers which brief of a meeting was chosen.
    func keep(_ choice: BriefChoice, of meeting: Int) throws {
        guard try choice != self.choice(of: meeting) else { return }
        let text = choice.length + " " + (choice.ceiling ?? "")
        try notebook.setSession(Notebook.choiceKey(meeting), text)
    }
}

extension Notebook {
    /// Which brief of a meeting was last chosen; the usual one where none was.
    func choice(of meeting: Int) throws -> BriefChoice {
        guard let text = try session(Notebook.choiceKey(meeting)) else { return BriefChoice() }
        let length = text.prefix { $0 != " " }
        let ceiling = text.dropFirst(length.count + 1)
        return BriefChoice(
            length: String(length),
            ceiling: ceiling.isEmpty ? nil : String(ceiling)
        )
    }

    fileprivate static func choiceKey(_ meeting: Int) -> String { "brief of meeting \(meeting)" }
}
