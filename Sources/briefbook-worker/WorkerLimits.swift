internal import Glibc

/// What a worker may take of the machine.
enum WorkerLimits {
    /// Memory, in bytes of address space.
    private static let memory: rlim_t = 1 << 30
    /// Seconds of a processor, for one document.
    private static let seconds: rlim_t = 15
    /// Bytes of a file it writes: notes of a library on what it met, nothing else.
    private static let file: rlim_t = 1 << 20
    /// Open files.
    private static let files: rlim_t = 32

    /// Sets those that hold for this process and all that come of it.
    static func set() {
        limit(RLIMIT_CORE, 0)
        limit(RLIMIT_AS, memory)
        limit(RLIMIT_FSIZE, file)
        limit(RLIMIT_NOFILE, files)
    }

    /// Sets those that hold for one document; no process comes of the one that reads it, so that
    /// none outlives it.
    static func setForDocument() {
        limit(RLIMIT_CPU, seconds)
        limit(__RLIMIT_NPROC, 0)
    }

    private static func limit(_ resource: __rlimit_resource, _ value: rlim_t) {
        var bounds = rlimit(rlim_cur: value, rlim_max: value)
        setrlimit(__rlimit_resource_t(resource.rawValue), &bounds)
    }
}
