internal import BriefCore

/// Finds the people whom a text introduces as people of the side, and no data file names.
///
/// - Source: Quirk and others, A Comprehensive Grammar, 17.65 to 17.93: apposition, before
///   the name (`Commission spokesperson Ida Moreno`) and behind it (`Ida Moreno, who heads a
///   unit of the Commission`). News give the full name once, after that the surname.
struct PeopleReader {
    let text: AnalysedText
    let knowledge: RuleKnowledge

    /// Words looked at behind a name for whom its bearer works for.
    private static let reach = 16

    /// The people of the side, and of countries outside it, whom the text introduces.
    func people() -> IntroducedPeople {
        var people = IntroducedPeople()
        let partner = partner()
        var previous: Sentence?
        for sentence in text.sentences where isRead(sentence) {
            defer { previous = sentence }
            let tokens = sentence.tokens
            var place = 0
            while place < tokens.count {
                guard tokens[place].isCapitalised, case let end = nameEnd(place, tokens),
                    end - place >= 2
                else {
                    place += 1
                    continue
                }
                if let body = before(place, sentence) ?? behind(end, sentence)
                    ?? owned(end, sentence, after: previous)
                    ?? titled(place..<end, sentence)
                {
                    people.ours[tokens[end - 1].key] = body
                    note(place..<end, tokens, in: &people)
                }
                let isMinister = tokens[place..<end].dropLast().contains { $0.folded == "minister" }
                if let country = country(before: place, sentence)
                    ?? (isMinister ? partner : nil)
                {
                    people.foreigners[tokens[end - 1].key] = country
                }
                place = end
            }
        }
        return people
    }

    /// Takes note of the full name of somebody of the side, and of the office before it.
    private func note(_ name: Range<Int>, _ tokens: [Token], in people: inout IntroducedPeople) {
        let bare = name.drop {
            Self.titles.contains(tokens[$0].folded) || Self.ranks.contains(tokens[$0].folded)
        }
        // `Moreno-Ruiz` is one name.
        let joints = bare.count { tokens[$0].folded == "-" }
        guard let first = bare.first, bare.count - 2 * joints >= 2,
            first == name.lowerBound || name.count <= 5 + 2 * joints
        else { return }
        let words = text.text.plainWords(
            in: TextSpan(tokens[first].span.start, tokens[name.upperBound - 1].span.end)
        )
        people.note(words, for: tokens[name.upperBound - 1].key)
        guard let office = IntroducedPeople.office(before: first, tokens) else { return }
        people.note(words, in: office)
    }

    /// True for a sentence that may introduce somebody; a longer one is a list run together.
    private func isRead(_ sentence: Sentence) -> Bool {
        sentence.blockKind.isProse && sentence.tokens.count <= RuleContext.longest
    }

    /// Index behind a run of two to four capitalised words with no capitals throughout.
    private func nameEnd(_ start: Int, _ tokens: [Token]) -> Int {
        var end = start
        var joints = 0
        while end < tokens.count {
            if isNameWord(end, tokens) {
                end += 1
            } else if isDouble(end, tokens) {
                end += 2
                joints += 2
            } else {
                break
            }
        }
        let titles = tokens[start..<end].prefix { PeopleReader.ranks.contains($0.folded) }.count
        return end - start - titles - joints <= 4 ? end : start
    }

    private func isNameWord(_ place: Int, _ tokens: [Token]) -> Bool {
        tokens[place].kind == .word && tokens[place].isCapitalised && !tokens[place].isAllCapitals
            && tokens[place].span.count > 1
    }

    /// True for the hyphen in `Moreno-Ruiz`; not for that in `Vice-President`, which ends no name.
    private func isDouble(_ place: Int, _ tokens: [Token]) -> Bool {
        guard place > 0, place + 1 < tokens.count, tokens[place].folded == "-",
            !tokens[place].hasSpaceBefore, !tokens[place + 1].hasSpaceBefore,
            isNameWord(place - 1, tokens), isNameWord(place + 1, tokens)
        else { return false }
        return ![place - 1, place + 1].contains { part in
            PeopleReader.titles.contains(tokens[part].folded)
                || PeopleReader.ranks.contains(tokens[part].folded)
                || ["general", "under"].contains(tokens[part].folded)
        }
    }

