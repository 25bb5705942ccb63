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
        var best: [Pairing: Match] = [:]
        func consider(_ match: Match, _ later: Int) {
            let pairing = Pairing(
                own: later,
                source: members[match.earlier].source,
                isSame: match.relation == .same
            )
            if let known = best[pairing], known.score >= match.score { return }
            best[pairing] = match
        }
        for (later, match) in tellings(members, readings, weights) { consider(match, later) }
        for (later, own) in words.enumerated() {
            for (earlier, shared) in weights.candidates(of: own, before: later, Self.mostMembers) {
                guard members[earlier].source != members[later].source,
                    let relation = relation(members[earlier], members[later]),
                    let match = match(words[earlier], own, shared, weights)
                else { continue }
                let same = Pairing(own: later, source: members[earlier].source, isSame: true)
                if best[same]?.earlier == earlier { continue }
                consider(
                    Match(
                        earlier: earlier,
                        relation: relation,
                        score: match.score,
                        stems: match.stems
                    ),
                    later
                )
            }
        }
        return best.map { pairing, match in
            link(match, pairing.own, members, words)
        }.sorted { ($0.earlier, $0.later) < ($1.earlier, $1.later) }
    }

    /// Pairs of which both tell the same: of two sources each finding at most once, the surest
    /// pair first.
    private func tellings(
        _ members: [ThreadMember],
        _ read: [ThreadWords],
        _ weights: ThreadWeights
    ) -> [(later: Int, match: Match)] {
        let finder = TellingFinder(weights: weights)
        let candidates = zip(members, read).map { member, read in
            TellingFinder.Candidate(member, read, weights)
        }
        var found: [(later: Int, match: Match)] = []
        for later in candidates.indices {
            for earlier in 0..<later where members[earlier].source != members[later].source {
                guard let score = finder.score(candidates[earlier], candidates[later])
                else { continue }
                let stems = candidates[earlier].stems
                let shared = candidates[later].words.words.map(\.stem).filter { stems.contains($0) }
                found.append(
                    (
                        later,
                        Match(
                            earlier: earlier,
                            relation: .same,
                            score: score,
                            stems: shared.sorted { (weights[$1], $0) < (weights[$0], $1) }
                        )
                    )
                )
            }
        }
        var taken: Set<Pairing> = []
        return found.sorted { one, other in
            if one.match.score != other.match.score { return one.match.score > other.match.score }
            return (one.match.earlier, one.later) < (other.match.earlier, other.later)
        }.filter { later, match in
            let ends = [(later, match.earlier), (match.earlier, later)].map { own, other in
                Pairing(own: own, source: members[other].source, isSame: true)
            }
            guard taken.isDisjoint(with: ends) else { return false }
            taken.formUnion(ends)
            return true
        }
    }

    private struct Pairing: Hashable {
        let own: Int
        let source: SourceKey
        let isSame: Bool
    }

    private struct Match {
        let earlier: Int
        let relation: ThreadLink.Relation
        let score: Double
        let stems: [String]
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
            return first.isOpen && event.status != .requested ? .answers : nil
        case .point(let point):
            return first.isOpen && Self.settling.contains(point.modality) ? .answers : .echoes
        case .issue, .position: return .echoes
        case .mention, .date: return nil
        }
    }

    /// Lines that do, promise or refuse something.
    private static let settling: Set<TalkingPoint.Modality> = [
        .achievement, .commitment, .offer, .aim, .defensive,
    ]

    private func match(
        _ earlier: MemberWords,
        _ later: MemberWords,
        _ shared: [String],
        _ weights: ThreadWeights
    ) -> (score: Double, stems: [String])? {
        let common = shared.reduce(0) { $0 + weights[$1] }
        let lighter = min(weights.total(earlier), weights.total(later))
        guard lighter > 0 else { return nil }
        let share = common / lighter
        let hasPair = isPaired(earlier, later, Set(shared))
        let least =
            hasPair
            ? shared.count > 2 ? Self.leastShareOfPair : Self.leastShare
            : shared.count > 2 ? Self.leastShare : Self.leastShareOfTwo
        guard shared.count > 1 || hasPair, share >= least else { return nil }
        let stems = shared.sorted { (weights[$1], $0) < (weights[$0], $1) }
        return (share + (hasPair ? 0.2 : 0), stems)
    }

    /// True where two words stand side by side in both.
    private func isPaired(_ left: MemberWords, _ right: MemberWords, _ shared: Set<String>) -> Bool
    {
        let pairs = Set(
            left.words.filter { shared.contains($0.stem) }.compactMap { word in
                word.before.map { [$0, word.stem] }
            }
        )
        return right.words.contains { word in
            guard let before = word.before else { return false }
            return pairs.contains([before, word.stem])
        }
    }

    private func link(
        _ match: Match,
        _ later: Int,
        _ members: [ThreadMember],
        _ words: [MemberWords]
    ) -> ThreadLink {
        let stems = Set(match.stems)
        let own = words[later].words.filter { stems.contains($0.stem) }
        let texts = match.stems.compactMap { stem in own.first { $0.stem == stem }?.text }
        return ThreadLink(
            earlier: members[match.earlier].number,
            later: members[later].number,
            relation: match.relation,
            earlierWords: words[match.earlier].words.filter { stems.contains($0.stem) }.map(\.span),
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
