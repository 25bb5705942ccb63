internal import BriefCore

/// Tells a capital that stands for its government from the city.
///
/// It stands for the government where it acts, owns a position, or is dealt with:
/// `Tokyo agreed`, `Beijing's refusal`, `talks with Ankara`. In `in Tokyo`, `Tokyo,
/// Japan` and `the Tokyo Declaration` it is a place or part of a name.
///
/// - Source: G. Leech, Semantics, on metonymy of place for institution; the usage
///   of news agencies.
struct MetonymRule: Sendable {
    private let acting: Set<String>
    private let partner: Set<String>
    private let place: Set<String>

    /// Takes the `mention` cues.
    init(_ cues: Cues) {
        acting = Set(cues["mention.acting"])
        partner = Set(cues["mention.dealt-with"])
        place = Set(cues["mention.place"])
    }

    /// True where the capital at these tokens stands for its government.
    func isMeant(_ tokens: [Token], _ start: Int, _ end: Int) -> Bool {
        let before = start > 0 ? tokens[start - 1].folded : ""
        guard end < tokens.count else { return partner.contains(before) }
        let next = tokens[end]
        if next.folded == "'s", end + 1 < tokens.count, tokens[end + 1].kind == .word {
            return !tokens[end + 1].isCapitalised && !place.contains(before)
        }
        if next.kind == .word, next.isCapitalised { return false }
        if place.contains(before) { return false }
        if acting.contains(next.folded) || isPast(next) { return true }
        return partner.contains(before) && next.folded != "-"
    }

    private func isPast(_ token: Token) -> Bool {
        token.kind == .word && token.folded.hasSuffix("ed") && token.span.count >= 5
            && !token.isCapitalised
    }
}
