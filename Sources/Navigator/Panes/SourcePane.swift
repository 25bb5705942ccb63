internal import BriefCore
internal import TerminalScreen

/// The rows of a list of sources.
enum SourcePane {
    private static let sortWidth = 13
    private static let dateWidth = 22
    private static let countWidth = 12
    /// Widest title column: what stands further off is hard to read across.
    private static let titleLimit = 88

    /// The line above the rows of the index of sources.
    static func heading(list: ListState<SourceRow>, width: Int) -> Line {
        let room = width - RowMark.width
        let wide = titleWidth(room, number: 0)
        let title = PaneTitle.heading("Sources", list, width: wide)
        var fields = [RowField(title, "pane.title.focus", width: wide)]
        if isWide(room) { fields.append(RowField("Sort", "pane.title", width: sortWidth)) }
        if isMedium(room) { fields.append(RowField("Date", "pane.title", width: dateWidth)) }
        if isWide(room) {
            fields.append(RowField("Findings", "pane.title", width: countWidth, isRight: true))
        }
        var line = Line(" ", "pane.title")
        line.append(RowField.line(fields))
        return line.truncated(to: width)
    }

    /// A row; with a number in brackets where the list numbers its sources.
    static func line(
        _ row: SourceRow,
        number: Int?,
        yours: String?,
        isSelected: Bool,
        isFocused: Bool,
        width: Int
    ) -> Line {
        let room = width - RowMark.width
        let label = number.map { "[\($0)]" } ?? ""
        let lead = RowMark.lead(isSelected: isSelected, isFocused: isFocused, else: "row")
        let numberWidth = label.utf8.count
        var fields = [
            RowField(label, "citation", width: numberWidth),
            RowField(
                row.shownTitle.oneLine.signed(yours),
                lead,
                width: titleWidth(room, number: numberWidth)
            ),
        ]
        if isWide(room) {
            fields.append(RowField(row.metadata.kind?.words ?? "", "text.dim", width: sortWidth))
        }
        if isMedium(room) {
            let date = row.metadata.published
            let words = DateWording.words(date, basis: row.metadata.publishedBasis)
            fields.append(
                RowField(words, date == nil ? "date.unsure" : "date", width: dateWidth)
            )
        }
        if isWide(room) {
            let count = Counting.words(row.findings, "finding", "findings")
            fields.append(RowField(count, "row.count", width: countWidth, isRight: true))
        }
        var line = RowMark.line(isSelected: isSelected, isFocused: isFocused)
        line.append(RowField.line(fields))
        return line.truncated(to: width)
    }

    private static func isWide(_ room: Int) -> Bool { room >= 90 }
    private static func isMedium(_ room: Int) -> Bool { room >= 54 }

    private static func titleWidth(_ room: Int, number: Int) -> Int {
        var others = [number]
        if isWide(room) { others += [sortWidth, countWidth] }
        if isMedium(room) { others.append(dateWidth) }
        return min(titleLimit, RowField.rest(of: room, beside: others))
    }
}
