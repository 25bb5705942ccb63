package import BriefCore

/// Something for each pane of a subject, or for some of them.
///
/// A dictionary would do; but the first of every kind of dictionary costs the runtime a search
/// through all types, and the first screen needs several.
package struct ByPane<Value> {
    private var values: [Value?] = [nil, nil, nil, nil, nil]

    /// Nothing for any pane.
    package init() {}

    /// What there is for a pane; nil for nothing.
    package subscript(pane: SubjectPane) -> Value? {
        get { values[Self.place(of: pane)] }
        set { values[Self.place(of: pane)] = newValue }
    }

    private static func place(of pane: SubjectPane) -> Int {
        switch pane {
        case .timeline: 0
        case .issues: 1
        case .points: 2
        case .positions: 3
        case .sources: 4
        }
    }
}

extension ByPane: Equatable where Value: Equatable {}
extension ByPane: Sendable where Value: Sendable {}
