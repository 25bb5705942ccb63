internal import BriefAssembly

/// A brief as plain text of 72 columns, as for a cable.
struct PlainTextFormat {
    let page: BriefPage

    /// Columns of a line.
    static let columns = 72

    /// The whole text.
    var text: String {
        var lines = [centred(page.marking.uppercased()), ""]
        lines += TextColumns.wrapped(page.title.uppercased(), first: "", rest: "")
        lines.append("")
        let width = (page.facts.map { TextColumns.width($0.name) }.max() ?? 0) + 2
        for fact in page.facts {
            let head = fact.name + ":"
            let margin = String(repeating: " ", count: width)
            let first = head + String(repeating: " ", count: width - TextColumns.width(head))
            lines += TextColumns.wrapped(fact.value, first: first, rest: margin)
        }
        for section in page.sections { lines += self.lines(of: section) }
        if let matrix = page.matrix { lines += table(matrix) }
        lines += sources
        lines += ["", "MANIFEST", ""]
        for fact in page.manifest {
            lines += TextColumns.wrapped(fact.name + ": " + fact.value, first: "", rest: "  ")
        }
        lines += ["", centred(page.marking.uppercased())]
        return lines.joined(separator: "\n") + "\n"
    }

    private func lines(of section: PageSection) -> [String] {
        let use = section.use.map { " (\($0))" } ?? ""
        var lines = ["", section.title.uppercased() + use, ""]
        for group in section.groups {
            if !group.title.isEmpty {
                if lines.last != "" { lines.append("") }
                lines += [group.title, ""]
            }
            for item in group.items { lines += self.lines(of: item) }
        }
        if let remark = section.remark {
            lines += TextColumns.wrapped(remark, first: "", rest: "")
        }
        return lines
    }

    private func lines(of item: PageItem) -> [String] {
        let bullet = item.number.map { "\($0). " } ?? "- "
        let margin = String(repeating: " ", count: bullet.count)
        var lines = TextColumns.wrapped(line(of: item), first: bullet, rest: margin)
        for child in item.lines {
            lines += TextColumns.wrapped(
                line(of: child),
                first: margin + "> ",
                rest: margin + "  "
            )
        }
        return lines
    }

    private func line(of item: PageItem) -> String {
        var parts: [String] = []
        if let marking = item.marking { parts.append("(\(marking))") }
        if !item.label.isEmpty { parts.append(item.label + ":") }
        parts.append(item.text)
        if !item.facts.isEmpty { parts.append("(\(item.facts))") }
        // A number and its paragraph stay on one line.
        parts += Citations.labels(item.references, "para ").map { label in
            String(label.map { $0 == " " ? TextColumns.glue : $0 })
        }
        if !item.reasons.isEmpty { parts.append("Why: \(item.reasons).") }
        return parts.joined(separator: " ")
    }

    private func table(_ matrix: BriefMatrix) -> [String] {
        let titles = ["Events", "Issues", "Points", "Pos."]
        let columns = titles.map { TextColumns.width($0) + 2 }
        let room = PlainTextFormat.columns - columns.reduce(0, +) - 13
        var lines = ["", BriefPart.topics.title.uppercased(), ""]
        var head = cell("Topic", room)
        for (title, width) in zip(titles, columns) { head += right(title, width) }
        lines.append(head + "  Newest")
        for row in matrix.rows {
            let names = TextColumns.wrapped(
                SafeText.clean(row.name),
                first: "",
                rest: "  ",
                columns: room - 1
            )
            var line = cell(names[0], room)
            for (count, width) in zip(row.counts, columns) { line += right("\(count)", width) }
            lines.append(line + "  " + row.newest)
            lines += names.dropFirst()
        }
        return lines
    }

    private var sources: [String] {
        var lines = ["", "SOURCES", ""]
        for source in page.sources {
            let facts = source.facts.map { "\($0.name) \($0.value)" }.joined(separator: " · ")
            let cited = source.places(behind: "para ")
            lines += TextColumns.wrapped(
                source.title + " · " + facts + " · cited: " + cited,
                first: "[\(source.number)] ",
                rest: "    "
            )
            for passage in source.unprinted {
                lines += TextColumns.wrapped(
                    "“" + passage.words + "”",
                    first: "    \(passage.reference.place("para ")): ",
                    rest: "      "
                )
            }
        }
        if page.sources.isEmpty { lines.append("none") }
        return lines
    }

    private func centred(_ text: String) -> String {
        let room = PlainTextFormat.columns - TextColumns.width(text)
        return String(repeating: " ", count: max(0, room / 2)) + text
    }

    private func cell(_ text: String, _ width: Int) -> String {
        text + String(repeating: " ", count: max(0, width - TextColumns.width(text)))
    }

    private func right(_ text: String, _ width: Int) -> String {
        String(repeating: " ", count: max(0, width - TextColumns.width(text))) + text
    }
}
