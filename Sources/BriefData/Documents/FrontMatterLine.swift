/// One key of front matter and its value.
struct FrontMatterLine {
    let key: String
    /// Line in the document, from 1.
    let line: Int
    /// The value as text; nil for a list or a map, which no known key has.
    let value: String?

    /// Reads the lines between the fences.
    ///
    /// Front matter comes with documents from anywhere, so only its plain core is
    /// read, without recursion, anchors or tags: `key: value`, quoted or not, with
    /// indented lines going on the one before. What is nested has no value here.
    ///
    /// - Parameters:
    ///   - text: What stands between the fences.
    ///   - firstLine: Number of its first line in the document.
    /// - Returns: Keys in the order of the text.
    /// - Throws: The line and what is wrong with it.
    static func lines(
        of text: String,
        firstLine: Int
    ) throws(FrontMatterProblem) -> [FrontMatterLine] {
        var raw: [(key: String, line: Int, parts: [Substring], isNested: Bool)] = []
        var number = firstLine - 1
        for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
            number += 1
            let content = line.trimmed
            if content.isEmpty || content.hasPrefix("#") { continue }
            if line.first == " " || line.first == "\t" || content.hasPrefix("- ") {
                guard !raw.isEmpty else { throw .init(number, "write “key: value”") }
                let isItem = content.hasPrefix("- ") || content.hasSuffix(":")
                raw[raw.count - 1].isNested = raw[raw.count - 1].isNested || isItem
                raw[raw.count - 1].parts.append(content)
                continue
            }
            guard let colon = content.firstIndex(of: ":"), colon != content.startIndex,
                content[content.index(after: colon)...].first.map({ $0 == " " || $0 == "\t" })
                    ?? true
            else { throw .init(number, "write “key: value”") }
            let value = content[content.index(after: colon)...].trimmed
            raw.append((String(content[..<colon].trimmed), number, [value], false))
        }
        var lines: [FrontMatterLine] = []
        for entry in raw {
            var value: String?
            if !entry.isNested {
                value = try FrontMatterValue.text(of: entry.parts, line: entry.line)
            }
            lines.append(FrontMatterLine(key: entry.key, line: entry.line, value: value))
        }
        return lines
    }
}

/// A line of front matter that cannot be read, and why.
struct FrontMatterProblem: Error {
    let line: Int
    let text: String

    init(_ line: Int, _ text: String) {
        self.line = line
        self.text = text
    }
}

extension Substring {
    /// Without spaces and tabs at either end.
    var trimmed: Substring {
        var rest = drop { $0 == " " || $0 == "\t" }
        while let last = rest.last, last == " " || last == "\t" { rest.removeLast() }
        return rest
    }
}
