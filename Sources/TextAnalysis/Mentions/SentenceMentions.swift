internal import BriefCore

/// Reads the mentions of sentences, one after the other: longest form within a kind, traps
/// left out.
struct SentenceMentions {
    /// Mentions found in the sentence read last, by start.
    private(set) var accepted: [FoundMention] = []
    /// Those whose form is a trap and nothing in the sentence speaks for it.
    private(set) var pending: [FoundMention] = []

    private let bytes: [UInt8]
    private let gazetteer: Gazetteer
    private let metonyms: MetonymRule
    private var tokens: [Token] = []
    private var candidates: [FoundMention] = []
    private var swallowed: [Int: Int] = [:]

    /// Makes a reader of one text.
    init(_ bytes: [UInt8], gazetteer: Gazetteer, metonyms: MetonymRule) {
        self.bytes = bytes
        self.gazetteer = gazetteer
        self.metonyms = metonyms
    }

    /// Reads a sentence.
    mutating func read(_ tokens: [Token], local: LocalForms) {
        self.tokens = tokens
        accepted.removeAll(keepingCapacity: true)
        pending.removeAll(keepingCapacity: true)
        candidates.removeAll(keepingCapacity: true)
        if !swallowed.isEmpty { swallowed.removeAll(keepingCapacity: true) }
        gather(tokens, local)
        if !candidates.isEmpty { resolve() }
    }

    private mutating func gather(_ tokens: [Token], _ local: LocalForms) {
        var isShouting: Bool?
        for index in tokens.indices where tokens[index].kind != .mark {
            let first = candidates.count
            guard gazetteer.mayBegin(with: tokens[index]) else {
                if let mention = local.mention(at: index, in: tokens) {
                    candidates.append(mention)
                }
                continue
            }
            gazetteer.forEachForm(in: tokens, at: index, bytes: bytes) { form, end in
                take(form, index, end)
            }
            if candidates.count > first, SentenceMentions.ordinary.contains(tokens[index].folded) {
                let shouting = isShouting ?? SentenceMentions.isShouting(tokens)
                isShouting = shouting
                if shouting, !isJoined(index) {
                    candidates.removeLast(candidates.count - first)
                }
            }
            if candidates.count > first, !swallowed.isEmpty { dropSwallowed(from: first) }
            if let mention = local.mention(at: index, in: tokens) {
                candidates.append(mention)
            }
        }
    }

    /// `EU-US TALKS`, `EU AND US AGREE`: a heading's `US` beside another name.
    private func isJoined(_ index: Int) -> Bool {
        guard tokens[index].folded == "us" else { return false }
        let neighbours = [(index - 1, index - 2), (index + 1, index + 2)]
        return neighbours.contains { joint, name in
            guard tokens.indices.contains(joint), tokens.indices.contains(name) else {
                return false
            }
            return ["-", "and", "/", "&"].contains(tokens[joint].folded)
                && SentenceMentions.powers.contains(tokens[name].folded)
        }
    }

    private static let powers: WordSet = [
        "eu", "uk", "china", "japan", "russia", "india", "canada", "mexico", "korea", "europe",
        "israel", "iran", "brazil", "ukraine",
    ]

    private mutating func take(_ form: GazetteerForm, _ start: Int, _ end: Int) {
        switch form.effect {
        case .swallows:
            swallowed[form.subject] = max(swallowed[form.subject] ?? 0, end)
        case .names(let alias):
            candidates.append(
                FoundMention(
                    start: start + form.article,
                    end: end,
                    subject: form.subject,
                    kind: form.kind,
                    alias: alias,
                    near: form.near
                )
            )
        }
    }

    private mutating func dropSwallowed(from first: Int) {
        let kept = candidates[first...].filter { candidate in
            swallowed[candidate.subject].map { candidate.end > $0 } ?? true
        }
        candidates.replaceSubrange(first..., with: kept)
    }

    private mutating func resolve() {
        candidates.sort { left, right in
            if left.start != right.start { return left.start < right.start }
            if left.end != right.end { return left.end > right.end }
            if left.isLocal != right.isLocal { return left.isLocal }
            return left.subject < right.subject
        }
        var surroundings = Surroundings(candidates)
        var ends = KindEnds()
        var pendingEnds = KindEnds()
        var city: FoundMention?
        for candidate in candidates where candidate.start >= ends[candidate.kind] {
            // `Port of Spain` is no mention of Spain.
            if let city, candidate.kind == city.kind, candidate.start < city.end,
                candidate.subject != city.subject
            {
                continue
            }
            if isCurrency(candidate) || isPlace(candidate) || isDateline(candidate)
                || isDish(candidate) || isPerson(candidate) || isContinental(candidate)
                || isOtherUnion(candidate) || isInLastingName(candidate)
            {
                if candidate.alias == .capital { city = candidate }
                continue
            }
            // `the Council`, where the text itself says which: no other body of that word.
            if candidate.kind == .body, let last = accepted.last, last.isLocal,
                last.kind == .forum, last.tokens == candidate.tokens
            {
                continue
            }
            if isMeant(candidate, &surroundings) {
                accepted.append(candidate)
                ends[candidate.kind] = candidate.end
            } else if candidate.start >= pendingEnds[candidate.kind] {
                pending.append(candidate)
                pendingEnds[candidate.kind] = candidate.end
            }
        }
    }

