/// Reads the value of one key of front matter.
enum FrontMatterValue {
    /// The text that the lines of a value make together; nil for a list, a map, an
    /// anchor or a tag.
    ///
    /// - Throws: What is wrong with a quoted value.
    static func text(of parts: [Substring], line: Int) throws(FrontMatterProblem) -> String? {
        var parts = parts
        guard let first = parts.first else { return nil }
        if ["|", ">", "|-", ">-", "|+", ">+"].contains(first) {
            parts.removeFirst()
            return parts.joined(separator: first.hasPrefix("|") ? "\n" : " ")
        }
        let whole = parts.filter { !$0.isEmpty }.joined(separator: " ")
        switch whole.first {
        case "\"": return try doubleQuoted(whole.dropFirst(), line: line)
        case "'": return try singleQuoted(whole.dropFirst(), line: line)
        case "[", "{", "&", "*", "!": return nil
        default: return plain(whole)
        }
    }

    /// A value without quotes: a comment after it is not part of it.
    private static func plain(_ text: String) -> String {
        var previous: Character = "x"
        var end = text.endIndex
        for index in text.indices {
            if text[index] == "#", previous == " " || previous == "\t" {
                end = index
                break
            }
            previous = text[index]
        }
        return String(text[..<end].trimmed)
    }

    private static func singleQuoted(
        _ text: Substring,
        line: Int
    ) throws(FrontMatterProblem) -> String {
        var result = ""
        var rest = text
        while let character = rest.popFirst() {
            if character != "'" {
                result.append(character)
            } else if rest.first == "'" {
                rest.removeFirst()
                result.append("'")
            } else {
                try checkEnd(rest, line: line)
                return result
            }
        }
        throw .init(line, "close the quotation mark")
    }

    private static func doubleQuoted(
        _ text: Substring,
        line: Int
    ) throws(FrontMatterProblem) -> String {
        var result = ""
        var rest = text
        while let character = rest.popFirst() {
            switch character {
            case "\"":
                try checkEnd(rest, line: line)
                return result
            case "\\":
                guard let escaped = rest.popFirst() else { break }
                guard let meant = escapes[escaped] else {
                    throw .init(line, "“\\\(escaped)” is not read here; write the character itself")
                }
                result.append(meant)
            default: result.append(character)
            }
        }
        throw .init(line, "close the quotation mark")
    }

    private static let escapes: [Character: Character] = [
        "\"": "\"", "\\": "\\", "/": "/", "n": "\n", "t": "\t", " ": " ",
    ]

    private static func checkEnd(_ rest: Substring, line: Int) throws(FrontMatterProblem) {
        let rest = rest.trimmed
        guard rest.isEmpty || rest.hasPrefix("#") else {
            throw .init(line, "nothing may follow the closing quotation mark")
        }
    }
}
