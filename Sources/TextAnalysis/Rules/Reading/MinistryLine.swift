internal import BriefCore

/// The line above a text by which a ministry or the government of a member state names itself:
/// `Ministry for Foreign Affairs of Finland`, `Finnish Government`.
///
/// - Source: institutions print their name above what they publish; a member's page speaks for that
///   member, as the Union's speaks for the Union.
struct MinistryLine {
    /// The member, by the vocabulary's name: `Finland`.
    let name: String
    let country: SubjectID

    /// Reads the first line of a text that is its own; nil where it is more than such a name.
    init?(above text: AnalysedText, _ knowledge: RuleKnowledge) {
        switch text.metadata.kind {
        case .pressRelease, .webPage, .speech, .other, nil: break
        default: return nil
        }
        // `Yle News`, and below it `Finnish Government`: a topic that a reporter's page prints; only
        // what every page has, such as `Skip to content`, may stand before.
        guard let block = text.top(4).first(where: { $0.kind != .boilerplate }),
            block.span.count < 100,
            let line = MinistryLine(block, text, knowledge)
        else { return nil }
        self = line
    }

    private init?(_ block: Block, _ text: AnalysedText, _ knowledge: RuleKnowledge) {
        let countries = text.mentions(in: block.span).filter {
            $0.mention.subject.kind == .country
        }
        guard countries.count == 1, let country = countries.first,
            let fact = knowledge.actors[country], fact.isMember
        else { return nil }
        let tokens = Tokenizer.tokens(in: text.text, block.span)
        guard tokens.count <= 12,
            let office = tokens.firstIndex(where: { Self.offices.contains($0.folded) }),
            tokens.allSatisfy({
                $0.kind == .word
                    ? $0.isCapitalised || Self.joints.contains($0.folded) : $0.folded == ","
            })
        else { return nil }
        // `Finnish Government`, `Finnish Ministry of Transport`
        let isBefore =
            country.span.end <= tokens[office].span.start
            && tokens[..<office].allSatisfy { country.span.contains($0.span) || $0.folded == "the" }
            && (office + 1 == tokens.count || Self.joints.contains(tokens[office + 1].folded))
        // `Ministry of Transport of Finland`, `Government Offices of Sweden`
        let isBehind =
            office <= 1 && tokens.last.map { country.span.contains($0.span) } ?? false
            && tokens.dropFirst(office + 1).contains { Self.joints.contains($0.folded) }
        guard isBefore || isBehind else { return nil }
        name = fact.name
        self.country = country.mention.subject
    }

    private static let offices: WordSet = ["ministry", "government", "chancellery"]
    private static let joints: WordSet = ["of", "for", "the", "and"]
}
