package import BriefCore

extension SubjectKind {
    /// The heading over subjects of the kind.
    var heading: String {
        switch self {
        case .country: "Countries"
        case .region: "Regions"
        case .forum: "Fora"
        case .priority: "Priorities"
        case .person: "People"
        case .body: "Bodies"
        case .instrument: "Instruments"
        }
    }

    /// The word for one subject of the kind.
    package var word: String {
        switch self {
        case .country: "country"
        case .region: "region"
        case .forum: "forum"
        case .priority: "priority"
        case .person: "person"
        case .body: "body"
        case .instrument: "instrument"
        }
    }
}
