internal import BriefCore
internal import TerminalScreen

/// The first line: where the reader is, and how the book stands.
enum TitleBar {
    static func line(_ state: NavigatorState, width: Int) -> Line {
        var path = Line(" Briefbook", "title")
        for crumb in crumbs(state) {
            path.append(" › ", "title.path")
            path.append(crumb, "title")
        }
        let isIndex = showsTabs(state)
        for words in book(state) + (isIndex ? [] : [""]) {
            var right = Line(words + (words.isEmpty || isIndex ? "" : "  "), "text.dim")
            if state.isMouseOn { right = Line("[mouse] ", "notice") + right }
            if isIndex { right.append(" ", "text") } else { right.append(Header.day(state)) }
            let spread = Header.spread(path, right, width: width)
            if spread.width > path.width { return spread }
        }
        return path
    }

    /// True where the line below shows the indexes and the as-of day.
    private static func showsTabs(_ state: NavigatorState) -> Bool {
        guard case .index = state.place else { return false }
        switch state.overlay {
        case .menu, .paste: return false
        case .prompt, .why, .places, nil: return true
        }
    }

    /// The names of the screens that lead here, the first one first.
    static func crumbs(_ state: NavigatorState) -> [String] {
        switch state.overlay {
        case .menu(let menu):
            if let level = menu.siblings(in: state) {
                return [MenuPane.title(menu.kind), state.name(of: level)]
            }
            return [MenuPane.title(menu.kind)]
        case .paste: return ["Paste a text"]
        case .prompt, .why, .places, nil: break
        }
        return Crumbs.path(to: state.history.index, in: state.history)
    }

    /// How the book stands, in fewer and fewer words.
    private static func book(_ state: NavigatorState) -> [String] {
        if let progress = state.importing {
            let count = words(progress)
            return [count + " " + progress.file, count, "taking in…"]
        }
        guard let summary = state.summary else { return [state.bookName] }
        let count = Counting.words(summary.sources, "source", "sources")
        let undated =
            summary.undated > 0
            ? [Counting.words(summary.undated, "date unknown", "dates unknown")] : []
        let old = summary.isOutdated ? ["needs briefbook rebuild"] : []
        let newest = summary.newest.map {
            ["newest " + DateWording.words($0, basis: summary.newestBasis)]
        }
        let full = ([count] + (newest ?? []) + undated + old).joined(separator: ", ")
        let short = ([count] + undated + old).joined(separator: ", ")
        let words = [full, short, count]
        // Whose book it is counts more than how it stands.
        let named = state.bookName.isEmpty ? [] : words.map { state.bookName + ": " + $0 }
        return named + words
    }

    private static func words(_ progress: ImportProgress) -> String {
        guard let total = progress.total else {
            return progress.done > 0 ? "taking in \(progress.done)" : "taking in"
        }
        return "taking in \(progress.done) of \(total)"
    }
}
