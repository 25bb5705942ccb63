internal import BriefCore

/// Something a menu lists.
package struct MenuItem: Equatable, Sendable {
    /// What choosing it does.
    package enum Choice: Hashable, Sendable {
        case command(Command)
        /// Run a command that asks for something, with the answer to it.
        case answered(Command, String)
        case place(NamedPlace)
        /// Search the whole book for the words typed.
        case search(String)
        /// Search for words kept, which so many passages hold; nil where they are not counted yet.
        case kept(String, count: Int?)
        /// Go to one of the screens visited, by its place in the history.
        case screen(Int, title: String)
        /// Give the finding at hand that status or type.
        case status(String)
        /// List what has a tag.
        case tag(String, count: Int)
        /// Open a row of the list this screen came from, so many rows further on.
        case row(by: Int, title: String)
        /// Nothing: it says how something is written.
        case form(TypedForm)
    }

    /// What choosing it does.
    package let choice: Choice
    /// Its keys, set apart by blanks; empty where it has none.
    package let keys: String
    /// Why it does nothing now; nil where it does something.
    package let reason: String?
    /// What else is known of it; empty for nothing.
    package let fact: String

    init(_ choice: Choice, keys: String = "", reason: String? = nil, fact: String = "") {
        self.choice = choice
        self.keys = keys
        self.reason = reason
        self.fact = fact
    }

    /// What ways of writing stand under in help.
    static let formsHeading = "What to type"

    /// The command it runs; nil where it opens a place.
    package var command: Command? {
        switch choice {
        case .command(let command), .answered(let command, _): command
        default: nil
        }
    }

    /// The name of the command, or the word for what it opens.
    var label: String {
        switch choice {
        case .command(let command), .answered(let command, _): command.name
        case .place(.source): "source"
        case .place(.subjects(let named)):
            named.ids.count > 1 ? "together" : named.ids.first?.kind.word ?? ""
        case .search: Command.search.name
        case .kept(_, let count):
            count.map { Counting.words($0, "passage", "passages") } ?? "…"
        case .form: Self.formsHeading
        case .screen: "screen"
        case .status: "it is"
        case .tag: "tag"
        case .row(let count, _): count == 0 ? "here" : ""
        }
    }

    /// What it does, or the name of what it opens.
    var words: String {
        switch choice {
        case .command(let command): command.help
        case .answered(let command, let answer): "\(command.help): “\(answer.oneLine)”"
        case .place(.source(let source)): source.title.oneLine
        case .place(.subjects(let named)): named.names.map(\.oneLine).joined(separator: " + ")
        case .form(let form): form.meaning
        case .status(let word): String(word.map { $0 == "-" ? " " : $0 })
        case .tag(let name, let count): "#\(name)  \(count)"
        case .kept(let text, _): text.oneLine
        case .screen(_, let title), .row(_, let title): title
        case .search(let text): "search the whole book for “\(text.oneLine)”"
        }
    }

    /// The other name under which a subject was found; empty for none.
    var spelling: String {
        guard case .place(.subjects(let named)) = choice, let spelling = named.spelling else {
            return ""
        }
        return "also " + spelling.oneLine
    }

    /// All that choosing it does, as a sentence with the keys in use.
    func sentence(_ keys: KeyMap) -> String {
        switch choice {
        case .command, .search, .form: words.capitalizedFirst + "."
        case .answered(let command, _): command.help.capitalizedFirst + "."
        case .screen: "Go to this screen."
        case .status: "Say that the finding is this."
        case .tag: "List what has this tag."
        case .row: "Open this row."
        case .kept: "Search for this again; \(keys.name(of: .keepSearch)) there lets it go."
        case .place(.source(let source)):
            "Open this source, \(DateWording.words(source.published, basis: source.basis))."
        case .place(.subjects(let named)):
            named.ids.count > 1
                ? "Open what these have in common." : "Open this \(label)."
        }
    }
}

extension MenuState {
    /// What is listed, narrowed by what was typed.
    ///
    /// In help commands stand by group, those that do nothing here last; in the palette what is
    /// named as typed stands before subjects and sources, and these before commands described so.
    package func items(for state: NavigatorState) -> [MenuItem] {
        var place = state
        place.overlay = nil
        switch kind {
        case .help: return narrowed(helpItems(for: place), with: [])
        case .palette:
            return answeredItems(for: place)
                + narrowed(paletteItems(for: place), with: placeItems)
        case .companion: return companionItems(for: place)
        case .siblings: return siblingItems(narrowedFor: place)
        case .visited: return narrowed(screenItems(for: place), with: [])
        case .searches: return narrowed(searchItems(for: place), with: [])
        case .status:
            let types = place.currentFinding?.finding.claim.types ?? []
            return narrowed(types.map { MenuItem(.status($0)) }, with: [])
        case .tags:
            let tags = place.notebook.tagNames.map { MenuItem(.tag($0.name, count: $0.count)) }
            return narrowed(tags, with: [])
        }
    }

