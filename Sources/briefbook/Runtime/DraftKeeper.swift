internal import BriefCore
internal import Dispatch
internal import Synchronization

/// Puts what is being typed on the disk, beside all else.
///
/// Of letters typed in quick succession only the last text is written: what a kill can lose is
/// what was typed while one write lasted.
final class DraftKeeper: Sendable {
    private struct Step {
        var next: Draft??
        var written: Draft?
    }

    private let desk: Desk
    private let step = Mutex(Step())
    private let queue = DispatchQueue(label: "briefbook.draft")

    /// A keeper of drafts in a notebook.
    init(desk: Desk) { self.desk = desk }

    /// Remembers a draft soon; nil forgets it.
    func keep(_ draft: Draft?) {
        let isNew = step.withLock { step in
            if let next = step.next {
                if next != draft { step.next = .some(draft) }
                return false
            }
            guard step.written != draft else { return false }
            step.next = .some(draft)
            return true
        }
        if isNew { queue.async { self.write() } }
    }

    /// Takes over a draft of another run: it is this run's before the other's is forgotten.
    func adopt(_ draft: Draft) {
        keep(draft)
        finish()
        // What cannot be forgotten is offered again.
        try? desk.dropDraft(draft)
    }

    /// Waits until the last draft is on the disk.
    func finish() { queue.sync {} }

    private func write() {
        let next = step.withLock { step -> Draft?? in
            defer { step.next = nil }
            guard let next = step.next, next != step.written else { return nil }
            step.written = next
            return next
        }
        // Where the notebook cannot be written, the text will say so when it is kept.
        if let next { try? desk.keepDraft(next) }
    }
}
