internal import BriefCore

/// People whose office is told to be another state's or another organisation's.
extension ActorReader {
    /// `Amina Otieno, Kenya's ambassador to the EU`, `the African Union Commissioner Lerato Mataboge`,
    /// `Governor Ade Bello`: their last names.
    ///
    /// - Source: Quirk and others, 17.65 to 17.93: an office in apposition to a name, with its owner
    ///   before it or behind `of`.
    func foreignOfficers(in sentence: Sentence) -> [String] {
        let tokens = sentence.tokens
        guard tokens.count <= RuleContext.longest else { return [] }
        return tokens.indices.flatMap { place -> [String] in
            let word = tokens[place].folded
            if Self.foreignOffices.contains(word), tokens[place].isCapitalised {
                return surname(behind: place, tokens).map { [$0] } ?? []
            }
            guard Self.offices.contains(word), isForeign(place, sentence) else { return [] }
            // `The African Union Commissioner for Transport, …`, shown by the office.
            let office = plain(sentence.tokens[max(0, place - 2)...place].wholeSpan)
            return [surname(behind: place, tokens), surname(before: place, tokens), office]
                .compactMap(\.self)
        }
    }

    /// True where the owner of an office is named right before it or behind `of`, and is not ours.
    private func isForeign(_ place: Int, _ sentence: Sentence) -> Bool {
        let tokens = sentence.tokens
        var isForeign = false
        for index in sentence.mentions {
            let mention = text.mentions[index]
            guard let first = tokens.firstIndex(where: { mention.span.contains($0.span) }),
                let last = tokens.lastIndex(where: { mention.span.contains($0.span) }),
                case let fact = knowledge.actors[mention.mention.subject], fact?.canAct ?? false
            else { continue }
            let isBefore =
                last < place && place - last <= 4
                && !tokens[last..<place].contains { $0.kind == .mark && $0.folded != "-" }
            guard isBefore || isOwner(first, last, of: place, tokens) else { continue }
            // `EIB President`: banks and agencies of the Union are no part of the side.
            guard let fact, !fact.isSide, !fact.isMember, !fact.name.holds("European") else {
                return false
            }
            isForeign = true
        }
        return isForeign
    }

    /// `Chairman of the Korea Communications Commission`; not `Head of the Korea desk`.
    private func isOwner(_ first: Int, _ last: Int, of office: Int, _ tokens: [Token]) -> Bool {
        // `Commissioner Lerato Mataboge of the African Union`
        var of = office + 1
        while of < first, tokens[of].kind == .word, tokens[of].isCapitalised { of += 1 }
        guard first > of, first - of <= 2, tokens[of].folded == "of" else { return false }
        guard last + 1 < tokens.count, tokens[last + 1].kind == .word else { return true }
        let next = tokens[last + 1]
        return next.isCapitalised
            ? !Self.units.contains(next.folded)
            : next.span.count <= 4
                && !Self.units.contains(next.folded)
    }

    /// `Ambassador Amina Otieno`, `President of Kenya William Ruto`: the last word of the first name
    /// behind an office.
    private func surname(behind office: Int, _ tokens: [Token]) -> String? {
        var place = office + 1
        while place < tokens.count, ["of", "for", "the", "state"].contains(tokens[place].folded) {
            place += 1
        }
        var end = place
        while end < tokens.count, tokens[end].kind == .word, tokens[end].isCapitalised { end += 1 }
        return end > place ? plain(tokens[end - 1].span) : nil
    }

    /// `Amina Otieno, Kenya's ambassador`: the last word before the comma that opens the apposition.
    private func surname(before office: Int, _ tokens: [Token]) -> String? {
        guard let comma = tokens[..<office].lastIndex(where: { $0.folded == "," }), comma > 1,
            office - comma <= 6
        else { return nil }
        var first = comma - 1
        // `Kim Min-ho`
        while first > 1, tokens[first - 1].folded == "-" { first -= 2 }
        guard tokens[first].isCapitalised, tokens[first].kind == .word else { return nil }
        return plain(tokens[first...(comma - 1)].wholeSpan)
    }

    /// Offices that the Union has not.
    private static let foreignOffices: WordSet = ["governor", "senator", "congressman", "premier"]

    private static let offices: WordSet = [
        "president", "ambassador", "chairman", "chair", "chairperson", "chairwoman",
        "commissioner", "secretary", "director", "head", "chief", "envoy", "spokesperson",
        "spokesman", "spokeswoman", "chancellor",
    ]

    private static let units: WordSet = [
        "desk", "unit", "division", "department", "section", "team", "directorate", "task", "group",
        "line", "file",
    ]
}

extension ArraySlice<Token> {
    /// From the first of them to the last.
    fileprivate var wholeSpan: TextSpan {
        TextSpan(first?.span.start ?? 0, last?.span.end ?? 0)
    }
}
