internal import BriefCore

/// Who `both sides` are, where a text tells of exactly two parties.
///
/// - Source: Quirk and others, A Comprehensive Grammar, 5.16: `both` presupposes two that are known;
///   the list of those present, the title or the first sentence makes them known.
///
/// An object that fills while it is asked; it belongs to one reading of one text.
final class Parties {
    /// The names that the text gives the parties, each looked for once.
    private var names: [SubjectID: String] = [:]
    /// The side and its partner; nil where the text as a whole has not these two.
    private let pair: [SubjectID]?
    /// True where they are the two of every section, whomever it tells of.
    private let isSettled: Bool

    /// Looks through the head of a text.
    init(_ text: AnalysedText, _ knowledge: RuleKnowledge) {
        let known = Parties.present(text, knowledge) ?? Parties.titled(text, knowledge)
        pair = known ?? Parties.opening(text, knowledge)
        isSettled = known != nil || text.metadata.kind == .jointStatement
    }

    /// The two parties of the section a sentence stands in; nil where it has not exactly two.
    func parties(of reading: SentenceReading, in text: AnalysedText) -> [SubjectID]? {
        if let pair, isSettled { return pair }
        let owners = (reading.sentence.passage.section.map { text.sections[$0].owners } ?? [])
            .filter { $0.kind == .country }
        guard let pair else { return owners.count == 1 ? [ActorFacts.union] + owners : nil }
        if owners.isEmpty || owners.contains(where: pair.contains) { return pair }
        return owners.count == 1 ? [pair[0]] + owners : nil
    }

    /// The name of a party, found by what is given where it has not been asked for before.
    func name(of subject: SubjectID, found: () -> String) -> String {
        if let name = names[subject] { return name }
        let name = found()
        names[subject] = name
        return name
    }

    /// `Commission: …`, `Brazil: …`: those under whose names people are listed.
    private static func present(_ text: AnalysedText, _ knowledge: RuleKnowledge) -> [SubjectID]? {
        guard text.metadata.kind == .record else { return nil }
        var found: [SubjectID] = []
        for block in text.top(20) where block.span.count < 400 {
            let lines = text.text.bytes[block.span.start..<block.span.end].split {
                0x0A...0x0D ~= $0 || $0 == UInt8(ascii: ";")
            }
            for line in lines {
                guard let colon = line.firstIndex(of: UInt8(ascii: ":")) else { continue }
                let name = String(decoding: line[..<colon], as: UTF8.self).singleSpaced
                guard let subject = knowledge.actors.subject(named: name),
                    knowledge.actors[subject]?.canAct ?? false
                else { continue }
                found.append(subject)
            }
        }
        return pair(found, knowledge)
    }

    /// `Joint statement of the EU–Chile summit`: those whom the title names.
    private static func titled(_ text: AnalysedText, _ knowledge: RuleKnowledge) -> [SubjectID]? {
        // A mail's subject may stand above the title.
        for block in text.top(5) where block.span.count < 300 {
            let isProse =
                block.kind.isProse && TextProbe(text.text).endsSentence(block.span)
            guard !isProse, let pair = named(text.mentions(in: block.span), knowledge) else {
                continue
            }
            return pair
        }
        return nil
    }

    /// `The EU and Chile held their dialogue`: those with whom the first sentence begins.
    private static func opening(_ text: AnalysedText, _ knowledge: RuleKnowledge) -> [SubjectID]? {
        guard let sentence = text.sentences.first(where: { $0.blockKind.isProse }) else {
            return nil
        }
        let end = sentence.tokens.prefix(12).last?.span.end ?? 0
        return named(text.mentions[sentence.mentions].filter { $0.span.start < end }, knowledge)
    }

    private static func named(
        _ mentions: [LocatedMention],
        _ knowledge: RuleKnowledge
    ) -> [SubjectID]? {
        pair(mentions.map(\.mention.subject).filter { $0.kind != .body }, knowledge)
    }

