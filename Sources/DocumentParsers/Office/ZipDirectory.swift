internal import SourceImport

/// The list of parts at the end of a ZIP archive, read by ourselves and believed only where the
/// archive says the same everywhere.
///
/// - Source: PKWARE's APPNOTE 6.3.10, sections 4.3.7, 4.3.12 and 4.3.16.
struct ZipDirectory {
    /// One part as listed.
    struct Entry {
        let name: String
        let flags: Int
        let method: Int
        let packed: Int
        let offset: Int
        let isLink: Bool
    }

    /// Parts in an archive at most.
    private static let limit = 5000

    /// The parts, in the order listed.
    private(set) var entries: [Entry] = []
    private let bytes: [UInt8]

    /// Reads the list of an archive.
    ///
    /// - Throws: `Refusal` where it is damaged, contradicts the parts, or is too long.
    init(_ bytes: [UInt8]) throws(Refusal) {
        self.bytes = bytes
        let end = try endRecord()
        let count = number(end + 10, 2)
        let size = number(end + 12, 4)
        let start = number(end + 16, 4)
        guard number(end + 4, 2) == 0, number(end + 8, 2) == count, start + size == end else {
            throw Refusal(.malformed, "the archive's list of parts is not where it says")
        }
        guard count > 0 else { throw Refusal(.malformed, "the archive is empty") }
        var position = start
        while position < end {
            guard entries.count < ZipDirectory.limit else {
                throw Refusal(.limits, "the archive has more than \(ZipDirectory.limit) parts")
            }
            position = try readEntry(at: position, before: end)
        }
        guard entries.count == count else {
            throw Refusal(.malformed, "the archive miscounts its parts")
        }
        try check(before: start)
    }

    /// The part of a name; where only the case of letters differs, that one.
    func entry(_ name: String) -> Entry? {
        entries.first { $0.name == name }
            ?? entries.first { $0.name.lowercased() == name.lowercased() }
    }

    /// Where the end record stands; it must be the last thing in the file, and the only one.
    private func endRecord() throws(Refusal) -> Int {
        guard bytes.count >= 22 else { throw Refusal(.malformed, "the archive breaks off") }
        let first = max(0, bytes.count - 22 - 65_535)
        for position in stride(from: bytes.count - 22, through: first, by: -1)
        where isSignature(position, 0x05, 0x06) {
            guard position + 22 + number(position + 20, 2) == bytes.count else { break }
            return position
        }
        throw Refusal(.malformed, "the archive breaks off")
    }

    private mutating func readEntry(at position: Int, before end: Int) throws(Refusal) -> Int {
        guard position + 46 <= end, isSignature(position, 0x01, 0x02) else {
            throw Refusal(.malformed, "the archive's list of parts is damaged")
        }
        let length = number(position + 28, 2)
        let next = position + 46 + length + number(position + 30, 2) + number(position + 32, 2)
        guard next <= end else { throw Refusal(.malformed, "the archive's list is damaged") }
        let name = bytes[(position + 46)..<(position + 46 + length)]
        entries.append(
            Entry(
                name: String(decoding: name, as: UTF8.self),
                flags: number(position + 8, 2),
                method: number(position + 10, 2),
                packed: number(position + 20, 4),
                offset: number(position + 42, 4),
                isLink: number(position + 40, 2) & 0xF000 == 0xA000
            )
        )
        return next
    }

    /// Each part stands where the list says, under the same name, and shares no byte with another.
    private func check(before start: Int) throws(Refusal) {
        var names: Set<String> = []
        var end = 0
        for entry in entries.sorted(by: { $0.offset < $1.offset }) {
            guard names.insert(entry.name).inserted else {
                throw Refusal(.malformed, "two parts of the archive have one name")
            }
            guard entry.offset >= end, entry.offset + 30 <= start,
                isSignature(entry.offset, 0x03, 0x04)
            else { throw Refusal(.malformed, "parts of the archive overlap") }
            if end == 0, entry.offset != 0 {
                throw Refusal(.malformed, "something stands before the archive")
            }
            let length = number(entry.offset + 26, 2)
            let data = entry.offset + 30 + length + number(entry.offset + 28, 2)
            guard data + entry.packed <= start,
                bytes[(entry.offset + 30)..<(entry.offset + 30 + length)]
                    .elementsEqual(entry.name.utf8)
                    || String(
                        decoding: bytes[(entry.offset + 30)..<(entry.offset + 30 + length)],
                        as: UTF8.self
                    ) == entry.name
            else { throw Refusal(.malformed, "a part of the archive has two names") }
            end = data + entry.packed
        }
    }

    private func isSignature(_ position: Int, _ third: UInt8, _ fourth: UInt8) -> Bool {
        bytes[position] == 0x50 && bytes[position + 1] == 0x4B && bytes[position + 2] == third
            && bytes[position + 3] == fourth
    }

    private func number(_ position: Int, _ count: Int) -> Int {
        bytes[position..<(position + count)].reversed().reduce(0) { $0 << 8 | Int($1) }
    }
}
