import TerminalScreen
import Testing

/// All of Unicode, in three neighbourhoods: what is drawn is never what a terminal obeys or hides.
@Suite struct `Every scalar` {
    private static let planes = [0...0x3FFF, 0x4000...0xFFFF, 0x10000...0x1FFFF, 0xE0000...0xE0FFF]

    private func isHarmless(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0..<0x20, 0x7F..<0xA0, 0xAD, 0x034F, 0x061C, 0x115F, 0x1160, 0x17B4, 0x17B5,
            0x180B...0x180F, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F, 0x2800, 0x3164,
            0xE000...0xF8FF, 0xFE00...0xFE0F, 0xFEFF, 0xFFA0, 0xFFF9...0xFFFC, 0xD800...0xDFFF,
            0x1F1E6...0x1F1FF, 0xE0000...0x10FFFF:
            false
        default:
            scalar.value & 0xFFFE != 0xFFFE && !(0xFDD0...0xFDEF).contains(scalar.value)
        }
    }

    @Test(arguments: planes, ["a", "ش", "👨"])
    func `is drawn without harm`(plane: ClosedRange<Int>, neighbour: String) {
        for start in stride(from: plane.lowerBound, through: plane.upperBound, by: 256) {
            var raw = neighbour
            for value in start..<min(start + 256, plane.upperBound + 1) {
                guard let scalar = Unicode.Scalar(UInt32(value)) else { continue }
                raw.unicodeScalars.append(scalar)
                raw += neighbour
            }
            let drawn = ScreenText(raw).text.unicodeScalars
            for scalar in drawn where !isHarmless(scalar) {
                Issue.record(
                    "U+\(String(scalar.value, radix: 16)) of U+\(String(start, radix: 16)) on"
                )
            }
        }
    }

    @Test(arguments: planes)
    func `is drawn as wide as it is measured`(plane: ClosedRange<Int>) {
        for start in stride(from: plane.lowerBound, through: plane.upperBound, by: 64) {
            var raw = ""
            for value in start..<min(start + 64, plane.upperBound + 1) {
                if let scalar = Unicode.Scalar(UInt32(value)) { raw.unicodeScalars.append(scalar) }
            }
            let text = ScreenText(raw)
            var screen = Screen(size: Size(rows: 1, columns: 1024))
            #expect(screen.put(text, row: 0, column: 0, style: .plain) == text.width)
            let end = text.width == 0 ? "" : screen[0, text.width - 1]?.text
            #expect(end != nil)
            #expect(screen[0, text.width] == .blank())
        }
    }
}
