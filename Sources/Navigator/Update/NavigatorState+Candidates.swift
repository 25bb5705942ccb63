internal import BriefCore
internal import TerminalScreen

extension NavigatorState {
    /// The name under the cursor that may be that of a subject; nil elsewhere.
    var candidate: CandidateRow? {
        guard case .places(let card) = overlay,
            card.candidates.indices.contains(card.viewport.cursor)
        else { return nil }
        return card.candidates[card.viewport.cursor]
    }

    /// Asks for names that may be those of subjects.
    mutating func fetchCandidates(_ effects: inout [Effect]) {
        guard case .places(var card) = overlay, card.kind == .candidates, !card.isAsked
        else { return }
        let id = stamp()
        card.isAsked = true
        card.awaiting = id
        overlay = .places(card)
        effects.append(.load(id, .candidates))
    }

    /// Asks for the names again, as others may be left to decide on; their list is read out of all
    /// texts, so not for each that was refused.
    mutating func askForCandidatesAgain() {
        guard case .places(var card) = overlay, card.kind == .candidates else { return }
        card.isAsked = false
        overlay = .places(card)
    }

    mutating func takeCandidates(_ rows: [CandidateRow], for id: RequestID) {
        guard case .places(var card) = overlay, card.awaiting == id else { return }
        card.show(rows)
        overlay = .places(card)
    }

    /// Takes the name under the cursor as that of a subject, or as none.
    mutating func decide(_ kind: SubjectKind?) -> [Effect] {
        guard case .places(var card) = overlay, let candidate else { return [] }
        card.decide(isAccepted: kind != nil)
        overlay = .places(card)
        guard let kind else {
            awaited.isRefusal = true
            return [.write(.refusal(candidate.name, isRefused: true))]
        }
        beyondUndo.ask(
            "“\(candidate.name)” stays what you made it, until it is out of your files."
        )
        return [.accept(candidate, kind)]
    }

    /// Closes the card; names that were accepted are looked for in the whole book.
    mutating func closeCard() -> [Effect] {
        defer { overlay = nil }
        // What is being imported now does not know them yet.
        guard case .places(let card) = overlay, card.accepted > 0 else { return [] }
        let name = "the book, read anew for the new names"
        return works.dropFirst().contains(name) ? [] : beginWork(.rebuild, named: name)
    }
}
