/// The figures under which our own marked documents must not fall.
package enum Floors {
    /// What a card falls short of, one line each; empty where it reaches all.
    package static func unmet(_ card: Scorecard) -> [String] {
        unmet(card, floors)
    }

    /// The same for pairs of documents that tell the same.
    package static func unmet(merging card: Scorecard) -> [String] {
        unmet(card, mergingFloors)
    }

    /// The same for news with their dates marked.
    package static func unmet(dates card: Scorecard) -> [String] {
        unmet(card, dateFloors)
    }

    private static func unmet(_ card: Scorecard, _ floors: [Floor]) -> [String] {
        var lines: [String] = []
        for floor in floors where floor.value(card) < floor.least {
            lines.append("\(floor.name) is \(floor.value(card)), under \(floor.least)")
        }
        return lines
    }

    private struct Floor: Sendable {
        let name: String
        let least: Double
        let value: @Sendable (Scorecard) -> Double
    }

    private static let mergingFloors = [
        Floor(name: "recall of merging", least: 0.7) { $0[.merging].recall },
        Floor(name: "precision of merging", least: 0.95) { $0[.merging].precision },
    ]

    private static let dateFloors = [
        Floor(name: "strict F1 of dates", least: 0.96) { $0[.dateStrict].f1 },
        Floor(name: "relaxed F1 of dates", least: 0.97) { $0[.dateRelaxed].f1 },
        Floor(name: "F1 of the values of dates", least: 0.93) { $0[.dateValue].f1 },
        Floor(name: "F1 of days", least: 0.94) { $0[.dateDay].f1 },
    ]

    private static let floors = [
        Floor(name: "F1 of countries", least: 0.98) { $0[.country].f1 },
        Floor(name: "F1 of events", least: 0.98) { $0[.event].f1 },
        Floor(name: "status of events", least: 0.98) { $0.status.value },
        Floor(name: "recall of issues", least: 0.94) { $0[.issue].recall },
        Floor(name: "precision of issues", least: 0.92) { $0[.issue].precision },
        Floor(name: "recall of points", least: 0.88) { $0[.point].recall },
        Floor(name: "precision of points", least: 0.92) { $0[.point].precision },
        Floor(name: "actor of points", least: 0.97) { $0.actor.value },
        Floor(name: "recall of positions", least: 0.84) { $0[.position].recall },
        Floor(name: "precision of positions", least: 0.87) { $0[.position].precision },
        Floor(name: "dates of sources", least: 0.98) { $0.documentDate.value },
    ]
}
