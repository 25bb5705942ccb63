internal import BriefCore

/// What a sentence of a readout is about, told without the readout's own words around it, so that a
/// readout of a later meeting names the matter and quotes no readout.
struct ReadoutLine: Hashable {
    /// What the sentence tells of its matter.
    enum Kind: Hashable {
        /// They brought it up.
        case raised
        /// They brought up what we say.
        case raisedOurs
        /// One side promised it.
        case promised
        /// We said it.
        case said
    }

    /// What it tells.
    var kind: Kind
    /// The words of the matter, as they stood before any readout.
    var words: String
    /// Where they stand, as the readout says it: “Title”, ¶ 3; empty where it does not.
    var place = ""
    /// True where the readout says that nobody answered.
    var isUnanswered = false

    /// True for what they brought up.
    var isRaised: Bool { kind == .raised || kind == .raisedOurs }

    /// What stands in brackets with the time where nobody answered: no sentence of its own, which
    /// would be taken for something somebody holds.
    static let unanswered = "no answer noted"

    /// Reads a sentence as readouts write it; nil for any other.
    init?(_ sentence: String) {
        let bare = ReadoutLine.untimed(Wording.single(sentence))
        let text = bare.text
        if let found = ReadoutLine.quoted(text) {
            kind = found.isOurs ? .raisedOurs : .raised
            words = found.words
            place = found.place
        } else if let end = ReadoutLine.verb(" promised ", in: text) {
            kind = .promised
            words = String(text[end...])
        } else if let end = ReadoutLine.verb(" said to ", in: text)
            ?? ReadoutLine.verb(" answered ", in: text)
        {
            kind = .said
            words = String(text[end...])
        } else {
            return nil
        }
        guard bare.isTimed || isRaised, !words.isEmpty else { return nil }
        isUnanswered = bare.isUnanswered
        // What was written before may be a readout of a readout.
        guard let inner = ReadoutLine(words) else { return }
        (kind, words, place) = (inner.kind, inner.words, inner.place)
    }

    /// The words of a line as they stood before any readout.
    static func words(of text: String) -> String { ReadoutLine(text)?.words ?? text }

    /// A sentence without the time in brackets at its end.
    private static func untimed(
        _ sentence: String
    ) -> (text: Substring, isTimed: Bool, isUnanswered: Bool) {
        var text = sentence[...]
        while text.hasSuffix(".") { text = text.dropLast() }
        guard text.hasSuffix(")"), let open = text.lastIndex(of: "("),
            case let inside = text[text.index(after: open)...].dropLast(),
            case let time = inside.prefix(5), time.count == 5,
            time.allSatisfy({ $0.isNumber || $0 == "." }), time.dropFirst(2).first == "."
        else { return (text, false, false) }
        let head = text[..<open]
        let end = head.lastIndex { $0 != " " }
        return (end.map { head[...$0] } ?? head, true, inside.hasSuffix(unanswered))
    }

    /// `… raised the matter of our line “…” (“Title”, ¶ 3)`.
    private static func quoted(
        _ text: Substring
    ) -> (words: String, isOurs: Bool, place: String)? {
        guard let verb = text.firstRange(of: " raised the matter of ") else { return nil }
        let rest = text[verb.upperBound...]
        guard let open = rest.firstIndex(of: "“"),
            ["", "our line ", "the promise "].contains(rest[..<open])
        else { return nil }
        var depth = 0
        var close: Substring.Index?
        for index in rest[open...].indices {
            if rest[index] == "“" { depth += 1 }
            if rest[index] == "”" { depth -= 1 }
            if depth == 0 {
                close = index
                break
            }
        }
        let end = close ?? rest.endIndex
        let words = rest[rest.index(after: open)..<end]
        let behind = close.map { rest[rest.index(after: $0)...] } ?? ""
        let isCited = behind.hasPrefix(" (“") && behind.hasSuffix(")")
        return (
            String(words), rest.hasPrefix("our line "),
            isCited ? String(behind.dropFirst(2).dropLast()) : ""
        )
    }

    /// Where the words behind a verb and those it is said to begin; nil where no colon follows them.
    private static func verb(_ verb: String, in text: Substring) -> Substring.Index? {
        guard let place = text.firstRange(of: verb) else { return nil }
        let rest = text[place.upperBound...]
        guard let colon = rest.firstRange(of: ": "),
            rest[..<colon.lowerBound].split(separator: " ").count <= longest
        else { return nil }
        return colon.upperBound
    }

    /// Words of names to whom something is said.
    private static let longest = 12
}
