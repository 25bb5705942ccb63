internal import BriefCore

/// The letter codes of member states, by which records of the Council name who spoke.
///
/// `FR and PL asked for time; IT entered a reservation`. A text is read so only where its sentences
/// open with them and go on with a verb of saying: elsewhere the same letters are units, words and
/// abbreviations.
///
/// - Source: Interinstitutional Style Guide, 7.1: two letters a member state, `EL` for Greece.
struct MemberCodes: Sendable {
    /// Places of the countries among the vocabulary's subjects, by the key of their code.
    private let places: [UInt64: Int]

    /// Takes the subjects of a vocabulary.
    init(_ subjects: [SubjectEntry]) {
        var places: [UInt64: Int] = [:]
        for (place, subject) in subjects.enumerated()
        where subject.id.kind == .country && subject.related.contains(ActorFacts.union) {
            let code = subject.id.code == "GR" ? "el" : subject.id.code.lowercased()
            places[Word(code).key] = place
        }
        self.places = places
    }

    /// The place of the member state that a token is the code of; nil for any other token.
    @inline(__always)
    func place(of token: Token) -> Int? {
        guard token.isAllCapitals, token.span.count == 2 else { return nil }
        return places[token.key]
    }

    /// True for a text that names those who speak by their codes: two of them at least.
    func areUsed(in text: AnalysedText) -> Bool {
        var named: Set<Int> = []
        var isSure = false
        for sentence in text.sentences {
            guard let first = sentence.tokens.first, place(of: first) != nil else { continue }
            let list = list(around: 0, sentence.tokens)
            guard list.upperBound < sentence.tokens.count,
                MemberCodes.saying.contains(sentence.tokens[list.upperBound].folded)
            else { continue }
            for token in sentence.tokens[list] {
                guard let place = place(of: token) else { continue }
                named.insert(place)
                isSure = isSure || !MemberCodes.doubtful.contains(token.folded)
            }
            if isSure, named.count > 1 { return true }
        }
        return false
    }

    /// True where a code names a member state that speaks, or stands in a list of them.
    func isMeant(at index: Int, in tokens: [Token]) -> Bool {
        let list = list(around: index, tokens)
        let (start, end) = (list.lowerBound, list.upperBound)
        if start > 0, tokens[start - 1].kind == .number { return false }
        let isSure = tokens[list].contains {
            place(of: $0) != nil && !MemberCodes.doubtful.contains($0.folded)
        }
        if isSure, list.count > 1 { return true }
        let isFirst =
            start == 0 || tokens[start - 1].kind == .mark
            || MemberCodes.openers.contains(tokens[start - 1].folded)
        if isFirst, end < tokens.count {
            let next = tokens[end]
            if MemberCodes.saying.contains(next.folded) { return true }
            if isSure, next.kind == .word ? !next.isCapitalised : next.folded == "," { return true }
        }
        // `a reservation by FR.`
        guard isSure, start > 0, MemberCodes.parties.contains(tokens[start - 1].folded) else {
            return false
        }
        return end == tokens.count || tokens[end].kind == .mark
    }

    /// The list of codes in which one stands: `FR, IT and PL`.
    private func list(around index: Int, _ tokens: [Token]) -> Range<Int> {
        var (start, end) = (index, index + 1)
        while end + 1 < tokens.count, MemberCodes.joints.contains(tokens[end].folded),
            place(of: tokens[end + 1]) != nil
        {
            end += 2
        }
        while start > 1, MemberCodes.joints.contains(tokens[start - 1].folded),
            place(of: tokens[start - 2]) != nil
        {
            start -= 2
        }
        return start..<end
    }

    private static let joints: WordSet = [",", "and", "or", "/", "&", "+"]

    private static let parties: WordSet = ["for", "by", "from", "with"]

    private static let openers: WordSet = [
        "and", "but", "while", "whereas", "that", "because", "although", "though", "as", "then",
        "when", "whether", "so", "like",
    ]

    /// Codes that are words, units or other abbreviations in such texts.
    private static let doubtful: WordSet = [
        "it", "at", "be", "hr", "si", "ee", "mt", "ro", "lt", "cy", "se", "pt", "sk",
    ]

    /// Verbs by which those who speak in a record do; none by which things are told of.
    private static let saying: WordSet = [
        "said", "asked", "asks", "supported", "supports", "thanked", "thanks", "welcomed",
        "welcomes", "regretted", "regrets", "called", "calls", "warned", "warns", "offered",
        "offers", "pressed", "pleaded", "proposed", "proposes", "suggested", "suggests", "stressed",
        "stresses", "noted", "notes", "recalled", "recalls", "agreed", "agrees", "opposed",
        "opposes", "objected", "objects", "expressed", "raised", "informed", "stated", "underlined",
        "underlines", "questioned", "doubted", "endorsed", "endorses", "backed", "backs",
        "favoured", "favours", "preferred", "prefers", "insisted", "insists", "requested",
        "entered", "lifted", "maintained", "maintains", "reiterated", "pointed", "echoed",
        "joined", "reserved", "wondered", "announced", "explained", "replied", "argued", "argues",
        "cautioned", "urged", "sought", "spoke", "inquired", "enquired", "emphasised", "rejected",
        "wanted", "wants", "hoped", "feared", "seconded", "conceded", "concurred", "intervened",
        "voted", "abstained", "reminded", "commented", "complained", "criticised", "withdrew",
    ]
}
