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
    /// A finding with its words, among the others of its subject.
    struct Candidate: Sendable {
        let member: ThreadMember
        let words: MemberWords
        let occasion: OccasionWords
        let stems: Set<String>
        let weight: Double
        let forums: Set<SubjectID>
        let countries: Set<SubjectID>

        init(_ member: ThreadMember, _ read: ThreadWords, _ weights: ThreadWeights) {
            self.member = member
            words = read.words
            occasion = read.occasion
            stems = Set(read.words.words.map(\.stem))
            weight = weights.total(read.words)
            forums = Set(member.finding.subjects.filter { $0.kind == .forum })
            countries = Set(member.finding.subjects.filter { $0.kind == .country })
        }
    }

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

    let weights: ThreadWeights

    /// How surely two findings of different sources tell the same; nil where they do not.
    ///
    /// The higher the surer. The second one's source is the later, or neither's date is known.
    func score(_ earlier: Candidate, _ later: Candidate) -> Double? {
        guard TellingFinder.isCountryPossible(earlier, later) else { return nil }
        return switch (earlier.member.finding.claim, later.member.finding.claim) {
        case (.event(let one), .event(let other)): events(earlier, one, later, other)
        case (.issue(let one), .issue(let other)):
            one.kind == other.kind && isSame(one.holder, other.holder)
                ? words(earlier, later) : nil
        case (.point(let one), .point(let other)):
            one.modality == other.modality && isSame(one.actor, other.actor)
                ? words(earlier, later) : nil
        case (.position(let one), .position(let other)):
            one.stance == other.stance && isSame(one.actor, other.actor)
                ? words(earlier, later) : nil
        default: nil
        }
    }

    private func isSame(_ one: String, _ other: String) -> Bool {
        one == other || one.lowercased() == other.lowercased()
    }

    private func words(_ one: Candidate, _ other: Candidate) -> Double? {
        // What is much lighter cannot share that much.
        guard
            min(one.weight, other.weight)
                >= TellingFinder.leastShare * max(one.weight, other.weight),
            one.occasion.numbers == other.occasion.numbers,
            one.occasion.ordinals == other.occasion.ordinals,
            one.occasion.isDenied == other.occasion.isDenied
        else { return nil }
        let shared = share(one, other)
        return shared >= TellingFinder.leastShare ? shared : nil
    }

    private func events(
        _ earlier: Candidate,
        _ one: Event,
        _ later: Candidate,
        _ other: Event
    ) -> Double? {
        guard earlier.occasion.isSameOccasion(as: later.occasion), isPlacePossible(one, other),
            let first = one.span, let second = other.span
        else { return nil }
        if first.contains(second) || second.contains(first) {
            let shared = share(earlier, later)
            guard TellingFinder.isForumPossible(earlier, later),
                shared >= leastShare(max(first.count, second.count), earlier, later)
            else { return nil }
            return 1 + shared - Double(abs(first.count - second.count)) / 1000
        }
        let shared = share(earlier, later)
        guard isMoved(earlier, one, later, other),
            earlier.occasion.isOnlyOccasion(with: later.occasion)
                || shared >= TellingFinder.leastShareOfUnnamed
        else { return nil }
        return shared
    }

    /// What the words of two events must share, by the days either may mean.
    private func leastShare(_ days: Int, _ one: Candidate, _ other: Candidate) -> Double {
        if days > 31 { return TellingFinder.leastShareOfVague }
        let isOnly = one.occasion.isOnlyOccasion(with: other.occasion)
        if isOnly, days <= 4 || TellingFinder.isSameForum(one, other) { return 0 }
        return TellingFinder.leastShareOfUnnamed
    }

    /// True where what was ahead when the earlier source spoke has another date in the later.
    private func isMoved(
        _ earlier: Candidate,
        _ one: Event,
        _ later: Candidate,
        _ other: Event
    ) -> Bool {
        guard let spoke = earlier.member.date?.first, let date = later.member.date?.first,
            spoke < date, let old = one.span, let new = other.span,
            TellingFinder.ahead.contains(one.status), old.last >= spoke, new.last >= spoke,
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
    private func isPlacePossible(_ one: Event, _ other: Event) -> Bool {
        guard let first = one.place?.lowercased(), let second = other.place?.lowercased()
        else { return true }
        return first.contains(second) || second.contains(first)
    }

    /// True unless each names countries the other does not, in its words or around them.
    private static func isCountryPossible(_ one: Candidate, _ other: Candidate) -> Bool {
        isPossible(one.countries, other.countries)
            && isPossible(one.occasion.countries, other.occasion.countries)
    }

    private static func isPossible(_ one: Set<SubjectID>, _ other: Set<SubjectID>) -> Bool {
        one.isEmpty || other.isEmpty || !one.isDisjoint(with: other)
    }

    private static func isSameForum(_ one: Candidate, _ other: Candidate) -> Bool {
        !one.forums.isDisjoint(with: other.forums)
    }

    /// True unless each names forums the other does not.
    private static func isForumPossible(_ one: Candidate, _ other: Candidate) -> Bool {
        isSameForum(one, other) || one.forums.isEmpty || other.forums.isEmpty
    }

    /// The part of the heavier one's weight that both share.
    private func share(_ one: Candidate, _ other: Candidate) -> Double {
        let common = other.words.words.reduce(0) { sum, word in
            one.stems.contains(word.stem) ? sum + weights[word.stem] : sum
        }
        let heavier = max(one.weight, other.weight)
        return heavier > 0 ? common / heavier : 0
    }
}
