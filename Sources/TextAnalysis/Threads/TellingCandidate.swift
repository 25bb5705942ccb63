internal import BriefCore

/// A finding as tellings are found among those of its subject.
final class TellingCandidate: Sendable {
    /// What two findings that are no events must have in common to tell the same.
    struct Sort: Hashable {
        /// The claim's kind and type; nil for a claim that is told but once.
        let kind: String?
        /// Who holds it, in small letters.
        let actor: String
        let numbers: Set<String>
        let ordinals: Set<Int>
        let isDenied: Bool
    }

    /// Its place among the members.
    let index: Int
    /// Date of its source.
    let date: PartialDate?
    /// Of an event its status.
    let status: Event.Status?
    /// The days the event may fall on.
    let span: DaySpan?
    /// Where the event is, in small letters.
    let place: String?
    /// What its words tell of an occasion.
    let occasion: OccasionWords
    /// Numbers of the forums it is about.
    let forums: [Int]
    /// Numbers of the countries it is about.
    let countries: [Int]
    /// Numbers of the countries its words name.
    let named: [Int]
    /// What it can be compared with.
    let sort: Sort

    /// Reads a member.
    ///
    /// - Parameters:
    ///   - index: Its place among the members.
    ///   - member: The member.
    ///   - read: Its words.
    ///   - numbers: The numbers of subjects; new ones are added.
    init(
        _ index: Int,
        _ member: ThreadMember,
        _ read: ThreadWords,
        numbering numbers: inout [SubjectID: Int]
    ) {
        func number(_ subject: SubjectID) -> Int {
            let number = numbers[subject] ?? numbers.count
            numbers[subject] = number
            return number
        }
        self.index = index
        date = member.date
        occasion = read.occasion
        forums = member.finding.subjects.filter { $0.kind == .forum }.map(number)
        countries = member.finding.subjects.filter { $0.kind == .country }.map(number)
        named = read.occasion.countries.map(number)
        sort = Sort(member.finding.claim, read.occasion)
        guard case .event(let event) = member.finding.claim else {
            (status, span, place) = (nil, nil, nil)
            return
        }
        status = event.status
        span = event.span
        place = event.place?.lowercased()
    }
}

extension TellingCandidate.Sort {
    /// The sort of a claim; events are compared with all others.
    init(_ claim: Claim, _ occasion: OccasionWords) {
        let (kind, actor): (String?, String) =
            switch claim {
            case .issue(let issue): ("issue " + issue.kind.rawValue, issue.holder)
            case .point(let point): ("point " + point.modality.rawValue, point.actor)
            case .position(let position): ("position " + position.stance.rawValue, position.actor)
            case .event: ("event", "")
            case .mention, .date: (nil, "")
            }
        self.kind = kind
        self.actor = HolderName.printed(actor).lowercased()
        let isEvent = kind == "event"
        numbers = isEvent ? [] : occasion.numbers
        ordinals = isEvent ? [] : occasion.ordinals
        isDenied = !isEvent && occasion.isDenied
    }
}
