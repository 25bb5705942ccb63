internal import BriefCore

extension Block.Kind {
    /// True for the roles that may yield findings.
    var isProse: Bool {
        switch self {
        case .paragraph, .listItem, .quote: true
        case .heading, .label, .boilerplate, .code, .table: false
        }
    }
}
