internal import BriefCore

/// For each kind of subject, the token behind its last mention.
struct KindEnds {
    private var ends = Array(repeating: 0, count: SubjectKind.allCases.count)

    /// The token behind the last mention of a kind; 0 before the first.
    subscript(kind: SubjectKind) -> Int {
        get { ends[KindEnds.place(of: kind)] }
        set { ends[KindEnds.place(of: kind)] = newValue }
    }

    private static func place(of kind: SubjectKind) -> Int {
        switch kind {
        case .country: 0
        case .region: 1
        case .forum: 2
        case .priority: 3
        case .person: 4
        case .body: 5
        case .instrument: 6
        }
    }
}
