internal import BriefAssembly
internal import BriefCore

/// The timeline as a drawing: certainty by shape, never by colour alone.
struct TimelineFigure {
    let page: BriefPage

    private static let width = 720
    private static let margin = 30
    private static let axis = 66

    /// The drawing; nil where nothing has a date.
    var svg: String? {
        let places = page.calendar
        let days = places.flatMap { [$0.place.first, $0.place.last] } + [page.day]
        guard !places.isEmpty, let first = days.min(), let last = days.max() else { return nil }
        let scale = Scale(first: first, last: last)
        let words = places.map { "\($0.number): \($0.label)" }.joined(separator: "; ")
        let title = "Timeline from \(DateWording.words(first)) to \(DateWording.words(last))"
        var lines = [
            "<svg viewBox=\"0 0 \(TimelineFigure.width) 128\" role=\"img\" "
                + "aria-labelledby=\"timeline-title timeline-words\">",
            "<title id=\"timeline-title\">\(Markup.escaped(title))</title>",
            "<desc id=\"timeline-words\">\(Markup.escaped(words)); the meeting: "
                + "\(DateWording.words(page.day))</desc>",
            line(TimelineFigure.margin, TimelineFigure.width - TimelineFigure.margin),
        ]
        lines += ends(first, last, scale)
        lines += meeting(scale)
        lines += marks(scale)
        lines.append(legend)
        return (lines + ["</svg>"]).joined(separator: "\n")
    }

    /// Days to columns of the drawing.
    private struct Scale {
        let first: CalendarDate
        let last: CalendarDate

        func place(_ day: CalendarDate) -> Int {
            let span = max(1, last.dayNumber - first.dayNumber)
            let room = TimelineFigure.width - 2 * TimelineFigure.margin
            return TimelineFigure.margin + (day.dayNumber - first.dayNumber) * room / span
        }
    }

    private func line(_ from: Int, _ to: Int) -> String {
        "<line x1=\"\(from)\" x2=\"\(to)\" y1=\"\(TimelineFigure.axis)\" "
            + "y2=\"\(TimelineFigure.axis)\" stroke=\"currentColor\"/>"
    }

    private func ends(_ first: CalendarDate, _ last: CalendarDate, _ scale: Scale) -> [String] {
        guard first != last else { return [] }
        return [
            text(scale.place(first), 88, DateWording.words(first), anchor: "start", size: 11),
            text(scale.place(last), 88, DateWording.words(last), anchor: "end", size: 11),
        ]
    }

    private func meeting(_ scale: Scale) -> [String] {
        let place = scale.place(page.day)
        let anchor = place > TimelineFigure.width - 80 ? "end" : place < 80 ? "start" : "middle"
        return [
            "<line x1=\"\(place)\" x2=\"\(place)\" y1=\"24\" y2=\"76\" stroke=\"currentColor\" "
                + "stroke-dasharray=\"2 3\"/>",
            text(place, 16, "the meeting", anchor: anchor, size: 12),
        ]
    }

    /// Marks on the axis; those that would lie on each other step upwards.
    private func marks(_ scale: Scale) -> [String] {
        var taken: [Int: Int] = [:]
        return page.calendar.flatMap { mark -> [String] in
            let place = scale.place(mark.place.first)
            let slot = place / 16
            let level = taken[slot, default: 0]
            taken[slot] = level + 1
            let end = scale.place(mark.place.last)
            let height = TimelineFigure.axis - 2 - min(level, 2) * 14
            var lines: [String] = []
            if end > place + 10 {
                lines.append(
                    "<line x1=\"\(place)\" x2=\"\(end)\" y1=\"\(height)\" y2=\"\(height)\" "
                        + "stroke=\"currentColor\" stroke-width=\"3\" stroke-opacity=\".4\"/>"
                )
            }
            lines.append(sign(mark.place, place, height))
            lines.append(text(place, height - 9, "\(mark.number)", anchor: "middle", size: 11))
            return lines
        }
    }

    private func sign(_ place: CalendarPlace, _ x: Int, _ y: Int) -> String {
        switch place.status {
        case .held, .ongoing:
            "<circle cx=\"\(x)\" cy=\"\(y)\" r=\"5\" fill=\"currentColor\"/>"
        case .planned:
            "<circle cx=\"\(x)\" cy=\"\(y)\" r=\"5\" fill=\"none\" stroke=\"currentColor\" "
                + "stroke-width=\"2\"/>"
        case .tentative, .toBeConfirmed, .pending, .requested:
            "<rect x=\"\(x - 5)\" y=\"\(y - 5)\" width=\"10\" height=\"10\" fill=\"none\" "
                + "stroke=\"currentColor\" stroke-width=\"2\" stroke-dasharray=\"3 2\"/>"
        }
    }

    private var legend: String {
        let items = [
            (CalendarPlace.sample(.held), "held or ongoing"),
            (CalendarPlace.sample(.planned), "planned"),
            (CalendarPlace.sample(.tentative), "tentative, pending or to be confirmed"),
        ]
        var x = TimelineFigure.margin + 6
        return items.map { place, words in
            defer { x += 24 + words.count * 7 }
            return sign(place, x, 110) + text(x + 10, 114, words, anchor: "start", size: 12)
        }.joined(separator: "\n")
    }

    private func text(_ x: Int, _ y: Int, _ words: String, anchor: String, size: Int) -> String {
        "<text x=\"\(x)\" y=\"\(y)\" text-anchor=\"\(anchor)\" font-size=\"\(size)\" "
            + "fill=\"currentColor\">\(Markup.escaped(words))</text>"
    }
}

extension CalendarPlace {
    /// A place of which only the certainty is looked at.
    fileprivate static func sample(_ status: Event.Status) -> CalendarPlace {
        let day = CalendarDate(dayNumber: 0)
        return CalendarPlace(first: day, last: day, status: status, isPassed: false)
    }
}
