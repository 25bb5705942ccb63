internal import Glibc
internal import TestKit

/// Kills while a note is typed: what was acknowledged is there afterwards, and of what was not at
/// most a second is lost.
struct KillSoak {
    private let desk: SoakDesk
    private var numbers: SeededNumbers
    /// What each row's note may say: the last one acknowledged, and one that may have been kept.
    private var allowed: [Int: Set<String>] = [:]
    /// What had been typed a second before the last kill; nil where it was acknowledged.
    private var draft: String?
    private var acknowledged = 0
    private var resumed = 0

    /// Rows of the index that notes are written on.
    private static let rows = 6
    private static let words = ["ask", "Oslo", "about", "cables", "été", "5G", "first", "Seoul"]

    init(program: String, seed: UInt64) throws {
        desk = try SoakDesk(program: program)
        numbers = SeededNumbers(seed: seed)
    }

    /// Kills the program so many times.
    ///
    /// - Returns: What was done, in a line.
    func run(_ count: Int) throws -> String {
        var soak = self
        for number in 1...count {
            try soak.session(number)
            try soak.checkNotes(number)
            if number % 25 == 0 { try desk.check() }
        }
        try desk.check()
        return "kills: \(count), \(soak.acknowledged) notes acknowledged and none lost, "
            + "\(soak.resumed) drafts gone on with, book and notebook whole"
    }

    private mutating func session(_ number: Int) throws {
        let terminal = try desk.open()
        if try waitForStart(terminal) { try resume(draft, terminal) }
        draft = nil
        let row = Int.random(in: 0..<KillSoak.rows, using: &numbers)
        let text =
            "n\(number) "
            + (0..<Int.random(in: 1...9, using: &numbers)).map { _ in
                KillSoak.words.randomElement(using: &numbers) ?? ""
            }.joined(separator: " ")
        terminal.send("gg" + (row > 0 ? "\(row)j" : "") + "a")
        try terminal.wait(for: "Note on")
        terminal.send("\u{15}")
        let end = Double.random(in: 0...2, using: &numbers)
        let begun = SoakClock.now
        var typed = ""
        var before = ""
        for letter in text {
            typed.append(letter)
            terminal.send(String(letter))
            terminal.settle(milliseconds: Int.random(in: 1...60, using: &numbers))
            if SoakClock.now - begun > end { break }
            if end - (SoakClock.now - begun) > 1 { before = typed }
        }
        if typed == text, SoakClock.now - begun < end {
            allowed[row, default: [""]].insert(text)
            terminal.send("\r")
            let patience = Double.random(in: 0...0.3, using: &numbers)
            if isAcknowledged(terminal, seconds: patience) {
                allowed[row] = [text]
                acknowledged += 1
            }
        } else {
            draft = before.isEmpty ? nil : before
        }
        terminal.kill(SIGKILL)
        guard terminal.finish() == .signalled(SIGKILL) else {
            throw SoakFailure("kill \(number): the program had ended before")
        }
    }

    /// The offer to go on with a note stands where the hint at the help does, and a note may have
    /// been kept sooner than it must be.
    ///
    /// - Returns: True where there is an offer.
    private func waitForStart(_ terminal: PseudoTerminal) throws -> Bool {
        let isOffered = draft != nil
        try terminal.wait(until: "the first screen") { terminal in
            terminal.lines.contains { line in
                line.contains(KillSoak.offer) || (!isOffered && line.contains("? help"))
            }
        }
        return terminal.lines.contains { $0.contains(KillSoak.offer) }
    }

    private static let offer = "not finished:"

    private func isAcknowledged(_ terminal: PseudoTerminal, seconds: Double) -> Bool {
        do {
            try terminal.wait(until: "an answer", seconds: seconds) { terminal in
                terminal.lines.contains { line in
                    line.contains("Note kept") || line.contains("Note changed")
                }
            }
            return true
        } catch {
            return false
        }
    }

    /// Goes on with what was being typed at the last kill, the first of several texts, and gives it
    /// and all others up.
    private mutating func resume(_ draft: String?, _ terminal: PseudoTerminal) throws {
        let list = "Not finished"
        terminal.send("g.")
        terminal.settle(milliseconds: 300)
        if terminal.lines.contains(where: { $0.contains(list) }) {
            terminal.send("\r")
            terminal.settle(milliseconds: 300)
        }
        if let draft {
            try terminal.wait(for: draft)
            resumed += 1
        }
        terminal.send("\u{1B}")
        terminal.settle(milliseconds: 300)
        terminal.send("g.")
        terminal.settle(milliseconds: 300)
        var left = 100
        while left > 0, terminal.lines.contains(where: { $0.contains(list) }) {
            terminal.send("x")
            terminal.settle(milliseconds: 50)
            left -= 1
        }
        terminal.send("\u{1B}\u{1B}")
        terminal.settle(milliseconds: 300)
    }

    private func checkNotes(_ number: Int) throws {
        let listed = try desk.run("notes", "--json").text
        for (row, texts) in allowed {
            let isThere = texts.contains { $0.isEmpty || listed.contains("\"text\":\"\($0)\"") }
            guard isThere else {
                throw SoakFailure(
                    "kill \(number): the note on row \(row) is gone: \(texts.sorted())\n\(listed)"
                )
            }
        }
    }
}
