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
        let book = Line(book(state) + " ", "text.dim")
        if case .index = state.place { return Header.spread(path, book, width: width) }
        var both = book
        both.append(" ", "text")
        both.append(Header.day(state))
        let spread = Header.spread(path, both, width: width)
        if spread.width > path.width { return spread }
        return Header.spread(path, state.importing == nil ? Header.day(state) : book, width: width)
    }

    private static func crumbs(_ state: NavigatorState) -> [String] {
        switch state.overlay {
        case .menu(let menu): return [menu.kind == .help ? "Help" : "Commands"]
        case .paste: return ["Paste a text"]
        case .prompt, .why, nil: break
        }
        switch state.place {
        case .index(let kind): return [kind.title]
        case .subject(let subject): return crumbs(subject)
        case .proof:
            guard case .subject(let subject) = state.history.previous else { return ["Proof"] }
            return crumbs(subject) + ["Proof"]
        case .reader:
            guard case .subject(let subject) = state.history.previous else { return ["Source"] }
            return crumbs(subject) + ["Source"]
        case .search: return ["Search"]
        }
    }

    private static func crumbs(_ subject: SubjectState) -> [String] {
        [IndexKind(of: subject.id.kind).title, subject.name.oneLine]
    }

    private static func book(_ state: NavigatorState) -> String {
        if let progress = state.importing { return words(progress) }
        guard let summary = state.summary else { return state.bookName }
        var parts = [Counting.words(summary.sources, "source", "sources")]
        if let newest = summary.newest {
            parts.append("newest " + DateWording.words(newest, basis: summary.newestBasis))
        }
        if summary.undated > 0 { parts.append("\(Counting.number(summary.undated)) undated") }
        if summary.isOutdated { parts.append("made by an older version: rebuild it") }
        let name = state.bookName.isEmpty ? "" : state.bookName + ": "
        return name + parts.joined(separator: ", ")
    }

    private static func words(_ progress: ImportProgress) -> String {
        let count = progress.total.map { "\(progress.done) of \($0)" } ?? "\(progress.done)"
        return "taking in \(count) " + progress.file
    }
}
