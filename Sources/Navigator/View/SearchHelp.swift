internal import TerminalScreen

/// What a search says before anything is typed.
enum SearchHelp {
    /// What can be typed, in lines of so many columns.
    static func lines(width: Int) -> [Line] {
        let forms = TypedForm.forms(in: .query)
        let column = forms.reduce(0) { max($0, $1.example.count) }
        let intro = Line("   Type words: every passage that holds them is listed.", "missing")
        let examples = forms.map { form in
            var line = Line("   ", "row")
            line.append(
                RowField.line([
                    RowField(form.example, "help.key", width: column),
                    RowField(form.meaning, "help.text", width: max(0, width - column - 4)),
                ])
            )
            return line
        }
        return ([intro, Line()] + examples).map { $0.truncated(to: width) }
    }
}
