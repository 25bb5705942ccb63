package import BriefCore

/// Reads a date as a reader types it.
package enum DateEntry {
    /// The forms that are read, for prompts and error lines.
    package static let forms = "18 Apr 2023, Apr 2023, Q3 2023, 2023"
    /// The forms of a single day.
    package static let dayForms = "3 Jul 2023, 3 Jul, Friday, tomorrow"

    /// The date a text means, day before month; nil where it means none.
    package static func date(_ text: String) -> PartialDate? {
        let words = text.split { " ,".contains($0) }.map { $0.lowercased() }
        switch words.count {
        case 1: return single(words[0])
        case 2: return pair(words[0], words[1])
        case 3:
            guard let day = number(words[0]), let month = month(words[1]),
                let year = year(words[2])
            else { return nil }
            return CalendarDate(year: year, month: month, day: day).map(PartialDate.day)
        default: return nil
        }
    }

    /// The next day a text without a year means, from a day on; nil where it means none.
    ///
    /// Read are `12 June`, `Friday`, `today`, `tomorrow`; a day of the week is never the first day
    /// itself.
    package static func coming(_ text: String, from first: CalendarDate) -> PartialDate? {
        let words = text.split { " ,".contains($0) }.map { $0.lowercased() }
        switch words.count {
        case 1 where words[0] == "today": return .day(first)
        case 1 where words[0] == "tomorrow": return .day(first.adding(days: 1))
        case 1:
            guard words[0].count >= 3, let day = days.firstIndex(where: { $0.hasPrefix(words[0]) })
            else { return nil }
            let ahead = (day + 1 - first.weekday + 7) % 7
            return .day(first.adding(days: ahead == 0 ? 7 : ahead))
        case 2:
            guard let day = number(words[0]) ?? number(words[1]),
                let month = month(words[0]) ?? month(words[1])
            else { return nil }
            // Eight years hold a 29 February, over the turn of a century too.
            let named = (first.year...(first.year + 8)).lazy.compactMap {
                CalendarDate(year: $0, month: month, day: day)
            }
            return named.first { $0 >= first }.map(PartialDate.day)
        default: return nil
        }
    }

    /// The date a text means to one who reads it on a day: one that is written whole, else the next
    /// day it names.
    package static func date(_ text: String, from first: CalendarDate) -> PartialDate? {
        date(text) ?? coming(text, from: first)
    }

    /// The same of what has been: a day without a year is the last one that is called so.
    package static func date(_ text: String, until last: CalendarDate) -> PartialDate? {
        if let date = date(text) { return date }
        let named = ["today", "tomorrow"].contains(text.oneLine.lowercased())
        // A day of the week may be the last day itself, a day of a year too.
        let starts = named ? [0] : [-7, -364, -365]
        let dates = starts.compactMap { coming(text, from: last.adding(days: $0)) }
        return dates.first { named || $0.last <= last } ?? dates.first
    }

    private static func single(_ word: String) -> PartialDate? {
        if let date = PartialDate(iso: word.uppercased()) { return date }
        let parts = word.split { "./".contains($0) }.map(String.init)
        guard parts.count == 3, let day = number(parts[0]), let month = number(parts[1]),
            let year = year(parts[2])
        else { return nil }
        return CalendarDate(year: year, month: month, day: day).map(PartialDate.day)
    }

    private static func pair(_ first: String, _ second: String) -> PartialDate? {
        guard let year = year(second) else { return nil }
        if let month = month(first) { return .month(month, of: year) }
        return PartialDate(iso: second + "-" + first.uppercased())
    }

    /// A month by its name or the first three letters of it or more.
    private static func month(_ word: String) -> Int? {
        let name = word.last == "." ? String(word.dropLast()) : word
        guard name.count >= 3 else { return nil }
        return longNames.firstIndex { $0.hasPrefix(name) }.map { $0 + 1 }
    }

    private static func year(_ word: String) -> Int? {
        guard word.utf8.count == 4, let year = number(word), year > 0 else { return nil }
        return year
    }

    private static func number(_ word: String) -> Int? {
        guard word.utf8.allSatisfy({ (48...57).contains($0) }) else { return nil }
        return Int(word)
    }

    private static let days = [
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
    ]

    private static let longNames = [
        "january", "february", "march", "april", "may", "june", "july", "august", "september",
        "october", "november", "december",
    ]
}
