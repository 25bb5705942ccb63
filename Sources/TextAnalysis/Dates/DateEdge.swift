/// Which part of a period is meant: `early`, `the end of`.
enum DateEdge: Int, CaseIterable, Sendable {
    case start, middle, end

    /// The TIMEX3 modifier.
    var mod: String {
        switch self {
        case .start: "START"
        case .middle: "MID"
        case .end: "END"
        }
    }
}
