/// Characters of the last private plane that carry through a parser what it would not let pass.
///
/// XML 1.0 and libxml2's reader of HTML drop the controls; the text keeps them. A document that
/// holds such a character itself gains nothing: it becomes a control that could have stood there.
enum StandIn {
    /// What a stand-in stands for.
    enum Meaning {
        case control(UInt8)
        case page
    }

    /// Stands where a new page begins.
    static let page = "\u{10F820}"

    /// The bytes of a control's stand-in.
    static func bytes(of control: UInt8) -> [UInt8] {
        [0xF4, 0x8F, 0xA0, 0x80 | (control & 0x1F)]
    }

    /// What the first character of some bytes stands for; nil for an ordinary one.
    static func found(_ bytes: ArraySlice<UInt8>) -> Meaning? {
        let start = bytes.startIndex
        guard bytes.count >= 4, bytes[start] == 0xF4, bytes[start + 1] == 0x8F,
            bytes[start + 2] == 0xA0
        else { return nil }
        let last = bytes[start + 3]
        if last == 0xA0 { return .page }
        return (0x81...0x9F).contains(last) ? .control(last & 0x1F) : nil
    }

    /// True for what parts words.
    static func isSpace(_ byte: UInt8) -> Bool {
        byte == 0x20 || byte == 0x0A || byte == 0x09 || byte == 0x0D || byte == 0x0C
    }

    /// The text with stand-ins for controls and for references to them, the number of characters
    /// that are none and became U+FFFD, and that of the controls.
    static func protecting(_ bytes: [UInt8]) -> (bytes: [UInt8], lost: Int, controls: Int) {
        var kept: [UInt8] = []
        kept.reserveCapacity(bytes.count + 16)
        var lost = 0
        var controls = 0
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            if byte == UInt8(ascii: "&"), let found = named(bytes[index...]) {
                kept += found.text.utf8
                index += found.length
            } else if byte == UInt8(ascii: "&"), let found = reference(bytes[index...]) {
                index = found.end
                switch found.value {
                case 0, 0xD800...0xDFFF, 0x110000...:
                    kept += "\u{FFFD}".utf8
                    lost += 1
                case 0x01...0x08, 0x0B, 0x0E...0x1F:
                    kept += self.bytes(of: UInt8(found.value))
                    controls += 1
                default: kept += bytes[found.start..<found.end]
                }
            } else if byte < 0x20, !isSpace(byte) {
                if byte == 0 {
                    kept += "\u{FFFD}".utf8
                    lost += 1
                } else {
                    kept += self.bytes(of: byte)
                    controls += 1
                }
                index += 1
            } else {
                kept.append(byte)
                index += 1
            }
        }
        return (kept, lost, controls)
    }

    /// What is said where characters were lost.
    static func warning(_ lost: Int) -> [String] {
        lost == 0
            ? []
            : [
                "marks: \(lost) \(lost == 1 ? "code" : "codes") without a character, shown as U+FFFD"
            ]
    }

    /// Names of characters that the reader of HTML does not know.
    ///
    /// - Source: the HTML standard, section 13.5.
    private static let names: [(name: String, text: String)] = [
        ("&NewLine;", "\n"), ("&Tab;", "\t"), ("&ZeroWidthSpace;", "\u{200B}"),
        ("&NonBreakingSpace;", "\u{A0}"), ("&NoBreak;", "\u{2060}"), ("&apos;", "'"),
        ("&lpar;", "("), ("&rpar;", ")"), ("&comma;", ","), ("&period;", "."), ("&colon;", ":"),
        ("&semi;", ";"), ("&excl;", "!"), ("&quest;", "?"), ("&num;", "#"), ("&percnt;", "%"),
        ("&sol;", "/"), ("&lbrack;", "["), ("&rbrack;", "]"), ("&lowbar;", "_"), ("&dash;", "‐"),
        ("&InvisibleTimes;", "\u{2062}"), ("&InvisibleComma;", "\u{2063}"),
    ]

    /// The named reference that bytes begin with, where it is one of those.
    private static func named(_ bytes: ArraySlice<UInt8>) -> (text: String, length: Int)? {
        guard bytes.count > 3, bytes[bytes.startIndex + 1] != UInt8(ascii: "#") else { return nil }
        return names.first { bytes.starts(with: $0.name.utf8) }.map {
            ($0.text, $0.name.utf8.count)
        }
    }

    /// The numeric reference that bytes begin with; nil where there is none.
    private static func reference(
        _ bytes: ArraySlice<UInt8>
    ) -> (start: Int, end: Int, value: Int)? {
        var index = bytes.startIndex + 1
        guard index < bytes.endIndex, bytes[index] == UInt8(ascii: "#") else { return nil }
        index += 1
        var radix = 10
        if index < bytes.endIndex, bytes[index] | 0x20 == UInt8(ascii: "x") {
            radix = 16
            index += 1
        }
        let first = index
        var value = 0
        while index < bytes.endIndex,
            let digit = Character(Unicode.Scalar(bytes[index])).hexDigitValue,
            digit < radix
        {
            value = min(value * radix + digit, 0x110000)
            index += 1
        }
        guard index > first else { return nil }
        if index < bytes.endIndex, bytes[index] == UInt8(ascii: ";") { index += 1 }
        return (bytes.startIndex, index, value)
    }
}
