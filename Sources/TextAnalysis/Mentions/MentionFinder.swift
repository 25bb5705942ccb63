internal import BriefCore

/// Finds what a text names: countries, regions, fora, bodies, instruments, persons,
/// priorities.
struct MentionFinder: Sendable {
    /// Formats and their instances, for the stages that follow.
    let formats: BilateralFormats
    /// For each place of the vocabulary the subject there, as a list for findings to share.
    let subjects: [[SubjectID]]
    private let gazetteer: Gazetteer
    private let index: FormatIndex
    private let metonyms: MetonymRule
    private let members: MemberCodes

    /// Compiles a vocabulary.
    ///
    /// - Parameters:
    ///   - vocabulary: Subjects and cues.
    ///   - side: Code of the region that is the side, such as `EU`.
    init(_ vocabulary: Vocabulary, side: String) {
        metonyms = MetonymRule(vocabulary.cues)
        members = MemberCodes(vocabulary.subjects)
        gazetteer = Gazetteer(vocabulary.subjects)
        subjects = gazetteer.subjects.map { [$0] }
        formats = BilateralFormats(vocabulary.subjects, side: side)
        index = FormatIndex(formats, vocabulary.subjects)
    }

    /// The mentions of a text by start, longer ones first; none in boilerplate or code.
    func mentions(in text: AnalysedText) -> [LocatedMention] {
        var found: [LocatedMention] = []
        var pending: [LocatedMention] = []
        var acts: [Act] = []
        var local = LocalForms(members.areUsed(in: text) ? members : nil)
        var reader = SentenceMentions(
            text.text.bytes,
            gazetteer: gazetteer,
            metonyms: metonyms
        )
        for place in text.sentences.indices where mayName(text.sentences[place].blockKind) {
            let tokens = text.sentences[place].tokens
            local.place = place
            reader.read(tokens, local: local)
            for mention in reader.pending {
                let located = located(mention, tokens)
                if let near = mention.near, isLongAct(mention, beside: reader.accepted) {
                    acts.append(Act(near: near, mention: located))
                } else {
                    pending.append(located)
                }
            }
            guard !reader.accepted.isEmpty else { continue }
            var mentions = reader.accepted
            local.learn(
                from: &mentions,
                in: tokens,
                gazetteer: gazetteer,
                isHead: place < MentionFinder.head
            )
            mentions = FormatComposer.composed(mentions, in: tokens, formats: index)
            for mention in mentions { found.append(located(mention, tokens)) }
        }
        found += told(acts, in: text)
        return ordered(found + confirmed(pending, by: found))
    }

    /// The name of an act whose sentence does not say of which country it is.
    private struct Act {
        let near: Int
        let mention: LocatedMention
    }

    /// True for a name of an act in several words, no country beside it: `AIDA` alone may be
    /// something else altogether, and the act of another country is named with it.
    private func isLongAct(_ mention: FoundMention, beside named: [FoundMention]) -> Bool {
        mention.kind == .instrument && mention.tokens.count > 1
            && !named.contains { $0.kind == .country }
    }

    /// Acts of countries that the text speaks of: it need not name them in each sentence.
    private func told(_ acts: [Act], in text: AnalysedText) -> [LocatedMention] {
        var known: [Int: Bool] = [:]
        return acts.filter { act in
            if let isNear = known[act.near] { return isNear }
            let isNear = text.sentences.contains {
                mayName($0.blockKind) && gazetteer.isNear(act.near, in: $0.tokens)
            }
            known[act.near] = isNear
            return isNear
        }.map(\.mention)
    }

    /// Sentences, headings and labels among them, in which a text says what it is about.
    private static let head = 8

    /// A doubtful form is meant where the text names the subject elsewhere without doubt.
    private func confirmed(
        _ pending: [LocatedMention],
        by found: [LocatedMention]
    ) -> [LocatedMention] {
        guard !pending.isEmpty else { return [] }
        let named = Set(found.map(\.place))
        return pending.filter { named.contains($0.place) }
    }

    private func mayName(_ kind: Block.Kind) -> Bool {
        kind != .boilerplate && kind != .code
    }

    private func located(_ mention: FoundMention, _ tokens: [Token]) -> LocatedMention {
        LocatedMention(
            span: TextSpan(tokens[mention.start].span.start, tokens[mention.end - 1].span.end),
            mention: Mention(gazetteer.subjects[mention.subject], alias: mention.alias),
            place: mention.subject
        )
    }

    private func ordered(_ mentions: [LocatedMention]) -> [LocatedMention] {
        let isOrdered = zip(mentions, mentions.dropFirst()).allSatisfy { !precedes($1, $0) }
        return isOrdered ? mentions : mentions.sorted(by: precedes)
    }

    private func precedes(_ left: LocatedMention, _ right: LocatedMention) -> Bool {
        if left.span.start != right.span.start { return left.span.start < right.span.start }
        if left.span.end != right.span.end { return left.span.end > right.span.end }
        return left.mention.subject < right.mention.subject
    }
}
