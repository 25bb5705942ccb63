internal import BriefCore

/// What in a sentence speaks for a name that is a trap by itself.
struct Surroundings {
    private var countries: [Int] = []
    private var near: [Int: Bool] = [:]

    /// Notes two countries named safely; more tell nothing new.
    init(_ candidates: [FoundMention]) {
        for candidate in candidates
        where candidate.kind == .country && candidate.near == nil && countries.count < 2 {
            if countries.first != candidate.subject { countries.append(candidate.subject) }
        }
    }

    /// True where a country other than this one is named safely.
    func hasOtherCountry(than subject: Int) -> Bool {
        countries.contains { $0 != subject }
    }

    /// True where near words stand in the sentence; looked for once.
    mutating func isNear(_ words: Int, _ look: () -> Bool) -> Bool {
        if let known = near[words] { return known }
        let isNear = look()
        near[words] = isNear
        return isNear
    }
}
