private import CNCurses
private import CTerminalGuard
private import Glibc
internal import TerminalScreen

/// The screen as ncurses keeps it: opened once, drawn on frame by frame, given back and taken
/// again.
@MainActor
final class CursesScreen {
    /// How many colours it shows.
    let depth: ColorDepth
    /// Whether only ASCII can be shown.
    let isASCIIOnly: Bool
    /// What its keys send, by terminfo.
    let sequences: KeySequences
    /// What the reader should know about how the terminal was opened; nil for nothing.
    let notice: String?
    private var tap: OutputTap
    private var painter: CellPainter
    private var shown: Screen?
    private var size: Size
    private var needsRepaint = true
    private let modes: ScreenModes
    private var areModesOn = false
    /// Lines ncurses took the terminal to have when it opened it; nil once that is corrected.
    private var supposedRows: Int?

    /// Opens the terminal of `environment` for output to one descriptor and keys from another.
    ///
    /// Nothing is written before the first frame.
    ///
    /// - Throws: `TerminalError.cannotDraw` and `.refused`.
    init(
        environment: TerminalEnvironment,
        options: TerminalOptions,
        input: Int32,
        output: Int32,
        size: Size
    ) throws(TerminalError) {
        let writesUTF8 = TerminalCharset.prepare(environment: environment.variables)
        isASCIIOnly = options.isASCIIOnly || !writesUTF8
        tap = try OutputTap(terminal: output)
        environment.dropAbsurdSizes()
        notice = try Self.open(environment.terminal, tap: tap, input: input)
        _ = nonl()
        _ = typeahead(-1)
        _ = idlok(curses_window(), true)
        let hasColors = start_color() == OK && has_colors()
        let hasOwnColors = hasColors && use_default_colors() == OK
        depth = min(
            options.depthLimit,
            hasColors && !environment.refusesColor ? Self.depth(colors: curses_colors()) : .mono
        )
        painter = CellPainter(depth: depth, isASCIIOnly: isASCIIOnly, hasOwnColors: hasOwnColors)
        sequences = Capability.keySequences()
        modes = ScreenModes.ofTerminal()
        tap.shortener = OutputShortener.ofTerminal()
        supposedRows = Int(curses_lines())
        self.size = size
        _ = resizeterm(Int32(size.rows), Int32(size.columns))
        guard modes.setRestore() else {
            throw .cannotDraw(terminal: environment.terminal)
        }
    }

    /// Opens the first of the candidates ncurses knows; the notice says where it is not `wanted`.
    private static func open(
        _ wanted: String,
        tap: OutputTap,
        input: Int32
    ) throws(TerminalError) -> String? {
        let keys = fcntl(input, F_DUPFD_CLOEXEC, 3)
        guard keys >= 0, let stream = fdopen(keys, "r") else {
            throw .refused(what: "read from the terminal", reason: reason())
        }
        for name in TerminalKind.candidates(for: wanted)
        where newterm(name, tap.stream, stream) != nil {
            guard Capability.has("cup") else { throw .cannotDraw(terminal: name) }
            if name == wanted { return nil }
            return wanted.isEmpty
                ? "TERM is not set; drawing for \(name)"
                : "terminal “\(wanted)” is not known here; drawing for \(name)"
        }
        throw .cannotDraw(terminal: wanted)
    }

    private static func depth(colors: Int32) -> ColorDepth {
        switch colors {
        case ..<8: .mono
        case ..<256: .sixteen
        case 256: .indexed
        default: .full
        }
    }

    /// Sends what differs between `screen` and the last one.
    ///
    /// - Returns: whether the terminal took it; false where it is gone or the program shall end.
    func draw(_ screen: Screen) -> Bool {
        if !needsRepaint, let shown, shown == screen { return true }
        let window = curses_window()
        if needsRepaint { clearok(window, true) }
        let old = shown ?? Screen(size: Size(rows: 0, columns: 0))
        if old.size != screen.size { werase(window) }
        for run in screen.changes(since: old) { painter.paint(run, of: screen) }
        place(screen.cursor)
        wnoutrefresh(window)
        doupdate()
        shown = screen
        needsRepaint = false
        if areModesOn { return tap.send() }
        areModesOn = true
        return tap.send(head: modes.letters, tail: modes.enter, correction: takeCorrection())
    }

    /// What is wrong in the bytes ncurses opens the terminal with: it does not write to the terminal
    /// itself, so it takes the size from terminfo, and would let only so many lines scroll.
    private func takeCorrection() -> OutputShortener {
        guard let rows = supposedRows else { return OutputShortener(rules: []) }
        supposedRows = nil
        let wrong = String(decoding: Capability.wholeRegion(rows: rows), as: UTF8.self)
        let right = String(decoding: Capability.wholeRegion(rows: size.rows), as: UTF8.self)
        return OutputShortener(rules: wrong.isEmpty ? [] : [(wrong, right)])
    }

    private func place(_ cursor: Position?) {
        let isSame = shown.map { ($0.cursor == nil) == (cursor == nil) } ?? false
        if !isSame {
            curs_set(cursor == nil ? 0 : 1)
            leaveok(curses_window(), cursor == nil)
        }
        if let cursor { wmove(curses_window(), Int32(cursor.row), Int32(cursor.column)) }
    }

    /// The next frame is drawn from nothing.
    func invalidate() { needsRepaint = true }

    /// The window has another size.
    func resize(to size: Size) {
        guard size != self.size else { return }
        self.size = size
        _ = resizeterm(Int32(size.rows), Int32(size.columns))
        shown = nil
    }

    /// Gives the screen back as it was; `draw` takes it again.
    func leave() {
        guard areModesOn else { return }
        endwin()
        _ = tap.send(tail: modes.leave, patience: .milliseconds(300))
        pause()
    }

    /// Somebody else had the screen: `draw` takes it again.
    func lose() {
        guard areModesOn else { return }
        endwin()
        tap.discard()
        pause()
    }

    private func pause() {
        areModesOn = false
        needsRepaint = true
        shown = nil
    }
}
