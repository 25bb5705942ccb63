internal import BriefCore

/// Tells which sentences are entries of a list of those present, and so claim nothing.
///
/// - Source: the practice of minutes: parties, names and offices stand above the text.
struct AttendanceEntries {
    /// True below `Participants:`, up to the next heading.
    private var isListed = false

    /// Whether a sentence is such an entry; asked of each in turn, headings among them.
    mutating func holds(_ sentence: Sentence) -> Bool {
        let tokens = sentence.tokens
        if sentence.blockKind == .heading || sentence.blockKind == .label {
            isListed = Self.opens(tokens)
            return false
        }
        if isListed {
            guard sentence.blockKind == .listItem || Self.names(tokens) else {
                isListed = false
                return false
            }
            return true
        }
        return tokens.first?.folded == "for" && Self.names(tokens)
    }

    /// `Participants:`, `List of participants`.
    private static func opens(_ tokens: [Token]) -> Bool {
        guard let first = tokens.first, tokens.count <= 4 else { return false }
        let isList = first.folded == "list" && tokens.count > 2 && tokens[1].folded == "of"
        return titles.contains(isList ? tokens[2].folded : first.folded)
    }

    /// `For Japan: Ms Sato Yuki, Director-General.`: a party, a colon, and names in capitals with what
    /// they are; no clause has so many capitals.
    private static func names(_ tokens: [Token]) -> Bool {
        guard let colon = tokens.prefix(7).firstIndex(where: { $0.folded == ":" }), colon > 1,
            colon + 2 < tokens.count, tokens[colon + 1].isCapitalised,
            tokens[colon + 1].folded != "the"
        else { return false }
        return tokens[colon...].allSatisfy {
            $0.kind == .mark || $0.isCapitalised || links.contains($0.folded)
        }
    }

    private static let titles: WordSet = ["participants", "attendees", "attendance", "present"]

    /// Small words inside names and offices.
    private static let links: WordSet = [
        "of", "for", "the", "and", "in", "at", "de", "del", "della", "der", "van", "von", "da",
        "di", "el", "al", "la", "le", "to",
    ]
}
