internal import BriefAssembly

/// Citations as they stand behind a line.
enum Citations {
    /// One label a source: `[1 ¶15]`, `[2 ¶3, ¶7]`.
    static func labels(_ references: [BriefReference], _ sign: String) -> [String] {
        var order: [Int] = []
        var paragraphs: [Int: [Int]] = [:]
        for reference in references {
            if paragraphs[reference.number] == nil { order.append(reference.number) }
            if paragraphs[reference.number]?.contains(reference.paragraph) != true {
                paragraphs[reference.number, default: []].append(reference.paragraph)
            }
        }
        return order.map { number in
            let places = (paragraphs[number] ?? []).map { sign + "\($0)" }
            return "[\(number) " + places.joined(separator: ", ") + "]"
        }
    }

    /// The name a passage is linked by.
    static func anchor(_ reference: BriefReference) -> String {
        "s\(reference.number)-\(reference.start)"
    }
}

extension BriefMatrix {
    /// Headings of the columns.
    static let titles = ["Events", "Open issues", "Points", "Positions"]
}
