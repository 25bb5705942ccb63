import TerminalNcurses
import TerminalScreen
import Testing

@Suite struct `What a terminal sends` {
    private func events(_ pieces: String..., timeOut: Bool = false) -> [TerminalEvent] {
        var decoder = InputDecoder(sequences: KeySequences())
        for piece in pieces { decoder.feed(Array(piece.utf8)) }
        if timeOut { decoder.timeOut() }
        return decoder.takeEvents()
    }

    private func keys(_ names: String...) -> [TerminalEvent] {
        names.compactMap { Key($0) }.map(TerminalEvent.key)
    }

    @Test(arguments: [
        ("j", "j"), ("é", "é"), ("日", "日"), ("😀", "😀"), ("\r", "enter"), ("\n", "enter"),
        ("\t", "tab"), ("\u{7F}", "backspace"), ("\u{8}", "backspace"), ("\u{4}", "ctrl-d"),
        ("\u{0}", "ctrl-space"), ("\u{1C}", "ctrl-\\"), ("\u{1F}", "ctrl-_"), (" ", "space"),
        ("\u{1B}[A", "up"), ("\u{1B}OA", "up"), ("\u{1B}[1;5C", "ctrl-right"),
        ("\u{1B}[1;2D", "shift-left"), ("\u{1B}[H", "home"), ("\u{1B}OF", "end"),
        ("\u{1B}[1~", "home"), ("\u{1B}[3~", "delete"), ("\u{1B}[5~", "pgup"),
        ("\u{1B}[6;5~", "ctrl-pgdn"), ("\u{1B}[Z", "shift-tab"), ("\u{1B}OP", "f1"),
        ("\u{1B}[15~", "f5"), ("\u{1B}[24~", "f12"), ("\u{1B}[1;3A", "alt-up"),
        ("\u{1B}x", "alt-x"), ("\u{1B}\r", "alt-enter"), ("\u{1B}OM", "enter"),
        ("\u{1B}Oq", "1"), ("\u{1B}[5^", "ctrl-pgup"), ("\u{1B}Oa", "ctrl-up"),
        ("\u{1B}[a", "shift-up"), ("\u{1B}[27;5;9~", "ctrl-tab"), ("\u{1B}[97;5u", "ctrl-a"),
        ("\u{1B}[13;2u", "shift-enter"),
    ])
    func `are keys`(sent: String, name: String) {
        #expect(events(sent) == keys(name))
    }

    @Test(arguments: [
        ("\u{1B}[<0;10;5M", MouseEvent(.press, row: 4, column: 9)),
        ("\u{1B}[<64;1;1M", MouseEvent(.wheelUp, row: 0, column: 0)),
        ("\u{1B}[<65;300;200M", MouseEvent(.wheelDown, row: 199, column: 299)),
    ])
    func `are reports of the mouse`(sent: String, event: MouseEvent) {
        #expect(events(sent) == [.mouse(event)])
        #expect(events(String(sent.prefix(5)), String(sent.dropFirst(5))) == [.mouse(event)])
    }

    @Test(arguments: [
        "\u{1B}[?1;2c", "\u{1B}[>0;276;0c", "\u{1B}[24;80R", "\u{1B}[I", "\u{1B}[O",
        "\u{1B}]11;rgb:0000/0000/0000\u{7}", "\u{1B}]11;rgb:0/0/0\u{1B}\\",
        "\u{1B}P1+r544e=787465726d\u{1B}\\", "\u{1B}[M !!", "\u{1B}[<3;10;5M", "\u{1B}[<0;10;5m",
        "\u{1B}[99~", "\u{1B}[?2026;2$y", "\u{1B}_Gi=1;OK\u{1B}\\", "\u{1B}[[A", "\u{1B}[201~",
        "\u{1B}[1;1;1;1x", "\u{1B}OZ", "\u{1B}[38;5;2m",
    ])
    func `that nobody asked for is no key`(sent: String) {
        #expect(events(sent + "j") == keys("j"))
    }

    @Test func `is the same in any pieces`() throws {
        let sent = "j\u{1B}[A\u{1B}[1;5C日\u{1B}OP\u{1B}[200~a\u{1B}b\u{1B}[201~\u{1B}]0;x\u{7}k"
        let bytes = Array(sent.utf8)
        let whole = events(sent)
        #expect(whole.count == 7)
        for size in 1...bytes.count {
            var decoder = InputDecoder(sequences: KeySequences())
            var place = 0
            while place < bytes.count {
                decoder.feed(bytes[place..<min(place + size, bytes.count)])
                place += size
            }
            #expect(decoder.takeEvents() == whole)
            #expect(decoder.patience == nil)
        }
    }

    @Test func `Esc alone is a key when nothing follows`() {
        #expect(events("\u{1B}").isEmpty)
        #expect(events("\u{1B}", timeOut: true) == keys("esc"))
        #expect(events("\u{1B}\u{1B}", timeOut: true) == keys("esc", "esc"))
        #expect(events("\u{1B}[", timeOut: true) == keys("alt-["))
        #expect(events("\u{1B}O", timeOut: true) == keys("alt-O"))
        #expect(events("\u{1B}é") == keys("esc", "é"))
    }

