internal import BriefCore

/// Counts what a Markdown text holds that a browser would run, fetch or open, and what nests
/// deeper than people write.
///
/// The text stays as it is: nothing of this is followed.
struct MarkdownOddities {
    private var counts: [Active: Int] = [:]
    private var codes = 0
    private var quotes = 0
    private var items = 0
    private var columns = 0

    /// What would be run, fetched or opened, in the words of the import line.
    private enum Active: String, CaseIterable {
        case script, frame, form, picture, handler
        case link = "link to a script or a file"

        /// A number of them in words.
        func counted(_ count: Int) -> String {
            guard count != 1 else { return "1 \(rawValue)" }
            return self == .link ? "\(count) links to scripts or files" : "\(count) \(rawValue)s"
        }
    }

    /// Words that begin what is active, in small letters.
    private static let marks: [(words: [UInt8], active: Active)] = [
        (Array("<script".utf8), .script),
        (Array("<iframe".utf8), .frame),
        (Array("<frame".utf8), .frame),
        (Array("<object".utf8), .frame),
        (Array("<embed".utf8), .frame),
        (Array("<form".utf8), .form),
        (Array("<img".utf8), .picture),
        (Array("](javascript:".utf8), .link),
        (Array("](vbscript:".utf8), .link),
        (Array("](data:".utf8), .link),
        (Array("](file:".utf8), .link),
        (Array("](../".utf8), .link),
        (Array("](/etc/".utf8), .link),
    ]

    /// Quotes within quotes, and list items within list items, from which on it is said.
    private static let depth = 32
    /// Columns of a table from which on it is said.
    private static let width = 200

    /// One line for each sort found; empty for an ordinary text.
    static func warnings(in text: SourceText, from start: Int) -> [String] {
        var odd = MarkdownOddities()
        odd.readStructure(text, from: start)
        odd.readMarks(text.bytes[start...])
        return odd.lines
    }

    private mutating func readStructure(_ text: SourceText, from start: Int) {
        var lines = MarkdownLines(text, from: start)
        while let line = lines.next() {
            guard let first = line.body.first else { continue }
            if first == UInt8(ascii: ">") {
                let marks = line.body.prefix { $0 == UInt8(ascii: ">") || $0 == 0x20 }
                quotes = max(quotes, marks.count { $0 == UInt8(ascii: ">") })
            } else if first == UInt8(ascii: "|") {
                columns = max(columns, line.body.count { $0 == UInt8(ascii: "|") } - 1)
            } else if line.indent >= 2 * MarkdownOddities.depth,
                MarkdownMarkers.item(line.body) != nil
            {
                items = max(items, line.indent / 2 + 1)
            }
        }
    }

    private mutating func readMarks(_ bytes: ArraySlice<UInt8>) {
        for index in bytes.indices {
            switch bytes[index] {
            case UInt8(ascii: "<"), UInt8(ascii: "]"): readMark(bytes[index...])
            case UInt8(ascii: "!"):
                if bytes[index...].starts(with: "![".utf8) { count(.picture) }
            case UInt8(ascii: "&"):
                if MarkdownOddities.isOddCode(bytes[index...]) { codes += 1 }
            default: break
            }
        }
    }

    private mutating func readMark(_ bytes: ArraySlice<UInt8>) {
        let head = bytes.prefix(16).map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
        for mark in MarkdownOddities.marks where head.starts(with: mark.words) {
            count(mark.active)
        }
        guard head.first == UInt8(ascii: "<"), head.count > 1,
            (0x61...0x7A).contains(head[1])
        else { return }
        let tag = bytes.prefix(2048).prefix { $0 != UInt8(ascii: ">") }
        if MarkdownOddities.hasHandler(tag) { count(.handler) }
    }

    private mutating func count(_ active: Active) { counts[active, default: 0] += 1 }

    /// True where a tag has an attribute such as `onerror=`.
    private static func hasHandler(_ tag: ArraySlice<UInt8>) -> Bool {
        tag.split(separator: 0x20).dropFirst().contains { word in
            let name = word.prefix { (0x61...0x7A).contains($0 | 0x20) }
            return name.count > 3 && name.first.map { $0 | 0x20 } == UInt8(ascii: "o")
                && name.dropFirst().first.map { $0 | 0x20 } == UInt8(ascii: "n")
                && word.dropFirst(name.count).first == UInt8(ascii: "=")
        }
    }

    /// True for a code such as `&#27;` whose character is a control, hides or turns words, or is
    /// none at all.
    private static func isOddCode(_ bytes: ArraySlice<UInt8>) -> Bool {
        let head = bytes.prefix(12)
        guard head.starts(with: "&#".utf8), let end = head.firstIndex(of: UInt8(ascii: ";")) else {
            return false
        }
        var digits = String(decoding: head[(head.startIndex + 2)..<end], as: UTF8.self)
        let isHex = digits.lowercased().hasPrefix("x")
        if isHex { digits.removeFirst() }
        guard let value = UInt32(digits, radix: isHex ? 16 : 10) else { return false }
        guard let scalar = Unicode.Scalar(value), value > 0 else { return true }
        if value == 0x0A || value == 0x0D || value == 0x09 { return false }
        return !OddCharacters.warnings(in: SourceText(String(scalar))).isEmpty
    }

    private var lines: [String] {
        var lines: [String] = []
        let active = Active.allCases.compactMap { what in
            counts[what].map { what.counted($0) }
        }
        if !active.isEmpty { lines.append("not followed: " + active.joined(separator: ", ")) }
        if codes > 0 {
            lines.append(
                "marks: \(codes) \(codes == 1 ? "code" : "codes") for odd characters such as"
                    + " &#27;, kept as written"
            )
        }
        if quotes > MarkdownOddities.depth {
            lines.append("quotes stand \(quotes) deep in each other")
        }
        if items > MarkdownOddities.depth {
            lines.append("list items stand \(items) deep in each other")
        }
        if columns > MarkdownOddities.width { lines.append("a table of \(columns) columns") }
        return lines
    }
}
