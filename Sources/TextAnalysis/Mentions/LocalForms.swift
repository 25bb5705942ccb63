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
        /// True for a letter code, which is a country's only where those who speak are named.
        var isCode = false
        /// True for the last word of a longer name, which `the` before it takes up.
        var isShort = false
        /// True for that of a body of the Union and a partner: beside it the Union has a council
        /// of its own.
        var isShared = false
    }

    private var forms: [UInt64: Form] = [:]
    /// Countries whose codes have been looked at.
    private var coded: Set<Int> = []
    /// The sentence that is being read, as the text counts them.
    var place = 0
    /// The last sentence that named a body of several sides in full.
    private var named = 0
    /// The codes of member states, where the text names those who speak by them; nil elsewhere.
    private let members: MemberCodes?

    /// Begins a text.
    init(_ members: MemberCodes?) {
        self.members = members
    }

    /// The subject that a word names in this text; nil for most words.
    func mention(at index: Int, in tokens: [Token]) -> FoundMention? {
        let token = tokens[index]
        if let member = member(at: index, in: tokens) { return member }
        guard !forms.isEmpty, token.isCapitalised, let form = forms[token.key] else { return nil }
        guard !form.needsCapitals || token.isAllCapitals else { return nil }
        guard !form.isCode || isOfSpeaker(index, tokens) else { return nil }
        guard !form.isShort || takesUp(index, tokens, form.isShared) else { return nil }
        return FoundMention(
            start: index,
            end: index + 1,
            subject: form.subject,
            kind: form.kind,
            alias: form.alias,
            isLocal: true
        )
    }

    /// The member state whose code speaks here; nil in most texts.
    private func member(at index: Int, in tokens: [Token]) -> FoundMention? {
        guard let members, let place = members.place(of: tokens[index]),
            members.isMeant(at: index, in: tokens)
        else { return nil }
        return FoundMention(
            start: index,
            end: index + 1,
            subject: place,
            kind: .country,
            alias: .abbreviation,
            isLocal: true
        )
    }

    /// True where a code opens a clause, `BR thanked …`, or stands in a list of codes, `FR, IT and
    /// DE`; false for `a 350 MT load` and `LT SMITH`.
    private func isOfSpeaker(_ index: Int, _ tokens: [Token]) -> Bool {
        if index > 0, tokens[index - 1].kind == .number { return false }
        if isListed(index, tokens) { return true }
        // `for BR: R. Azevedo`, `subject to confirmation by BR.`
        if index > 0, Self.parties.contains(tokens[index - 1].folded) {
            // `It is for BR to decide`
            return index + 1 >= tokens.count || tokens[index + 1].kind == .mark
                || tokens[index + 1].folded == "to"
        }
        let isFirst =
            index == 0 || tokens[index - 1].kind == .mark
            || Self.openers.contains(tokens[index - 1].folded)
        guard isFirst, index + 1 < tokens.count else { return false }
        let next = tokens[index + 1]
        return next.kind == .word ? !next.isCapitalised : Self.marks.contains(next.folded)
    }

    /// True beside another code, a comma, `and` or a stroke between them.
    private func isListed(_ index: Int, _ tokens: [Token]) -> Bool {
        [(index - 1, index - 2), (index + 1, index + 2)].contains { joint, other in
            guard tokens.indices.contains(joint), tokens.indices.contains(other),
                Self.joints.contains(tokens[joint].folded), tokens[other].isAllCapitals
            else { return false }
            return forms[tokens[other].key]?.kind == .country || tokens[other].span.count == 2
        }
    }

    private static let openers: WordSet = [
        "and", "but", "while", "whereas", "that", "because", "although", "though", "both", "if",
        "as", "then", "when", "where", "whether", "so", "also", "what", "which",
    ]

    private static let parties: WordSet = ["for", "by", "from", "with"]

    private static let marks: WordSet = [",", ":", "(", ")", "-", "–", "—", "'s", "’s", "/"]

    private static let joints: WordSet = [",", "and", "or", "/", "&", "+"]

    /// Learns from the mentions of a sentence, and takes a bracketed abbreviation
    /// into the mention it stands behind.
    mutating func learn(
        from mentions: inout [FoundMention],
        in tokens: [Token],
        gazetteer: Gazetteer,
        isHead: Bool
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
            if mention.kind == .forum { noteNamed(mention, tokens) }
            if isHead, mention.kind == .forum { learnShort(of: mention, tokens) }
            if isHead, mention.kind == .body { dropShort(beside: mention, tokens) }
            if mention.kind == .body, gazetteer.subjects[mention.subject] == Self.council {
                dropShort(of: mention, tokens)
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
        "mr", "mw", "gw", "kw", "tw", "sg", "ga", "na", "km", "mm", "cm", "ge", "gm", "gb", "eg",
    ]

    private mutating func learnCode(of mention: FoundMention, _ gazetteer: Gazetteer) {
        guard coded.insert(mention.subject).inserted else { return }
        let code = Word(gazetteer.subjects[mention.subject].code.lowercased())
        guard forms[code.key] == nil, !Self.ambiguous.contains(code) else { return }
        forms[code.key] = Form(
            subject: mention.subject,
            kind: .country,
            alias: .abbreviation,
            needsCapitals: true,
            isCode: true
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

    /// `the Council`, where the text opens with the Digital Partnership Council: the last word of a
    /// longer name stands for it.
    ///
    /// - Source: Halliday and Hasan, Cohesion in English (1976), 6.1: the definite article with a
    ///   noun said before takes up what it was said of.
    private mutating func learnShort(of mention: FoundMention, _ tokens: [Token]) {
        let last = tokens[mention.end - 1]
        guard mention.tokens.count > 1, last.isCapitalised, !last.isAllCapitals,
            Self.heads.contains(last.folded), forms[last.key] == nil
        else { return }
        forms[last.key] = Form(
            subject: mention.subject,
            kind: .forum,
            alias: .name,
            needsCapitals: false,
            isShort: true,
            isShared: tokens[mention.tokens].contains { $0.folded == "eu" }
        )
    }

    private mutating func noteNamed(_ mention: FoundMention, _ tokens: [Token]) {
        if mention.tokens.count > 1, Self.heads.contains(tokens[mention.end - 1].folded) {
            named = place
        }
    }

    /// A text that names the Council of the Union in full means that one by `the Council`.
    private mutating func dropShort(of mention: FoundMention, _ tokens: [Token]) {
        guard mention.tokens.count > 1,
            let word = tokens[mention.tokens].first(where: { $0.folded == "council" })
        else { return }
        forms[word.key] = nil
    }

    /// `the Council and the European Parliament`: that of the Union, from here on.
    private mutating func dropShort(beside mention: FoundMention, _ tokens: [Token]) {
        let names = tokens[mention.tokens]
        guard names.last?.folded == "parliament" else { return }
        let before = tokens[max(0, mention.start - 4)..<mention.start].map(\.folded)
        let behind = tokens[mention.end..<min(tokens.count, mention.end + 3)]
        let isBeside =
            before.prefix(3) == ["council", "and", "the"]
            || before.suffix(3) == ["council", "and", "the"]
            || behind.map(\.folded) == ["and", "the", "council"]
        guard isBeside, let word = tokens.first(where: { $0.folded == "council" }) else { return }
        forms[word.key] = nil
    }

    /// True behind `the`, where no longer name goes on: not `the Council of Ministers`; nor `the
    /// Council` where the others are named with whom the Union's makes laws.
    private func takesUp(_ index: Int, _ tokens: [Token], _ isShared: Bool) -> Bool {
        guard index > 0, tokens[index - 1].folded == "the" else { return false }
        if tokens[index].folded == "council",
            isOfUnion(index, tokens)
                || isShared && place > named + 1 && isAwaited(index, tokens)
        {
            return false
        }
        guard index + 1 < tokens.count else { return true }
        let next = tokens[index + 1]
        return next.kind != .word || !next.isCapitalised && next.folded != "of"
    }

    /// `The Commission proposed to the Council`, `blocked in the Council`, `The Council has no mandate`.
    private func isOfUnion(_ index: Int, _ tokens: [Token]) -> Bool {
        if index > 1, ["in", "to", "by"].contains(tokens[index - 2].folded) { return true }
        return tokens.contains { Self.lawmaking.contains($0.folded) }
    }

    /// True for a body that one side waits for at home: `once the Council has agreed`.
    ///
    /// Unless the one where both meet has just been named. `After the Council adopted` and `as the
    /// Council agreed` tell what was done, by whichever of the two.
    private func isAwaited(_ index: Int, _ tokens: [Token]) -> Bool {
        guard index > 1 else { return false }
        let isSoon =
            index > 2 && tokens[index - 2].folded == "as" && tokens[index - 3].folded == "soon"
        guard isSoon || Self.waiting.contains(tokens[index - 2].folded) else { return false }
        return tokens[(index + 1)...].prefix(4).contains { Self.deciding.contains($0.folded) }
    }

    private static let waiting: WordSet = ["once", "until", "till", "unless", "if", "pending"]

    /// What is done to a decision that binds one side; both sides can meet, and welcome things.
    private static let deciding: WordSet = [
        "decided", "decides", "agreed", "agrees", "approved", "approves", "adopted", "adopts",
        "voted", "votes", "authorised", "authorises", "consented", "consents", "ratified",
        "concluded", "decision", "approval", "agreement", "consent", "authorisation", "vote",
    ]

    /// Who makes the Union's laws, and what they deal with.
    private static let lawmaking: WordSet = [
        "commission", "parliament", "member", "mandate", "legislation", "regulation", "directive",
        "legislators", "veto", "vetoed", "unanimity", "presidency", "coreper",
    ]

    /// Nouns of bodies that people from two sides or more form.
    private static let heads: WordSet = ["council", "committee", "forum", "dialogue"]

    private static let council = SubjectID(.body, "council")

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
