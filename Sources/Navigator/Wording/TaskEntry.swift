package import BriefCore

/// Reads a task as a reader types it: `Anna by 3 Dec 2026: ask for the paper`.
package enum TaskEntry {
    /// How it is written, for prompts and error lines: the example is due a week after `today`.
    package static func form(today: CalendarDate) -> String {
        "Anna by \(DateWording.words(today.adding(days: 7))): call them"
    }

    /// What a text means on a day; nil where what follows `by` is no date.
    package static func task(_ text: String, today: CalendarDate) -> ReaderTask? {
        let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
        let head = parts[0].split(separator: " ").map(String.init)
        let what = parts.count > 1 ? String(parts[1]).oneLine : ""
        guard let by = head.lastIndex(where: { $0.lowercased() == "by" }) else {
            let (rest, due) = split(what, today)
            return ReaderTask(who: head.joined(separator: " "), due: due, what: rest)
        }
        let words = head[(by + 1)...].joined(separator: " ")
        guard let due = DateEntry.date(words, from: today) else {
            return nil
        }
        return ReaderTask(who: head[..<by].joined(separator: " "), due: due, what: what)
    }

    /// What is to be done, and its day where that is said last: `ring them by 2 June`.
    private static func split(_ what: String, _ today: CalendarDate) -> (String, PartialDate?) {
        let words = what.split(separator: " ").map(String.init)
        guard let by = words.lastIndex(where: { $0.lowercased() == "by" }), by > 0 else {
            return (what, nil)
        }
        let day = words[(by + 1)...].joined(separator: " ")
        // `cutting emissions by 2030` is what the paper is about.
        guard let due = DateEntry.date(day, from: today),
            case .day = due
        else { return (what, nil) }
        return (words[..<by].joined(separator: " "), due)
    }
}

extension ReaderTask {
    /// The task as it is typed.
    package var words: String {
        let due = due.map { "by " + DateWording.words($0) }
        let head = [who.isEmpty ? nil : who, due].compactMap { $0 }.joined(separator: " ")
        return what.isEmpty ? head : head + ": " + what
    }
}
