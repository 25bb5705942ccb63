/// The hours of a meeting as a line prints them.
package enum ClockTimes {
    /// `10:00`, or `14:30 – 15:45` with what stands between; nil where no hour with its minutes is
    /// printed.
    ///
    /// - Complexity: linear in the line.
    package static func words(in line: String) -> String? {
        let letters = Array(line)
        guard let first = letters.indices.lazy.compactMap({ time(letters, $0) }).first else {
            return nil
        }
        var next = first.upperBound
        while next < letters.count, letters[next].isWhitespace || "-–—".contains(letters[next]) {
            next += 1
        }
        let isRange = letters[first.upperBound..<next].contains { "-–—".contains($0) }
        let last = isRange ? time(letters, next) : nil
        return String(letters[first.lowerBound..<(last ?? first).upperBound])
    }

    /// An hour of one or two figures, a colon or `h`, and two figures of minutes.
    private static func time(_ letters: [Character], _ start: Int) -> Range<Int>? {
        func figure(_ place: Int) -> Int? {
            letters.indices.contains(place) && letters[place].isASCII
                ? letters[place].wholeNumberValue : nil
        }
        guard figure(start - 1) == nil, let ten = figure(start) else { return nil }
        let one = figure(start + 1)
        let mark = start + (one == nil ? 1 : 2)
        guard letters.indices.contains(mark), letters[mark] == ":" || letters[mark] == "h",
            (one.map { ten * 10 + $0 } ?? ten) < 24,
            let minutes = figure(mark + 1), minutes < 6, figure(mark + 2) != nil,
            figure(mark + 3) == nil
        else { return nil }
        return start..<(mark + 3)
    }
}
