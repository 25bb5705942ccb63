internal import Glibc

/// Waits for a line to be typed on a terminal that has been given back.
struct LineWait {
    let input: Int32
    let signals: SignalPipe

    /// Returns once a line has been typed, a signal has come, or nothing can come any more.
    ///
    /// Another size of the window ends nothing: one makes it larger to select what is printed.
    ///
    /// - Returns: the signals that came meanwhile.
    func run() -> [Int32] {
        var taken: [Int32] = []
        var bytes = [UInt8](repeating: 0, count: 256)
        while true {
            var doors = [input, signals.descriptor].map {
                pollfd(fd: $0, events: Int16(POLLIN), revents: 0)
            }
            if poll(&doors, 2, -1) < 0 {
                if errno == EINTR { continue }
                return taken
            }
            if doors[1].revents != 0 {
                taken += signals.take()
                if taken.contains(where: { $0 != SIGWINCH }) { return taken }
                continue
            }
            if doors[0].revents & Int16(POLLIN) == 0 { return taken }
            let count = read(input, &bytes, bytes.count)
            if count <= 0 || bytes.prefix(count).contains(UInt8(ascii: "\n")) { return taken }
        }
    }
}
