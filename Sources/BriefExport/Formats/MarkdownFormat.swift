internal import BriefAssembly

/// A brief as Markdown.
struct MarkdownFormat {
    let page: BriefPage

    /// The whole text.
    var text: String {
        var lines = ["**\(escaped(page.marking))**", "", "# \(escaped(page.title))", ""]
        lines += ["| | |", "|---|---|"]
        lines += page.facts.map { "| \(escaped($0.name)) | \(escaped($0.value)) |" }
        for section in page.sections { lines += self.lines(of: section) }
        if let matrix = page.matrix { lines += table(matrix) }
        lines += sources
        lines += ["", "## Manifest", ""]
        lines += page.manifest.map { "- \(escaped($0.name)): \(escaped($0.value))" }
        lines += ["", "**\(escaped(page.marking))**"]
        return lines.joined(separator: "\n") + "\n"
    }

    private func lines(of section: PageSection) -> [String] {
        let use = section.use.map { " (\($0))" } ?? ""
        var lines = ["", "## \(escaped(section.title))\(use)", ""]
        for (index, group) in section.groups.enumerated() {
            if !group.title.isEmpty {
                if index > 0 { lines.append("") }
                lines += ["### \(escaped(group.title))", ""]
            }
            for item in group.items { lines += self.lines(of: item) }
        }
        if let remark = section.remark {
            if !section.groups.isEmpty { lines.append("") }
            lines.append("_\(escaped(remark))_")
        }
        return lines
    }

    private func lines(of item: PageItem) -> [String] {
        let bullet = item.number.map { "\($0). " } ?? "- "
        let margin = String(repeating: " ", count: bullet.count)
        return [bullet + line(of: item)]
            + item.lines.map { margin + "- " + line(of: $0) }
    }

    private func line(of item: PageItem) -> String {
        var parts: [String] = []
        if let marking = item.marking { parts.append("(\(escaped(marking)))") }
        if !item.label.isEmpty { parts.append("**\(escaped(item.label)):**") }
        parts.append(item.basis == .missing ? "_\(escaped(item.text))_" : escaped(item.text))
        if !item.facts.isEmpty { parts.append("(\(escaped(item.facts)))") }
        parts += Citations.labels(item.references, "¶").map(escaped)
        if !item.reasons.isEmpty { parts.append("_why: \(escaped(item.reasons))_") }
        return parts.joined(separator: " ")
    }

    private func table(_ matrix: BriefMatrix) -> [String] {
        ["", "## \(BriefPart.topics.title)", ""]
            + ["| Topic | \(BriefMatrix.titles.joined(separator: " | ")) | Newest source |"]
            + ["|---|" + String(repeating: "---:|", count: BriefMatrix.kinds.count) + "---|"]
            + matrix.rows.map { row in
                "| \(escaped(SafeText.clean(row.name))) | "
                    + row.counts.map(String.init).joined(separator: " | ") + " | \(row.newest) |"
            }
    }

    private var sources: [String] {
        var lines = ["", "## Sources", ""]
        for source in page.sources {
            let facts = source.facts.map { "\($0.name) \($0.value)" }.joined(separator: " · ")
            let cited = escaped(source.places("¶"))
            lines.append(
                "- \\[\(source.number)\\] \(escaped(source.title)) · \(escaped(facts)) · cited: \(cited)"
            )
            for passage in source.unprinted {
                lines.append(
                    "  - \(escaped(passage.reference.place("¶"))) “\(escaped(passage.words))”"
                )
            }
        }
        if page.sources.isEmpty { lines.append("_none_") }
        return lines
    }

    /// Text in which nothing is markup.
    private func escaped(_ text: String) -> String { MarkdownFormat.escaped(text) }

    /// Text in which nothing is markup, wherever it stands in a line.
    static func escaped(_ text: String) -> String {
        var escaped = ""
        let characters = Array(text)
        for (index, character) in characters.enumerated() {
            let next = index + 1 < characters.count ? characters[index + 1] : " "
            if always.contains(character) || isMarkup(character, before: next, at: index, escaped) {
                escaped.append("\\")
            }
            escaped.append(character)
        }
        return escaped
    }

    private static let always: Set<Character> = [
        "\\", "`", "*", "_", "[", "]", "<", ">", "|", "~", "$", "^", "{", "}",
    ]

    private static func isMarkup(
        _ character: Character,
        before next: Character,
        at index: Int,
        _ head: String
    ) -> Bool {
        switch character {
        // Starts of lists, headings and rules; a number with its dot is an item of a list.
        case "#", "+", "-", "=", "!": index == 0
        case ".", ")": index > 0 && head.allSatisfy { $0.isASCII && $0.isNumber }
        // Entities, and addresses that would become links by themselves.
        case "&": next == "#" || next.isLetter
        case "@": true
        case ":": next == "/" || head.lowercased().hasSuffix("mailto")
        case "w", "W": false
        default: false
        }
    }
}