    /// The command whose name was typed with a blank and an answer behind it.
    private func answeredItems(for state: NavigatorState) -> [MenuItem] {
        guard let (command, answer) = Command.answered(in: editor.text) else { return [] }
        return [
            MenuItem(.answered(command, answer), reason: state.reasonAgainst(command))
        ]
    }

    private func narrowed(_ items: [MenuItem], with places: [MenuItem]) -> [MenuItem] {
        let filter = ListFilter(editor.text)
        let typed = editor.text.filter { $0 != " " }
        if typed.isEmpty { return items }
        let found = items.filter { $0.keys.isNamed(typed) || filter.admits($0.searchText) }
        let named = found.filter { $0.isNamed(typed) } + places
        let search = kind == .palette ? [MenuItem(.search(editor.text), keys: "s")] : []
        return named + found.filter { !$0.isNamed(typed) } + search
    }

    /// The rows of the list that hold what was typed, in their order, then what answers to it.
    private func siblingItems(narrowedFor state: NavigatorState) -> [MenuItem] {
        let items = siblingItems(for: state)
        let filter = ListFilter(editor.text)
        guard !filter.isEmpty else { return items }
        let answers = Set(named)
        return items.filter { item in
            if case .place(let place) = item.choice, answers.contains(place) { return true }
            return filter.admits(item.searchText)
        }
    }

    private var placeItems: [MenuItem] { named.map { MenuItem(.place($0)) } }

    private func searchItems(for state: NavigatorState) -> [MenuItem] {
        state.notebook.searches.map { text in
            MenuItem(.kept(text, count: state.searchCounts[text]))
        }
    }

    private func screenItems(for state: NavigatorState) -> [MenuItem] {
        let history = state.history
        var listed = [history.current]
        return history.places.indices.reversed().compactMap { index in
            let place = history.places[index]
            // A screen shown more than once is the same one: the last time stands for all.
            guard !listed.contains(where: { $0.isSame(as: place) }) else { return nil }
            listed.append(place)
            return MenuItem(.screen(index, title: Crumbs.title(of: index, in: history)))
        }
    }

    /// The subjects that may be read together with the one shown, one each.
    func companions(of subject: SubjectState) -> [SubjectID] {
        if editor.text.oneLine.isEmpty { return subject.companions }
        return named.compactMap { place in
            guard case .subjects(let named) = place, named.ids.count == 1 else { return nil }
            return named.ids.first.flatMap { subject.ids.contains($0) ? nil : $0 }
        }
    }

    /// Subjects to read together with the one shown: those typed, else those its rows at hand are
    /// on, the most in common first; those with nothing in common last.
    private func companionItems(for state: NavigatorState) -> [MenuItem] {
        guard let subject = state.subject else { return [] }
        let offered: [NamedSubjects]
        if editor.text.oneLine.isEmpty {
            offered = subject.companions.compactMap { id in
                state.names[id].map { NamedSubjects(ids: [id], names: [$0]) }
            }
        } else {
            offered = named.compactMap { place in
                guard case .subjects(let named) = place else { return nil }
                return Set(named.ids).isDisjoint(with: subject.ids) ? named : nil
            }
        }
        let counts = state.shared.subjects == subject.ids ? state.shared.counts : [:]
        let items = offered.map { named in
            (named, count: named.ids.count == 1 ? named.ids.first.flatMap { counts[$0] } : nil)
        }
        let inOrder = editor.text.oneLine.isEmpty ? Self.mostFirst(items) : items
        return (inOrder.filter { $0.count != 0 } + inOrder.filter { $0.count == 0 }).map {
            named,
            count in
            MenuItem(
                .place(.subjects(named)),
                reason: count == 0 ? "nothing in common" : nil,
                fact: count.map { Counting.words($0, "finding", "findings") } ?? ""
            )
        }
    }

    /// The most in common first, once all are counted.
    private static func mostFirst(
        _ items: [(NamedSubjects, count: Int?)]
    ) -> [(NamedSubjects, count: Int?)] {
        items.allSatisfy { $0.count != nil }
            ? items.sorted { $0.count ?? 0 > $1.count ?? 0 } : items
    }

