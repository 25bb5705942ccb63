internal import BriefCore

/// The line above a text by which the mission of a member state names itself: `EMBASSY OF IRELAND,
/// HANOI`, `Permanent Representation of Malta to the European Union`.
struct MissionLine {
    /// The mission, whatever the case of the line: `Embassy of Ireland`.
    let name: String
    let country: SubjectID

    /// Finds the line among the first of a text; nil where none is nothing but a mission's name.
    init?(above text: AnalysedText, _ knowledge: RuleKnowledge) {
        for block in text.top(8) where block.span.count < 100 {
            guard let line = MissionLine(block, text, knowledge) else { continue }
            self = line
            return
        }
        return nil
    }

    private init?(_ block: Block, _ text: AnalysedText, _ knowledge: RuleKnowledge) {
        guard
            let country = text.mentions(in: block.span).first(where: {
                $0.mention.subject.kind == .country && knowledge.actors[$0]?.isMember ?? false
            }), let fact = knowledge.actors[country]
        else { return nil }
        var tokens = Tokenizer.tokens(in: text.text, block.span)[...]
        if tokens.first?.folded == "from", tokens.dropFirst().first?.folded == ":" {
            tokens = tokens.dropFirst(2)
        }
        guard
            let mission = tokens.prefix(4).firstIndex(where: {
                Self.missions.contains($0.folded)
            })
        else { return nil }
        // `Irish Embassy`, `Permanent Representation`, `Consulate General`
        let before = tokens[..<mission].drop {
            country.span.contains($0.span) || $0.folded == "the"
        }
        let isBefore = country.span.end <= tokens[mission].span.start
        let general = tokens[(mission + 1)...].prefix { Self.ranks.contains($0.folded) }
        guard before.allSatisfy({ Self.ranks.contains($0.folded) }) else { return nil }
        var rest = tokens[general.endIndex...]
        if !isBefore {
            guard rest.first?.folded == "of" else { return nil }
            rest = rest.dropFirst().drop { $0.folded == "the" }
            guard rest.first?.span.start == country.span.start else { return nil }
            rest = rest.drop { country.span.contains($0.span) }
        }
        guard Self.isSeat(rest) else { return nil }
        let words = before + [tokens[mission]] + general
        let kind = words.map { word in
            let plain = text.text.words(in: word.span).lowercased()
            return plain.prefix(1).uppercased() + plain.dropFirst()
        }
        name = kind.joined(separator: " ") + " of \(fact.name)"
        self.country = country.mention.subject
    }

    /// True for what may follow the name: nothing, or where the mission is and of what day the
    /// text is; `stormed in Niamey` is news of one.
    private static func isSeat(_ words: ArraySlice<Token>) -> Bool {
        guard let first = words.first else { return true }
        guard first.kind == .mark && first.folded != ":" || ["in", "to"].contains(first.folded),
            words.count(where: { $0.kind == .word }) <= 6
        else { return false }
        return words.allSatisfy { word in
            switch word.kind {
            case .word: word.isCapitalised && !isVerb(word) || joints.contains(word.folded)
            case .mark: ![":", "?", "!", "\""].contains(word.folded)
            default: true
            }
        }
    }

    /// `stormed`, in a headline whose words all begin with a capital; `United` is of a name.
    private static func isVerb(_ word: Token) -> Bool {
        word.folded.hasSuffix("ed") && word.folded != "united" || verbs.contains(word.folded)
    }

    private static let missions: WordSet = ["embassy", "consulate", "representation", "mission"]
    private static let ranks: WordSet = ["permanent", "general", "honorary"]
    private static let joints: WordSet = ["in", "to", "the", "of", "and", "at", "for"]
    /// What befalls or is done by a mission in a headline.
    private static let verbs: WordSet = [
        "opens", "closes", "reopens", "opening", "closing", "hit", "shut", "under", "warns",
        "hosts", "says", "attack", "fire", "moves", "is", "was", "will", "on",
    ]
}
