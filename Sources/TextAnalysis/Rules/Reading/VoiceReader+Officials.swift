internal import BriefCore

/// Officials without a name, and for whom they speak.
extension VoiceReader {
    /// The word for who speaks, where a name ends with it: `Commission spokesperson`.
    static func spokesperson(_ name: String) -> String? {
        guard let last = name.split(separator: " ").last?.lowercased(),
            ["spokesperson", "spokeswoman", "spokesman"].contains(last)
        else { return nil }
        return last.prefix(1).uppercased() + last.dropFirst()
    }

    /// `Some want a limit, and the Minister said that …`: takes note of a person who speaks behind
    /// others.
    mutating func noteLater(_ reading: SentenceReading) {
        for clause in reading.clauses.dropFirst()
        where !clause.isSubordinate && reading.isCovered(clause.head, by: .speechVerb) {
            let isOffice = clause.subject.contains {
                VoiceReader.offices.contains(reading.tokens[$0].folded)
            }
            guard isOffice, let actor = actors.actor(in: clause.subject, of: reading),
                actor != author
            else { continue }
            people.note(actor)
        }
    }

    /// `They asked the Commission for guarantees. A spokesperson replied …`: who was asked answers.
    func addressed(_ clause: Int, _ reading: SentenceReading) -> Actor? {
        guard
            ["replied", "answered", "responded", "retorted"]
                .contains(reading.tokens[reading.clauses[clause].head].folded),
            reading.index > 0, case let before = readings[reading.index - 1],
            reading.sentence.passage.block - before.sentence.passage.block <= 1,
            before.cues.contains(.issueAsks)
        else { return nil }
        let bodies = before.sentence.mentions.compactMap { index -> Actor? in
            guard text.mentions[index].mention.subject.kind == .body else { return nil }
            return actors.actor(of: text.mentions[index])
        }
        return bodies.count == 1 && bodies[0].isSide ? bodies[0] : nil
    }
}
