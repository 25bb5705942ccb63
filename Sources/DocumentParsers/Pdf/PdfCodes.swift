internal import CPoppler

/// Control codes in the text of a PDF all of whose fonts are common ones, which have no letters for
/// them, so that the text holds none.
///
/// A font of the file's own may have letters at any code.
///
/// - Source: ISO 32000-1, 7.3.4.2 (strings) and annex D (codes of the common fonts).
struct PdfCodes {
    /// Codes found.
    private(set) var count = 0
    /// Bytes unpacked so far.
    private var unpacked = 0

    /// Streams that are looked into, and bytes that may come out of them together.
    private static let streamLimit = 200
    private static let room = 1 << 22

    private static let stream = ByteSearch("stream")
    private static let streamEnd = ByteSearch("endstream")
    private static let flate = ByteSearch("/FlateDecode")
    private static let filter = ByteSearch("/Filter")
    private static let text = ByteSearch("BT")
    private static let object = ByteSearch("obj")
    /// Bytes before a stream in which its object begins.
    private static let headLimit = 2_000
    /// What says that a stream is no drawing of a page.
    private static let pictures = [
        "/Subtype/Image", "/Subtype /Image", "/Width", "/BitsPerComponent", "/Length1", "/FontFile",
        "/Alternate", "/Metadata",
        "/XRef", "/ShadingType", "/FunctionType",
    ].map { ByteSearch($0) }
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
        var start = 0
        for _ in 0..<PdfCodes.streamLimit {
            guard let place = PdfCodes.stream.first(in: bytes, from: start) else { return }
            let body = place + PdfCodes.stream.count
            let end = PdfCodes.streamEnd.first(in: bytes, from: body) ?? bytes.count
            let head = PdfCodes.head(before: place, in: bytes)
            let object = UnsafeRawBufferPointer(rebasing: bytes[min(body, end)..<end])
            if PdfCodes.pictures.contains(where: { $0.isIn(head) }) {
                // The bytes of a picture, font or colour profile are no drawing.
            } else if PdfCodes.flate.isIn(head) {
                let drawing = inflated(object)
                drawing.withUnsafeBytes { readDrawing($0) }
            } else if !PdfCodes.filter.isIn(head) {
                readDrawing(object)
            }
            start = end + PdfCodes.streamEnd.count
            if start >= bytes.count || unpacked >= PdfCodes.room { return }
        }
    }

    /// What stands between the beginning of a stream's object and the stream.
    private static func head(
        before stream: Int,
        in bytes: UnsafeRawBufferPointer
    ) -> UnsafeRawBufferPointer {
        let start = max(0, stream - headLimit)
        let near = UnsafeRawBufferPointer(rebasing: bytes[start..<stream])
        var object = 0
        while let next = PdfCodes.object.first(in: near, from: object) {
            object = next + PdfCodes.object.count
        }
        return UnsafeRawBufferPointer(rebasing: near[object...])
    }

    /// A packed stream unpacked as far as there is room; empty where it cannot be.
    private mutating func inflated(_ stream: UnsafeRawBufferPointer) -> [UInt8] {
        var packed = stream[...]
        while let first = packed.first, first == 0x0A || first == 0x0D { packed.removeFirst() }
        let source = UnsafeRawBufferPointer(rebasing: packed)
        guard let base = source.baseAddress,
            let unpacker = g_zlib_decompressor_new(G_ZLIB_COMPRESSOR_FORMAT_ZLIB)
        else { return [] }
        defer { g_object_unref(UnsafeMutableRawPointer(unpacker)) }
        var drawing = [UInt8](repeating: 0, count: min(PdfCodes.room - unpacked, 64 * source.count))
        var taken = 0
        var made = 0
        while made < drawing.count {
            var read: gsize = 0
            var written: gsize = 0
            let result = drawing.withUnsafeMutableBytes { drawing in
                g_converter_convert(
                    unpacker,
                    base + taken,
                    gsize(source.count - taken),
                    drawing.baseAddress.map { $0 + made },
                    gsize(drawing.count - made),
                    G_CONVERTER_INPUT_AT_END,
                    &read,
                    &written,
                    nil
                )
            }
            taken += Int(read)
            made += Int(written)
            guard result == G_CONVERTER_CONVERTED, read + written > 0 else { break }
        }
        unpacked += made
        return Array(drawing.prefix(made))
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
