internal import BriefCore

/// Names that stand beside the words for their bearers.
extension ActorReader {
    /// `its rival, CISPE, argues`: the name that stands for one who is told by whose he is; nil
    /// where none does.
    func apposed(_ range: Range<Int>, _ reading: SentenceReading) -> Actor? {
        let tokens = reading.tokens
        guard let first = range.first,
            reading.classes[first].contains(.possessive) || isHost(range, reading)
        else {
            return nil
        }
        let comma = range.first { tokens[$0].folded == "," } ?? range.upperBound
        guard comma < tokens.count, tokens[comma].folded == "," else { return nil }
        let end = tokens[(comma + 1)...].firstIndex { !$0.isCapitalised } ?? tokens.count
        guard end > comma + 1, end < tokens.count, tokens[end].folded == ",",
            end >= range.upperBound
        else { return nil }
        return actor(in: (comma + 1)..<end, of: reading)
    }

    /// `The chair of the group, Mongolia, has …`: a role, and the country that has it behind.
    private func isHost(_ range: Range<Int>, _ reading: SentenceReading) -> Bool {
        guard range.lowerBound + 1 < range.upperBound,
            reading.classes[range.lowerBound].contains(.determiner),
            Self.roles.contains(reading.tokens[range.lowerBound + 1].folded),
            let comma = reading.tokens[range.lowerBound...].firstIndex(where: {
                $0.folded == ","
            }), comma + 1 < reading.tokens.count
        else { return false }
        let name = reading.tokens[comma + 1].span.start
        return reading.sentence.mentions.contains {
            text.mentions[$0].span.start == name
                && text.mentions[$0].mention.subject.kind == .country
        }
    }

    /// What a country may be to others.
    private static let roles: WordSet = [
        "host", "chair", "presidency", "holder", "organiser", "coordinator", "sponsor", "country",
        "depositary", "neighbour", "leader", "winner", "author", "initiator",
    ]
}
