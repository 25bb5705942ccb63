/// Cuts a mail at its marks.
enum MailSplit {
    /// The parts between boundaries, and whether the last one is closed.
    ///
    /// - Source: RFC 2046, section 5.1.1.
    static func parts(
        _ body: ArraySlice<UInt8>,
        _ boundary: [UInt8]
    ) -> (parts: [ArraySlice<UInt8>], isClosed: Bool) {
        let mark = [0x2D, 0x2D] + boundary
        var parts: [ArraySlice<UInt8>] = []
        var start: Int?
        var position = body.startIndex
        while position < body.endIndex {
            let stop = body[position...].firstIndex(of: 0x0A) ?? body.endIndex
            let next = min(stop + 1, body.endIndex)
            if body[position] == 0x2D, body[position..<stop].starts(with: mark) {
                let tail = body[(position + mark.count)..<stop]
                let isEnd = tail.starts(with: [0x2D, 0x2D])
                if isEnd || tail.allSatisfy({ $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }) {
                    if let start { parts.append(body[start..<max(start, position)]) }
                    if isEnd { return (parts, true) }
                    start = next
                }
            }
            position = next
        }
        if let start { parts.append(body[start...]) }
        return (parts, false)
    }

    /// The mails of a mailbox: those that begin after a blank line with `From `.
    static func mails(_ bytes: [UInt8]) -> [ArraySlice<UInt8>] {
        guard bytes.starts(with: "From ".utf8) else { return [bytes[...]] }
        var starts = [0]
        let mark = Array("\n\nFrom ".utf8)
        var position = 0
        while let feed = bytes[position...].firstIndex(of: 0x0A) {
            let isMark =
                bytes[feed...].starts(with: mark)
                || bytes[feed...].starts(with: [0x0A, 0x0D] + mark.dropFirst())
            if isMark, let start = bytes[(feed + 1)...].firstIndex(of: UInt8(ascii: "F")) {
                starts.append(start)
            }
            position = feed + 1
        }
        return starts.indices.map { index in
            bytes[starts[index]..<(index + 1 < starts.count ? starts[index + 1] : bytes.count)]
        }
    }

    /// True where four of five words of each text stand in the other one.
    static func isAlike(_ left: [UInt8], _ right: [UInt8]) -> Bool {
        let first = words(left)
        let second = words(right)
        let shared = first.intersection(second).count
        return shared * 5 >= first.count * 4 && shared * 5 >= second.count * 4
    }

    private static func words(_ text: [UInt8]) -> Set<[UInt8]> {
        Set(
            text.split { $0 < 0x30 || (0x3A...0x40).contains($0) }.prefix(20_000)
                .map { $0.map { $0 | 0x20 } }
        )
    }
}
