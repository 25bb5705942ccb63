internal import BriefCore

/// Tells whether a text in which nobody is named speaks for the side.
///
/// - Source: institutions print their name above or below what they publish, or speak of
///   themselves by it; an association's letter turns to its members, and whoever owns a page says
///   so at its end.
struct OwnVoice {
    private let text: AnalysedText
    private let knowledge: RuleKnowledge

    /// Asks of one text.
    init(_ text: AnalysedText, _ knowledge: RuleKnowledge) {
        self.text = text
        self.knowledge = knowledge
    }

    /// True where something shows that the side speaks.
    ///
    /// - Parameter publisher: Who published it, where that is somebody the vocabulary has.
    /// - Returns: False for a text that may be anybody's.
    func isHeard(publisher: ActorFacts.Fact?) -> Bool {
        if let publisher { return publisher.isSide || !publisher.canAct }
        switch text.metadata.kind {
        case .conclusions, .jointStatement, .nonPaper, .digest, .letter: return true
        case .pressRelease, .speech: return isNamedFirst || isOwnPage
        case .note: return isOwnPage || isBriefing
        case .webPage: return isOwnPage || isOwnProgramme || isOwnPolicy || isOfAgency
        default: return isOwnPage
        }
    }

    /// `Lines to take`, `Our line: the audit comes first`: written for those who will say it.
    private var isBriefing: Bool {
        !BriefingParts.parts(of: text).isEmpty
            || text.sentences.contains { sentence in
                let words = sentence.tokens
                return sentence.blockKind.isProse && words.count > 3 && words[0].folded == "our"
                    && words[1].folded == "line" && words[2].folded == ":"
            }
    }

    private var isOwnPage: Bool { isBare || isNamedAround || speaksAsSide || actsThroughout }

    /// `Digital Bridges is the EU's programme for ministries`, at the start of a page: it tells of what is
    /// the side's own.
    private var isOwnProgramme: Bool {
        text.sentences.lazy.filter { $0.blockKind.isProse }.prefix(2).contains { sentence in
            let words = sentence.tokens
            return words.indices.dropLast(4).contains { place in
                guard words[place].folded == "is",
                    ["the", "an", "a"].contains(words[place + 1].folded)
                else { return false }
                let whose = words[(place + 2)...(place + 4)].map(\.folded)
                switch whose[0] {
                case "eu's": return true
                case "eu": return whose[1] == "'s" || Self.undertakings.contains(whose[1])
                case "european": return whose[1] == "union's" || whose[1...] == ["union", "'s"]
                default: return false
                }
            }
        }
    }

    /// `Home > What we do > Policies`, above a page on which the side acts again and again, and nobody else
    /// does as often: the path of a service's own pages.
    private var isOwnPolicy: Bool {
        let isOnPath = text.top(8).contains { block in
            guard block.span.count < 160 else { return false }
            let words = Tokenizer.tokens(in: text.text, block.span).map(\.folded)
            return words.first == "home" && words.contains("policies")
                || words.indices.dropLast(2).contains {
                    Array(words[$0..<($0 + 3)]) == ["what", "we", "do"]
                }
        }
        guard isOnPath else { return false }
        var acting: [SubjectID: Int] = [:]
        for sentence in text.sentences where sentence.blockKind.isProse {
            guard let mention = sentence.mentions.first.map({ text.mentions[$0] }),
                mention.span.start - sentence.passage.span.start < 8,
                knowledge.actors[mention]?.canAct ?? false
            else { continue }
            acting[mention.mention.subject, default: 0] += 1
        }
        let own = acting[ActorFacts.union] ?? 0
        // One country may do more: the one that the page is about.
        return own > 2
            && acting.count { $0.key != ActorFacts.union && $0.value > own } < 2
    }