    private func helpItems(for state: NavigatorState) -> [MenuItem] {
        let here = groups.flatMap { group in
            state.keys.bindings.filter {
                $0.command.group == group && !$0.scope.isDisjoint(with: scope)
            }
            .map { binding in
                MenuItem(
                    .command(binding.command),
                    keys: binding.label,
                    reason: binding.conditions.lazy.compactMap { $0.reason(in: state) }.first
                )
            }
        }
        let forms =
            (under == nil || isFilter ? TypedForm.forms(in: scope) : [])
            + (under == nil ? [] : [TypedForm.answer])
        let valid = Set(here.compactMap(\.command))
        let elsewhere = paletteItems(for: state).filter { item in
            item.command.map { !valid.contains($0) } ?? true && item.reason != nil
        }
        return forms.map { MenuItem(.form($0), keys: $0.example) }
            + here.filter { $0.reason == nil } + here.filter { $0.reason != nil } + elsewhere
    }

    /// The groups in the order in which they are read: what only this place knows comes first.
    private var groups: [CommandGroup] {
        let own: CommandGroup? =
            if scope.isSubset(of: [.meetings, .brief, .room, .rehearsal]) {
                .meetings
            } else if scope == .selecting {
                .selecting
            } else {
                nil
            }
        return CommandGroup.allCases.filter { $0 == own }
            + CommandGroup.allCases.filter { $0 != own }
    }

    private var isFilter: Bool {
        if case .filter = under?.purpose { true } else { false }
    }

    /// All commands, those that do nothing now last.
    private func paletteItems(for state: NavigatorState) -> [MenuItem] {
        let all = Command.allCases.filter { $0.group != .typing && $0 != .pasteImport }
        let items = all.map { command in
            let here = state.keys.bindings(of: command, in: scope)
            let bindings = here.isEmpty ? state.keys.bindings(of: command) : here
            return MenuItem(
                .command(command),
                keys: bindings.first?.label ?? "",
                reason: state.reasonAgainst(command)
            )
        }
        return items.filter { $0.reason == nil } + items.filter { $0.reason != nil }
    }
}

extension SubjectState {
    /// Subjects that the findings at hand are on besides, those on most of them first.
    var companions: [SubjectID] {
        var counts: [SubjectID: Int] = [:]
        for pane in Self.panes where pane != .sources {
            for row in self[pane].window.rows {
                for id in row.finding.subjects where !ids.contains(id) {
                    counts[id, default: 0] += 1
                }
            }
        }
        return counts.keys.sorted { left, right in
            (counts[right] ?? 0, left) < (counts[left] ?? 0, right)
        }
    }
}

extension MenuItem {
    /// The words that narrowing looks through.
    fileprivate var searchText: String {
        let others = command.flatMap { MenuItem.otherWords[$0] } ?? ""
        return [label, words, command?.group.rawValue ?? "", keys, others].joined(separator: " ")
    }

    /// Words by which readers of other programs look for a command.
    private static let otherWords: [Command: String] = [
        .setMark: "bookmark", .goToMark: "jump bookmark", .visited: "jump history recent",
        .back: "jump history", .forward: "jump history",
        .undo: "revert", .zoom: "maximise fullscreen", .quit: "exit", .export: "save docx pdf",
        .search: "grep", .filter: "limit narrow", .copy: "yank clipboard",
        .copyCited: "yank clipboard citation cite quotation reference footnote",
        .copySelectedCited: "citation cite quotation reference footnote",
        .grow: "split resize larger bigger", .shrink: "split resize smaller",
        .evenPanes: "split resize reset", .layout: "split columns stack panes",
        .keepSearch: "save store bookmark delete", .searches: "saved stored",
        .saveScreen: "print dump", .keepVersion: "save store",
        .note: "write comment annotate change delete remove", .notes: "find note",
        .task: "todo remind delete remove", .tag: "label delete remove",
        .dismiss: "delete remove hide", .forget: "delete remove reset restore",
        .removeSource: "delete", .removeMeeting: "delete", .dropLine: "delete remove hide",
        .siblings: "jump switch",
    ]

    fileprivate func isNamed(_ typed: String) -> Bool {
        label.hasPrefix(typed.lowercased()) || keys.isNamed(typed)
    }
}

extension String {
    /// True where one of the keys in the text is written so.
    fileprivate func isNamed(_ typed: String) -> Bool {
        !typed.isEmpty && split(separator: " ").contains { $0 == typed }
    }
}
