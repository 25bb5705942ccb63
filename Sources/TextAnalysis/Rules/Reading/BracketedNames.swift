/// The people of a list who have whom they work for in a bracket behind them: `Present: Ana Ruiz
/// (Head of Unit, DG DEFIS), Karl Obermann (Orbin)`.
struct BracketedNames {
    /// A name, with whether its bearer is of the side; nil where nothing tells.
    struct Entry {
        let words: String
        let isOwn: Bool?
    }

    /// Each name judged by its own bracket, in the order of the list.
    let entries: [Entry]

    /// Reads a list; nil for one without brackets.
    init?(_ list: Substring) {
        var entries: [Entry] = []
        var rest = list
        var isOwn: Bool?
        while let open = rest.firstIndex(of: "("),
            let close = rest[open...].firstIndex(of: ")")
        {
            // `(desk officer)`: of those who came before.
            isOwn = Self.side(of: rest[rest.index(after: open)..<close]) ?? isOwn
            entries.append(Entry(words: String(rest[...close]), isOwn: isOwn))
            rest = rest[rest.index(after: close)...].drop { $0 == "," || $0 == " " }
        }
        guard !entries.isEmpty else { return nil }
        if rest.contains(where: \.isLetter) {
            entries.append(Entry(words: String(rest), isOwn: nil))
        }
        self.entries = entries
    }

    /// True for a service of the side, false for a name of any other; nil where the bracket holds
    /// no more than an office.
    private static func side(of bracket: Substring) -> Bool? {
        let words = bracket.split { !$0.isLetter && $0 != "-" }
        for (place, word) in words.enumerated() {
            let plain = word.lowercased()
            let before = place > 0 ? words[place - 1] : ""
            let next = place + 1 < words.count ? words[place + 1] : ""
            let isNamed = next.first?.isUppercase ?? false
            switch plain {
            case "eeas", "gsc": return true
            case "eu", "european": if offices.contains(next.lowercased()) { return true }
            case "dg": if isNamed { return true }
            // `Tax Commission`, `Head of Delegation`: anybody's.
            case "commission", "delegation", "cabinet":
                let owner = words.dropFirst(place + 2).drop { $0 == "the" }.first ?? ""
                let isTied = next == "of" && !["European", "EU"].contains(owner)
                if before.isEmpty || !(before.first?.isUppercase ?? false) && before != "of",
                    !isTied
                {
                    return true
                }
            default: break
            }
        }
        let isOther = words.contains {
            ($0.first?.isUppercase ?? false) && !ranks.contains($0.lowercased())
        }
        return isOther ? false : nil
    }

    /// Nouns that with `EU` or `European` before them name a service of the side.
    static let offices: Set<String> = [
        "delegation", "side", "office", "commission", "mission", "union", "external", "team",
        "parliament",
    ]

    /// Words that tell an office and nobody whose it is.
    private static let ranks: Set<String> = [
        "head", "of", "unit", "deputy", "director", "director-general", "desk", "officer",
        "adviser", "advisor", "assistant", "member", "policy", "legal", "chair", "chairman",
        "secretary", "ambassador", "counsellor", "interpreter", "trainee", "delegation", "senior",
        "team", "leader", "manager", "president", "vice-president", "ceo", "spokesperson",
    ]
}
