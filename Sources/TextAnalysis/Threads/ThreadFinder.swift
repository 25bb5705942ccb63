package import BriefCore

/// Finds matters that are raised in one source and taken up in another.
///
/// Two findings of one subject are linked where they share rare words: the rarer
/// among all members, the more a word weighs. What the later one does is read
/// from what both are: an achievement answers a request, an issue echoes an issue.
///
/// - Source: Spärck Jones, A statistical interpretation of term specificity
///   (1972), for the weights; Kalia and others (2013) for the life of commitments.
package struct ThreadFinder: Sendable {
    let common: Set<String>
    let occasions: OccasionCues
    let names: CountryNames
    let titles: ThreadNames
    let lexicon: Lexicon

    /// Least share of the lighter member's weight that must be in common.
    private static let leastShare = 0.3
    /// The same where two of at least three words stand side by side in both: two alone may be
    /// no more than a name.
    private static let leastShareOfPair = 0.2
    /// The same where two words are all there is, and they stand apart.
    private static let leastShareOfTwo = 0.4
    /// A word of more members than this links nothing.
    private static let mostMembers = 40

    /// Takes the words too common to link anything, and the closed word classes.
    package init(vocabulary: Vocabulary) {
        common = Set(vocabulary.cues["thread.common"].flatMap { [$0, Stem.of($0)] })
        occasions = OccasionCues(vocabulary.cues)
        names = CountryNames(vocabulary.subjects)
        titles = ThreadNames(names, vocabulary.cues)
        lexicon = Lexicon(verbs: [], nouns: [])
    }

    /// Links among findings of one subject, by earlier, then later number.
    ///
    /// Each finding is linked to at most one of each earlier source, the one it
    /// shares most with.
    ///
    /// - Parameters:
    ///   - members: Findings of one subject, of any sources, in any order.
    ///   - read: Reads the words of one, or remembers them from another subject.
    /// - Returns: The links; empty where all are of one source, or about different matters.
    /// - Complexity: Linear in the words and in the pairs that share a rare one, and quadratic,
    ///   by a short comparison, in the members of one kind.
    package func links(
        among members: [ThreadMember],
        read: ((ThreadMember) -> ThreadWords)? = nil
    ) -> [ThreadLink] {
        let members = members.filter { isLinkable($0.finding.claim) }.sorted { precedes($0, $1) }
        let readings = members.map { read?($0) ?? self.words(of: $0) }
        let words = readings.map { $0.words }
        let weights = ThreadWeights(words)
        let sources = sources(of: members)
        var best: [Pairing: Match] = [:]
        func consider(_ match: Match, _ later: Int) {
            let isSame = match.relation == .same
            let pairing = Pairing(own: later, source: sources[match.earlier], isSame: isSame)
            if let known = best[pairing], known.score >= match.score { return }
            best[pairing] = match
        }
        for (later, match) in tellings(members, sources, readings, weights) {
            consider(match, later)
        }
        for later in members.indices {
            weights.forEachCandidate(of: later, Self.mostMembers) { earlier, shared in
                guard sources[earlier] != sources[later],
                    let relation = relation(members[earlier], members[later]),
                    let match = match(earlier, later, relation, shared, weights)
                else { return }
                let same = Pairing(own: later, source: sources[earlier], isSame: true)
                if best[same]?.earlier != earlier { consider(match, later) }
            }
        }
        return best.map { pairing, match in
            link(match, pairing.own, members, words, weights)
        }.sorted { ($0.earlier, $0.later) < ($1.earlier, $1.later) }
    }

    /// The sources of members, numbered.
    private func sources(of members: [ThreadMember]) -> [Int] {
        var numbers: [SourceKey: Int] = [:]
        return members.map { member in
            let number = numbers[member.source] ?? numbers.count
            numbers[member.source] = number
            return number
        }
    }

    /// Pairs of which both tell the same: of two sources each finding at most once, the surest
    /// pair first.
    private func tellings(
        _ members: [ThreadMember],
        _ sources: [Int],
        _ read: [ThreadWords],
        _ weights: ThreadWeights
    ) -> [(later: Int, match: Match)] {
        let finder = TellingFinder(members, read, weights)
        var found: [(later: Int, match: Match)] = []
        finder.forEachPair(of: sources) { earlier, later, score in
            let stems = weights.words[later].filter { weights.words[earlier].contains($0) }
            let match = Match(
                earlier: earlier,
                relation: .same,
                score: score,
                stems: weights.sorted(stems)
            )
            found.append((later, match))
        }
        var taken: Set<Pairing> = []
        return found.sorted { one, other in
            if one.match.score != other.match.score { return one.match.score > other.match.score }
            return (one.match.earlier, one.later) < (other.match.earlier, other.later)
        }.filter { later, match in
            let ends = [(later, match.earlier), (match.earlier, later)].map { own, other in
                Pairing(own: own, source: sources[other], isSame: true)
            }
            guard taken.isDisjoint(with: ends) else { return false }
            taken.formUnion(ends)
            return true
        }
    }

    private struct Pairing: Hashable {
        let own: Int
        let source: Int
        let isSame: Bool
    }

    private struct Match {
        let earlier: Int
        let relation: ThreadLink.Relation
        let score: Double
        /// Numbers of the stems they share, rarest first.
        let stems: [Int32]
    }

    /// Mentions and dates are no matters; neither is an event by itself a beginning.
    private func isLinkable(_ claim: Claim) -> Bool {
        claim.kind != .mention && claim.kind != .date
    }

    private func precedes(_ left: ThreadMember, _ right: ThreadMember) -> Bool {
        switch (left.date?.first, right.date?.first) {
        case (let one?, let other?) where one != other: one < other
        case (nil, .some): false
        case (.some, nil): true
        default: left.number < right.number
        }
    }

    /// What the later member does with the earlier one; nil where they are no thread.
    ///
    /// A thread is about something open: a line that only repeats another one is none.
    private func relation(
        _ earlier: ThreadMember,
        _ later: ThreadMember
    ) -> ThreadLink.Relation? {
        let first = earlier.finding.claim
        let second = later.finding.claim
        guard first.isOpen || second.isOpen else { return nil }
        if case .event = first { return nil }
        guard let day = earlier.date?.first, let other = later.date?.first, day != other
        else { return .alike }
        switch second {
        case .event(let event):
            guard first.isOpen, event.status != .requested else { return nil }
            // A day that a note plans may be the partner's: it is no line of ours.
            return .answers
        case .point(let point):
            guard first.isOpen, Self.settling.contains(point.modality),
                later.finding.rule != PointRules.praise
            else { return .echoes }
            // What a note tells as done has been done; what it promises to others is still to be
            // said, and its background is not for saying.
            let isLine = point.audience == .external && point.modality != .achievement
            return later.isUnspoken && isLine ? .prepared : .answers
        case .issue, .position: return .echoes
        case .mention, .date: return nil
        }
    }

    /// Lines that do, promise or refuse something.
    private static let settling: Set<TalkingPoint.Modality> = [
        .achievement, .commitment, .offer, .aim, .defensive,
    ]

    /// How much two members share; nil where it is too little.
    private func match(
        _ earlier: Int,
        _ later: Int,
        _ relation: ThreadLink.Relation,
        _ shared: [Int32],
        _ weights: ThreadWeights
    ) -> Match? {
        let common = shared.reduce(0) { $0 + weights[$1] }
        let lighter = min(weights.totals[earlier], weights.totals[later])
        guard lighter > 0, common / lighter >= Self.leastShareOfPair else { return nil }
        let share = common / lighter
        let hasPair = weights.isPaired(earlier, later, shared)
        let least =
            hasPair
            ? shared.count > 2 ? Self.leastShareOfPair : Self.leastShare
            : shared.count > 2 ? Self.leastShare : Self.leastShareOfTwo
        guard shared.count > 1 || hasPair, share >= least,
            isOfMatter(earlier, later, shared, weights)
        else { return nil }
        return Match(
            earlier: earlier,
            relation: relation,
            score: share + (hasPair ? 0.2 : 0),
            stems: weights.sorted(shared)
        )
    }

    /// True where two words in common are of the matter, or one with the word before it, or one
    /// that says of an act in both that it is concluded.
    ///
    /// The two sides of a book are named in most of its findings, and so are the acts that it is about:
    /// to share `South Korea` or `Digital Services Act` is to be of one subject, which both are.
    private func isOfMatter(
        _ earlier: Int,
        _ later: Int,
        _ shared: [Int32],
        _ weights: ThreadWeights
    ) -> Bool {
        let content = shared.filter { !weights.isName($0, in: earlier, later) }
        guard content.count == 1 else { return content.count > 1 }
        if weights.isTerm(content[0], in: earlier, later) { return true }
        return Self.concluding.contains(weights.stems[Int(content[0])])
            && shared.contains { weights.isAct($0, in: earlier, later) }
    }

    /// Stems of verbs and nouns by which an act that is open is so no more.
    private static let concluding = Set(
        [
            "sign", "signed", "signature", "ratify", "ratified", "ratification", "adopt",
            "adopted", "adoption", "conclude", "concluded", "conclusion", "initialled",
        ].map(Stem.of)
    )

    private func link(
        _ match: Match,
        _ later: Int,
        _ members: [ThreadMember],
        _ words: [MemberWords],
        _ weights: ThreadWeights
    ) -> ThreadLink {
        func linking(_ member: Int) -> [MemberWords.Word] {
            zip(words[member].words, weights.words[member])
                .filter { match.stems.contains($1) }.map { $0.0 }
        }
        let own = linking(later)
        let texts = match.stems.compactMap { number in
            own.first { $0.stem == weights.stems[Int(number)] }?.text
        }
        return ThreadLink(
            earlier: members[match.earlier].number,
            later: members[later].number,
            relation: match.relation,
            earlierWords: linking(match.earlier).map(\.span),
            laterWords: own.map(\.span),
            words: texts
        )
    }
}

extension Claim {
    /// True for what waits for an answer.
    fileprivate var isOpen: Bool {
        switch self {
        case .issue: true
        case .position(let position): position.stance == .asks || position.stance == .withholds
        case .mention, .date, .event, .point: false
        }
    }
}
