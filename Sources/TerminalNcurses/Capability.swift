private import CNCurses
internal import TerminalScreen

/// What terminfo says about the terminal ncurses has opened.
enum Capability {
    /// The bytes of a capability, without padding; empty where the terminal has none.
    static func bytes(_ name: String) -> [UInt8] {
        [UInt8](unsafeUninitializedCapacity: 128) { room, filled in
            filled = room.withMemoryRebound(to: CChar.self) {
                curses_capability(name, $0.baseAddress, $0.count)
            }
        }
    }

    /// The bytes that make all of so many lines the terminal's scroll region; empty where it has no
    /// such regions.
    static func wholeRegion(rows: Int) -> [UInt8] {
        [UInt8](unsafeUninitializedCapacity: 64) { room, filled in
            filled = room.withMemoryRebound(to: CChar.self) {
                curses_whole_region(Int32(rows), $0.baseAddress, $0.count)
            }
        }
    }

    /// Whether the terminal has the capability.
    static func has(_ name: String) -> Bool { !bytes(name).isEmpty }

    /// What its keys send.
    static func keySequences() -> KeySequences {
        KeySequences(KeySequences.capabilities.map { (bytes($0.name), $0.key) })
    }
}
