/// What the objects of a PDF tell without its being read: shapes that nobody needs and that break
/// careless readers.
struct PdfObjects {
    /// How deep lists stand in each other.
    private var depth = 0
    /// Objects that only point to another one.
    private var pointers = 0
    private var holdsItself = false
    private var hasOwnLetters = false
    private var isPacked = false

    /// Depth, and number of pointers, from which on it is said.
    private static let depthLimit = 500
    private static let pointerLimit = 100
    /// Bytes at an object's start that are looked at.
    private static let head = 8192
    /// Packed bytes from which on a stream is looked into, and how many of them.
    private static let large = 50_000
    private static let sample = 4096
    /// Packed words use nearly every byte; runs of one letter use a few.
    private static let fewBytes = 24

    private static let object = ByteSearch(" obj")
    private static let streamEnd = ByteSearch("endstream")
    private static let flate = ByteSearch("/FlateDecode")
    private static let form = ByteSearch("/Form")
    private static let letters = ByteSearch("/ToUnicode")
    private static let font = ByteSearch("/BaseFont")
    /// What an embedded or composed font says, which has a table of letters by right.
    private static let ownFonts = ["/FontDescriptor", "/DescendantFonts", "/Type3"].map {
        ByteSearch($0)
    }

    /// Looks through the objects that stand open in the file.
    init(_ bytes: [UInt8]) {
        bytes.withUnsafeBytes { read($0) }
    }

    /// One line for each oddity.
    var warnings: [String] {
        var lines: [String] = []
        if depth > PdfObjects.depthLimit { lines.append("lists stand \(depth) deep in each other") }
        if pointers > PdfObjects.pointerLimit {
            lines.append("\(pointers) objects only point to another one")
        }
        if holdsItself { lines.append("a drawing holds itself; it is drawn once") }
        if isPacked { lines.append("a part is packed more than a hundredfold") }
        if hasOwnLetters {
            lines.append(
                "a common font has a table of letters of its own; what the page shows may differ"
            )
        }
        return lines
    }

    private mutating func read(_ bytes: UnsafeRawBufferPointer) {
        var start = 0
        while let place = PdfObjects.object.first(in: bytes, from: start) {
            let number = PdfObjects.number(before: place, in: bytes)
            let body = place + PdfObjects.object.count
            let end = readBody(bytes, from: body)
            let head = UnsafeRawBufferPointer(
                rebasing: bytes[body..<min(end, body + PdfObjects.head)]
            )
            readHead(head, number)
            start = end
            guard bytes[end...].starts(with: "stream".utf8) else { continue }
            let close =
                PdfObjects.streamEnd.first(in: bytes, from: end) ?? bytes.count
            if PdfObjects.flate.isIn(head), close - end > PdfObjects.large {
                isPacked = isPacked || PdfObjects.isMonotone(bytes, around: (end + close) / 2)
            }
            start = close
        }
    }

    /// Follows lists in each other to the end of an object or the start of its stream.
    private mutating func readBody(_ bytes: UnsafeRawBufferPointer, from start: Int) -> Int {
        var level = 0
        var index = start
        while index < bytes.count {
            switch bytes[index] {
            case UInt8(ascii: "["), UInt8(ascii: "<"):
                level += 1
                depth = max(depth, level)
            case UInt8(ascii: "]"), UInt8(ascii: ">"): level -= 1
            case UInt8(ascii: "s") where bytes[index...].starts(with: "stream".utf8): return index
            case UInt8(ascii: "e") where bytes[index...].starts(with: "endobj".utf8): return index
            default: break
            }
            index += 1
        }
        return index
    }

    private mutating func readHead(_ head: UnsafeRawBufferPointer, _ number: String) {
        let words = head.prefix(64).split(whereSeparator: StandIn.isSpace)
        if words.count == 3, words[2].elementsEqual("R".utf8) { pointers += 1 }
        if PdfObjects.form.isIn(head), ByteSearch(" " + number + " 0 R").isIn(head) {
            holdsItself = true
        }
        if PdfObjects.letters.isIn(head), PdfObjects.font.isIn(head),
            !PdfObjects.ownFonts.contains(where: { $0.isIn(head) })
        {
            hasOwnLetters = true
        }
    }

    /// The number of the object whose generation stands before a place.
    private static func number(before place: Int, in bytes: UnsafeRawBufferPointer) -> String {
        let words = bytes[max(0, place - 20)..<place].split(whereSeparator: StandIn.isSpace)
        guard words.count > 1 else { return "-" }
        return String(decoding: words[words.count - 2], as: UTF8.self)
    }

    /// True where next to no different bytes stand around a place.
    private static func isMonotone(_ bytes: UnsafeRawBufferPointer, around place: Int) -> Bool {
        var isSeen = [Bool](repeating: false, count: 256)
        for byte in bytes[place..<min(bytes.count, place + sample)] { isSeen[Int(byte)] = true }
        return isSeen.count { $0 } <= fewBytes
    }
}
