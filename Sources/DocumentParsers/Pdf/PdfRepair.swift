/// Makes a PDF readable that poppler alone cannot read.
enum PdfRepair {
    /// A file whose end is missing, with an end that names its catalogue; nil where none is found.
    static func ended(_ bytes: [UInt8]) -> [UInt8]? {
        bytes.withUnsafeBytes { raw in
            for mark in ["/Type/Catalog", "/Type /Catalog"] {
                guard let place = ByteSearch(mark).first(in: raw) else { continue }
                let head = raw[max(0, place - 200)..<place]
                let words = head.split(whereSeparator: StandIn.isSpace)
                guard let object = words.lastIndex(where: { $0.starts(with: "obj".utf8) }),
                    object >= 2
                else { continue }
                let number = words[object - 2].filter { (0x30...0x39).contains($0) }
                return bytes + "\nendstream\nendobj\ntrailer\n<</Root ".utf8 + number
                    + " 0 R>>\n".utf8
            }
            return nil
        }
    }

    /// The file with every page as large as a poster and upright, so that words are found on pages
    /// of an absurd size.
    static func ofOrdinarySize(_ bytes: [UInt8]) -> [UInt8] {
        var bytes = bytes
        for (name, value) in [("/MediaBox", "[0 0 9999 9999]"), ("/CropBox", "[0 0 9999 9999]")] {
            overwrite(&bytes, name, value) { $0 == UInt8(ascii: "]") }
        }
        for (name, value) in [("/UserUnit", " 1"), ("/Rotate", " 0")] {
            overwrite(&bytes, name, value) { !(0x30...0x39).contains($0) }
        }
        return bytes
    }

    /// Puts a value in the place of each that stands behind a name, where there is room for it.
    private static func overwrite(
        _ bytes: inout [UInt8],
        _ name: String,
        _ value: String,
        isEnd: (UInt8) -> Bool
    ) {
        let search = ByteSearch(name)
        var start = 0
        while let place = bytes.withUnsafeBytes({ search.first(in: $0, from: start) }) {
            start = place + search.count
            guard let first = bytes[start...].firstIndex(where: { !StandIn.isSpace($0) }),
                let stop = bytes[(first + 1)...].prefix(200).firstIndex(where: isEnd)
            else { continue }
            let isList = bytes[stop] == UInt8(ascii: "]")
            let room = start..<(isList ? stop + 1 : stop)
            guard room.count >= value.utf8.count, isList == (bytes[first] == UInt8(ascii: "["))
            else { continue }
            let padding = [UInt8](repeating: 0x20, count: room.count - value.utf8.count)
            bytes.replaceSubrange(room, with: Array(value.utf8) + padding)
        }
    }
}
