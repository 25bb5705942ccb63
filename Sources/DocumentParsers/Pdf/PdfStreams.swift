internal import CPoppler

/// The streams of a PDF that may be drawings of pages, unpacked as far as there is room.
struct PdfStreams {
    private let bytes: UnsafeRawBufferPointer
    private var start = 0
    private var count = 0
    /// Bytes unpacked so far.
    private var unpacked = 0

    /// Streams that are looked into, and bytes that may come out of them together.
    private static let limit = 200
    private static let room = 1 << 22

    private static let stream = ByteSearch("stream")
    private static let streamEnd = ByteSearch("endstream")
    private static let flate = ByteSearch("/FlateDecode")
    private static let filter = ByteSearch("/Filter")
    private static let picture = ByteSearch("/Image")
    /// What says that a stream is no drawing either.
    private static let others = [
        "/FontFile", "/Length1", "/ObjStm", "/XRef", "/ICCBased", "/Alternate", "/XML",
    ].map { ByteSearch($0) }

    /// Looks through a file.
    init(_ bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

    /// The next drawing; nil behind the last.
    mutating func next() -> [UInt8]? {
        while count < PdfStreams.limit, start < bytes.count, unpacked < PdfStreams.room {
            guard let place = PdfStreams.stream.first(in: bytes, from: start) else { return nil }
            count += 1
            let body = place + PdfStreams.stream.count
            let end = PdfStreams.streamEnd.first(in: bytes, from: body) ?? bytes.count
            start = end + PdfStreams.streamEnd.count
            let head = UnsafeRawBufferPointer(rebasing: bytes[headStart(place)..<place])
            let object = UnsafeRawBufferPointer(rebasing: bytes[min(body, end)..<end])
            if PdfStreams.picture.isName(in: head)
                || PdfStreams.others.contains(where: { $0.isIn(head) })
            {
                continue
            }
            if PdfStreams.flate.isIn(head) { return inflated(object) }
            if !PdfStreams.filter.isIn(head) {
                unpacked += object.count
                return Array(object)
            }
        }
        return nil
    }

    private static let object = ByteSearch(" obj")

    /// Where the object of a stream begins, as far as it is looked for.
    private func headStart(_ place: Int) -> Int {
        var start = max(0, place - 400)
        while let next = PdfStreams.object.first(in: bytes, from: start), next < place {
            start = next + PdfStreams.object.count
        }
        return start
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
        let room = min(PdfStreams.room - unpacked, 64 * source.count)
        var drawing = [UInt8](repeating: 0, count: room)
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
}
