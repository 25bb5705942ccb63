internal import Glibc

/// This run of the program among all others.
enum ThisRun {
    /// A name no other run has, before or after: process numbers are used again.
    static let name: String = {
        var now = timespec()
        clock_gettime(CLOCK_REALTIME, &now)
        let chance = UInt32.random(in: .min ... .max)
        let seconds = String(max(0, now.tv_sec), radix: 36)
        let nanoseconds = String(max(0, now.tv_nsec), radix: 36)
        return "\(getpid())-\(seconds)-\(nanoseconds)-\(String(chance, radix: 36))"
    }()
}
