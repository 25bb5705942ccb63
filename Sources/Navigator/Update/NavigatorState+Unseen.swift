internal import BriefCore
internal import TerminalScreen

extension NavigatorState {
    /// Says where the words looked for stand in the row they were found in, where that row does not
    /// show them: behind its end, or in the name of a subject it is on.
    mutating func tellUnseen() {
        guard notice == nil, !findText.isEmpty, case .subject(let pane) = focus,
            let subject, let row = subject.selectedFinding,
            let frame = Arrangement(self).frame(focus)
        else { return }
        let drawer = drawer(of: pane, in: subject, width: frame.body.columns)
        let shown = drawer.lines(row, isSelected: true, isFocused: true, limit: frame.rowHeight)
        let words = row.words.oneLine
        if shown.contains(where: { holdsFound($0.text) }) { return }
        if let place = TextFold.matches(of: findText, in: words, limit: 1).first {
            notice = Notice(Self.words(words, around: place))
        } else if let id = row.subjects.first(where: isFound) {
            notice = Notice("On \(names[id] ?? id.code).")
        }
    }

    private func holdsFound(_ text: String) -> Bool {
        !TextFold.matches(of: findText, in: text, limit: 1).isEmpty
    }

    /// True for a subject that has a name that holds the words looked for.
    private func isFound(_ id: SubjectID) -> Bool {
        guard subject?.ids.contains(id) == false, let spelling = spellings[id] else { return false }
        return TextFold.contains(spelling, TextFold.fold(findText))
    }

    /// Columns shown before and after a place.
    private static let around = 24

    /// The words around some of their bytes, cut between letters.
    private static func words(_ words: String, around place: Range<Int>) -> String {
        let text = ScreenText(words)
        let columns = text.columns(of: place)
        let start = max(0, columns.lowerBound - around)
        let end = min(text.width, columns.upperBound + around)
        let part = text.prefix(columns: end).dropFirst(columns: start).text
        return (start > 0 ? "…" : "") + part + (end < text.width ? "…" : "")
    }
}
