internal import BriefCore
internal import TerminalScreen

/// What is known of a subject's lists beyond the rows at hand.
package struct SubjectBearings: Equatable, Sendable {
    /// Numbers of sources among those of the subject, as far as they were asked for.
    var numbers: [SourceKey: Int] = [:]
    /// Sources whose numbers were asked for.
    var asked: Set<SourceKey> = []
    /// The request for numbers; nil where nothing is awaited.
    var awaitingNumbers: RequestID?
    /// Events around a day; nil until they have come.
    var around: Window<FindingRow>?
    /// That day, once it was asked for.
    var day: CalendarDate?
    /// The request for them; nil where nothing is awaited.
    var awaitingAround: RequestID?

    /// Nothing known.
    package init() {}

    /// Takes numbers; false where others are awaited.
    mutating func take(_ found: [SourceKey: Int], for id: RequestID) -> Bool {
        guard awaitingNumbers == id else { return false }
        awaitingNumbers = nil
        numbers.merge(found) { $1 }
        return true
    }

    /// Takes events; false where others are awaited.
    mutating func take(_ events: Window<FindingRow>, for id: RequestID) -> Bool {
        guard awaitingAround == id else { return false }
        awaitingAround = nil
        around = events
        return true
    }

    /// Stops waiting for an answer; false where another is awaited.
    mutating func giveUp(_ id: RequestID) -> Bool {
        if awaitingNumbers == id {
            awaitingNumbers = nil
        } else if awaitingAround == id {
            awaitingAround = nil
        } else {
            return false
        }
        return true
    }
}

extension SubjectState {
    /// Sources that rows on screen rest on, whose numbers are not at hand and were not asked for.
    var unnumbered: [SourceKey] {
        guard sources.isLoaded, sources.window.rows.count < sources.total,
            bearings.awaitingNumbers == nil
        else { return [] }
        var wanted: [SourceKey] = []
        for pane in Self.panes where pane != .sources {
            for index in self[pane].viewport.visible {
                guard let key = self[pane].row(index)?.citations.first?.source,
                    !bearings.asked.contains(key), !wanted.contains(key), number(of: key) == nil
                else { continue }
                wanted.append(key)
            }
        }
        return wanted
    }

    /// True where it has more findings than are looked through for what tells the same.
    var isComparedInPart: Bool {
        guard let counts = row?.counts else { return false }
        let kinds: [FindingKind] = [.event, .issue, .point, .position]
        return kinds.reduce(0) { $0 + counts[$1] } > ThreadLink.mostCompared
    }

    /// True where the next event may stand beyond the rows at hand.
    var lacksNextEvent: Bool {
        let list = self[.timeline]
        return list.isLoaded && list.filter.isEmpty && list.window.rows.count < list.total
    }
}

extension NavigatorState {
    /// Asks for what the rows at hand do not tell; never before the first screen stands.
    mutating func fetchBearings(of shown: inout SubjectState, _ effects: inout [Effect]) {
        guard hasPainted else { return }
        let sources = shown.unnumbered
        if !sources.isEmpty {
            let id = stamp()
            shown.bearings.asked.formUnion(sources)
            shown.bearings.awaitingNumbers = id
            effects.append(.load(id, .numbers(sources, among: shown.ids)))
        }
        if shown.lacksNextEvent, shown.bearings.day != asOf {
            let id = stamp()
            shown.bearings.day = asOf
            shown.bearings.around = nil
            shown.bearings.awaitingAround = id
            effects.append(.load(id, .around(asOf, shown.ids)))
        }
    }
}