    /// A page on which an agency, without its name, says `we` of itself and `the Union` of the EU: one of the
    /// Union's own.
    ///
    /// - Source: the acts that set up agencies of the Union call each of them by its kind alone, and the EU
    ///   `the Union`.
    var isOfAgency: Bool {
        // A page that names neither the member states nor an institution may be of another union.
        guard
            text.mentions.contains(where: {
                $0.mention.subject != ActorFacts.union && knowledge.actors[$0]?.isSide ?? false
            })
        else { return false }
        var (named, own, union) = (0, 0, 0)
        for sentence in text.sentences where sentence.blockKind.isProse {
            let words = sentence.tokens
            if words.indices.contains(where: { Self.isAgency($0, words) }) { named += 1 }
            if words.contains(where: { ["we", "our"].contains($0.folded) }) { own += 1 }
            let isUnion = words.indices.dropFirst().contains {
                words[$0].isCapitalised && words[$0 - 1].folded == "the"
                    && ["union", "union's"].contains(words[$0].folded)
            }
            if isUnion { union += 1 }
            // `the African Union`, `the Union Government`, `we left the Union`
            let isOther = words.indices.dropFirst().contains {
                words[$0].isCapitalised && words[$0].folded == "union"
                    && (words[$0 - 1].isCapitalised && words[$0 - 1].folded != "european"
                        && words[$0 - 1].folded != "the"
                        || $0 + 1 < words.count && words[$0 + 1].isCapitalised
                        || $0 > 1 && words[$0 - 2].folded == "left")
            }
            if isOther { return false }
        }
        return named > 1 && own > 0 && union > 0
    }

    /// `the Agency`, and nothing of a longer name.
    static func isAgency(_ place: Int, _ words: [Token]) -> Bool {
        guard place > 0, words[place].isCapitalised, words[place - 1].folded == "the",
            words[place].folded == "agency"
        else { return false }
        guard place + 1 < words.count else { return true }
        let next = words[place + 1]
        return !(next.kind == .word && next.isCapitalised)
            && !["of", "for"].contains(next.folded)
    }

    private static let undertakings: WordSet = [
        "programme", "initiative", "instrument", "facility", "project", "network", "scheme",
        "strategy", "partnership", "fund",
    ]

    /// `Dear members`, `Members' briefing`, `Newsletter no. 9`, in the lines above the text.
    var isToMembers: Bool {
        text.top(8).contains { block in
            guard block.span.count < 120 else { return false }
            let words = Tokenizer.tokens(in: text.text, block.span)
            return words.indices.contains { place in
                if isBulletin(place, words) { return true }
                return ["members", "member"].contains(words[place].folded)
                    && (place == 1 && words[0].folded == "dear"
                        || place + 2 < words.count
                            && ["'", "'s"].contains(words[place + 1].folded))
            }
        }
    }

    /// `Relay newsletter, May`, `Circular no. 4`; not `bulletin board`, `Circular economy rules`.
    private func isBulletin(_ place: Int, _ words: [Token]) -> Bool {
        guard Self.bulletins.contains(words[place].folded) else { return false }
        guard words[place].folded != "newsletter", place + 1 < words.count else { return true }
        let next = words[place + 1]
        return next.kind != .word || Self.counting.contains(next.folded)
    }

    private static let bulletins: WordSet = ["newsletter", "bulletin", "circular"]
    /// Words between a bulletin and its number, its month or its readers.
    private static let counting: WordSet = [
        "no", "nr", "number", "issue", "for", "to", "of", "from", "letter",
    ]

    /// A passage with nothing around it: cut out of a text by the reader, who knows of which.
    private var isBare: Bool { text.blocks.allSatisfy(\.kind.isProse) }

    /// Where the side, or a body of it, is named beside the running text: above it, under a
    /// picture, at the end.
    private var isNamedAround: Bool {
        let last = text.blocks.count - 4
        return text.blocks.indices.contains { index in
            let block = text.blocks[index]
            guard !block.kind.isProse, block.span.count < 240,
                index < 14 || index >= last || block.kind == .boilerplate
            else { return false }
            return text.mentions(in: block.span).contains { isOurs($0.mention.subject) }
                || isNaming(Tokenizer.tokens(in: text.text, block.span))
        }
    }