    /// In a text of an institution, which has no ministers of its own, the country outside the
    /// side that it speaks of most; nil in the news, or where it speaks of none.
    private func partner() -> SubjectID? {
        switch text.metadata.kind {
        case .pressRelease, .webPage, nil: break
        default: return nil
        }
        var counts: [SubjectID: Int] = [:]
        for mention in text.mentions where mention.mention.subject.kind == .country {
            counts[mention.mention.subject, default: 0] += 1
        }
        let most = counts.max { ($0.value, $1.key.code) < ($1.value, $0.key.code) }
        guard let most, most.value > 2, let fact = knowledge.actors[most.key], !fact.isMember else {
            return nil
        }
        return most.key
    }

    /// The country a few words before a name, with an office between them.
    private func country(before start: Int, _ sentence: Sentence) -> SubjectID? {
        let tokens = sentence.tokens
        let first = max(0, start - 10)
        guard
            let office = (first..<start).last(where: {
                PeopleReader.offices.contains(tokens[$0].folded)
            })
        else { return nil }
        let reach = TextSpan(tokens[first].span.start, tokens[start].span.start)
        let named = sentence.mentions.lazy.map { text.mentions[$0] }.last {
            $0.mention.subject.kind == .country && reach.contains($0.span)
                && $0.span.end <= tokens[office].span.start
        }
        guard let named, let fact = knowledge.actors[named], !fact.isMember, !fact.isSide,
            !(office..<start).contains(where: { ["and", "with"].contains(tokens[$0].folded) })
        else { return nil }
        return named.mention.subject
    }

    /// Titles that stand before a name, as part of it.
    private static let ranks: WordSet = [
        "deputy", "minister", "vice", "prime", "foreign", "first", "state", "secretary",
    ]

    private static let offices: WordSet = [
        "minister", "president", "ambassador", "secretary", "envoy", "governor",
        "negotiator", "chancellor", "premier", "regulator", "official",
    ]

    /// `Executive Vice-President …`, `Commissioner …`: offices that only the side has.
    private func titled(_ name: Range<Int>, _ sentence: Sentence) -> SubjectID? {
        let tokens = sentence.tokens
        if tokens[name.lowerBound].folded == "ambassador" && name.count > 1, isOfDelegation {
            return SubjectID(.body, "eeas")
        }
        let isCommissioner =
            !Self.isOfOthers(name.upperBound, tokens)
            && !isOwned(name.lowerBound, sentence)
            && tokens[name.lowerBound].folded == "commissioner"
        let start = max(0, name.lowerBound - 4)
        let isExecutive = (start..<name.upperBound - 1).contains { place in
            tokens[place].folded == "executive" && tokens[place].isCapitalised
                && tokens[place + 1].folded.hasPrefix("vice")
                // The bare title is a firm's too.
                && (max(place + 2, name.lowerBound)..<name.upperBound).contains {
                    tokens[$0].kind == .word && tokens[$0].folded != "president"
                }
        }
        let isOfFirm =
            name.upperBound + 1 < tokens.count
            && ["of", "at"].contains(tokens[name.upperBound].folded)
            && tokens[name.upperBound + 1].isCapitalised
        guard isCommissioner && name.count > 1 || isExecutive && !isOfFirm else { return nil }
        return SubjectID(.body, "commission")
    }

    /// `Commissioner Ada Okafor of the Data Protection Commission`: somebody else's.
    static func isOfOthers(_ end: Int, _ tokens: [Token]) -> Bool {
        end + 2 < tokens.count && tokens[end].folded == "of" && tokens[end + 1].folded == "the"
            && !["european", "eu"].contains(tokens[end + 2].folded)
    }

    /// `Kenya's Commissioner Ada Okafor`: of whoever stands before, if that is not the side.
    private func isOwned(_ start: Int, _ sentence: Sentence) -> Bool {
        guard start > 0, ["'s", "'", "its", "their"].contains(sentence.tokens[start - 1].folded)
        else { return false }
        let owner = sentence.mentions.lazy.map { text.mentions[$0] }.last {
            $0.span.end <= sentence.tokens[start].span.start
        }
        return !(owner.flatMap { knowledge.actors[$0]?.isSide } ?? false)
    }

    /// True for a text that a delegation of the side publishes: its ambassador is ours.
    private var isOfDelegation: Bool {
        let publisher = text.metadata.publisher?.lowercased() ?? ""
        return publisher.hasPrefix("delegation of the european union")
            || publisher.hasPrefix("eu delegation")
    }

