internal import BriefCore

/// Reads tokens made of digits, or of digits and letters.
enum DateNumber {
    /// Adds the words of a number: one, or those on either side of a comma that
    /// does not part thousands (`12,2005`).
    static func append(_ token: Token, at index: Int, to words: inout [DateWord]) {
        var parts: [Part] = []
        var part = Part(start: 0)
        var marks: [UInt8] = []
        for (offset, byte) in token.folded.enumerated() {
            if byte &- 0x30 < 10 {
                part.take(byte)
            } else {
                parts.append(part)
                marks.append(byte)
                part = Part(start: offset + 1)
            }
        }
        parts.append(part)
        guard token.folded.count == token.span.count else {
            words.append(word([], token, index))
            return
        }
        if marks.isEmpty {
            words.append(whole(part, token, index))
        } else if marks.allSatisfy({ $0 == 0x2E }) {
            words.append(dotted(parts, token, index))
        } else if marks == [0x2C], part.digits == 4, parts[0].digits <= 2 {
            var day = whole(parts[0], token, index)
            day.end = day.start + parts[0].digits
            var comma = word(.comma, token, index)
            (comma.start, comma.end, comma.isSpaced) = (day.end, day.end + 1, false)
            var year = whole(part, token, index)
            (year.start, year.isSpaced) = (comma.end, false)
            words += [day, comma, year]
        } else {
            var number = word(marks.contains(0x2E) ? [] : .cardinal, token, index)
            number.value = thousands(parts, marks)
            words.append(number)
        }
    }

    /// The value of `1,000`; 0 where the marks part no thousands.
    private static func thousands(_ parts: [Part], _ marks: [UInt8]) -> Int {
        guard marks.allSatisfy({ $0 == 0x2C }), parts.count <= 3,
            parts.dropFirst().allSatisfy({ $0.digits == 3 })
        else { return 0 }
        return parts.reduce(0) { $0 * 1000 + $1.value }
    }

    /// Adds the words of a token that begins with digits: `31st`, `1990s`, `5pm`,
    /// `2023T10`, or a year to which a heading's next word was glued.
    static func appendMixed(
        _ token: Token,
        at index: Int,
        _ lexicon: DateLexicon,
        to words: inout [DateWord]
    ) {
        var part = Part(start: 0)
        for byte in token.folded.prefix(while: { $0 &- 0x30 < 10 }) { part.take(byte) }
        let rest = Word(token.folded.dropFirst(part.digits))
        var number = whole(part, token, index)
        number.end = number.start + part.digits
        var tail = word([], token, index)
        (tail.start, tail.isSpaced) = (number.end, false)
        let entry = lexicon.entry(rest.key)
        if ordinalEndings.contains(rest) {
            number.kinds = .ordinal
            number.end = token.span.end
            words.append(number)
        } else if rest == "s", part.value % 10 == 0, (2...4).contains(part.digits) {
            number.kinds = .decade
            number.value = part.value / 10
            number.end = token.span.end
            words.append(number)
        } else if let entry, !entry.kinds.isDisjoint(with: [.meridiem, .era, .zone]) {
            tail.kinds = entry.kinds.subtracting(.ambiguous)
            tail.value = entry.value
            words += [number, tail]
        } else if rest == "hrs" || rest == "hr" {
            tail.kinds = .units
            tail.value = DateUnit.hour.rawValue
            words += [number, tail]
        } else if rest == "q", (1...4).contains(part.value), part.digits == 1 {
            number.kinds = .periodCode
            number.value += 10
            number.end = token.span.end
            words.append(number)
        } else if rest == "h", token.isCapitalised, (1...2).contains(part.value) {
            number.kinds = .periodCode
            number.value += 20
            number.end = token.span.end
            words.append(number)
        } else if rest == "z" {
            tail.kinds = .zone
            words += [number, tail]
        } else if rest.hasPrefix("t") || rest.hasPrefix("h"), let clock = clock(rest.dropFirst()) {
            tail.kinds = rest.hasPrefix("t") ? .tail : .colon
            tail.value = DateTail.clock.rawValue
            tail.end = tail.start + 1
            var last = whole(clock, token, index)
            (last.start, last.isSpaced) = (tail.end, false)
            words += [number, tail, last]
        } else if part.digits == 4, token.isCapitalised, rest.count > 1 {
            words += [number, tail]
        } else {
            words.append(word([], token, index))
        }
    }

    /// The year of `fy2024` or `fy24`; nil for any other word.
    static func fiscalYear(_ token: Token) -> Int? {
        let bytes = token.folded
        guard bytes.first == 0x66, bytes.count <= 6, bytes.dropFirst().first == 0x79 else {
            return nil
        }
        if bytes.count == 2 { return 0 }
        guard let part = clock(bytes.dropFirst(2)), part.digits == 2 || part.digits == 4
        else { return nil }
        return part.digits == 4 ? part.value : 2000 + part.value
    }

    /// A run of digits.
    private struct Part {
        let start: Int
        var value = 0
        var digits = 0

        init(start: Int) {
            self.start = start
        }

        mutating func take(_ byte: UInt8) {
            if digits < 9 { value = value * 10 + Int(byte &- 0x30) }
            digits += 1
        }
    }

    private static let ordinalEndings: WordSet = ["st", "nd", "rd", "th"]

    private static func clock(_ bytes: Slice<Word>) -> Part? {
        var part = Part(start: 0)
        for byte in bytes {
            guard byte &- 0x30 < 10 else { return nil }
            part.take(byte)
        }
        return part.digits > 0 && part.digits <= 4 ? part : nil
    }

    private static func word(_ kinds: DateWordKinds, _ token: Token, _ index: Int) -> DateWord {
        DateWord(
            kinds: kinds,
            start: token.span.start,
            end: token.span.end,
            token: index,
            isSpaced: token.hasSpaceBefore,
            isCapitalised: token.isCapitalised,
            isDigits: true
        )
    }

    private static func whole(_ part: Part, _ token: Token, _ index: Int) -> DateWord {
        var word = word(.cardinal, token, index)
        word.value = part.value
        if part.digits == 4, (1000...2200).contains(part.value) { word.kinds.insert(.year) }
        if part.digits <= 2, (1...31).contains(part.value) { word.kinds.insert(.dayNumber) }
        if part.digits > 4 { word.kinds = [] }
        return word
    }

    private static func dotted(_ parts: [Part], _ token: Token, _ index: Int) -> DateWord {
        var word = word(.dotted, token, index)
        guard parts.count <= 3, parts.allSatisfy({ (1...4).contains($0.digits) }) else {
            word.kinds = []
            return word
        }
        word.value = parts[0].value
        word.second = parts[1].value
        if parts.count == 3 { word.third = parts[2].value }
        if parts.count == 2, parts[1].digits == 1 {
            word.kinds.insert(.cardinal)
            word.tenths = word.second
        }
        return word
    }
}
