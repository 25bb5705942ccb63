import TerminalScreen
import Testing

@Suite struct `Wrapping` {
    private func lines(_ raw: String, _ columns: Int) -> [String] {
        Wrap.lines(of: raw, columns: columns).map(\.text.text)
    }

    @Test func `breaks between words`() {
        #expect(lines("the ministers met in June", 10) == ["the", "ministers", "met in", "June"])
    }

    @Test func `lets blanks at the end of a line go`() {
        #expect(lines("one   two", 3) == ["one", "two"])
        #expect(lines("one   two", 4) == ["one", "two"])
    }

    @Test func `breaks words longer than a line`() {
        #expect(lines("extraordinary", 5) == ["extra", "ordin", "ary"])
        #expect(lines("a extraordinary", 5) == ["a", "extra", "ordin", "ary"])
    }

    @Test(arguments: [
        ("EU–Japan summit", 6, ["EU–", "Japan", "summit"]),
        ("to-be-confirmed", 6, ["to-be-", "confir", "med"]),
        ("3-4 July", 3, ["3-4", "Jul", "y"]),
    ])
    func `breaks after hyphens inside words only`(raw: String, columns: Int, shown: [String]) {
        #expect(lines(raw, columns) == shown)
    }

    @Test func `breaks between ideographs but not before their full stop`() {
        #expect(lines("日本語です。東京", 6) == ["日本語", "です。", "東京"])
        #expect(lines("日本語。東京", 6) == ["日本", "語。東", "京"])
    }

    @Test func `ends lines at line feeds`() {
        #expect(lines("one\ntwo\r\n\nthree", 10) == ["one", "two", "", "three"])
        #expect(lines("", 10) == [""])
        #expect(lines("one\n", 10) == ["one", ""])
    }

    @Test func `shows a cluster wider than the line alone`() {
        #expect(lines("a日b", 1) == ["a", "日", "b"])
        #expect(Wrap.count(of: "日本", columns: 0) == 2)
    }

    @Test(arguments: [
        "the ministers met in June", "one\ntwo\r\n\nthree\n", "日本語です。東京 and Côte d’Ivoire",
        "", "   ", "x\u{1B}y\u{202E}z", "\n\n",
    ])
    func `gives every byte to one line`(raw: String) {
        for columns in 1...20 {
            var next = 0
            for line in Wrap.lines(of: raw, columns: columns) {
                #expect(line.span.lowerBound == next)
                next = line.span.upperBound
            }
            #expect(next == raw.utf8.count)
        }
    }

    @Test(arguments: [1, 2, 3, 5, 8, 13, 40])
    func `makes no line wider than asked`(columns: Int) {
        let raw = "Côte d’Ivoire, Türkiye and 日本 welcomed extraordinarily long-lasting 東京 talks"
        for line in Wrap.lines(of: raw, columns: max(2, columns)) {
            #expect(line.text.width <= max(2, columns))
        }
    }

    @Test func `finds a span on every line it reaches`() throws {
        let raw = "dates marked as ‘to be confirmed’ by both"
        let start = try #require(raw.range(of: "to be confirmed"))
        let span = raw.utf8.distance(from: raw.startIndex, to: start.lowerBound)
        let end = span + "to be confirmed".utf8.count
        let shown = Wrap.lines(of: raw, columns: 16).map { line in
            line.columns(of: span..<end).map { columns in
                line.text.dropFirst(columns: columns.lowerBound)
                    .prefix(columns: columns.count).text
            }
        }
        #expect(shown == [nil, "to be", "confirmed", nil])
    }

    // A line at a time from the beginning would take minutes.
    @Test(.timeLimit(.minutes(15)), arguments: ["negotiation ", "négociation "])
    func `takes long texts`(word: String) {
        let text = String(repeating: word, count: 20_000)
        #expect(Wrap.count(of: text, columns: 80) == 3334)
    }
}

extension String {
    /// Where `other` occurs first.
    fileprivate func range(of other: String) -> Range<String.Index>? {
        indices.first { self[$0...].hasPrefix(other) }.map { start in
            start..<index(start, offsetBy: other.count)
        }
    }
}
