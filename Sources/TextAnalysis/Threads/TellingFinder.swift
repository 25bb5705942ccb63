internal import BriefCore

/// Finds what several sources tell of one and the same matter.
///
/// Two events are one where they share a sort of occasion and their dates agree, or where a
/// later source gives what was still ahead a date not far off, of the same forum. Two issues,
/// points or positions are one where type, holder, numbers and nearly all weighty words agree.
///
/// - Source: the criteria of event coreference in ACE (2005) and ECB+ (Cybulska and Vossen
///   2014): action, time, place and participants, none of them in conflict.
struct TellingFinder: Sendable {
    /// Least part of the heavier one's weight that both share, where only words are compared.
    private static let leastShare = 0.8
    /// The same where both dates are as vague as a quarter or more.
    private static let leastShareOfVague = 0.5
    /// The same where day and forum are not the same for sure, or do not tell occasions apart.
    private static let leastShareOfUnnamed = 0.35
    /// Days by which a date may have been moved without a word that says so.
    private static let nearby = 62
    /// The same with such a word.
    private static let far = 400

    private let weights: ThreadWeights
    private let candidates: [TellingCandidate]

    /// Takes the members of a subject, with their words.
    init(_ members: [ThreadMember], _ read: [ThreadWords], _ weights: ThreadWeights) {
        var numbers: [SubjectID: Int] = [:]
        candidates = members.indices.map { index in
            TellingCandidate(index, members[index], read[index], numbering: &numbers)
        }
        self.weights = weights
    }

    /// Calls a body with each pair of different sources that tells the same: the earlier one,
    /// the later one, and how surely they do, the higher the surer.
    ///
    /// - Parameters:
    ///   - sources: The number of each member's source.
    ///   - body: Called in no particular order.
    func forEachPair(of sources: [Int], _ body: (Int, Int, Double) -> Void) {
        let alike = Dictionary(grouping: candidates, by: \.sort)
        for (sort, group) in alike where sort.kind != nil && group.count > 1 {
            for (place, later) in group.enumerated() {
                for earlier in group[..<place] where sources[earlier.index] != sources[later.index]
                {
                    if let score = score(earlier, later) {
                        body(earlier.index, later.index, score)
                    }
                }
            }
        }
    }

    private func score(_ earlier: TellingCandidate, _ later: TellingCandidate) -> Double? {
        guard TellingFinder.isCountryPossible(earlier, later) else { return nil }
        return earlier.status == nil ? words(earlier, later) : events(earlier, later)
    }

    private func words(_ one: TellingCandidate, _ other: TellingCandidate) -> Double? {
        // What is much lighter cannot share that much.
        let (first, second) = (weights.totals[one.index], weights.totals[other.index])
        guard min(first, second) >= TellingFinder.leastShare * max(first, second) else {
            return nil
        }
        let shared = share(one, other)
        return shared >= TellingFinder.leastShare ? shared : nil
    }

    private func events(_ earlier: TellingCandidate, _ later: TellingCandidate) -> Double? {
        guard let first = earlier.span, let second = later.span,
            earlier.occasion.isSameOccasion(as: later.occasion), isPlacePossible(earlier, later)
        else { return nil }
        if first.contains(second) || second.contains(first) {
            let shared = share(earlier, later)
            guard TellingFinder.isForumPossible(earlier, later),
                shared >= leastShare(max(first.count, second.count), earlier, later)
            else { return nil }
            return 1 + shared - Double(abs(first.count - second.count)) / 1000
        }
        let shared = share(earlier, later)
        guard isMoved(earlier, later),
            earlier.occasion.isOnlyOccasion(with: later.occasion)
                || shared >= TellingFinder.leastShareOfUnnamed
        else { return nil }
        return shared
    }

    /// What the words of two events must share, by the days either may mean.
    private func leastShare(
        _ days: Int,
        _ one: TellingCandidate,
        _ other: TellingCandidate
    ) -> Double {
        if days > 31 { return TellingFinder.leastShareOfVague }
        let isOnly = one.occasion.isOnlyOccasion(with: other.occasion)
        if isOnly, days <= 4 || TellingFinder.isSameForum(one, other) { return 0 }
        return TellingFinder.leastShareOfUnnamed
    }

    /// True where what was ahead when the earlier source spoke has another date in the later.
    private func isMoved(_ earlier: TellingCandidate, _ later: TellingCandidate) -> Bool {
        guard let spoke = earlier.date?.first, let date = later.date?.first,
            spoke < date, let old = earlier.span, let new = later.span,
            let status = earlier.status, TellingFinder.ahead.contains(status), old.last >= spoke,
            new.last >= spoke,
            !earlier.occasion.occasions.isDisjoint(with: later.occasion.occasions),
            TellingFinder.isSameForum(earlier, later)
        else { return false }
        let days = abs(new.first.dayNumber - old.first.dayNumber)
        return days <= (later.occasion.isMoved ? TellingFinder.far : TellingFinder.nearby)
    }

    private static let ahead: Set<Event.Status> = [
        .planned, .tentative, .toBeConfirmed, .pending,
    ]

    /// True unless both name a place, and neither name is part of the other.
    private func isPlacePossible(_ one: TellingCandidate, _ other: TellingCandidate) -> Bool {
        guard let first = one.place, let second = other.place else { return true }
        return first.contains(second) || second.contains(first)
    }

    /// True unless each names countries the other does not, in its words or around them.
    private static func isCountryPossible(
        _ one: TellingCandidate,
        _ other: TellingCandidate
    ) -> Bool {
        isPossible(one.countries, other.countries)
            && isPossible(one.named, other.named)
    }

    private static func isPossible(_ one: [Int], _ other: [Int]) -> Bool {
        one.isEmpty || other.isEmpty || one.contains { other.contains($0) }
    }

    private static func isSameForum(_ one: TellingCandidate, _ other: TellingCandidate) -> Bool {
        one.forums.contains { other.forums.contains($0) }
    }

    /// True unless each names forums the other does not.
    private static func isForumPossible(_ one: TellingCandidate, _ other: TellingCandidate) -> Bool
    {
        isSameForum(one, other) || one.forums.isEmpty || other.forums.isEmpty
    }

    /// The part of the heavier one's weight that both share.
    private func share(_ one: TellingCandidate, _ other: TellingCandidate) -> Double {
        let known = weights.words[one.index]
        let common = weights.words[other.index].reduce(0) { sum, word in
            known.contains(word) ? sum + weights[word] : sum
        }
        let heavier = max(weights.totals[one.index], weights.totals[other.index])
        return heavier > 0 ? common / heavier : 0
    }
}
