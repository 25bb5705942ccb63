internal import BriefCore
internal import TerminalScreen

extension NavigatorState {
    mutating func changeScreen(_ command: Command, count: Int?) -> [Effect] {
        switch command {
        case .mouse:
            isMouseOn.toggle()
            notice = Notice(
                isMouseOn
                    ? "Mouse on: it opens rows and scrolls; \(keyName(.mouse)) gives it back."
                    : "Mouse off: the terminal selects with it."
            )
            return [.useMouse(isMouseOn)]
        case .grow: grow(by: count)
        case .shrink: shrink(by: count)
        case .evenPanes: (split, growths) = (SplitSizes(), [])
        case .zoom: isZoomed.toggle()
        case .layout:
            layout = layout.next
            isZoomed = false
            notice = Notice("Layout: \(layout.rawValue).")
        case .theme:
            let place = themes.firstIndex(of: theme) ?? -1
            theme = themes[(place + 1) % themes.count]
            notice = Notice("Theme: \(theme).")
            return [.useTheme(theme)]
        case .reload: return [.reopen]
        case .redraw: return [.redraw]
        case .suspend: return [.suspend]
        case .stop:
            if importing != nil { return [.stopWork] }
            notice = Notice(
                "Nothing to stop. \(keyName(.goUp)) goes up, \(keyName(.quit)) quits."
            )
        case .showAll:
            if saidBefore.question != nil {
                notice = Notice("Nothing was done.")
            } else if focusedFilter.isEmpty, importing == nil, leaveChanges() {
                break
            } else if focusedFilter.isEmpty {
                return changeScreen(.stop, count: nil)
            } else {
                narrow(to: .none)
            }
        case .quit: return [.quit]
        default: break
        }
        return []
    }

    mutating func workOnBook(_ command: Command) -> [Effect] {
        switch command {
        case .pasteSource: overlay = .paste(PasteState())
        case .imported: overlay = .places(PlacesState(refused: refused))
        case .importFile:
            overlay = .prompt(PromptState(.importFile, text: readoutPath ?? ""))
            readoutPath = nil
        case .rebuild: return beginWork(.rebuild, named: "the book, read anew")
        case .setDate:
            guard let source = currentSource else { break }
            let date = source.published.map { DateWording.words($0) } ?? ""
            let purpose = PromptState.Purpose.date(source.key, title: source.title)
            overlay = .prompt(PromptState(purpose, text: date))
        case .removeSource: return removeSource()
        case .setAsOf:
            overlay = .prompt(PromptState(.asOf, text: DateWording.words(asOf)))
        case .copy:
            if let words = currentWords { return [.copy(words.words)] }
        case .copyCited:
            if let words = currentWords { return [.copy(cited(words.words, words.citation))] }
        case .plainPage: return [.showPlainly(plainLines)]
        case .saveScreen: overlay = .prompt(PromptState(.saveScreen))
        default: break
        }
        return []
    }

    /// The whole screen in words.
    var screenLines: [String] {
        var under = self
        under.overlay = nil
        return PlainPage.lines(under)
    }

    /// The whole screen in words, what `Y` copies before the rest.
    private var plainLines: [String] {
        let page = PlainPage.lines(self)
        let words = currentWords.map { [cited($0.words, $0.citation), ""] } ?? []
        // The terminal would break words at its edge.
        return (words + page + ["", "Enter goes back to Briefbook."]).flatMap { line in
            line.isEmpty ? [line] : Wrap.lines(of: line, columns: size.columns).map(\.text.text)
        }
    }

    /// Words with where they stand, as one would cite them.
    func cited(_ words: String, _ citation: Citation?) -> String {
        citedSource(citation)?.text(words, at: citation?.place) ?? "“\(words.oneLine)”"
    }

    private func citedSource(_ citation: Citation?) -> CitedSource? {
        if let finding = currentFinding, let first = citation ?? finding.citations.first {
            return CitedSource(
                title: finding.sourceTitle,
                date: finding.sourceDate,
                basis: finding.sourceBasis,
                imprint: finding.imprint,
                key: first.source
            )
        }
        return currentSource.map { source in
            CitedSource(
                title: source.title,
                date: source.published,
                basis: source.basis,
                imprint: source.imprint,
                key: source.key
            )
        }
    }
}
