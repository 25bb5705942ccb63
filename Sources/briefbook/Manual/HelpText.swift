/// The help of a command, taken apart.
struct HelpText {
    /// One argument or option with what it does.
    struct Row: Equatable {
        let name: String
        let words: String
    }

    /// What the command does, in a sentence.
    private(set) var abstract = ""
    /// What is said besides: paragraphs, and examples as they are written.
    private(set) var discussion: [String] = []
    /// How it is called, a line each.
    private(set) var usage: [String] = []
    /// Arguments and options under their headings, in their order.
    private(set) var groups: [(title: String, rows: [Row])] = []

    /// Takes a help text apart that was set as wide as it likes to be.
    init(_ text: String) {
        var isOverview = false
        for line in text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
            if line.hasPrefix("OVERVIEW: ") {
                abstract = String(line.dropFirst("OVERVIEW: ".count))
                isOverview = true
            } else if line.hasPrefix("USAGE: ") {
                usage = [String(line.dropFirst("USAGE: ".count))]
                isOverview = false
            } else if isOverview {
                discussion.append(line)
            } else if line.hasSuffix(":"), !line.hasPrefix(" ") {
                groups.append((title: String(line.dropLast()), rows: []))
            } else if groups.isEmpty {
                let words = line.drop { $0 == " " }
                if !words.isEmpty { usage.append(String(words)) }
            } else {
                take(row: line)
            }
        }
        while discussion.first == "" { discussion.removeFirst() }
        while discussion.last == "" { discussion.removeLast() }
    }

    /// A name and its words stand apart by two blanks or more; more of the words comes indented.
    private mutating func take(row line: String) {
        let text = line.drop { $0 == " " }
        guard !text.isEmpty else { return }
        let index = groups.count - 1
        let indent = line.count - text.count
        if indent > 2, let last = groups[index].rows.popLast() {
            let words = last.words.isEmpty ? String(text) : last.words + " " + text
            groups[index].rows.append(Row(name: last.name, words: words))
            return
        }
        var name = text
        var words = Substring()
        var place = text.startIndex
        while place < text.endIndex {
            if text[place...].hasPrefix("  ") {
                name = text[..<place]
                words = text[place...].drop { $0 == " " }
                break
            }
            place = text.index(after: place)
        }
        groups[index].rows.append(Row(name: String(name), words: String(words)))
    }
}
