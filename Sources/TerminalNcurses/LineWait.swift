internal import Glibc

/// Waits for a line to be typed on a terminal that has been given back.
struct LineWait {
    let input: Int32
    /// Readable when a signal has come, which ends the wait and is left to be taken.
    let signals: Int32

    /// Returns once a line has been typed, a signal has come, or nothing can come any more.
    func run() {
        var bytes = [UInt8](repeating: 0, count: 256)
        while true {
            var doors = [input, signals].map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
            if poll(&doors, 2, -1) < 0 {
                if errno == EINTR { continue }
                return
            }
            if doors[1].revents != 0 || doors[0].revents & Int16(POLLIN) == 0 { return }
            let count = read(input, &bytes, bytes.count)
            if count <= 0 || bytes.prefix(count).contains(UInt8(ascii: "\n")) { return }
        }
    }
}
