internal import Glibc
internal import Synchronization

/// Remembers that Ctrl-C was pressed, for work that stops between two steps.
enum Interrupt {
    private static let signal = Atomic<Int32>(0)

    /// From now on Ctrl-C and SIGTERM only set the flag; a second one ends the
    /// program at once.
    static func watch() {
        for number in [SIGINT, SIGTERM, SIGHUP] {
            var action = sigaction()
            action.__sigaction_handler.sa_handler = { number in
                if Interrupt.signal.exchange(number, ordering: .relaxed) != 0 {
                    _exit(128 + number)
                }
            }
            var before = sigaction()
            sigaction(number, &action, &before)
            // What was told to be ignored, as by nohup, stays so.
            if unsafeBitCast(before.__sigaction_handler.sa_handler, to: Int.self) == 1 {
                sigaction(number, &before, nil)
            }
        }
    }

    /// From now on the signals end the program at once again, unless one came.
    static func release() {
        guard !isPressed else { return }
        for number in [SIGINT, SIGTERM, SIGHUP] {
            var action = sigaction()
            sigaction(number, nil, &action)
            guard unsafeBitCast(action.__sigaction_handler.sa_handler, to: Int.self) > 1
            else { continue }
            var standard = sigaction()
            standard.__sigaction_handler.sa_handler = SIG_DFL
            sigaction(number, &standard, nil)
        }
    }

    /// True once one of the signals came.
    static var isPressed: Bool { code != 0 }

    /// The status a program ends with that this signal stopped; 0 where none came.
    static var code: Int32 {
        let number = signal.load(ordering: .relaxed)
        return number == 0 ? 0 : 128 + number
    }
}
