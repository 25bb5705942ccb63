/// Control codes in the text of a PDF all of whose fonts are common ones, which have no letters for
/// them, so that the text holds none.
///
/// A font of the file's own may have letters at any code.
///
/// - Source: ISO 32000-1, 7.3.4.2 (strings) and annex D (codes of the common fonts).
struct PdfCodes {
    /// Codes found.
    private(set) var count = 0
    private static let text = ByteSearch("BT")
    /// What says that a font, or an object that cannot be seen, may have letters of its own.
    private static let others = [
        "/FontDescriptor", "/DescendantFonts", "/Type3", "/Differences", "/ToUnicode", "/ObjStm",
        "/Encrypt",
    ].map { ByteSearch($0) }

    /// Looks through the pages' drawing of a file.
    init(_ bytes: [UInt8]) {
        bytes.withUnsafeBytes { bytes in
            guard !PdfCodes.others.contains(where: { $0.isIn(bytes) }) else { return }
            read(bytes)
        }
    }

    /// One line where there are any.
    var warnings: [String] {
        switch count {
        case 0: []
        case 1: ["marks: 1 control code without a letter, left out"]
        default: ["marks: \(count) control codes without letters, left out"]
        }
    }

    private mutating func read(_ bytes: UnsafeRawBufferPointer) {
        var streams = PdfStreams(bytes)
        while let drawing = streams.next() { drawing.withUnsafeBytes { readDrawing($0) } }
    }

    /// Counts the codes in the strings of a drawing that holds text.
    private mutating func readDrawing(_ bytes: UnsafeRawBufferPointer) {
        guard PdfCodes.text.isIn(bytes) else { return }
        var depth = 0
        var index = 0
        while index < bytes.count {
            defer { index += 1 }
            switch bytes[index] {
            case UInt8(ascii: "("): depth += 1
            case UInt8(ascii: ")"): depth = max(0, depth - 1)
            case UInt8(ascii: "\\") where depth > 0:
                let (code, length) = PdfCodes.escape(bytes[(index + 1)...])
                if let code, code < 0x20 { count += 1 }
                index += length
            // A line of the file that ends within a string is none of the text's.
            case 0x0A, 0x0D: break
            case 0..<0x20 where depth > 0: count += 1
            default: break
            }
        }
    }

    /// The code that an escape stands for, nil for the end of a line, and its length in bytes.
    private static func escape(_ bytes: Slice<UnsafeRawBufferPointer>) -> (UInt8?, Int) {
        let digits = bytes.prefix(3).prefix { (0x30...0x37).contains($0) }
        guard digits.isEmpty else {
            let code = digits.reduce(0) { $0 * 8 + Int($1 - 0x30) }
            return (UInt8(truncatingIfNeeded: code), digits.count)
        }
        switch bytes.first {
        case UInt8(ascii: "b"), UInt8(ascii: "f"), UInt8(ascii: "n"), UInt8(ascii: "r"),
            UInt8(ascii: "t"):
            return (0x0A, 1)
        case 0x0A, 0x0D, nil: return (nil, 1)
        default: return (bytes.first, 1)
        }
    }
}
