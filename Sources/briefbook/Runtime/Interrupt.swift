internal import Glibc
internal import Synchronization

/// Remembers that Ctrl-C was pressed, for work that stops between two steps.
enum Interrupt {
    private static let pressed = Atomic<Bool>(false)

    /// From now on Ctrl-C and SIGTERM only set the flag; a second one ends the
    /// program at once.
    static func watch() {
        for signal in [SIGINT, SIGTERM, SIGHUP] {
            var action = sigaction()
            action.__sigaction_handler.sa_handler = { number in
                if Interrupt.pressed.exchange(true, ordering: .relaxed) { _exit(128 + number) }
            }
            sigaction(signal, &action, nil)
        }
    }

    /// True once Ctrl-C was pressed.
    static var isPressed: Bool { pressed.load(ordering: .relaxed) }
}
