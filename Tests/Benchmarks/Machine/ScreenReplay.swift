internal import CVTerm

/// A terminal emulator without a program: plays back what one has written.
final class ScreenReplay {
    /// Everything on a screen that can be told apart by looking at it, but the cursor.
    typealias Picture = [Cell]

    /// A cell, packed.
    struct Cell: Equatable {
        let letters: UInt64
        let colors: UInt64
        let style: Int
    }

    private let emulator: OpaquePointer
    private let screen: OpaquePointer?
    private let rows: Int
    private let columns: Int

    /// An empty screen; nil where there is no memory for one.
    init?(rows: Int, columns: Int) {
        guard let emulator = vterm_new(Int32(rows), Int32(columns)) else { return nil }
        self.emulator = emulator
        self.rows = rows
        self.columns = columns
        vterm_set_utf8(emulator, 1)
        screen = vterm_obtain_screen(emulator)
        vterm_screen_enable_altscreen(screen, 1)
        vterm_screen_reset(screen, 1)
    }

    deinit { vterm_free(emulator) }

    /// Plays back so many bytes more.
    func play(_ bytes: ArraySlice<UInt8>) {
        bytes.withUnsafeBytes { buffer in
            _ = buffer.withMemoryRebound(to: CChar.self) {
                vterm_feed(emulator, $0.baseAddress, buffer.count)
            }
        }
    }

    /// The screen as it is now.
    var picture: Picture {
        var cells = Picture()
        cells.reserveCapacity(rows * columns)
        for row in 0..<rows {
            for column in 0..<columns {
                let cell = vterm_read_cell(screen, Int32(row), Int32(column))
                let bold = Int(cell.is_bold) << 3 | Int(cell.is_italic) << 2
                cells.append(
                    Cell(
                        letters: UInt64(cell.scalars.0) << 32 | UInt64(cell.scalars.1),
                        colors: UInt64(UInt32(bitPattern: cell.foreground)) << 32
                            | UInt64(UInt32(bitPattern: cell.background)),
                        style: bold | Int(cell.is_underlined) << 1 | Int(cell.is_reversed)
                    )
                )
            }
        }
        return cells
    }
}
