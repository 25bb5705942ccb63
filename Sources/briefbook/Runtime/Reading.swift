internal import BriefCore
internal import BriefStore
internal import Navigator
internal import TerminalNcurses
internal import TerminalScreen

/// Opens the navigator on a book.
struct Reading {
    /// Where things are.
    var access = BookAccess(workspace: Workspace())
    /// Name of the theme.
    var theme = ThemeChoice.standard
    /// The keys.
    var keys = KeyChoice()
    /// How panes are arranged.
    var layout = LayoutChoice.auto
    /// True to draw ASCII only.
    var isASCIIOnly = false
    /// The day from which passed and next are reckoned; nil for today.
    var asOf: CalendarDate?
    /// True to print plain lines instead of drawing.
    var isLinear = false
    /// A source to begin with; nil for the index.
    var source: SourceKey?
    /// False for a book that is gone afterwards: no place in it is remembered.
    var isKept = true
    /// What is done beside the reading and leads to another book at the same path; nil for nothing.
    var later: (@Sendable () throws -> Void)?

    /// Runs the navigator to its end.
    ///
    /// - Throws: `CommandFailure` for a missing book or terminal, or the status the
    ///   navigator was ended with.
    @MainActor
    func run() throws {
        HeapReserve.fill()
        let today = try Today.date()
        let keys = try keys.made()
        var opening = access
        opening.showsWork = true
        let book = try opening.reading()
        if isLinear || Workspace.environment("TERM") == "dumb" {
            return try runLinear(book, name: access.name(of: book), today: today, keys: keys)
        }
        let terminal = try openTerminal()
        let mailbox = Mailbox(waker: terminal.waker)
        let sessions = isKept ? SessionKeeper() : nil
        let saved = sessions?.load() ?? SessionState()
        let themes = ThemeChoice()
        // What is said on the command line counts more than what was chosen last time.
        let chosen = self.theme == ThemeChoice.standard ? saved.theme : nil
        var name = chosen ?? self.theme
        let theme: Theme
        do {
            if chosen != nil, !themes.names.contains(name) { name = self.theme }
            theme = try themes.theme(name, depth: terminal.depth)
        } catch {
            terminal.close()
            throw error
        }
        let isRemote = Workspace.environment("SSH_CONNECTION") != nil
        var state = NavigatorState(
            size: terminal.size,
            today: today,
            asOf: asOf,
            bookName: access.name(of: book),
            layout: layout == .auto ? saved.layout ?? .auto : layout,
            link: terminal.isSlow ? .serial : isRemote ? .slow : .fast,
            themes: themes.names,
            theme: name,
            keys: keys.map
        )
        state.restore(saved)
        state.hasCompany = isKept && Presence.others(with: access.workspace.notebook) > 0
        if let source { state.history.open(.reader(ReaderState(source: source))) }
        let runner = EffectRunner(
            book: book,
            access: access,
            mailbox: mailbox,
            isKept: isKept
        )
        if let later { runner.replaceBook(later) }
        let loop = NavigatorLoop(
            terminal: terminal,
            runner: runner,
            mailbox: mailbox,
            themes: themes,
            theme: theme,
            state: state,
            sessions: sessions,
            saved: saved
        )
        let presence = isKept ? Presence(notebook: access.workspace.notebook) : nil
        defer { withExtendedLifetime(presence) {} }
        let notice = terminal.notice ?? (later == nil ? nil : "Still looking for findings.")
        let told = [notice.map(Message.said), keys.warning.map(Message.failed)]
        let status = loop.run(first: [.started] + told.compactMap(\.self))
        if status != 0 { throw CommandFailure(ending: status) }
    }

    /// Lines for a screen reader: as wide as the output is, as long as a pane gets.
    @MainActor
    private func runLinear(
        _ book: Book,
        name: String,
        today: CalendarDate,
        keys: KeyChoice.Made
    ) throws {
        let state = NavigatorState(
            size: Size(rows: 60, columns: max(40, StandardOutput.columns - 4)),
            today: today,
            asOf: asOf,
            bookName: name,
            layout: .lite,
            keys: keys.map
        )
        let runner = EffectRunner(book: book, access: access, mailbox: nil)
        try LinearLoop(runner: runner, state: state).run(warning: keys.warning)
    }

    @MainActor
    private func openTerminal() throws -> NcursesTerminal {
        let isPlain = Workspace.environment("NO_COLOR") != nil
        let options = TerminalOptions(isASCIIOnly: isASCIIOnly, depthLimit: isPlain ? .mono : .full)
        do throws(TerminalError) {
            return try NcursesTerminal(options: options)
        } catch {
            throw CommandFailure(.usage, "\(error)")
        }
    }
}
