/// What the bytes of a PDF tell without its being read.
enum PdfTraces {
    /// Names of what is never done, and what people call it.
    ///
    /// - Source: ISO 32000-1, section 12.6.4 (actions), 7.11.4 (embedded files), 12.7.8 (XFA).
    private static let names: [(name: String, what: String)] = [
        ("/JavaScript", "scripts"), ("/JS", "scripts"), ("/Launch", "commands that start programs"),
        ("/SubmitForm", "forms that are sent"), ("/GoToR", "links into other files"),
        ("/RichMedia", "films"), ("/XFA", "a form of another kind (XFA)"),
    ]

    /// One line each for what is there and not followed, and for what is strange.
    static func warnings(_ bytes: [UInt8]) -> [String] {
        var lines: [String] = []
        var found: [String] = []
        for (name, what) in names where !found.contains(what) && has(name, bytes) {
            found.append(what)
        }
        if !found.isEmpty { lines.append("not followed: " + found.joined(separator: ", ")) }
        if !bytes.starts(with: "%PDF-".utf8) {
            lines.append("something stands before the document")
        }
        let ends = count("startxref", bytes)
        if ends > 1, !has("/Linearized", bytes) {
            lines.append(
                "changed \(ends - 1) times after it was first written; the last state is read"
            )
        }
        if !isTableFound(bytes) {
            lines.append("its table of contents is not where it says; repaired")
        }
        return lines + PdfObjects(bytes).warnings + PdfCodes(bytes).warnings
            + PdfInk(bytes).warnings
    }

    /// True where the last word of the file leads to its table of objects, or is missing itself.
    private static func isTableFound(_ bytes: [UInt8]) -> Bool {
        let tail = bytes.suffix(2048)
        guard let mark = tail.indices.last(where: { tail[$0...].starts(with: "startxref".utf8) })
        else { return true }
        let words = tail[(mark + 9)...].drop(while: StandIn.isSpace).prefix { !StandIn.isSpace($0) }
        guard let place = Int(String(decoding: words, as: UTF8.self)), place >= 0 else {
            return false
        }
        // Bytes before the document shift it.
        guard place < bytes.count else { return false }
        let start = bytes.prefix(1024).firstIndex(of: UInt8(ascii: "%")) ?? 0
        return [place, place + start].contains { place in
            guard place < bytes.count else { return false }
            let found = bytes[place...].prefix(64).drop(while: StandIn.isSpace)
            return found.starts(with: "xref".utf8)
                || found.first.map { (0x30...0x39).contains($0) } ?? false
        }
    }

    /// True where the mark at the end of the file is missing.
    static func isCut(_ bytes: [UInt8]) -> Bool {
        var end = bytes.count
        while end > 0, bytes[end - 1] == 0 || StandIn.isSpace(bytes[end - 1]) { end -= 1 }
        let tail = bytes[max(0, end - 1024)..<end]
        return !tail.indices.contains { tail[$0] == 0x25 && tail[$0...].starts(with: "%%EOF".utf8) }
    }

    private static func has(_ name: String, _ bytes: [UInt8]) -> Bool {
        count(name, bytes, upTo: 1) > 0
    }

    /// How often a name stands there and ends there.
    private static func count(_ name: String, _ bytes: [UInt8], upTo limit: Int = 1000) -> Int {
        let search = ByteSearch(name)
        var found = 0
        bytes.withUnsafeBytes { bytes in
            var start = 0
            while found < limit, let place = search.first(in: bytes, from: start) {
                start = place + search.count
                let isLonger = start < bytes.count && (0x61...0x7A).contains(bytes[start] | 0x20)
                if !isLonger { found += 1 }
            }
        }
        return found
    }
}
