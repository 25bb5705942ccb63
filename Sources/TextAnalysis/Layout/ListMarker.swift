/// What stands before the text of a list item.
struct ListMarker: Hashable, Sendable {
    /// The sorts of marker.
    enum Kind: UInt8, Sendable {
        /// A sign that is never a word: `•`, `▪`.
        case bullet
        /// A hyphen, dash or asterisk.
        case dash
        /// `1.`, `1)`, `(1)`.
        case number
        /// `a)`, `(a)`, `iv)`.
        case letter
    }

    /// What it looks like.
    let kind: Kind
    /// First byte of the text behind it.
    let bodyStart: Int

    /// The marker at the start of a line; nil where there is none.
    ///
    /// A marker has white space and some text behind it.
    static func read(_ cursor: ByteCursor) -> ListMarker? {
        var cursor = cursor
        guard let (scalar, _) = cursor.peek() else { return nil }
        if bullets.contains(scalar) {
            cursor.skip()
            return cursor.skipSpaces() > 0 || scalar > 0x7F
                ? ListMarker(.bullet, cursor) : nil
        }
        if dashes.contains(scalar) {
            cursor.skip()
            guard cursor.skipSpaces() > 0 else { return nil }
            let inner = numbered(cursor)
            return inner ?? ListMarker(.dash, cursor)
        }
        return numbered(cursor)
    }

    private init?(_ kind: Kind, _ cursor: ByteCursor) {
        guard !cursor.isAtEnd else { return nil }
        self.kind = kind
        bodyStart = cursor.position
    }

    /// `1.`, `12)`, `(3)`, `a)`, `(b)`, `iv)` and white space.
    private static func numbered(_ start: ByteCursor) -> ListMarker? {
        var cursor = start
        let isBracketed = cursor.take(0x28)
        var digits = 0
        var letters = 0
        var isRoman = true
        while let (scalar, _) = cursor.peek(), digits + letters <= 4 {
            switch scalar {
            case 0x30...0x39: digits += 1
            case 0x61...0x7A, 0x41...0x5A:
                letters += 1
                isRoman = isRoman && romans.contains(scalar | 0x20)
            default:
                return close(cursor, digits, letters, isRoman, isBracketed)
            }
            cursor.skip()
        }
        return nil
    }

    private static func close(
        _ start: ByteCursor,
        _ digits: Int,
        _ letters: Int,
        _ isRoman: Bool,
        _ isBracketed: Bool
    ) -> ListMarker? {
        var cursor = start
        let isStop = cursor.take(0x2E)
        let isClosed = !isStop && cursor.take(0x29)
        guard isClosed || isStop && !isBracketed else { return nil }
        var endsWithStop = true
        var part = cursor.position
        while isStop, cursor.takeDigits() {
            // `29.09.2022` is a day.
            if cursor.position - part > 3 { return nil }
            endsWithStop = cursor.take(0x2E)
            part = cursor.position
        }
        guard cursor.skipSpaces() > 0 else { return nil }
        // "1.5 million" is an amount, "1.5 Background" a numbered line.
        if !endsWithStop, !(cursor.peek().map { Folding.isCapital($0.scalar) } ?? false) {
            return nil
        }
        if digits > 0, digits <= 2, letters == 0 { return ListMarker(.number, cursor) }
        let isLettered = digits == 0 && (letters == 1 || letters <= 4 && isRoman && letters > 0)
        return isLettered && isClosed ? ListMarker(.letter, cursor) : nil
    }

    private static let romans: ScalarSet = [0x69, 0x76, 0x78]

    /// Signs that are never words, those of old word processors' symbol fonts included.
    private static let bullets: ScalarSet = [
        0x2022, 0x2023, 0x2043, 0x204C, 0x2219, 0x25AA, 0x25AB, 0x25A0, 0x25A1, 0x25B6, 0x25B8,
        0x25BA, 0x25C6, 0x25C7, 0x25CB, 0x25CF, 0x25E6, 0x2605, 0x2713, 0x2714, 0x2794, 0x27A2,
        0x27A4, 0x2B25, 0xB7, 0xF06E, 0xF0A7, 0xF0B7, 0xF0D8, 0xF0FC,
    ]

    private static let dashes: ScalarSet = [0x2D, 0x2A, 0x2B, 0x2010, 0x2011, 0x2013, 0x2014]
}
