/// How a number of units is to be taken: `about`, `at least`.
enum DateModifier: Int, CaseIterable, Sendable {
    case none, about, lessThan, moreThan, atLeast, atMost

    /// The TIMEX3 modifier; nil where the number is meant as it stands.
    var mod: String? {
        switch self {
        case .none: nil
        case .about: "APPROX"
        case .lessThan: "LESS_THAN"
        case .moreThan: "MORE_THAN"
        case .atLeast: "EQUAL_OR_MORE"
        case .atMost: "EQUAL_OR_LESS"
        }
    }

    /// Modifiers of two words, by the first and the second, folded.
    static let phrases: [Word: [Word: DateModifier]] = [
        "more": ["than": .moreThan],
        "longer": ["than": .moreThan],
        "less": ["than": .lessThan],
        "fewer": ["than": .lessThan],
        "at": ["least": .atLeast, "most": .atMost],
        "up": ["to": .atMost],
        "close": ["to": .lessThan],
        "just": ["over": .moreThan, "under": .lessThan, "about": .about],
        "well": ["over": .moreThan, "under": .lessThan],
    ]
}
