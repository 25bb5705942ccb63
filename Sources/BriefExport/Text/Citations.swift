internal import BriefAssembly
internal import BriefCore

/// Citations as they stand behind a line.
enum Citations {
    /// One label a source: `[1 ¶15]`, `[2 ¶3, ¶7]`.
    static func labels(_ references: [BriefReference], _ sign: String) -> [String] {
        var order: [Int] = []
        var places: [Int: [String]] = [:]
        for reference in references {
            let place = reference.place(sign)
            if places[reference.number] == nil { order.append(reference.number) }
            if places[reference.number]?.contains(place) != true {
                places[reference.number, default: []].append(place)
            }
        }
        return order.map { number in
            "[\(number) " + (places[number] ?? []).joined(separator: ", ") + "]"
        }
    }

    /// The name a passage is linked by.
    static func anchor(_ reference: BriefReference) -> String {
        "s\(reference.number)-\(reference.start)"
    }
}

extension BriefReference {
    /// Page and paragraph, such as `p. 3 ¶17`.
    func place(_ sign: String) -> String {
        (page.map { "p. " + SafeText.clean($0) + " " } ?? "")
            + Citation.words(paragraph: paragraph, sign: sign)
    }
}

extension BriefMatrix {
    /// Headings of the columns.
    static let titles = ["Events", "Open issues", "Points", "Positions"]
}
