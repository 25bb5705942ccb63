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
        case .pressRelease, .conclusions, .jointStatement, .speech, .nonPaper, .digest: return true
        case .letter: return true
        default: return isBare || isNamedAround || speaksAsSide || actsThroughout
        }
    }

    /// `Dear members`, `Members' briefing`, `Newsletter no. 9`, in the lines above the text.
    var isToMembers: Bool {
        text.top(8).contains { block in
            guard block.span.count < 120 else { return false }
            let words = Tokenizer.tokens(in: text.text, block.span)
            return words.indices.contains { place in
                if Self.bulletins.contains(words[place].folded) { return true }
                return ["members", "member"].contains(words[place].folded)
                    && (place == 1 && words[0].folded == "dear"
                        || place + 2 < words.count
                            && ["'", "'s"].contains(words[place + 1].folded))
            }
        }
    }

    private static let bulletins: WordSet = ["newsletter", "bulletin", "circular"]

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
            case "delegation": return next == "to" || next == "of"
            case "european": return next == "commission" || next == "external" || next == "union"
            default: return false
            }
        }
    }

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
