internal import BriefCore

/// Finds the names in the words of a finding: of countries, bodies, acts and people.
///
/// - Source: Grishman and Sundheim, Message Understanding Conference 6 (1996): proper names are runs of
///   capitals, told by a title before or a noun of their kind at the end.
struct ThreadNames: Sendable {
    private let countries: CountryNames
    /// Nouns by which a run of capitals is the name of a body or an act.
    private let nouns: WordSet

    /// Takes the names of countries, and the nouns from the cues.
    init(_ countries: CountryNames, _ cues: Cues) {
        self.countries = countries
        nouns = WordSet(cues["thread.title"])
    }

    /// Where names stand.
    func places(in tokens: [Token]) -> [Range<Int>] {
        var found = countries.places(in: tokens)
        var place = 0
        while place < tokens.count {
            let end = runEnd(place, tokens)
            if end > place {
                let run = tokens[place..<end]
                let isTitle = run.count > 1 && run.contains { nouns.contains($0.folded) }
                let isPerson = isAddressed(place, tokens)
                let isShort =
                    run.count == 1 && run[place].isAllCapitals && run[place].span.count > 2
                if isTitle || isPerson || isShort || Self.addresses.contains(run[place].folded) {
                    found.append(place..<end)
                }
            }
            place = max(end, place + 1)
        }
        return found
    }

    /// Where acts are named: an agreement, a law, a strategy.
    func acts(in tokens: [Token]) -> [Range<Int>] {
        places(in: tokens).filter { place in
            place.count > 1 && tokens[place].contains { Self.acts.contains($0.folded) }
        }
    }

    /// True behind a title that is small or has a full stop: `Mr. Quispe`.
    private func isAddressed(_ place: Int, _ tokens: [Token]) -> Bool {
        guard place > 0 else { return false }
        let title = tokens[place - 1].folded == "." ? place - 2 : place - 1
        return title >= 0 && Self.addresses.contains(tokens[title].folded)
    }

    /// Nouns of what is signed, adopted and ratified.
    private static let acts: WordSet = [
        "act", "law", "directive", "regulation", "code", "strategy", "treaty", "convention",
        "agreement", "accord", "partnership", "programme", "declaration", "framework",
    ]

    /// Index behind a run of capitals, small words between them taken along.
    private func runEnd(_ start: Int, _ tokens: [Token]) -> Int {
        guard tokens[start].isCapitalised else { return start }
        var end = start + 1
        var next = end
        while next < tokens.count {
            if tokens[next].isCapitalised {
                next += 1
                end = next
            } else if Self.links.contains(tokens[next].folded), next - end < 2 {
                next += 1
            } else {
                break
            }
        }
        return end
    }

    private static let links: WordSet = ["of", "and", "the", "for", "on", "-", "'s"]

    private static let addresses: WordSet = ["mr", "ms", "mrs", "dr", "sir", "madam"]
}