    /// True in `US$ 6 billion`.
    private func isCurrency(_ candidate: FoundMention) -> Bool {
        candidate.kind == .country && candidate.end < tokens.count
            && tokens[candidate.end].folded == "$" && !tokens[candidate.end].hasSpaceBefore
    }

    /// True for the city in `Luxembourg, 6 June 2025`, a line of place and day.
    private func isDateline(_ candidate: FoundMention) -> Bool {
        guard candidate.kind == .country, candidate.start == 0, tokens.count <= 8,
            candidate.end + 1 < tokens.count, tokens[candidate.end].folded == ","
        else { return false }
        let rest = tokens[(candidate.end + 1)...]
        // `Italy, Malta and Spain – May 2024` is no line of place and day.
        return rest.prefix(3).contains { $0.kind == .number }
            && rest.contains { $0.kind == .number && $0.span.count == 4 }
    }

    /// True for the bird in `Turkey and duck were served`: countries are joined with names.
    private func isDish(_ candidate: FoundMention) -> Bool {
        guard candidate.start == 0, candidate.end == 1, tokens.count > 3,
            tokens[0].folded == "turkey", ["and", "or"].contains(tokens[1].folded)
        else { return false }
        return !tokens[2].isCapitalised && !SentenceMentions.articles.contains(tokens[2].folded)
    }

    private static let articles: WordSet = [
        "the", "its", "a", "an", "other", "several", "some", "two", "three", "many",
    ]

    /// `the Formosa Chip Fair`: what a country is no longer called lives on in names of other things.
    private func isInLastingName(_ candidate: FoundMention) -> Bool {
        guard candidate.kind == .country, candidate.alias == .former,
            candidate.end == candidate.start + 1, candidate.end < tokens.count
        else { return false }
        let next = tokens[candidate.end]
        return next.kind == .word && next.isCapitalised && !next.isAllCapitals
            && !SentenceMentions.nouns.contains(next.folded)
    }

    /// `the European Union of Broadcasters`: another one than the EU.
    private func isOtherUnion(_ candidate: FoundMention) -> Bool {
        let end = candidate.end
        guard candidate.kind == .region, end - candidate.start == 2, end + 1 < tokens.count,
            tokens[end - 1].folded == "union", tokens[end].folded == "of"
        else { return false }
        return tokens[end + 1].kind == .word && tokens[end + 1].isCapitalised
    }

    /// True in `Ibero-American`, `Pan-American`: of the continent, not of the country.
    private func isContinental(_ candidate: FoundMention) -> Bool {
        guard candidate.kind == .country, candidate.start > 1,
            tokens[candidate.start].folded.hasPrefix("america"),
            tokens[candidate.start - 1].folded == "-", !tokens[candidate.start].hasSpaceBefore
        else { return false }
        return SentenceMentions.continents.contains(tokens[candidate.start - 2].folded)
    }

    private static let continents: WordSet = [
        "ibero", "latin", "pan", "inter", "meso", "south", "north", "central", "afro", "luso",
    ]

    /// True for a first name before a family name: `Georgia Meloni said`, `Jordan Peters is`.
    private func isPerson(_ candidate: FoundMention) -> Bool {
        guard candidate.kind == .country, candidate.end == candidate.start + 1,
            SentenceMentions.firstNames.contains(tokens[candidate.start].folded),
            candidate.end + 1 < tokens.count
        else { return false }
        let family = tokens[candidate.end]
        let next = tokens[candidate.end + 1]
        let isEnded = next.kind == .word && !next.isCapitalised || [".", ","].contains(next.folded)
        return family.kind == .word && family.isCapitalised && !family.isAllCapitals
            && family.span.count > 3 && isEnded
            && !SentenceMentions.nouns.contains(family.folded)
    }

    private static let firstNames: WordSet = ["georgia", "jordan", "chad", "israel"]

    /// Nouns that follow a country's name in capitals: `Georgia President`.
    private static let nouns: WordSet = [
        "president", "minister", "government", "parliament", "ambassador", "embassy", "summit",
        "dialogue", "partnership", "agreement", "conference", "compact", "strategy", "police",
        "radio", "television", "post", "railways", "telecom", "airways", "bank", "authority",
        "delegation", "border", "valley", "river", "basin", "accord", "office", "desk",
    ]

    /// True for a capital that is only the city.
    private func isPlace(_ candidate: FoundMention) -> Bool {
        candidate.alias == .capital && !metonyms.isMeant(tokens, candidate.start, candidate.end)
    }

    private func isMeant(_ candidate: FoundMention, _ surroundings: inout Surroundings) -> Bool {
        guard let near = candidate.near else { return true }
        // An act is of one country: another one in its sentence does not speak for it.
        if candidate.kind != .instrument, surroundings.hasOtherCountry(than: candidate.subject) {
            return true
        }
        return surroundings.isNear(near) { gazetteer.isNear(near, in: tokens) }
    }

    /// True for a line in capitals, where `US` may be the pronoun.
    private static func isShouting(_ tokens: [Token]) -> Bool {
        let words = tokens.filter { $0.kind == .word && $0.span.count > 1 }
        return words.count >= 3 && words.count { $0.isAllCapitals } * 10 >= words.count * 8
    }

    /// Words of every sentence that are also abbreviations of names when in capitals.
    private static let ordinary: WordSet = [
        "us", "it", "who", "in", "at", "is", "be", "no", "so", "am", "as", "to", "by", "me", "my",
        "and", "or", "do", "an", "are", "can", "for", "all",
    ]
}
