package import TerminalScreen

/// Draws what the navigator knows.
package enum View {
    /// The screen for a state, of the state's size.
    ///
    /// Only the state and the theme decide; the same give the same screen. Any size will do.
    package static func screen(_ state: NavigatorState, theme: Theme) -> Screen {
        let arrangement = Arrangement(state)
        var painter = Painter(
            size: state.size,
            theme: theme,
            isLite: state.layoutKind == .lite
        )
        painter.draw(TitleBar.line(state, width: arrangement.title.columns), in: arrangement.title)
        switch state.overlay {
        case .menu(let menu): MenuPane.draw(menu, state, in: arrangement.body, &painter)
        case .paste(let paste): PastePane.draw(paste, in: arrangement.body, &painter)
        case .prompt, .why, .places, nil:
            PlaceView.draw(state, arrangement, &painter)
        }
        if case .why(let why) = state.overlay {
            WhyCard.draw(why, state, in: arrangement.body, &painter)
        }
        if case .places(let card) = state.overlay {
            PlacesCard.draw(card, state, in: arrangement.body, &painter)
        }
        if !state.pending.keys.isEmpty {
            HintBox.draw(state, in: arrangement.body, &painter)
        }
        Footer.drawProblem(state, in: arrangement.body, &painter)
        Footer.draw(state, in: arrangement.footer, &painter)
        return painter.screen
    }

    /// A line of a pane for a terminal on which nothing can be placed.
    package struct PlainLine: Equatable, Sendable {
        /// Number of the row that begins here, from 1, by which it can be opened; nil for the
        /// heading, for text, and where a row goes on.
        package let number: Int?
        /// The words, without blanks at their end.
        package let text: String
    }

    /// The focused pane as plain lines, the heading first.
    package static func plainLines(_ state: NavigatorState) -> [PlainLine] {
        let arrangement = Arrangement(state)
        guard let frame = arrangement.frame(state.focus) else { return [] }
        let heading = PaneLines.heading(frame, state)
        let lines = PaneLines.lines(frame, state)
        return ([heading] + lines).map { line in
            PlainLine(number: line.row.map { $0 + 1 }, text: line.text.withoutTrailingBlanks)
        }
    }
}

extension String {
    fileprivate var withoutTrailingBlanks: String {
        var text = self
        while text.last == " " { text.removeLast() }
        return text
    }
}
