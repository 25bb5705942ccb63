internal import BriefCore

extension Block.Kind {
    /// True for the roles that may yield findings.
    var isProse: Bool {
        self == .paragraph || self == .listItem || self == .quote
    }
}
