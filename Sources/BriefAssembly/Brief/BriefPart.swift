/// The parts of a brief, in the order in which they stand in it.
package enum BriefPart: String, CaseIterable, Sendable {
    case objectives
    case scene
    case points
    case theirs
    case raised
    case avoid
    case press
    case timeline
    case issues
    case needs
    case voice
    case usable
    case closed
    case people
    case topics
    case notes
    case gaps

    /// The heading.
    package var title: String {
        switch self {
        case .objectives: "Our objectives"
        case .scene: "Scene setter"
        case .points: "Points to make"
        case .theirs: "Their objectives and likely asks"
        case .raised: "If raised"
        case .avoid: "Points to avoid"
        case .press: "Press line"
        case .timeline: "Timeline"
        case .issues: "Open issues"
        case .needs: "Needs against offers"
        case .voice: "One voice: lines that differ"
        case .usable: "Background: may be used"
        case .closed: "Background: not for disclosure"
        case .people: "Interlocutors"
        case .topics: "Topics and the age of what we know"
        case .notes: "Own notes"
        case .gaps: "Not found in the sources"
        }
    }

    /// Who may see or hear it; nil where the heading says it.
    package var use: String? {
        switch self {
        case .avoid, .voice, .notes: "internal"
        case .press: "may be said in public"
        default: nil
        }
    }
}