    /// The side and the one other among those who can act; nil where there are not these two.
    private static func pair(
        _ subjects: [SubjectID],
        _ knowledge: RuleKnowledge
    ) -> [SubjectID]? {
        var (own, others): (Set<SubjectID>, Set<SubjectID>) = ([], [])
        for subject in subjects {
            guard let fact = knowledge.actors[subject], fact.canAct, !fact.isMember,
                subject.kind != .person
            else { continue }
            if fact.isSide { own.insert(subject) } else { others.insert(subject) }
        }
        guard own.count == 1, others.count == 1, let side = own.first, let other = others.first
        else { return nil }
        return [side, other]
    }
}

extension ActorReader {
    /// `Both sides (EU and Chile)`: the words of a text for the two parties, and who they are where
    /// it tells.
    func named(_ joint: String, _ reading: SentenceReading) -> String {
        guard let parties = parties.parties(of: reading, in: text) else { return joint }
        return joint + " (" + parties.map(partyName).joined(separator: " and ") + ")"
    }

    /// `Both sides (EU and Chile)`, for those who met; nil where there may be more of them.
    func both(_ reading: SentenceReading) -> String? {
        guard !areMore, parties.parties(of: reading, in: text) != nil else { return nil }
        return named("Both sides", reading)
    }

    /// `The EU, Japan and Korea met`: the first line lists more than one partner.
    private var areMore: Bool {
        guard let first = text.sentences.first else { return false }
        let partners = text.mentions[first.mentions].filter {
            let subject = $0.mention.subject
            guard subject.kind == .country, let fact = knowledge.actors[subject] else {
                return false
            }
            return !fact.isSide && !fact.isMember
        }
        return zip(partners, partners.dropFirst()).contains { one, other in
            let between = first.tokens.filter {
                $0.span.start >= one.span.end && $0.span.end <= other.span.start
            }
            return one.mention.subject != other.mention.subject && !between.isEmpty
                && between.allSatisfy { [",", "and", "the"].contains($0.folded) }
        }
    }

    /// True for one of the two who meet, or of the more whom the first line names.
    func isParty(_ subject: SubjectID, _ reading: SentenceReading) -> Bool {
        if let parties = parties.parties(of: reading, in: text) { return parties.contains(subject) }
        return text.sentences.first?.mentions.contains {
            text.mentions[$0].mention.subject == subject
        } ?? false
    }

    /// `Russia and Ukraine met. Both sides …`, `both parties to the conflict`: two whom the text has
    /// named since, or whom a phrase behind the words picks out, and not those who speak.
    ///
    /// - Source: Grosz, Joshi and Weinstein, Centering (1995): what opens a sentence is taken up by the
    ///   next one.
    func areOthers(_ run: Range<Int>, _ reading: SentenceReading) -> Bool {
        guard let parties = parties.parties(of: reading, in: text) else { return false }
        let next = run.upperBound
        if next + 1 < reading.tokens.count,
            ["to", "of", "in"].contains(reading.tokens[next].folded)
        {
            // `both parties to the agreement`
            let noun = (next + 1)..<min(next + 5, reading.tokens.count)
            return !noun.contains {
                isThing($0, reading) || isInsideMention($0, reading)
                    || Self.bonds.contains(reading.tokens[$0].folded)
            }
        }
        // `We are concerned about Tonga. Both sides must refrain from threats`: whoever signs does not
        // say `must` of itself by another name than `we` where only others were named.
        let isOrder =
            text.metadata.kind == .jointStatement
            && reading.clauses.contains {
                $0.subject.contains(run.lowerBound) && $0.mood == .needed
            }
        if let are = areOthers(reading.sentence, upTo: run.lowerBound, parties) { return are }
        for index in stride(from: reading.index - 1, through: max(0, reading.index - 2), by: -1) {
            let sentence = text.sentences[index]
            guard
                sentence.passage.block == reading.sentence.passage.block
                    || index == reading.index - 1
            else { return false }
            let limit = sentence.tokens.count
            if isOrder, case let named = named(in: sentence, upTo: limit), !named.isEmpty {
                return !named.contains { parties.contains($0.subject) }
            }
            if let are = areOthers(sentence, upTo: limit, parties) { return are }
        }
        return false
    }

