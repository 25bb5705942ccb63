internal import Glibc
internal import TestKit

/// Random keys and sizes on the real program: it never ends but as it was asked to, leaves the
/// terminal as it was, and shows what a repaint shows.
struct KeySoak {
    private let desk: SoakDesk
    private let seed: UInt64
    private var numbers: SeededNumbers
    private var typed: [String] = []
    private var starts = 0
    private var checks = 0

    /// Keys between two looks at the screen.
    private static let stretch = 50

    init(program: String, seed: UInt64) throws {
        desk = try SoakDesk(program: program)
        self.seed = seed
        numbers = SeededNumbers(seed: seed)
    }

    /// Types so many keys.
    ///
    /// - Returns: What was done, in a line.
    func run(_ count: Int) throws -> String {
        var soak = self
        var terminal = try soak.open()
        for number in 1...count {
            try soak.press(terminal)
            if terminal.hasEnded {
                try soak.checkEnd(of: terminal)
                terminal = try soak.open()
            }
            if number % KeySoak.stretch == 0 { try soak.checkScreen(of: terminal) }
        }
        try soak.checkScreen(of: terminal)
        terminal.kill(SIGTERM)
        try soak.checkEnd(of: terminal)
        try desk.check()
        return "keys: \(count) typed in \(soak.starts) sessions, "
            + "\(soak.checks) screens compared, nothing wrong"
    }

    private mutating func open() throws -> PseudoTerminal {
        starts += 1
        typed = []
        let terminal = try desk.open(
            rows: Int.random(in: 2...60, using: &numbers),
            columns: Int.random(in: 10...200, using: &numbers)
        )
        terminal.settle()
        return terminal
    }

    private mutating func press(_ terminal: PseudoTerminal) throws {
        if Int.random(in: 0..<10, using: &numbers) == 0 {
            let rows = Int.random(in: 1...300, using: &numbers)
            let columns = Int.random(in: 1...500, using: &numbers)
            let isSmall = Bool.random(using: &numbers)
            let size = isSmall ? (rows % 40 + 1, columns % 120 + 1) : (rows, columns)
            typed.append("<\(size.0)x\(size.1)>")
            terminal.resize(rows: size.0, columns: size.1)
        } else {
            let bytes = RandomKeys.next(&numbers)
            typed.append(String(decoding: bytes, as: UTF8.self).debugDescription)
            terminal.send(bytes: bytes)
        }
        if Int.random(in: 0..<3, using: &numbers) == 0 { terminal.settle(milliseconds: 5) }
        terminal.continueStopped()
        terminal.forgetOutput(keeping: 4_000_000)
    }

    /// Sees that a program that has ended was asked to, and left the terminal as it was.
    private func checkEnd(of terminal: PseudoTerminal) throws {
        let status = terminal.finish()
        guard [.exited(0), .exited(143)].contains(status) else {
            throw failure("ended by \(status)", terminal)
        }
        guard !terminal.isOnAlternateScreen, !terminal.isCursorHidden,
            !terminal.areMarkedPastesOn
        else { throw failure("left the terminal in another state", terminal) }
    }

    /// Sees that what was drawn step by step is what a new terminal shows after a repaint.
    private mutating func checkScreen(of terminal: PseudoTerminal) throws {
        // Ctrl-Q lets a line go on that Ctrl-S has stopped, a paste that has begun ends; then a
        // first repaint takes notices away, as every key does.
        terminal.send("\u{11}\u{1B}[201~")
        terminal.settle(milliseconds: 150)
        terminal.send("\u{0C}")
        terminal.settle(milliseconds: 300)
        terminal.continueStopped()
        terminal.settle(milliseconds: 300)
        if terminal.lines.contains(where: { $0.contains("taking in") }) {
            // What is done beside the reader would change the screen between two looks.
            try? terminal.wait(until: "the end of the work") { terminal in
                !terminal.lines.contains { $0.contains("taking in") }
            }
            terminal.send("\u{0C}")
            terminal.settle(milliseconds: 300)
        }
        guard terminal.isOnAlternateScreen else {
            // The page for copying by hand, or an ended program.
            terminal.send("\r")
            terminal.settle(milliseconds: 300)
            return
        }
        let before = terminal.cells.map { $0.map(Self.visible) }
        let count = terminal.outputCount
        terminal.send("\u{0C}")
        terminal.settle(milliseconds: 300)
        guard !terminal.hasEnded else { return }
        let after = terminal.cells(since: count).map { $0.map(Self.visible) }
        checks += 1
        guard before != after else {
            // Out of whatever takes letters as letters, or half of all keys would end there.
            if Bool.random(using: &numbers) { terminal.send("\u{1B}") }
            return
        }
        let lines = zip(before, after).enumerated().filter { $0.element.0 != $0.element.1 }
        let told = lines.prefix(5).map { row, pair in
            Self.difference(row, pair.0, pair.1)
        }
        throw failure("shows what is not there: " + told.joined(separator: "\n"), terminal)
    }

    /// A cell as far as it can be seen: a blank has no colour of its own letters.
    private static func visible(_ cell: EmulatedCell) -> EmulatedCell {
        var seen = cell
        if seen.text.isEmpty { seen.text = " " }
        guard seen.text == " ", !seen.isReversed, !seen.isUnderlined else { return seen }
        (seen.isBold, seen.isItalic, seen.foreground) = (false, false, nil)
        return seen
    }

    private static func difference(
        _ row: Int,
        _ before: [EmulatedCell],
        _ after: [EmulatedCell]
    ) -> String {
        let column = zip(before, after).prefix { $0 == $1 }.count
        return "line \(row) from column \(column): “\(text(before))”\n  is “\(text(after))”"
            + " when repainted: \(before[column]) is \(after[column])"
    }

    private static func text(_ cells: [EmulatedCell]) -> String {
        cells.map { $0.text.isEmpty ? " " : $0.text }.joined()
    }

    private func failure(_ words: String, _ terminal: PseudoTerminal) -> SoakFailure {
        SoakFailure(
            "the program \(words)\nafter \(typed.suffix(60).joined(separator: " "))\n"
                + "at \(terminal.rows)x\(terminal.columns):\n"
                + terminal.lines.joined(separator: "\n")
        )
    }
}
