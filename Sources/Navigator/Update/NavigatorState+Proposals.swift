internal import BriefCore

extension NavigatorState {
    /// Asks what date the source may have whose date is being asked for.
    mutating func fetchProposals(_ effects: inout [Effect]) {
        guard case .prompt(var prompt) = overlay, case .date(let source, _) = prompt.purpose,
            !prompt.isAsked
        else { return }
        let id = stamp()
        prompt.isAsked = true
        prompt.awaiting = id
        overlay = .prompt(prompt)
        effects.append(.load(id, .dateProposals(source)))
    }

    mutating func takeProposals(_ dates: [DateProposal], for id: RequestID) {
        guard case .prompt(var prompt) = overlay, prompt.awaiting == id else { return }
        prompt.awaiting = nil
        prompt.proposals = dates
        overlay = .prompt(prompt)
    }

    /// Puts a proposal into the line, further on or back from the one that stands there.
    mutating func propose(in prompt: PromptState, by count: Int) {
        var prompt = prompt
        let last = prompt.proposals.count - 1
        let wanted = (prompt.proposed ?? (count > 0 ? -1 : last + 1)) + count
        let index = min(max(0, wanted), last)
        prompt.proposed = index
        prompt.problem = nil
        prompt.editor.replace(with: DateWording.words(prompt.proposals[index].date))
        overlay = .prompt(prompt)
    }
}
