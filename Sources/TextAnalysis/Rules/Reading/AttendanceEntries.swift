internal import BriefCore

/// Tells which sentences are entries of a list of those present, and so claim nothing.
///
/// - Source: the practice of minutes: parties, names and offices stand above the text.
struct AttendanceEntries {
    /// True below `Participants:`, up to the next heading.
    private var isListed = false

    /// Whether a sentence is such an entry; asked of each in turn, headings among them.
    mutating func holds(_ sentence: Sentence, _ lexicon: Lexicon) -> Bool {
        let tokens = sentence.tokens
        if sentence.blockKind == .heading || sentence.blockKind == .label {
            isListed = Self.opens(tokens)
            return false
        }
        if isListed {
            if Self.names(tokens) { return true }
            guard sentence.blockKind == .listItem else {
                isListed = false
                return false
            }
            return Self.isOfParty(tokens) || Self.isVerbless(tokens, lexicon)
        }
        return tokens.first?.folded == "for" && Self.names(tokens)
    }

    /// `Participants:`, `List of participants`, `Attendees (by video)`; not `Present challenges`
    /// nor `Views of participants`, which say what the list is about.
    private static func opens(_ tokens: [Token]) -> Bool {
        let isList =
            tokens.count > 2 && tokens[0].folded == "list" && tokens[1].folded == "of"
        let start = isList ? 2 : 0
        guard tokens.indices.contains(start), titles.contains(tokens[start].folded) else {
            return false
        }
        let next = start + 1
        return next == tokens.count || tokens[next].folded == ":" || tokens[next].folded == "("
    }

    /// `Norte: names left blank`: a party in capitals, and a colon.
    private static func isOfParty(_ tokens: [Token]) -> Bool {
        guard let colon = tokens.prefix(7).firstIndex(where: { $0.folded == ":" }), colon > 0
        else { return false }
        return tokens[..<colon].allSatisfy { $0.isCapitalised || links.contains($0.folded) }
    }

    /// True for names and offices; what has a verb that is bound to a subject tells something.
    private static func isVerbless(_ tokens: [Token], _ lexicon: Lexicon) -> Bool {
        ClauseReader.clauses(of: tokens, lexicon.read(tokens).classes).isEmpty
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
