package import BriefCore

/// The day a promise is due, read out of its words as a reader types them: `the data by 15 Jan 2027`.
package enum PromiseEntry: Equatable {
    /// No day was named, or none that can be read.
    case undated
    /// It is due then; what is left of the words without the day.
    case due(PartialDate, String)
    /// What is written as a day is none, such as `31 February 2027`.
    case noDay(String)

    /// Reads the words of a promise made on a day.
    package init(_ text: String, today: CalendarDate) {
        let words = text.split(separator: " ").map(String.init)
        for start in words.indices.reversed() {
            let isLed = start > 0 && Self.leading.contains(words[start - 1].lowercased())
            for end in (start + 1...min(words.count, start + Self.longest)).reversed() {
                let day = Self.bare(words[start..<end])
                let isNamed = ["today", "tomorrow"].contains(day.lowercased())
                let isLast = end == words.count && end - start > 1
                guard let date = Self.date(day, today),
                    isLed || isNamed || isLast || end - start == Self.longest
                else { continue }
                // What stands before a month is its day, be there one or not.
                if start > 0, end - start == 2, Self.isNumber(words[start - 1]) { continue }
                let head = words[..<(isLed ? start - 1 : start)]
                let rest = (head + words[end...]).joined(separator: " ")
                self = .due(date, end == words.count && !head.isEmpty ? rest : text)
                return
            }
        }
        self = Self.wrong(words, today).map(PromiseEntry.noDay) ?? .undated
    }

    /// By when it is due; nil where no day was read.
    package var date: PartialDate? { if case .due(let date, _) = self { date } else { nil } }

    private static func date(_ text: String, _ today: CalendarDate) -> PartialDate? {
        DateEntry.date(text) ?? DateEntry.coming(text, from: today)
    }

    /// What is written as a day of a month but is none.
    private static func wrong(_ words: [String], _ today: CalendarDate) -> String? {
        for start in words.indices {
            let first = bare(words[start...start])
            let parts = first.split(omittingEmptySubsequences: false) { "-./".contains($0) }
            let isNumeric = parts.count == 3 && parts.allSatisfy(isNumber)
            if isNumeric, parts.contains(where: { $0.count == 4 }), date(first, today) == nil {
                return first
            }
            guard start + 1 < words.count, isNumber(first) else { continue }
            // The month is one where its first day can be read.
            let month = bare(words[(start + 1)...(start + 1)])
            guard date("1 " + month, today) != nil else { continue }
            let year = words.dropFirst(start + 2).first.map { bare([$0]) }
            let isDated = year.map { $0.count == 4 && isNumber($0) } ?? false
            let day = [first, month, isDated ? year : nil].compactMap(\.self)
                .joined(separator: " ")
            if date(day, today) == nil { return day }
        }
        return nil
    }

    private static func isNumber(_ text: some StringProtocol) -> Bool {
        !text.isEmpty && text.allSatisfy { $0.isASCII && $0.isNumber }
    }

    /// Words of a day without the stop behind them.
    private static func bare(_ words: some Sequence<String>) -> String {
        var text = words.joined(separator: " ")
        while let last = text.last, ".,;:!)".contains(last) { text.removeLast() }
        return text
    }

    /// Words before a day by which something is to be done.
    private static let leading: Set<String> = ["by", "before", "until", "till", "on"]
    /// Words of the longest day: `15 January 2027`.
    private static let longest = 3
}

extension RoomEntry {
    /// The promise it is, read as of the day it was noted; nil for anything else.
    package var promise: PromiseEntry? {
        guard verb.isPromise else { return nil }
        let day = CalendarDate(iso: String(at.prefix(10)))
        return day.map { PromiseEntry(words, today: $0) } ?? .undated
    }

    /// What is to be done to keep the promise it is, theirs by those we met.
    package func task(of them: String) -> ReaderTask {
        let who = verb == .pledged ? them : ""
        return switch promise {
        case .due(let date, let what): ReaderTask(who: who, due: date, what: what)
        case .undated, .noDay, nil:
            ReaderTask(who: who, what: words.isEmpty ? "follow up on \(topic)" : words)
        }
    }

    /// When it was noted, what, and by when it is due, in a line.
    package var told: String { time + " " + verb.words + (dueWords.map { ", " + $0 } ?? "") }

    private var dueWords: String? { promise?.date.map { "by " + DateWording.words($0) } }

    /// What was noted of a line, each verb once: how often, the last time, and when it is due.
    static func told(_ entries: [RoomEntry]) -> [String] {
        var verbs: [Verb] = []
        for entry in entries where !verbs.contains(entry.verb) { verbs.append(entry.verb) }
        return verbs.compactMap { verb in
            let own = entries.filter { $0.verb == verb }
            guard let last = own.last else { return nil }
            var dues: [String] = []
            for due in own.compactMap(\.dueWords) where !dues.contains(due) { dues.append(due) }
            let count = own.count > 1 ? " \(own.count)×" : ""
            return ([verb.words + count + " " + last.time] + dues).joined(separator: ", ")
        }
    }
}
