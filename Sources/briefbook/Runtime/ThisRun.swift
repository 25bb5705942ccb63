internal import Glibc

/// This run of the program among all others.
enum ThisRun {
    /// A name no other run has, before or after: process numbers are used again.
    static let name: String = {
        var now = timespec()
        clock_gettime(CLOCK_REALTIME, &now)
        let chance = UInt32.random(in: .min ... .max)
        let parts = [UInt64(max(0, now.tv_sec)), UInt64(max(0, now.tv_nsec)), UInt64(chance)]
        let moment = parts.map { String($0, radix: 36) }.joined(separator: "-")
        return "\(getpid())-" + moment
    }()
}
