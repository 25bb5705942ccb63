/// Dates as people write them: `3–4 Jul 2023`, `Sep 2022`, `second half of 2024`.
package enum DateText {
    private static let months = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]
    private static let quarters = ["first", "second", "third", "fourth"]

    /// One date, or `date unknown` for nil.
    package static func shown(_ date: PartialDate?) -> String {
        switch date {
        case nil: "date unknown"
        case .year(let year): String(year)
        case .half(let half, let year): (half == 1 ? "first" : "second") + " half of \(year)"
        case .quarter(let quarter, let year): quarters[quarter - 1] + " quarter of \(year)"
        case .month(let month, let year): months[month - 1] + " \(year)"
        case .day(let date): shown(date)
        }
    }

    /// A day, such as `3 Jul 2023`.
    package static func shown(_ date: CalendarDate) -> String {
        "\(date.day) \(months[date.month - 1]) \(date.year)"
    }

    /// A range, its common parts said once: `3–4 Jul 2023`, `30 Jun–2 Jul 2023`.
    package static func shown(from start: PartialDate?, until end: PartialDate?) -> String {
        guard let end, let start, start != end else { return shown(start ?? end) }
        switch (start, end) {
        case (.day(let first), .day(let last)) where first.year == last.year:
            let month = first.month == last.month ? "" : " " + months[first.month - 1]
            return "\(first.day)\(month)–" + shown(last)
        case (.month(let first, let year), .month) where end.year == year:
            return months[first - 1] + "–" + shown(end)
        case (.year(let first), .year(let last)):
            return "\(first)–\(last)"
        default:
            return shown(start) + " – " + shown(end)
        }
    }

    /// The date of a source with its basis: `18 Apr 2023 (inferred)`.
    package static func shown(_ date: PartialDate?, basis: DateBasis) -> String {
        guard date != nil else { return shown(nil) }
        switch basis {
        case .stated: return shown(date)
        case .inferred, .given: return shown(date) + " (" + basis.rawValue + ")"
        case .unknown: return shown(date) + " (basis unknown)"
        }
    }
}
