internal import BriefCore

/// A label that says of what sort the line behind its colon is: `Our objective: …`,
/// `EU line: …`.
///
/// - Source: the practice of briefs and flash notes; Nunberg, The Linguistics of Punctuation (1990):
///   what stands behind a colon fills in what stands before it.
struct LineLabel {
    /// What sort of line it is.
    let modality: TalkingPoint.Modality
    /// False for `Kenyan line: …`, and for a label that names nobody.
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
        let noun = tokens[..<colon].last {
            $0.kind == .word && !["to", "take", "of", "raise"].contains($0.folded)
        }
        guard let noun, let modality = Self.sorts[noun.folded] else { return nil }
        self.modality = modality
        isOurs =
            ["our", "eu", "eu's", "union", "we"].contains(tokens[0].folded)
            || tokens[0].folded == "the" && tokens[1].folded == "eu"
        self.colon = colon
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
