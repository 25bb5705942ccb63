/// Letters that a PDF draws invisibly: a layer of text recognition below the picture of a page is
/// set so, and so is what is to be found by programs and seen by nobody.
///
/// - Source: ISO 32000-1, 9.3.6 (text rendering mode) and 9.4.3 (operators that show text).
struct PdfInk {
    private var visible = 0
    private var invisible = 0
    private let hasPictures: Bool

    /// Where fewer than one in so many strings is seen, the text is a layer of recognition.
    private static let seen = 10
    /// Depth of states that are kept.
    private static let depth = 256
    private static let picture = ByteSearch("/Image")
    private static let setter = ByteSearch("Tr")

    /// True where a file holds pictures.
    static func hasPictures(_ bytes: [UInt8]) -> Bool {
        bytes.withUnsafeBytes { picture.isName(in: $0) }
    }

    /// Looks through the drawings of a file.
    init(_ bytes: [UInt8]) {
        hasPictures = PdfInk.hasPictures(bytes)
        bytes.withUnsafeBytes { bytes in
            var streams = PdfStreams(bytes)
            while let drawing = streams.next() {
                drawing.withUnsafeBytes { read($0) }
            }
        }
    }

    /// One line where there are any.
    var warnings: [String] {
        guard invisible > 0 else { return [] }
        if hasPictures, visible * PdfInk.seen <= invisible {
            return [
                "the text is that of a text recognition (invisible letters below pictures of the"
                    + " pages); it may differ from what they show"
            ]
        }
        return [
            "hidden text: invisible letters (text rendering mode 3), which nobody sees on the page,"
                + " are read with the text"
        ]
    }

    private mutating func read(_ bytes: UnsafeRawBufferPointer) {
        // What never sets a mode draws visibly; it counts as one string.
        guard PdfInk.setter.isIn(bytes) else {
            if ByteSearch("Tj").isIn(bytes) || ByteSearch("TJ").isIn(bytes) { visible += 1 }
            return
        }
        var mode = 0
        var states: [Int] = []
        var number = 0
        var index = 0
        while index < bytes.count {
            switch bytes[index] {
            case UInt8(ascii: "("): index = PdfInk.stringEnd(bytes, from: index)
            case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"),
                UInt8(ascii: "'"), UInt8(ascii: "\""):
                let start = index
                while index < bytes.count, PdfInk.isOperator(bytes[index]) { index += 1 }
                switch String(decoding: bytes[start..<index], as: UTF8.self) {
                case "Tr": mode = number
                case "q": if states.count < PdfInk.depth { states.append(mode) }
                case "Q": mode = states.popLast() ?? mode
                case "Tj", "TJ", "'", "\"":
                    if mode == 3 { invisible += 1 } else { visible += 1 }
                default: break
                }
                continue
            case UInt8(ascii: "0")...UInt8(ascii: "9"): number = Int(bytes[index] - 0x30)
            case UInt8(ascii: "/"):
                // A name is no operator.
                index += 1
                while index < bytes.count, PdfInk.isOperator(bytes[index]) { index += 1 }
                continue
            default: break
            }
            index += 1
        }
    }

    private static func isOperator(_ byte: UInt8) -> Bool {
        (0x61...0x7A).contains(byte | 0x20) || byte == UInt8(ascii: "'")
            || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "*")
            || (0x30...0x39).contains(byte)
    }

    /// The last byte of a string.
    private static func stringEnd(_ bytes: UnsafeRawBufferPointer, from start: Int) -> Int {
        var depth = 0
        var index = start
        while index < bytes.count {
            switch bytes[index] {
            case UInt8(ascii: "\\"): index += 1
            case UInt8(ascii: "("): depth += 1
            case UInt8(ascii: ")"):
                depth -= 1
                if depth == 0 { return index }
            default: break
            }
            index += 1
        }
        return index
    }
}
