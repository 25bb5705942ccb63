internal import TerminalScreen

/// Reports of the mouse, and how they are asked for.
///
/// - Source: "XTerm Control Sequences", section "Mouse Tracking": modes 1000 and 1006.
enum MouseReport {
    /// Asks for presses and the wheel.
    static let on = "\u{1B}[?1000h\u{1B}[?1006h"
    /// Asks for nothing.
    static let off = "\u{1B}[?1006l\u{1B}[?1000l"

    /// The event of `ESC [ < button ; column ; row M`; nil for releases, other buttons, and for
    /// what is no report.
    static func event(parameters: ArraySlice<UInt8>, final: UInt8) -> MouseEvent? {
        guard final == UInt8(ascii: "M"), parameters.first == UInt8(ascii: "<") else { return nil }
        let numbers = parameters.dropFirst().split(separator: UInt8(ascii: ";")).compactMap {
            Int(String(decoding: $0, as: UTF8.self))
        }
        guard numbers.count == 3, numbers[1] > 0, numbers[2] > 0 else { return nil }
        let action: MouseEvent.Action
        switch numbers[0] {
        case 0: action = .press
        case 64: action = .wheelUp
        case 65: action = .wheelDown
        default: return nil
        }
        return MouseEvent(action, row: numbers[2] - 1, column: numbers[1] - 1)
    }
}
