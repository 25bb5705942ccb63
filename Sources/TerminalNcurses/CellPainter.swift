internal import CNCurses
internal import TerminalScreen

/// Hands cells to ncurses: styles become attributes and colour pairs, made when first needed.
struct CellPainter {
    private let depth: ColorDepth
    private let isASCIIOnly: Bool
    private let hasOwnColors: Bool
    private let colorCount: Int
    /// Few enough to be looked through.
    private var pairs: [(colors: UInt64, number: Int32)] = []
    private var nextPair: Int32 = 1
    private var looks: [(style: Style, look: Look)] = []
    /// The last one asked for: neighbours mostly look alike.
    private var last: (style: Style, look: Look)?

    private typealias Look = (attributes: UInt32, pair: Int32)

    /// A painter for the terminal ncurses is using; `hasOwnColors` says whether it can show its own
    /// colours beside the numbered ones.
    init(depth: ColorDepth, isASCIIOnly: Bool, hasOwnColors: Bool) {
        self.depth = depth
        self.isASCIIOnly = isASCIIOnly
        self.hasOwnColors = hasOwnColors
        colorCount = Int(curses_colors())
    }

    /// Puts the cells of `run` of `screen` into ncurses' window.
    mutating func paint(_ run: Screen.Run, of screen: Screen) {
        let line = screen.line(run.row)
        let first = line.startIndex + run.columns.lowerBound
        var cells: [curses_cell] = []
        cells.reserveCapacity(run.columns.count)
        for cell in line[first..<(line.startIndex + run.columns.upperBound)] {
            append(isASCIIOnly ? cell.ascii : cell, to: &cells)
        }
        _ = curses_put(
            curses_window(),
            Int32(run.row),
            Int32(run.columns.lowerBound),
            &cells,
            Int32(cells.count)
        )
    }

    /// Adds a cell; where the C library measures a letter differently, what it can show in as many
    /// columns: ncurses must never stand elsewhere than we think.
    private mutating func append(_ cell: Cell, to cells: inout [curses_cell]) {
        let look = look(of: cell.style)
        var flat = curses_cell()
        flat.attributes = look.attributes
        flat.pair = look.pair
        flat.scalar = cell.scalar.value
        if isASCIIOnly {
            cells.append(flat)
            return
        }
        guard cell.width > 0 else { return }
        if cell.scalar.value >= 0x7F, curses_width(cell.scalar.value) != Int32(cell.width) {
            flat.scalar = 0xFFFD
            for _ in 0..<cell.width { cells.append(flat) }
            return
        }
        if !cell.accents.isEmpty {
            let marks = cell.accents.scalars.map(\.value).filter { curses_width($0) == 0 }
            withUnsafeMutableBytes(of: &flat.marks) { room in
                let places = room.bindMemory(to: UInt32.self)
                for (place, mark) in zip(places.indices, marks) { places[place] = mark }
            }
        }
        cells.append(flat)
    }

    private mutating func look(of style: Style) -> Look {
        if let last, last.style == style { return last.look }
        let look = looks.first { $0.style == style }?.look ?? newLook(of: style)
        last = (style, look)
        return look
    }

    private mutating func newLook(of style: Style) -> Look {
        var attributes: UInt32 = 0
        for (attribute, bits) in Self.attributes where style.attributes.contains(attribute) {
            attributes |= bits
        }
        var foreground = style.foreground.reduced(to: depth)
        if colorCount == 8, case .indexed(let index) = foreground.kind, index >= 8 {
            // Eight colours: bold makes the others, but black would stay black on many.
            foreground = index == 8 ? .standard : .indexed(index - 8)
            if index > 8 { attributes |= CURSES_BOLD }
        }
        let background = style.background.reduced(to: depth)
        let look = (attributes, pair(foreground, background))
        looks.append((style, look))
        return look
    }

    /// The pair of two colours; pair 0, the terminal's own, where no more pairs are to be had.
    private mutating func pair(_ foreground: Color, _ background: Color) -> Int32 {
        guard depth > .mono else { return 0 }
        let front = number(of: foreground, orOwn: 7)
        let back = number(of: background, orOwn: 0)
        if front == -1 && back == -1 { return 0 }
        let key = UInt64(UInt32(bitPattern: front)) << 32 | UInt64(UInt32(bitPattern: back))
        if let known = pairs.first(where: { $0.colors == key }) { return known.number }
        guard nextPair < curses_pairs(), init_extended_pair(nextPair, front, back) == OK else {
            return 0
        }
        pairs.append((key, nextPair))
        nextPair += 1
        return nextPair - 1
    }

    private func number(of color: Color, orOwn own: Int32) -> Int32 {
        switch color.kind {
        case .standard: hasOwnColors ? -1 : own
        case .indexed(let index):
            colorCount > 256 && index >= 8
                ? direct(color) : Int32(index) % Int32(max(8, colorCount))
        case .rgb: direct(color)
        }
    }

    /// The number of a colour where numbers are red, green and blue.
    private func direct(_ color: Color) -> Int32 {
        let (red, green, blue) = color.components
        return Int32(red) << 16 | Int32(green) << 8 | Int32(blue)
    }

    private static let attributes: [(Attributes, UInt32)] = [
        (.bold, CURSES_BOLD),
        (.dim, CURSES_DIM),
        (.italic, CURSES_ITALIC),
        (.underline, CURSES_UNDERLINE),
        (.reverse, CURSES_REVERSE),
    ]
}
