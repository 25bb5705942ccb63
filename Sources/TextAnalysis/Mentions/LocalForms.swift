internal import BriefCore

/// Forms that a text itself gives to subjects: abbreviations in brackets behind a
/// name, the surname of a person named in full before, and the letter code of a country
/// named before, as reports of meetings write it (`BR thanked …`).
struct LocalForms {
    private struct Form {
        let subject: Int
        let kind: SubjectKind
        let alias: SubjectEntry.AliasKind
        let needsCapitals: Bool
    }

    private var forms: [UInt64: Form] = [:]
    /// Countries whose codes have been looked at.
    private var coded: Set<Int> = []

    /// The subject that a word names in this text; nil for most words.
    func mention(of token: Token, at index: Int) -> FoundMention? {
        guard !forms.isEmpty, token.isCapitalised, let form = forms[token.key] else { return nil }
        guard !form.needsCapitals || token.isAllCapitals else { return nil }
        return FoundMention(
            start: index,
            end: index + 1,
            subject: form.subject,
            kind: form.kind,
            alias: form.alias,
            isLocal: true
        )
    }

    /// Learns from the mentions of a sentence, and takes a bracketed abbreviation
    /// into the mention it stands behind.
    mutating func learn(
        from mentions: inout [FoundMention],
        in tokens: [Token],
        gazetteer: Gazetteer
    ) {
        for index in mentions.indices {
            let mention = mentions[index]
            if let bracket = abbreviation(behind: mention, tokens) {
                forms[tokens[bracket].key] = Form(
                    subject: mention.subject,
                    kind: mention.kind,
                    alias: .abbreviation,
                    needsCapitals: true
                )
                if mention.kind != .country { mentions[index].end = bracket + 2 }
            }
            if mention.kind == .country { learnCode(of: mention, gazetteer) }
            if mention.kind == .person, mention.tokens.count >= 2 {
                learnSurname(of: mention, tokens, gazetteer)
            }
        }
        dropCovered(&mentions)
    }

    /// Index of the abbreviation in `Name (ABBR)`; nil where none stands there.
    private func abbreviation(behind mention: FoundMention, _ tokens: [Token]) -> Int? {
        let open = mention.end
        guard open + 2 < tokens.count, tokens[open].folded == "(", mention.tokens.count >= 2,
            tokens[open + 2].folded == ")"
        else { return nil }
        let word = tokens[open + 1]
        guard word.kind == .word, word.isAllCapitals, word.span.count <= 10,
            isInitials(word.folded, of: tokens[mention.tokens])
        else { return nil }
        return open + 1
    }

    /// True where the letters stand in the name in order, the first beginning a word.
    private func isInitials(_ letters: Word, of name: ArraySlice<Token>) -> Bool {
        let wanted = letters.filter { (0x61...0x7A).contains($0) }
        guard let first = wanted.first,
            let start = name.firstIndex(where: { $0.folded.first == first })
        else { return false }
        var rest = wanted.dropFirst()
        for byte in name[start...].map(\.folded).joined().dropFirst() where byte == rest.first {
            rest = rest.dropFirst()
        }
        return rest.isEmpty
    }

    /// Letter codes of ISO 3166 that are words, chemical signs, titles or abbreviations too.
    private static let ambiguous: WordSet = [
        "ad", "ai", "am", "ao", "ar", "as", "at", "be", "by", "ca", "cd", "cf", "co", "cv", "do",
        "ec", "ee", "er", "gp", "hr", "ht", "id", "in", "io", "ip", "is", "it", "la", "ma", "mc",
        "md", "me", "ml", "mp", "ms", "my", "ne", "ni", "no", "om", "pa", "pc", "pm", "pr", "ps",
        "qa", "re", "sa", "sb", "sc", "sd", "se", "so", "st", "sv", "to", "tv", "va", "vc", "vs",
    ]

    private mutating func learnCode(of mention: FoundMention, _ gazetteer: Gazetteer) {
        guard coded.insert(mention.subject).inserted else { return }
        let code = Word(gazetteer.subjects[mention.subject].code.lowercased())
        guard forms[code.key] == nil, !Self.ambiguous.contains(code) else { return }
        forms[code.key] = Form(
            subject: mention.subject,
            kind: .country,
            alias: .abbreviation,
            needsCapitals: true
        )
    }

    private mutating func learnSurname(
        of mention: FoundMention,
        _ tokens: [Token],
        _ gazetteer: Gazetteer
    ) {
        let last = tokens[mention.end - 1]
        guard last.isCapitalised, last.span.count >= 4, forms[last.key] == nil,
            !gazetteer.knows(last)
        else { return }
        forms[last.key] = Form(
            subject: mention.subject,
            kind: .person,
            alias: .name,
            needsCapitals: false
        )
    }

    /// Drops what now begins inside a longer mention of its kind.
    private func dropCovered(_ mentions: inout [FoundMention]) {
        var ends = KindEnds()
        mentions.removeAll { mention in
            let end = ends[mention.kind]
            ends[mention.kind] = max(end, mention.end)
            return mention.start < end
        }
    }
}