    /// `Commission spokesperson …`: a body of the side and small words right before the name.
    private func before(_ start: Int, _ sentence: Sentence) -> SubjectID? {
        var first = start
        while first > 0, start - first < 3, sentence.tokens[first - 1].kind == .word,
            !sentence.tokens[first - 1].isCapitalised,
            PeopleReader.titles.contains(sentence.tokens[first - 1].folded)
        {
            first -= 1
        }
        // `Commission official Ida Moreno`: both words are a name of the side's people.
        if start > 0, first < start {
            let last = sentence.tokens[start - 1].span.end
            let people = sentence.mentions.lazy.map { text.mentions[$0] }
                .first { $0.span.end == last && isOurs($0.mention.subject) }
            if let people { return people.mention.subject }
        }
        guard first > 0, first < start else { return nil }
        let end = sentence.tokens[first - 1].span.end
        return sentence.mentions.lazy.map { text.mentions[$0] }
            .first { $0.span.end == end && isOurs($0.mention.subject) }?.mention.subject
    }

    /// `…, who heads a unit of the Commission,`: the first who can act in the aside.
    private func behind(_ end: Int, _ sentence: Sentence) -> SubjectID? {
        let tokens = sentence.tokens
        guard end + 2 < tokens.count, tokens[end].folded == ",",
            PeopleReader.openers.contains(tokens[end + 1].folded)
        else { return nil }
        let limit = min(tokens.count, end + PeopleReader.reach)
        let stop = (end + 2..<limit).first { [",", ";", "."].contains(tokens[$0].folded) } ?? limit
        let aside = TextSpan(tokens[end + 1].span.start, tokens[stop - 1].span.end)
        let named = sentence.mentions.lazy.map { text.mentions[$0] }.filter {
            aside.contains($0.span) && knowledge.actors[$0.mention.subject]?.canAct ?? false
        }
        // `Ida Moreno, Director, European Commission`: the body behind the office.
        if named.isEmpty, stop < limit, tokens[stop].folded == ",", stop - end <= 4,
            stop + 1 < tokens.count
        {
            return sentence.mentions.lazy.map { text.mentions[$0] }
                .first { $0.span.start == tokens[stop + 1].span.start }
                .map(\.mention.subject).flatMap { isOurs($0) ? $0 : nil }
        }
        // `the EU executive`: the longer name that begins with the first.
        guard let first = named.first else { return nil }
        let whole = named.filter { $0.span.start == first.span.start }
            .max { $0.span.end < $1.span.end }
        return whole.map(\.mention.subject).flatMap { isOurs($0) ? $0 : nil }
    }

    /// `The Commission rejects it. “No,” Ida Moreno, its spokesperson, said.`: a body of the side
    /// that the sentence before names first, where this one names nobody before her.
    private func owned(_ end: Int, _ sentence: Sentence, after previous: Sentence?) -> SubjectID? {
        let tokens = sentence.tokens
        guard let previous, end + 2 < tokens.count, tokens[end].folded == ",",
            ["its", "their"].contains(tokens[end + 1].folded),
            let stop = tokens[(end + 2)...].prefix(6).firstIndex(where: { $0.folded == "," }),
            tokens[(end + 2)..<stop].contains(where: { Self.titles.contains($0.folded) }),
            !sentence.mentions.contains(where: { index in
                text.mentions[index].span.start < tokens[end].span.start
                    && knowledge.actors[text.mentions[index]]?.canAct ?? false
            }),
            let first = previous.mentions.lazy.map({ text.mentions[$0] }).first(where: {
                knowledge.actors[$0]?.canAct ?? false
            })
        else { return nil }
        return isOurs(first.mention.subject) ? first.mention.subject : nil
    }

    private func isOurs(_ subject: SubjectID) -> Bool {
        subject.kind == .body && knowledge.actors[subject]?.isSide ?? false
    }

    private static let openers: WordSet = [
        "who", "the", "a", "an", "head", "director", "deputy", "chief", "spokesperson",
        "spokesman", "spokeswoman", "president", "adviser", "advisor", "member",
    ]

    private static let titles: WordSet = [
        "spokesperson", "spokesman", "spokeswoman", "president", "official",
        "adviser", "advisor", "director", "negotiator", "envoy", "head", "chief", "executive",
        "commissioner", "trade", "digital", "tech", "senior", "deputy", "ambassador",
        "representative", "diplomat", "lawmaker", "rapporteur", "member",
    ]
}
