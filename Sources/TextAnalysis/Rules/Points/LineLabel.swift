internal import BriefCore

/// A label that says of what sort the line behind its colon is: `Our objective: …`,
/// `EU line: …`.
///
/// - Source: the practice of briefs and flash notes; Nunberg, The Linguistics of Punctuation (1990):
///   what stands behind a colon fills in what stands before it.
struct LineLabel {
    /// What sort of line it is.
    let modality: TalkingPoint.Modality
    /// True for `Our line: …` and `The EU's key message: …`; false for `Kenyan line: …`, for `EU
    /// exporters' priorities: …`, and for a label that names nobody.
    let isOurs: Bool
    /// The colon.
    let colon: Int

    /// Reads the first words of a sentence; nil where they are no such label.
    init?(_ reading: SentenceReading) {
        let tokens = reading.tokens
        guard tokens.count > 3,
            let colon = tokens.prefix(7).firstIndex(where: { $0.folded == ":" }), colon > 1,
            colon + 2 < tokens.count, tokens[0].isCapitalised
        else { return nil }
        let noun = tokens[..<colon].lastIndex {
            $0.kind == .word && !["to", "take", "of", "raise"].contains($0.folded)
        }
        guard let noun, let modality = Self.sorts[tokens[noun].folded],
            // `We heard Kenya's request: …`: a clause, and no label.
            !reading.clauses.contains(where: {
                $0.verb.lowerBound < colon && !$0.verb.contains(noun)
            })
        else { return nil }
        self.modality = modality
        isOurs = Self.isOurs(noun, reading)
        self.colon = colon
    }

    /// True where `our` or `EU` determines the noun itself, with an adjective between at most.
    private static func isOurs(_ noun: Int, _ reading: SentenceReading) -> Bool {
        let tokens = reading.tokens
        var next = tokens[0].folded == "the" ? 1 : 0
        guard ["our", "eu", "eu's", "union"].contains(tokens[next].folded) else { return false }
        next += 1
        if tokens[next].folded == "'s" { next += 1 }
        guard next <= noun, noun - next <= 1 else { return false }
        return (next..<noun).allSatisfy { place in
            tokens[place].kind == .word && !tokens[place].isCapitalised
                && reading.classes[place].isDisjoint(with: [
                    .possessive, .preposition, .coordinator,
                ])
        }
    }

    private static let sorts: [Word: TalkingPoint.Modality] = [
        "objective": .aim, "objectives": .aim, "aim": .aim, "aims": .aim, "goal": .aim,
        "goals": .aim, "priority": .aim, "priorities": .aim, "interest": .aim, "interests": .aim,
        "ambition": .aim, "target": .aim, "line": .defensive, "lines": .defensive,
        "position": .defensive, "answer": .defensive, "reply": .defensive, "message": .argument,
        "messages": .argument, "view": .argument, "ask": .ask, "asks": .ask, "request": .ask,
        "requests": .ask, "offer": .offer, "offers": .offer, "commitment": .commitment,
        "commitments": .commitment, "principle": .principle,
    ]
}

extension PointFramer {
    /// `Our line: the audit comes first`, in a text of our own.
    func labelled(
        _ label: LineLabel,
        _ reading: SentenceReading,
        _ voice: Voice
    ) -> PointFrame {
        // `EU line: …`, whoever spoke last
        let side = Actor(name: context.knowledge.side, subject: ActorFacts.union, isSide: true)
        let isUnion = !["our", "we"].contains(reading.tokens[0].folded)
        let holder = isUnion ? side : voice.actor.isSide ? voice.actor : context.author
        return PointFrame(
            reading: reading,
            holder: holder,
            basis: .said,
            main: reading.clauses.first { $0.start > label.colon },
            subject: nil,
            isFormat: false,
            label: label
        )
    }
}
