/// A file of names at the beginning of lines, and of lines set in under them, read line by line: what
/// is not YAML takes nothing else with it.
struct YamlPieces {
    /// What stands under each name, in the order of the file; a name may come again.
    private(set) var parts: [YamlValue.Pair] = []
    /// What is wrong with the lines left out.
    private(set) var problems: [DataError] = []

    private let file: String
    private var part: (key: String, line: Int, pairs: [YamlValue.Pair])?
    private var item: (line: Int, indent: Int, lines: [String])?

    /// Reads a text.
    init(file: String, text: String) {
        self.file = file
        let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        for (index, line) in lines.enumerated() { take(String(line), number: index + 1) }
        endPart()
    }

    private mutating func take(_ line: String, number: Int) {
        let indent = line.prefix { $0 == " " }.count
        let words = line.dropFirst(indent)
        guard let first = words.first, first != "#", !isBorder(line) else { return }
        if indent == 0 {
            beginPart(line, number: number)
        } else if let begun = item, indent > begun.indent || words.hasPrefix("- ") {
            item?.lines.append(line)
        } else {
            endItem()
            item = (number, indent, [line])
        }
    }

    /// `---`, `...`: where a document begins or ends.
    private func isBorder(_ line: String) -> Bool {
        let words = line.prefix { $0 != "#" }.split(separator: " ")
        return words == ["---"] || words == ["..."]
    }

    /// A line that begins with a name; where it cannot be read, those under it have no place.
    private mutating func beginPart(_ line: String, number: Int) {
        endPart()
        guard let pair = pairs([line], from: number)?.first else { return }
        if pair.value.text == "" {
            part = (pair.key, number, [])
        } else {
            parts.append(pair)
        }
    }

    private mutating func endPart() {
        endItem()
        guard let ended = part else { return }
        part = nil
        let value = YamlValue(line: ended.line, shape: .map(ended.pairs))
        parts.append(YamlValue.Pair(key: ended.key, line: ended.line, value: value))
    }

    private mutating func endItem() {
        guard let ended = item else { return }
        item = nil
        guard let read = pairs(ended.lines, from: ended.line) else { return }
        if part == nil {
            let place = DataPlace(file: file, line: ended.line)
            let name = read.first?.key ?? ""
            problems.append(
                .wrongShape(place, of: name, expected: "it under a name that ends with :")
            )
        }
        part?.pairs += read
    }

    /// The names and values of some lines; nil where they are none, which is noted.
    private mutating func pairs(_ lines: [String], from number: Int) -> [YamlValue.Pair]? {
        // Lines before them keep the numbers of the file.
        let text = String(repeating: "\n", count: number - 1) + lines.joined(separator: "\n")
        do throws(DataError) {
            let root = try YamlFile(file: file, bytes: Array(text.utf8)).root
            if let pairs = root?.map { return pairs }
            let place = DataPlace(file: file, line: number)
            let words = lines.first.map { String($0.drop { $0 == " " }) } ?? ""
            problems.append(.wrongShape(place, of: words, expected: "“name: value”"))
        } catch {
            guard case .notYAML(_, let problem) = error else {
                problems.append(error)
                return nil
            }
            // Where a line is not closed, the parser says so of the one behind it.
            problems.append(.notYAML(DataPlace(file: file, line: number), problem: problem))
        }
        return nil
    }
}
