internal import SourceImport
internal import Synchronization

/// Says once that documents are read without a sandbox, where that is so.
enum SandboxNotice {
    private static let isSaid = Atomic<Bool>(false)

    /// Says it on standard error, the first time there is a reason.
    static func sayOnce() {
        guard DocumentWorker.wasUnsandboxed,
            !isSaid.exchange(true, ordering: .relaxed)
        else { return }
        StandardError.line("briefbook: " + DocumentWorker.warning)
    }
}
