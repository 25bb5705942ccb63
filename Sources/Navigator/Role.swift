package import TerminalScreen

/// Where a role of the theme shows.
package struct RoleNote: Equatable, Sendable {
    /// The role.
    package let role: Role
    /// One sentence on where it shows.
    package let note: String

    fileprivate init(_ role: Role, _ note: String) {
        self.role = role
        self.note = note
    }
}

/// The one list of roles the navigator draws with.
package enum RoleTable {
    /// Every role, by what it belongs to.
    package static let notes: [RoleNote] = [
        RoleNote("text", "Running text, and the ground of the whole screen."),
        RoleNote("text.dim", "Facts of less weight, such as counts in headers."),
        RoleNote("text.strong", "Names and titles above a screen."),
        RoleNote("title", "The path in the first line."),
        RoleNote("title.path", "The signs between the parts of the path."),
        RoleNote("title.tab", "The indexes one could go to, above an index."),
        RoleNote("title.tab.focus", "The index that is shown, above it."),
        RoleNote("pane.title", "Headings of panes and columns."),
        RoleNote("pane.title.focus", "The heading of the pane that has the cursor."),
        RoleNote("pane.rule", "Rules beside and between panes."),
        RoleNote("row", "Rows of lists."),
        RoleNote("row.count", "Numbers in rows."),
        RoleNote("row.selected", "The first words of the row under the cursor."),
        RoleNote("row.selected.mark", "The sign before the row under the cursor."),
        RoleNote("row.selected.unfocused", "That sign in a pane that has not the keys."),
        RoleNote("date", "Dates of events and sources."),
        RoleNote("date.unsure", "Unknown dates, and planned ones that have passed."),
        RoleNote("date.passed", "Dates that lie before the as-of day."),
        RoleNote("status", "The certainty of an event."),
        RoleNote("status.held", "The certainty of an event that took place."),
        RoleNote("status.ongoing", "The certainty of an event that goes on."),
        RoleNote("status.planned", "The certainty of an event that is planned."),
        RoleNote("status.tentative", "The certainty of an event with a tentative date."),
        RoleNote("status.to-be-confirmed", "The certainty of an event still to be confirmed."),
        RoleNote("status.pending", "The certainty of an event that waits for something."),
        RoleNote("status.requested", "The certainty of an event that was asked for."),
        RoleNote("issue.type", "The sort of an open issue."),
        RoleNote("point.modality", "The sort of a talking point."),
        RoleNote("point.internal", "The mark of a talking point that is not for partners."),
        RoleNote("position.stance", "The stance of a position."),
        RoleNote("actor", "Who holds a point, a position or an issue."),
        RoleNote("citation", "Where words stand: source, paragraph, number."),
        RoleNote("quote.lit", "The exact words a finding rests on."),
        RoleNote("heading", "Headings in a source's text."),
        RoleNote("boilerplate", "Parts of a source's text that are not its own."),
        RoleNote("mark", "The sign for more findings than the margin holds."),
        RoleNote("mark.event", "The letter E in the margin."),
        RoleNote("mark.event.current", "The letter of the event that is lit."),
        RoleNote("mark.issue", "The letter I in the margin."),
        RoleNote("mark.issue.current", "The letter of the open issue that is lit."),
        RoleNote("mark.point", "The letter P in the margin."),
        RoleNote("mark.point.current", "The letter of the talking point that is lit."),
        RoleNote("mark.position", "The letter O in the margin."),
        RoleNote("mark.position.current", "The letter of the position that is lit."),
        RoleNote("mark.date", "The letter of a date, where dates are marked."),
        RoleNote("mark.mention", "The letter of a mention, where mentions are marked."),
        RoleNote("search.match", "Words that were searched or looked for."),
        RoleNote("search.match.current", "The place find has gone to, among the others."),
        RoleNote(
            "search.match.selected",
            "Words and rows selected to be copied; an answer that typing replaces."
        ),
        RoleNote("prompt", "The question before a line to type."),
        RoleNote("prompt.text", "What is typed."),
        RoleNote("footer", "What the keys in the last line do."),
        RoleNote("footer.key", "The keys in the last line."),
        RoleNote("notice", "What the program has to say."),
        RoleNote("notice.error", "What went wrong."),
        RoleNote("missing", "What is said where there is nothing."),
        RoleNote("help.key", "Keys in help and palette."),
        RoleNote("help.text", "What a command does."),
        RoleNote("help.disabled", "What a command does that does nothing now."),
        RoleNote("help.reason", "Why a command does nothing now."),
    ]
}
