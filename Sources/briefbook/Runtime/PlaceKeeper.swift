internal import BriefCore
internal import BriefStore
internal import Dispatch
internal import Navigator
internal import Synchronization

/// Remembers where the reader is, beside all else.
///
/// Of places passed in quick succession only the last is written.
final class PlaceKeeper: Sendable {
    private struct Step {
        var next: NotebookTarget?
        var source: SourceKey?
        var hasFailed = false
    }

    private let desk: Desk
    private let book: String
    private let mailbox: Mailbox?
    private let step = Mutex(Step())
    private let queue = DispatchQueue(label: "briefbook.place")

    /// A keeper of places in a book.
    ///
    /// - Parameters:
    ///   - desk: The notebook.
    ///   - book: Path of the book.
    ///   - mailbox: Where it is said that a place could not be kept.
    init(desk: Desk, book: String, mailbox: Mailbox?) {
        self.desk = desk
        self.book = book
        self.mailbox = mailbox
    }

    /// Remembers a place soon.
    func leave(at target: NotebookTarget) {
        let isWaiting = step.withLock { step in
            defer { step.next = target }
            return step.next != nil
        }
        if !isWaiting { queue.async { self.write() } }
    }

    /// Waits until the last place is on the disk.
    func finish() {
        queue.sync {}
    }

    private func write() {
        let (target, isNew) = step.withLock { step in
            let target = step.next
            step.next = nil
            guard let source = target?.source, source != step.source else { return (target, false) }
            step.source = source
            return (target, true)
        }
        guard let target else { return }
        do {
            try desk.leave(at: target, in: book)
            if isNew, let source = target.source { try desk.notebook.noteReading(of: source) }
        } catch {
            report(error)
        }
    }

    /// Says once that places are not kept; where the notebook may not be written, nobody expects it.
    private func report(_ error: any Error) {
        switch error as? StoreError {
        case .readOnly, .noPermission: return
        default: break
        }
        let isFirst = step.withLock { step in
            defer { step.hasFailed = true }
            return !step.hasFailed
        }
        if isFirst { mailbox?.post(.failed(CommandFailure(error).description)) }
    }
}
