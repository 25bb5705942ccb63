internal import BriefCore

extension NavigatorState {
    /// Asks how many passages the searches kept find, once their list is open.
    mutating func fetchCounts(_ effects: inout [Effect]) {
        guard case .menu(let menu) = overlay, menu.kind == .searches, awaitingCounts == nil,
            !areCountsRefused
        else { return }
        let unknown = notebook.searches.filter { searchCounts[$0] == nil }
        guard !unknown.isEmpty else { return }
        let id = stamp()
        awaitingCounts = id
        effects.append(.load(id, .counts(unknown)))
    }

    /// Asks how much the subjects listed to be read together share with the one shown.
    mutating func fetchShared(_ effects: inout [Effect]) {
        guard case .menu(let menu) = overlay, menu.kind == .companion, let subject else { return }
        let unknown = shared.unknown(menu.companions(of: subject), with: subject.ids)
        guard !unknown.isEmpty else { return }
        let id = stamp()
        shared.ask(id, unknown)
        effects.append(.load(id, .shared(unknown, with: subject.ids)))
    }

    mutating func takeCounts(_ counts: [String: Int], for id: RequestID) {
        guard awaitingCounts == id else { return }
        awaitingCounts = nil
        searchCounts.merge(counts) { $1 }
    }
}
