/// Dates as people write them.
package enum DateWording {
    /// What stands where no date is known.
    package static let unknown = "date unknown"

    /// A date, as precise as it is known: `18 Apr 2023`, `Apr 2023`, `Q3 2023`, `2023`.
    package static func words(_ date: PartialDate?) -> String {
        switch date {
        case nil: unknown
        case .year(let year): "\(year)"
        case .half(let half, let year): (half == 1 ? "1st half " : "2nd half ") + "\(year)"
        case .quarter(let quarter, let year): "Q\(quarter) \(year)"
        case .season(let season, let year): seasons[min(max(1, season), 4) - 1] + " \(year)"
        case .month(let month, let year): name(month) + " \(year)"
        case .day(let day): words(day)
        }
    }

    /// A day: `18 Apr 2023`.
    package static func words(_ day: CalendarDate) -> String {
        "\(day.day) " + name(day.month) + " \(day.year)"
    }

    /// A range with what both ends share said once: `3–4 Jul 2023`, `30 Jun–2 Jul 2023`,
    /// `2021–2027`; without an end, the date.
    package static func words(_ date: PartialDate?, until: PartialDate?) -> String {
        guard let date, let until, date != until else { return words(date ?? until) }
        let end = words(until)
        switch (date, until) {
        case (.day(let first), .day(let last))
        where first.year == last.year && first.month == last.month:
            return "\(first.day)–" + end
        case (.day(let first), .day(let last)) where first.year == last.year:
            return "\(first.day) " + name(first.month) + "–" + end
        case (.month(let first, let year), .month(_, let other)) where year == other:
            return name(first) + "–" + end
        case (.quarter(let first, let year), .quarter(_, let other)) where year == other:
            return "Q\(first)–" + end
        default:
            return words(date) + "–" + end
        }
    }

    /// A source's date and how it is known: `18 Apr 2023 (inferred)`.
    package static func words(_ date: PartialDate?, basis: DateBasis) -> String {
        guard let date else { return unknown }
        return words(date) + suffix(basis)
    }

    /// The short name of a month, 1 to 12; any other number is the nearest.
    package static func name(_ month: Int) -> String {
        months[min(max(1, month), months.count) - 1]
    }

    /// Short names of the months, January first.
    package static let months = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]

    private static let seasons = ["spring", "summer", "autumn", "winter"]

    private static func suffix(_ basis: DateBasis) -> String {
        switch basis {
        case .stated: ""
        case .inferred: " (inferred)"
        case .given: " (given)"
        case .unknown: ""
        }
    }
}
