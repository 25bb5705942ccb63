internal import BriefCore
internal import TerminalScreen

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

    /// Takes in how much is shared; the list may come in another order, and a cursor that was moved
    /// stays on its row.
    mutating func takeShared(_ counts: [SubjectID: Int], for id: RequestID) {
        guard case .menu(let menu) = overlay, menu.kind == .companion, menu.viewport.cursor > 0
        else { return shared.take(counts, for: id) }
        let items = menu.items(for: self)
        let cursor = menu.viewport.cursor
        let chosen = items.indices.contains(cursor) ? items[cursor] : nil
        shared.take(counts, for: id)
        guard let chosen, case .menu(var menu) = overlay,
            let place = menu.items(for: self).firstIndex(where: { $0.choice == chosen.choice })
        else { return }
        menu.viewport.move(to: place)
        overlay = .menu(menu)
    }

    mutating func takeCounts(_ counts: [String: Int], for id: RequestID) {
        guard awaitingCounts == id else { return }
        awaitingCounts = nil
        searchCounts.merge(counts) { $1 }
    }
}
