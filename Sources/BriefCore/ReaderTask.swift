/// Something to be done about an open issue, or anything else in the book.
package struct ReaderTask: Hashable, Sendable {
    /// Who is to do it; empty where nobody was named.
    package let who: String
    /// By when; nil for no date.
    package let due: PartialDate?
    /// What is to be done; empty where what it is about says it all.
    package let what: String

    /// Makes a task.
    package init(who: String, due: PartialDate? = nil, what: String = "") {
        self.who = who
        self.due = due
        self.what = what
    }

    /// Reads a task as it was written; nil for anything else.
    package init?(_ text: some StringProtocol) {
        let parts = String(text).utf8.split(separator: 9, omittingEmptySubsequences: false)
            .map { String(Substring($0)) }
        guard parts.count == 3 else { return nil }
        self.init(who: parts[1], due: PartialDate(iso: parts[0]), what: parts[2])
    }

    /// The task as written: date, who and what with tabs between.
    package var text: String {
        let parts = [due?.iso ?? "", who, what]
        return parts.map { String($0.map { $0 == "\t" || $0.isNewline ? " " : $0 }) }
            .joined(separator: "\t")
    }

    /// True where it was to be done before a day.
    package func isOverdue(asOf day: CalendarDate) -> Bool { due.map { $0.last < day } ?? false }
}
