package import BriefCore

extension Verdict {
    /// What it makes of a finding, such as `dismissed`.
    package var words: String {
        switch self {
        case .keep: "kept"
        case .dismiss: "dismissed"
        case .changeKind(let kind): "of another kind: \(kind.words)"
        case .changeType(let type): "of another status: " + type.replacing("-", with: " ")
        case .changeDate(let start, let until):
            "of another date: " + DateWording.words(start, until: until)
        case .changeActor(let actor): "held by \(actor)"
        }
    }
}
