/// How well analysis agrees with marked texts, all of them together.
package struct Scorecard {
    /// Hits, false alarms and misses of one kind.
    package struct Count: Sendable {
        package var hits = 0
        package var wrong = 0
        package var missed = 0

        package var precision: Double { ratio(hits, hits + wrong) }
        package var recall: Double { ratio(hits, hits + missed) }
        package var f1: Double {
            precision + recall > 0 ? 2 * precision * recall / (precision + recall) : 0
        }
    }

    /// Of things hit, those of which something more is right.
    package struct Share: Sendable {
        package var right = 0
        package var all = 0

        package var value: Double { ratio(right, all) }
    }

    /// What may be counted, in the order in which it is printed.
    package enum Kind: String, CaseIterable, Sendable {
        case country, dateStrict, dateRelaxed, dateValue, dateDay
        case event, issue, point, position, merging

        /// What it is called in the table.
        package var label: String {
            switch self {
            case .country: "countries"
            case .dateStrict: "dates, strict"
            case .dateRelaxed: "dates, relaxed"
            case .dateValue: "dates, value"
            case .dateDay: "dates, day"
            case .event: "events"
            case .issue: "issues"
            case .point: "points"
            case .position: "positions"
            case .merging: "merging"
            }
        }
    }

    /// Counts by kind; none where nothing of the kind was marked or found.
    package private(set) var counts: [Kind: Count] = [:]
    /// Of the events hit, those whose status is right.
    package var status = Share()
    /// Of the points hit, those whose actor is right.
    package var actor = Share()
    /// Of the sources whose date is marked, those dated right.
    package var documentDate = Share()
    /// What is wrong or missed, one line each, in the order of the texts.
    package private(set) var errors: [String] = []
    /// Number of texts scored.
    package var texts = 0

    private let hidesErrors: Bool

    /// Makes an empty card; one that hides errors keeps no line on what went wrong.
    package init(hidesErrors: Bool = false) {
        self.hidesErrors = hidesErrors
    }

    /// The count of a kind; empty where nothing was counted.
    package subscript(kind: Kind) -> Count { counts[kind] ?? Count() }

    /// Counts hits, false alarms and misses.
    package mutating func add(_ kind: Kind, hits: Int = 0, wrong: Int = 0, missed: Int = 0) {
        counts[kind, default: Count()].hits += hits
        counts[kind, default: Count()].wrong += wrong
        counts[kind, default: Count()].missed += missed
    }

    /// Keeps one line on what went wrong.
    package mutating func note(_ error: String) {
        if !hidesErrors { errors.append(error) }
    }
}

extension Scorecard.Share {
    /// Counts one that is right or not.
    package mutating func add(_ isRight: Bool) {
        all += 1
        if isRight { right += 1 }
    }
}

/// A part of a whole; of nothing, all of it.
private func ratio(_ part: Int, _ whole: Int) -> Double {
    whole == 0 ? 1 : Double(part) / Double(whole)
}
