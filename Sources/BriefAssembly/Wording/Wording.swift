internal import BriefCore

/// Words that parts of a brief share.
package enum Wording {
    /// A number with its noun: `1 source`, `3 sources`.
    package static func count(_ number: Int, _ one: String, _ many: String? = nil) -> String {
        "\(number) " + (number == 1 ? one : many ?? one + "s")
    }

    /// A term of a closed list in words: `to-be-confirmed` is `to be confirmed`.
    package static func spaced(_ term: String) -> String {
        String(term.map { $0 == "-" ? " " : $0 })
    }

    /// Names in a row: `Japan`, `Japan and Korea`, `Japan, Korea and Canada`.
    package static func row(_ names: [String]) -> String {
        guard let last = names.last, names.count > 1 else { return names.first ?? "" }
        return names.dropLast().joined(separator: ", ") + " and " + last
    }

    /// How long before the meeting a date was; nil for a date that is not known.
    package static func age(_ days: Int?) -> String? {
        switch days {
        case nil: nil
        case let days? where days < 0: "after the meeting"
        case 0?: "on the day of the meeting"
        case let days? where days < 100: count(days, "day") + " before the meeting"
        case let days? where days < 730: count(days / 30, "month") + " before the meeting"
        case let days?: count(days / 365, "year") + " before the meeting"
        }
    }

    /// A name as it stands in a sentence: `the United States`, `the Commission`, `Japan`.
    package static func name(_ name: String) -> String {
        if name == "Source" || name == "Sources" { return "an unnamed source" }
        let first = name.split(separator: " ").first.map(String.init) ?? ""
        let last = name.split(separator: " ").last.map(String.init) ?? ""
        let wants = articled.contains(first) || articled.contains(last) || articled.contains(name)
        return wants ? "the " + name : name
    }

    /// Words of names that go with an article.
    private static let articled: Set<String> = [
        "United", "Netherlands", "Philippines", "Bahamas", "Gambia", "Maldives", "Comoros",
        "Seychelles", "Emirates", "Commission", "Council", "Parliament", "Union", "EU", "EEAS",
        "Dominican", "Czech", "Organisation", "Organization", "Agency", "Forum", "Office",
        "Service",
        "International", "World", "UN", "OECD", "G7", "G20", "TTC", "ITU", "WTO", "Republic",
        "Islands", "Presidency", "Commissioner", "EC",
    ]

    /// A text on one line.
    static func single(_ text: String) -> String {
        isSingle(text) ? text : text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    /// True where a text is plain and its spaces are single already, as nearly all are.
    private static func isSingle(_ text: String) -> Bool {
        let space = UInt8(ascii: " ")
        var before = space
        for byte in text.utf8 {
            let isWord = byte > space && byte < 0x80
            guard isWord || byte == space && before != space else { return false }
            before = byte
        }
        return before != space
    }

    /// How many words a text has.
    package static func words(_ text: String) -> Int {
        text.split(whereSeparator: \.isWhitespace).count
    }
}