    /// By which the side is meant as often as not.
    private static let europe = SubjectID(.region, "europe")

    /// What those who speak are parties to.
    private static let bonds: WordSet = [
        "agreement", "accord", "treaty", "partnership", "alliance", "contract", "deal",
        "memorandum", "dialogue", "talks", "negotiations", "meeting", "convention", "table",
    ]

    /// Whether a sentence opens with two that are not the parties; nil where it names nobody.
    private func areOthers(
        _ sentence: Sentence,
        upTo limit: Int,
        _ parties: [SubjectID]
    ) -> Bool? {
        let named = named(in: sentence, upTo: limit)
        guard let first = named.first else { return nil }
        guard named.count > 1, first.tokens.lowerBound <= 2 else { return false }
        return areJoined(named[0].tokens, named[1].tokens, sentence)
            ? !(parties.contains(first.subject) && parties.contains(named[1].subject))
            : !named.contains { parties.contains($0.subject) }
    }

    /// The countries a sentence names, each where it first does.
    private func named(
        in sentence: Sentence,
        upTo limit: Int
    ) -> [(subject: SubjectID, tokens: Range<Int>)] {
        var named: [(subject: SubjectID, tokens: Range<Int>)] = []
        for index in sentence.mentions {
            let mention = text.mentions[index]
            let subject = mention.mention.subject
            guard
                subject.kind == .country
                    || subject.kind == .region && subject != Self.europe,
                !named.contains(where: { $0.subject == subject }),
                let first = sentence.tokens.firstIndex(where: { mention.span.contains($0.span) }),
                first < limit
            else { continue }
            let last = sentence.tokens.lastIndex { mention.span.contains($0.span) } ?? first
            named.append((subject, first..<last + 1))
        }
        return named
    }

    /// `Russia and Ukraine`.
    private func areJoined(_ one: Range<Int>, _ other: Range<Int>, _ sentence: Sentence) -> Bool {
        guard one.upperBound < other.lowerBound else { return false }
        let between = sentence.tokens[one.upperBound..<other.lowerBound]
        return between.first?.folded == "and"
            && between.dropFirst().allSatisfy { $0.folded == "the" }
    }

    /// True where the sentence before opens with both parties, or `both sides`.
    func takesUpParties(_ reading: SentenceReading) -> Bool {
        guard reading.index > 0, let parties = parties.parties(of: reading, in: text) else {
            return false
        }
        let sentence = text.sentences[reading.index - 1]
        let named = named(in: sentence, upTo: 12)
        guard named.count > 1, named[0].tokens.lowerBound <= 2 else { return false }
        return parties.contains(named[0].subject) && parties.contains(named[1].subject)
            && areJoined(named[0].tokens, named[1].tokens, sentence)
    }

    private func partyName(of subject: SubjectID) -> String {
        parties.name(of: subject) { printedName(of: subject) }
    }

    /// The longest name that the text itself gives a party, such as `Republic of Korea`, unless it
    /// is a mouthful.
    private func printedName(of subject: SubjectID) -> String {
        if subject == ActorFacts.union { return knowledge.side }
        let name = knowledge.actors[subject]?.name ?? subject.code
        guard subject.kind == .country else { return name }
        var longest: TextSpan?
        for located in text.mentions where located.mention.subject == subject {
            let alias = located.mention.alias
            guard alias == .name || alias == .official, located.span.count <= 24,
                located.span.count > longest?.count ?? 0
            else { continue }
            longest = located.span
        }
        return longest.map(plain) ?? name
    }
}
