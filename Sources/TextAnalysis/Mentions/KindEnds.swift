internal import BriefCore

/// For each kind of subject, the token behind its last mention in a sentence.
struct KindEnds {
    private var country = 0
    private var region = 0
    private var forum = 0
    private var priority = 0
    private var person = 0
    private var body = 0
    private var instrument = 0

    /// The token behind the last mention of a kind; 0 before the first.
    subscript(kind: SubjectKind) -> Int {
        get {
            switch kind {
            case .country: country
            case .region: region
            case .forum: forum
            case .priority: priority
            case .person: person
            case .body: body
            case .instrument: instrument
            }
        }
        set {
            switch kind {
            case .country: country = newValue
            case .region: region = newValue
            case .forum: forum = newValue
            case .priority: priority = newValue
            case .person: person = newValue
            case .body: body = newValue
            case .instrument: instrument = newValue
            }
        }
    }
}