    /// `EEAS › Topics`, `Delegation to Viet Nam`, `European Commission`: in lines that say nothing,
    /// which are not looked through for names.
    private func isNaming(_ words: [Token]) -> Bool {
        words.indices.contains { place in
            let next = place + 1 < words.count ? words[place + 1].folded : .empty
            switch words[place].folded {
            case "eeas": return true
            case "delegation": return isDelegation(place, words)
            // The Commission's pages on the digital world.
            case "shaping": return next == "europe's" || next == "europe"
            case "european": return next == "commission" || next == "external" || next == "union"
            default: return false
            }
        }
    }

    /// `Delegation of the European Union to Kenya`, `Home > Delegation to Viet Nam > News`: a name,
    /// with nothing of a sentence; `Delegation of China visits Lima` is anybody's.
    private func isDelegation(_ place: Int, _ words: [Token]) -> Bool {
        // `(EU Delegation)`, under a picture
        if place > 0, words[place].isCapitalised, words[place - 1].folded == "eu",
            place + 1 == words.count || words[place + 1].kind == .mark
        {
            return true
        }
        guard place + 1 < words.count, words[place].isCapitalised else { return false }
        var rest = words[(place + 2)...].drop { $0.folded == "the" }
        if words[place + 1].folded == "of" {
            return ["european", "eu"].contains(rest.first?.folded ?? .empty)
        }
        guard words[place + 1].folded == "to",
            place == 0 || words[place - 1].kind == .mark || words[place - 1].folded == "eu"
        else { return false }
        rest = rest.prefix { $0.kind == .word }
        return !rest.isEmpty && rest.count <= 4
            && rest.allSatisfy { $0.isCapitalised || ["and", "the", "of"].contains($0.folded) }
            && !rest.contains { Self.moves.contains($0.folded) }
    }

    /// What a headline with capitals tells of a delegation.
    private static let moves: WordSet = [
        "returns", "leaves", "visits", "arrives", "meets", "ends", "begins", "calls", "opens",
        "departs", "travels", "named", "sent", "led", "in", "for", "at", "on", "with",
    ]

    /// True where the first who can act in the first sentences is the side, or a body of it.
    private var isNamedFirst: Bool {
        for sentence in text.sentences.lazy.filter({ $0.blockKind.isProse }).prefix(2) {
            let first = sentence.mentions.lazy.map { text.mentions[$0] }
                .first { knowledge.actors[$0]?.canAct ?? false }
            guard let first else { continue }
            let before = sentence.tokens.prefix { $0.span.start < first.span.start }
            // `We call on the Commission to withdraw it`: whoever is asked is not who speaks.
            return isOurs(first.mention.subject)
                && !before.contains { Self.asking.contains($0.folded) }
        }
        return false
    }

    private static let asking: WordSet = [
        "call", "calls", "called", "calling", "urge", "urges", "urged", "urging", "ask", "asks",
        "asked", "asking", "demand", "demands", "demanded",
    ]

    private func isOurs(_ subject: SubjectID) -> Bool {
        subject == ActorFacts.union
            || subject.kind == .body
                && knowledge.actors[subject]?.isSide ?? false
    }

    /// `Our Delegations`, `our Member States`: what only the side has.
    private var speaksAsSide: Bool {
        text.sentences.contains { sentence in
            let words = sentence.tokens
            return words.indices.dropLast().contains { place in
                words[place].folded == "our" && Self.possessions.contains(words[place + 1].folded)
                    && words[place + 1].isCapitalised
            }
        }
    }

    private static let possessions: WordSet = [
        "delegation", "delegations", "union", "member", "institutions", "commission",
    ]

    /// Where the side is named in every other sentence, or a quarter of them begin with it, as on a page
    /// that tells of it.
    private var actsThroughout: Bool {
        var (all, first, named) = (0, 0, 0)
        for sentence in text.sentences where sentence.blockKind.isProse {
            all += 1
            let ours = sentence.mentions.lazy.map { text.mentions[$0] }
                .filter { isOurs($0.mention.subject) }
            if ours.contains(where: { $0.mention.subject == ActorFacts.union }) { named += 1 }
            if let mention = sentence.mentions.first.map({ text.mentions[$0] }),
                isOurs(mention.mention.subject),
                mention.span.start - sentence.passage.span.start < 8
            {
                first += 1
            }
        }
        return first > 1 && first * 4 >= all || named > 0 && named * 2 >= all
    }
}
