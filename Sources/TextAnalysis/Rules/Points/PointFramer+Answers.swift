internal import BriefCore

/// What our side answers in the same sentence.
extension PointFramer {
    /// `Chile asked for it; the EU side agreed to look into it`: what the side says behind a
    /// semicolon, to what others said before it.
    func answer(in reading: SentenceReading) -> PointFrame? {
        guard [.own, .news, .outside, .record].contains(context.genre),
            let mark = reading.tokens.lastIndex(where: { $0.folded == ";" }) ?? turn(in: reading),
            let clause = reading.clauses.first(where: {
                $0.start > mark && (!$0.isSubordinate || Self.isSetting(reading.tokens[mark]))
            }),
            let actor = context.actors.actors(in: clause.subject, of: reading).first, actor.isSide,
            // `China sends ten; Europe manages four`, in a record: said by whoever speaks.
            context.genre != .record || clause.mood != .fact
        else { return nil }
        return PointFrame(
            reading: reading,
            holder: actor,
            basis: .said,
            main: clause,
            subject: actor,
            isFormat: false,
            opening: mark + 1
        )
    }

    /// The last `, and` of a sentence; nil where none parts two clauses.
    private func turn(in reading: SentenceReading) -> Int? {
        reading.tokens.indices.dropFirst().last { place in
            (["and", "but"].contains(reading.tokens[place].folded)
                || Self.isSetting(reading.tokens[place]))
                && reading.tokens[place - 1].folded == ","
                && reading.clauses.contains { $0.start == place + 1 }
        }
    }

    /// `whereas the EU prefers …`: one side set against the other.
    private static func isSetting(_ token: Token) -> Bool {
        ["whereas", "while"].contains(token.folded)
    }
}
