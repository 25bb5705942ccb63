internal import BriefCore

extension NavigatorState {
    /// Most subjects and sources a menu is given.
    private static var nameLimit: Int { 12 }

    /// Asks for the names of the subjects that the screen speaks of.
    mutating func fetchNames(_ effects: inout [Effect]) {
        guard awaitingNames == nil else { return }
        let finding = shownProof?.finding ?? reader?.finding
        var spoken = Set(finding?.finding.subjects ?? [])
        if let fora = subject?.fora { spoken.formUnion(fora.prefix(2)) }
        if let priorities = (subject ?? preview)?.priorities { spoken.formUnion(priorities) }
        spoken.formUnion(companionsOffered)
        let unknown = spoken.filter { names[$0] == nil && !askedNames.contains($0) }.sorted()
        guard !unknown.isEmpty else { return }
        let id = stamp()
        awaitingNames = id
        askedNames.formUnion(unknown)
        effects.append(.load(id, .names(unknown)))
    }

    private var companionsOffered: [SubjectID] {
        guard case .menu(let menu) = overlay, menu.kind == .companion else { return [] }
        return subject?.companions ?? []
    }

    /// Asks for all names of the subjects of the rows at hand, while something is looked for.
    mutating func fetchSpellings(_ effects: inout [Effect]) {
        guard awaitingSpellings == nil, isFinding else { return }
        let unknown = subjectsAtHand.subtracting(askedSpellings).sorted()
        guard !unknown.isEmpty else { return }
        let id = stamp()
        awaitingSpellings = id
        askedSpellings.formUnion(unknown)
        effects.append(.load(id, .spellings(unknown)))
    }

    private var isFinding: Bool {
        if case .prompt(let prompt) = overlay, case .find = prompt.purpose { return true }
        return !findText.isEmpty
    }

    /// The subjects of the rows that find looks through.
    private var subjectsAtHand: Set<SubjectID> {
        switch place {
        case .index(let kind):
            return kind == .sources ? [] : Set(indexes[kind].window.rows.map(\.id))
        case .subject(let subject):
            let rows = SubjectState.panes.flatMap { subject[$0].window.rows }
            return Set(rows.flatMap(\.finding.subjects)).subtracting(subject.ids)
        case .proof, .reader, .search, .meeting: return []
        }
    }

    mutating func takeSpellings(_ found: [SubjectID: String], for id: RequestID) {
        guard awaitingSpellings == id else { return }
        awaitingSpellings = nil
        spellings.merge(found) { $1 }
        if case .prompt(let prompt) = overlay, case .find = prompt.purpose { followPrompt(prompt) }
    }

    /// Asks what the words typed into a menu name.
    mutating func fetchNamed(_ effects: inout [Effect]) {
        guard case .menu(var menu) = overlay, [.palette, .companion, .siblings].contains(menu.kind)
        else { return }
        let text = menu.editor.text.oneLine
        guard text != menu.asked else { return }
        menu.asked = text
        if text.isEmpty {
            menu.awaiting = nil
            menu.named = []
        } else {
            let id = stamp()
            menu.awaiting = id
            effects.append(.load(id, .named(text, limit: Self.nameLimit)))
        }
        overlay = .menu(menu)
        settleMenu()
    }

    mutating func takeNamed(_ places: [NamedPlace], for id: RequestID) {
        guard case .menu(var menu) = overlay, menu.awaiting == id else { return }
        menu.awaiting = nil
        menu.named = places
        overlay = .menu(menu)
    }
}
