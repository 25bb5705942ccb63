/// The headers of a mail or of a part of one, unfolded.
///
/// - Source: RFC 5322, section 2.2; RFC 2045, section 3.
struct MailHeaders {
    /// Headers that are read at most; the rest is passed over.
    private static let limit = 1000
    /// Bytes of a header that are read at most.
    static let length = 16_384

    private var values: [String: [[UInt8]]] = [:]
    /// What was strange, in no order.
    private(set) var warnings: Set<String> = []
    /// Where the body begins.
    private(set) var end = 0
    /// True where there is no header at all.
    var isEmpty: Bool { values.isEmpty }

    /// Reads headers up to the blank line, or to where something else begins.
    init(_ bytes: ArraySlice<UInt8>) {
        var position = bytes.startIndex
        var count = 0
        var name: String?
        while position < bytes.endIndex {
            let stop = bytes[position...].firstIndex(of: 0x0A) ?? bytes.endIndex
            var line = bytes[position..<stop]
            if line.last == 0x0D { line = line.dropLast() }
            let next = min(stop + 1, bytes.endIndex)
            if line.isEmpty {
                position = next
                break
            }
            if line.first == 0x20 || line.first == 0x09 {
                if let name { extend(name, line) }
            } else if let colon = MailHeaders.colon(of: line) {
                count += 1
                let key = String(decoding: line[..<colon], as: UTF8.self).lowercased()
                name = count <= MailHeaders.limit ? key : nil
                if let name { begin(name, line[(colon + 1)...]) }
            } else if count == 0,
                line.starts(with: "From ".utf8) || line.starts(with: ">From ".utf8)
            {
                name = nil
            } else {
                // No header and no blank line: the body has begun.
                break
            }
            position = next
        }
        if count > MailHeaders.limit {
            warnings.insert("more than 1000 headers; the rest is left out")
        }
        end = position
    }

    /// The first value of a header without white space around it; nil where it is not there.
    func value(_ name: String) -> [UInt8]? { values[name]?.first.map(MailHeaders.trimmed) }

    /// How often a header stands there.
    func count(_ name: String) -> Int { values[name]?.count ?? 0 }

    private mutating func begin(_ name: String, _ value: ArraySlice<UInt8>) {
        let kept = cut(value)
        values[name, default: []].append(kept)
    }

    private mutating func extend(_ name: String, _ line: ArraySlice<UInt8>) {
        guard let last = values[name]?.indices.last, let length = values[name]?[last].count,
            length < MailHeaders.length
        else {
            warnings.insert("a header too long is cut")
            return
        }
        let more = cut(line)
        values[name]?[last] += more
    }

    private mutating func cut(_ value: ArraySlice<UInt8>) -> [UInt8] {
        guard value.count > MailHeaders.length else { return Array(value) }
        warnings.insert("a header too long is cut")
        return Array(value.prefix(MailHeaders.length))
    }

    private static func colon(of line: ArraySlice<UInt8>) -> Int? {
        guard let colon = line.prefix(256).firstIndex(of: UInt8(ascii: ":")),
            colon > line.startIndex,
            line[..<colon].allSatisfy({ $0 > 0x20 && $0 < 0x7F })
        else { return nil }
        return colon
    }

    private static func trimmed(_ value: [UInt8]) -> [UInt8] {
        Array(
            value.drop { $0 == 0x20 || $0 == 0x09 }.reversed()
                .drop { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }.reversed()
        )
    }
}
