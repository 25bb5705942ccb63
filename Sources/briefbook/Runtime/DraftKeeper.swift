internal import BriefCore
internal import Dispatch
internal import Synchronization

/// Puts the note that is being typed on the disk, beside all else.
///
/// Of letters typed in quick succession only the last text is written: what a kill can lose is
/// what was typed while one write lasted.
final class DraftKeeper: Sendable {
    private struct Step {
        var next: NoteDraft??
        var written: NoteDraft?
    }

    private let desk: Desk
    private let step = Mutex(Step())
    private let queue = DispatchQueue(label: "briefbook.draft")

    /// A keeper of drafts in a notebook.
    init(desk: Desk) { self.desk = desk }

    /// Remembers a draft soon; nil forgets it.
    func keep(_ draft: NoteDraft?) {
        let isWaiting = step.withLock { step in
            defer { step.next = .some(draft) }
            return step.next != nil
        }
        if !isWaiting { queue.async { self.write() } }
    }

    /// Waits until the last draft is on the disk.
    func finish() { queue.sync {} }

    private func write() {
        let next = step.withLock { step -> NoteDraft?? in
            defer { step.next = nil }
            guard let next = step.next, next != step.written else { return nil }
            step.written = next
            return next
        }
        // Where the notebook cannot be written, the note will say so when it is kept.
        if let next { try? desk.keepDraft(next) }
    }
}
