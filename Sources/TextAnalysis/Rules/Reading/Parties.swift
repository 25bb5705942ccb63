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
            let lines = text.text.words(in: block.span).split {
                $0.isNewline || $0 == ";"
            }
            for line in lines where line.contains(":") {
                let name = String(line.prefix { $0 != ":" }).singleSpaced
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
        for block in text.top(4) where block.span.count < 300 {
            let isProse =
                block.kind.isProse && TextProbe(text.text).endsSentence(block.span)
            guard !isProse, let pair = named(text.mentions(in: block.span), knowledge) else {
                continue
            }
            return pair
        }
        return nil
    }

    /// `The EU and Chile held their dialogue`: those whom the first sentence names.
    private static func opening(_ text: AnalysedText, _ knowledge: RuleKnowledge) -> [SubjectID]? {
        text.sentences.first { $0.blockKind.isProse }
            .flatMap { named(Array(text.mentions[$0.mentions]), knowledge) }
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
