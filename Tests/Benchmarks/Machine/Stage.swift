internal import TestKit

/// A program on a terminal, watched with a clock.
///
/// While time is measured nothing happens but reading; what was read is played back to an
/// emulator of its own afterwards.
final class Stage {
    /// What a program wrote after it was started, or after a key.
    struct Frame {
        /// Milliseconds until the screen was what it was in the end; nil where nothing came.
        let painted: Double?
        /// Bytes written.
        let bytes: Int
        /// Pieces they came in.
        let pieces: Int
    }

    /// Lines and columns.
    struct Size: Hashable {
        let rows: Int
        let columns: Int

        static let small = Size(rows: 24, columns: 80)
        static let large = Size(rows: 40, columns: 120)
    }

    private let terminal: PseudoTerminal
    private let replay: ScreenReplay?
    private let start: Double
    private var played = 0

    /// Starts a program, named by its whole path.
    ///
    /// `home` is the folder of its settings, `changes` are variables added to its environment.
    init(
        _ command: [String],
        home: String,
        changes: [String: String] = [:],
        size: Size = .large
    ) throws {
        replay = ScreenReplay(rows: size.rows, columns: size.columns)
        start = Clock.now
        terminal = try PseudoTerminal(
            command.first ?? "",
            Array(command.dropFirst()),
            environment: pinnedEnvironment(home: home, changes: changes),
            rows: size.rows,
            columns: size.columns
        )
    }

    /// The first full screen; to be asked for at once.
    ///
    /// After `quiet` seconds without output the screen is taken to be whole. A program that has
    /// ended by then is an error.
    func firstFrame(quiet: Double = 0.4) throws -> Frame {
        let frame = watch(since: start, quiet: quiet, patience: 20)
        guard frame.painted != nil, facts.peakMemory != nil else {
            throw BenchmarkError.ended(shown)
        }
        return frame
    }

    /// Types `keys` all at once and watches what comes of them.
    ///
    /// `quiet` seconds without output end the frame; what follows after a pause is a frame of its
    /// own.
    func frame(after keys: String, quiet: Double = 0.04) -> Frame {
        skip()
        let typed = Clock.now
        terminal.send(keys)
        return watch(since: typed, quiet: quiet, patience: 3)
    }

    /// Types `keys` one after the other, each when the one before has had its effect.
    func type(_ keys: [String]) {
        for key in keys {
            _ = frame(after: key)
            rest()
        }
    }

    /// Waits until frames that follow after a pause have come too.
    func rest() {
        terminal.settle(milliseconds: 250)
        skip()
    }

    /// Waits until nothing has been written for so many seconds.
    ///
    /// - Returns: the bytes written meanwhile.
    @discardableResult
    func silence(seconds: Double) -> Int { terminal.settle(milliseconds: Int(seconds * 1000)) }

    /// What the system says of the program now.
    var facts: ProcessFacts { ProcessFacts(terminal.process) }

    /// What its screen says, shortly.
    var shown: ArraySlice<String> { terminal.lines.filter { !$0.isEmpty }.prefix(3) }

    /// Plays back what nobody measures.
    private func skip() {
        replay?.play(terminal.output[played...])
        played = terminal.output.count
    }

    private func watch(since begin: Double, quiet: Double, patience: Double) -> Frame {
        let before = terminal.output.count
        var pieces: [(end: Int, time: Double)] = []
        // A program that ends or stays silent ends the watch too; the frame then says so.
        try? terminal.wait(until: "silence", seconds: patience) { terminal in
            let now = Clock.now
            if terminal.output.count > pieces.last?.end ?? before {
                pieces.append((terminal.output.count, now))
            }
            return pieces.last.map { now - $0.time >= quiet } ?? false
        }
        return Frame(
            painted: lastChange(in: pieces).map { ($0 - begin) * 1000 },
            bytes: terminal.output.count - before,
            pieces: pieces.count
        )
    }

    /// The time of the piece after which the screen was what it is after the last one.
    private func lastChange(in pieces: [(end: Int, time: Double)]) -> Double? {
        let output = terminal.output
        var pictures: [ScreenReplay.Picture] = []
        for piece in pieces {
            replay?.play(output[played..<piece.end])
            played = piece.end
            pictures.append(replay?.picture ?? [])
        }
        guard let last = pictures.last, let first = pictures.firstIndex(of: last) else {
            return nil
        }
        // The same screen may have been there before: the stretch that lasts counts.
        let change = pictures.lastIndex { $0 != last }.map { $0 + 1 } ?? first
        return pieces[change].time
    }
}
