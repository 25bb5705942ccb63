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
        if !state.pending.keys.isEmpty, state.isPaused {
            HintBox.draw(state, in: arrangement.body, &painter)
        }
        Footer.drawLongNotice(
            state,
            in: arrangement.body,
            width: arrangement.footer.columns,
            &painter
        )
        Footer.drawProblem(state, in: arrangement.body, &painter)
        Footer.draw(state, in: arrangement.footer, &painter)
        return painter.screen
    }
}
