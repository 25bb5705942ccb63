internal import BriefCore
internal import TerminalScreen

/// The rows of a search: the words with the matches lit, and where they stand.
enum HitPane {
    /// Columns shown before the first match, so that it is read in its sentence.
    private static let context = 30

    /// A row of one or two lines.
    static func lines(
        _ hit: SearchHit,
        yours: String?,
        isSelected: Bool,
        isFocused: Bool,
        height: Int,
        width: Int
    ) -> [Line] {
        var first = RowMark.line(isSelected: isSelected, isFocused: isFocused)
        if yours != nil { first.append("* ", "notice") }
        first.append(words(hit, width: width - first.width))
        guard height > 1 else { return [first.truncated(to: width)] }
        var second = Line("   ", "row")
        second.append(DateWording.words(hit.sourceDate, basis: hit.sourceBasis), dateRole(hit))
        if let place = hit.place { second.append(" · " + place, "citation") }
        if let yours { second.append("  " + yours, "notice") }
        second.append(" · " + hit.sourceTitle.oneLine, "citation")
        guard !hit.forms.isEmpty else { return [first, second].map { $0.truncated(to: width) } }
        let form = Line(" as " + hit.forms.map(\.oneLine).joined(separator: ", "), "search.match")
        second = second.truncated(to: max(8, width - form.width - 2))
        second.append("  ", "citation")
        second.append(form)
        return [first.truncated(to: width), second.truncated(to: width)]
    }

    private static func dateRole(_ hit: SearchHit) -> Role {
        hit.sourceDate == nil ? "date.unsure" : "citation"
    }

    private static func words(_ hit: SearchHit, width: Int) -> Line {
        let text = ScreenText(hit.text.flowing)
        let matches = hit.matches.map { match in
            text.columns(of: (match.start - hit.span.start)..<(match.end - hit.span.start))
        }
        .filter { !$0.isEmpty }
        let first = matches.map(\.lowerBound).min() ?? 0
        let context = min(Self.context, width / 3)
        let isLong = text.width > width
        let start = isLong && first > width / 2 ? min(first - context, text.width - width + 1) : 0
        guard start > 0 else { return Line(text, "row").lighting(matches, "search.match") }
        var line = Line("…", "row")
        line.append(Line(text, "row").lighting(matches, "search.match").dropFirst(start + 1))
        return line
    }
}
