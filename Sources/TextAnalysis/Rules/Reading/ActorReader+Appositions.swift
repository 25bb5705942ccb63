internal import BriefCore

/// Names that stand beside the words for their bearers.
extension ActorReader {
    /// `its rival, CISPE, argues`: the name that stands for one who is told by whose he is; nil
    /// where none does.
    func apposed(_ range: Range<Int>, _ reading: SentenceReading) -> Actor? {
        let tokens = reading.tokens
        guard let first = range.first,
            reading.classes[first].contains(.possessive) || isHost(range, reading)
                || isOffice(range, reading)
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

    /// `Chile's Minister for Science, Ana Ruiz, spoke`: an office, and who holds it behind.
    private func isOffice(_ range: Range<Int>, _ reading: SentenceReading) -> Bool {
        let tokens = reading.tokens
        let comma = tokens[range.lowerBound...].firstIndex { $0.folded == "," } ?? tokens.count
        guard comma - range.lowerBound <= 10, comma + 2 < tokens.count,
            tokens[comma + 1].isCapitalised, tokens[comma + 2].isCapitalised,
            tokens[comma + 1].kind == .word, tokens[comma + 2].kind == .word
        else { return false }
        return tokens[range.lowerBound..<comma].contains { Self.officers.contains($0.folded) }
            && !reading.sentence.mentions.contains { index in
                text.mentions[index].mention.subject.kind != .person
                    && text.mentions[index].span.start >= tokens[comma].span.start
                    && text.mentions[index].span.start <= tokens[comma + 2].span.start
            }
    }

    /// `Commissioner for Digital Partnerships Ana Ruiz`: the name behind the field of an office;
    /// nil where the words end with the field.
    func named(behindOffice range: Range<Int>, _ reading: SentenceReading) -> Actor? {
        let tokens = reading.tokens
        guard range.count > 4,
            let office = range.prefix(4).last(where: { Self.officers.contains(tokens[$0].folded) }),
            ["for", "of"].contains(tokens[office + 1].folded), office + 2 < range.upperBound,
            let field = range.last(where: { Self.fields.contains(tokens[$0].folded) }),
            field > office + 1, case let name = (field + 1)..<range.upperBound,
            (2...4).contains(name.count),
            name.allSatisfy({ tokens[$0].kind == .word && tokens[$0].isCapitalised })
        else { return nil }
        return Actor(
            name: plain(reading.span(name.lowerBound, name.upperBound - 1)),
            subject: nil,
            isSide: tokens[office].folded == "commissioner"
                && !isOthers(range.lowerBound..<office, name.upperBound, reading)
        )
    }

    /// `Kenya's Commissioner for Trade`, `Commissioner for Trade Ida Moreno of the African Union`:
    /// an office of somebody who is not the side.
    private func isOthers(_ before: Range<Int>, _ end: Int, _ reading: SentenceReading) -> Bool {
        let tokens = reading.tokens
        let owned = max(0, before.lowerBound - 1)..<before.upperBound
        if owned.contains(where: { tokens[$0].folded == "'s" || tokens[$0].folded == "'" })
            || before.contains(where: { reading.classes[$0].contains(.possessive) })
        {
            let owner = reading.sentence.mentions.lazy.map { self.text.mentions[$0] }.last {
                $0.span.end <= tokens[before.upperBound].span.start
            }
            guard let owner, knowledge.actors[owner]?.isSide ?? false else { return true }
        }
        // `the Kenyan Commissioner`, `AU Commissioner`
        let start = tokens[before.lowerBound].span.start
        let isNamed = reading.sentence.mentions.contains {
            let mention = text.mentions[$0]
            return mention.span.start >= start
                && mention.span.end <= tokens[before.upperBound].span.start
                && !(knowledge.actors[mention]?.isSide ?? true)
        }
        return isNamed || PeopleReader.isOfOthers(end, tokens)
    }

    /// Nouns in which the field of an office ends.
    private static let fields: WordSet = [
        "affairs", "partnerships", "trade", "development", "economy", "transformation", "policy",
        "security", "neighbourhood", "industry", "agriculture", "energy", "communications",
        "infrastructure", "innovation", "research", "science", "services", "technology",
        "technologies", "finance", "finances", "economics", "environment", "climate", "action",
        "cooperation", "transition", "justice", "interior", "defence", "health", "education",
        "labour", "culture", "fisheries", "enlargement", "preparedness", "sovereignty",
        "democracy", "space", "transport", "telecommunications", "planning", "investment",
        "commerce", "digitalisation", "digitalization", "information", "sea", "oceans", "equality",
        "relations", "integration", "competition", "market", "values", "migration", "growth",
        "resilience", "connectivity", "youth", "works", "water", "mobility", "management",
    ]

    /// What a country may be to others.
    private static let roles: WordSet = [
        "host", "chair", "presidency", "holder", "organiser", "coordinator", "sponsor", "country",
        "depositary", "neighbour", "leader", "winner", "author", "initiator",
    ]
}