    @Test func `Esc is not waited for as long as the rest of a sequence`() {
        var decoder = InputDecoder(sequences: KeySequences())
        decoder.feed([0x1B])
        #expect(decoder.patience == .short)
        decoder.feed(Array("[1;".utf8))
        #expect(decoder.patience == .long)
        decoder.timeOut()
        #expect(decoder.takeEvents().isEmpty)
        #expect(decoder.patience == nil)
    }

    @Test func `is one paste between its marks`() {
        #expect(
            events("x\u{1B}[200~agreed text\rsecond\r\nthird\nq\u{1B}[201~j")
                == keys("x") + [.paste("agreed text\nsecond\nthird\nq")] + keys("j")
        )
    }

    @Test func `a paste holds what looks like keys`() {
        #expect(
            events("\u{1B}[200~\u{1B}[A\u{3}\u{1B}[20\u{1B}[201~")
                == [.paste("\u{1B}[A\u{3}\u{1B}[20")]
        )
    }

    @Test func `a paste that never ends is what came of it`() {
        #expect(events("\u{1B}[200~half", timeOut: true) == [.paste("half")])
        #expect(events("\u{1B}[200~half\u{1B}[20", timeOut: true) == [.paste("half\u{1B}[20")])
    }

    @Test func `what follows a paste that has gone quiet is text until its end comes`() {
        var decoder = InputDecoder(sequences: KeySequences())
        decoder.feed(Array("\u{1B}[200~half".utf8))
        decoder.timeOut()
        #expect(decoder.patience == nil)
        decoder.feed(Array("\rQ".utf8))
        decoder.timeOut()
        decoder.feed(Array("x\u{1B}[201~j".utf8))
        #expect(
            decoder.takeEvents() == [.paste("half"), .paste("\nQ"), .paste("x")] + keys("j")
        )
    }

    @Test(arguments: [[UInt8(0x1B)], [0x03]])
    func `Esc or Ctrl-C alone ends a paste that has gone quiet`(stop: [UInt8]) {
        var decoder = InputDecoder(sequences: KeySequences())
        decoder.feed(Array("\u{1B}[200~half".utf8))
        decoder.timeOut()
        decoder.feed(stop)
        decoder.timeOut()
        decoder.feed(Array("j".utf8))
        #expect(decoder.takeEvents() == [.paste("half")] + keys("j"))
    }

    @Test func `a large paste is taken in pieces`() {
        var decoder = InputDecoder(sequences: KeySequences())
        decoder.feed(Array("\u{1B}[200~".utf8))
        let piece = Array(repeating: UInt8(ascii: "x"), count: 4096)
        for _ in 0..<256 { decoder.feed(piece) }
        decoder.feed(Array("\u{1B}[201~".utf8))
        guard case .paste(let text)? = decoder.takeEvents().first else {
            Issue.record("no paste")
            return
        }
        #expect(text.utf8.count == 1_048_576)
    }

    @Test func `bytes that are no UTF-8 are skipped`() {
        var decoder = InputDecoder(sequences: KeySequences())
        decoder.feed([
            0xFF, 0xC3, UInt8(ascii: "j"), 0x80, 0xE2, 0x82, UInt8(ascii: "k"), 0xC0, 0x9B,
        ])
        #expect(decoder.takeEvents() == keys("j", "k"))
    }

    @Test func `follows the terminal's own description`() {
        let sequences = KeySequences([
            (Array("\u{1B}[[A".utf8), Key(.function(1))),
            (Array("\u{1B}[3$".utf8), Key(.delete, .shift)),
            (Array("\u{1B}[224z".utf8), Key(.function(1))),
        ])
        var decoder = InputDecoder(sequences: sequences)
        decoder.feed(Array("\u{1B}[[A\u{1B}[3$\u{1B}[22".utf8))
        decoder.feed(Array("4zj".utf8))
        #expect(decoder.takeEvents() == keys("f1", "shift-delete", "f1", "j"))
    }

    @Test func `an answer without end is dropped at last`() {
        let answer = "\u{1B}]52;" + String(repeating: "A", count: 70_000)
        #expect(events(answer, "jk") == keys("j", "k"))
    }

    @Test func `takes any bytes without harm`() {
        var seed: UInt32 = 7
        var decoder = InputDecoder(sequences: KeySequences())
        var count = 0
        for _ in 0..<20_000 {
            seed = seed &* 1_664_525 &+ 1_013_904_223
            let byte = UInt8(truncatingIfNeeded: seed >> 24)
            // Every third byte one that begins something.
            decoder.feed([seed % 3 == 0 ? [0x1B, 0x5B, 0x4F][Int(seed >> 8) % 3] : byte])
            count += decoder.takeEvents().count
            if seed % 97 == 0 { decoder.timeOut() }
        }
        decoder.timeOut()
        #expect(decoder.patience == nil)
        #expect(count > 1000)
    }
}
