private import Glibc

/// The clock everything is measured by.
enum Clock {
    /// Seconds on a clock that is never set.
    static var now: Double {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
}
