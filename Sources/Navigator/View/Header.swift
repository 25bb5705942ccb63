internal import BriefCore
internal import TerminalScreen

/// The lines between the title and the panes.
enum Header {
    /// What stands before the words of a search.
    static let searchLabel = ScreenText(" Search: ")

    /// The lines for the screen shown, `width` columns wide.
    static func lines(_ state: NavigatorState, width: Int) -> [Line] {
        switch state.place {
        case .index(let kind): [tabs(kind, state, width: width)]
        case .subject(let subject): [facts(subject, state, width: width)]
        case .search(let search):
            [query(search, width: width)] + remarks(on: search, width: width)
        case .meeting(let screen): MeetingPane.header(screen, state, width: width)
        case .proof, .reader: TextHeader.lines(state, width: width)
        }
    }

    /// The four indexes with their counts, the one shown set apart.
    private static func tabs(_ shown: IndexKind, _ state: NavigatorState, width: Int) -> Line {
        var line = Line(" ", "text")
        for kind in IndexKind.allCases {
            let count = count(of: kind, state).map { " " + Counting.number($0) } ?? ""
            let role: Role = kind == shown ? "title.tab.focus" : "title.tab"
            line.append(kind == shown ? "‹" : " ", role)
            line.append(kind.title + count, role)
            line.append(kind == shown ? "› " : "  ", role)
        }
        return spread(line, day(state), width: width)
    }

    /// Rows of an index; nil where that is not known yet.
    static func count(of kind: IndexKind, _ state: NavigatorState) -> Int? {
        guard let subjects = kind.subjects else { return state.summary?.sources }
        let list = state.indexes[kind]
        if list.isLoaded, !list.isUnread, list.filter.isEmpty { return list.total }
        return state.summary?.subjects[subjects]
    }

    /// The subject's name, its next event, its fora, and its sources, as far as there is room.
    private static func facts(_ subject: SubjectState, _ state: NavigatorState, width: Int) -> Line
    {
        var line = Line(" " + subject.allNames.oneLine, "text.strong")
        let event = subject.nearestEvent(to: state.asOf)
        if let event {
            line.append("   " + event.words, "text.dim")
            let room = width - line.width
            if let name = state.name(of: event), room >= shortest {
                line.append(ScreenText(": " + name).truncated(to: room), "text.dim")
            }
        }
        var gap = event == nil ? "   " : " · "
        func add(_ part: String) -> Bool {
            let piece = ScreenText(gap + part)
            guard line.width + piece.width <= width else { return false }
            line.append(piece, "text.dim")
            gap = " · "
            return true
        }
        if subject.isComparedInPart {
            _ = add("newest \(ThreadLink.mostCompared) findings merged")
        }
        // What meets stands apart from the name of the event.
        let told = event.flatMap(state.name(of:))
        var label = "fora: "
        for name in subject.fora.prefix(2).compactMap({ state.names[$0] }) where name != told {
            if add(label + name) { label = "" }
        }
        if let row = subject.row {
            _ = add(Counting.words(row.sources, "source", "sources"))
            if let newest = row.newestWords { _ = add("newest " + newest) }
        } else if !subject.others.isEmpty, subject.sources.isLoaded {
            _ = add(Counting.words(subject.sources.total, "source", "sources"))
        }
        return line
    }

    /// Cells from which on a part of an event's name is worth showing.
    private static let shortest = 12

    /// What is to be said of a search, as much of it as four lines a remark hold.
    static func remarks(on search: SearchState, width: Int) -> [Line] {
        (search.advice + search.remarks).flatMap { remark in
            Line(remark.capitalizedFirst + ".", "notice").wrapped(to: max(1, width - 2), limit: 4)
                .map { $0.indented(1).truncated(to: width) }
        }
    }

    private static func query(_ search: SearchState, width: Int) -> Line {
        var line = Line(searchLabel, "prompt")
        line.append(search.editor.text, "prompt.text")
        guard !search.asked.isEmpty, search.hits.isLoaded, !search.hits.isOwedRows
        else { return line }
        let count = search.hits.total
        var words = Counting.words(count, "passage", "passages")
        if !search.isComplete, count > 0 { words = "at least " + words }
        words += PaneTitle.hidden(search.hits.viewport.visible, of: count)
        return spread(line, Line(words + " ", "text.dim"), width: width)
    }

    /// The as-of day; set apart where it is not today.
    static func day(_ state: NavigatorState) -> Line {
        let words = "as of " + DateWording.words(state.asOf) + " "
        return Line(words, state.asOf != state.today ? "notice" : "text.dim")
    }

    /// Two lines in one, the second at the right; the second is left out where there is no room.
    static func spread(_ left: Line, _ right: Line, width: Int) -> Line {
        guard left.width + right.width + 2 <= width else { return left }
        var line = left
        line.pad(to: width - right.width)
        line.append(right)
        return line
    }
}

/// An event in the header of a subject.
struct ToldEvent {
    /// When it is, and how certain that is.
    let words: String
    /// What tells of it.
    let finding: FindingRow
}

extension NavigatorState {
    /// What an event is called: by its sentence, or by what meets where that is said in one word.
    func name(of event: ToldEvent) -> String? {
        guard let name = EventName.name(in: event.finding.words) else { return nil }
        guard name == name.lowercased() else { return name }
        let fora = event.finding.finding.subjects.filter { $0.kind == .forum }
        return fora.compactMap { names[$0] }.first { $0.lowercased().contains(name) } ?? name
    }
}

extension SubjectState {
    /// The fora that the findings at hand are on besides, those it has most to do with first: a
    /// finding on many fora says little about each.
    var fora: [SubjectID] {
        var weights: [SubjectID: Double] = [:]
        for pane in Self.panes where pane != .sources {
            for row in self[pane].window.rows {
                let named = row.finding.subjects.filter { $0.kind == .forum && $0 != id }
                for forum in named { weights[forum, default: 0] += 1 / Double(named.count) }
            }
        }
        return weights.keys.sorted { left, right in
            let (first, second) = (weights[left] ?? 0, weights[right] ?? 0)
            return first == second ? left < right : first > second
        }
    }

    /// The next dated event on a day, or else the last one; nil where there is none or those around the
    /// day are not at hand.
    func nearestEvent(to day: CalendarDate) -> ToldEvent? {
        let list = self[.timeline]
        guard list.filter.isEmpty else { return nil }
        let around = bearings.day == day ? bearings.around?.rows ?? [] : []
        let events = lacksNextEvent ? around : list.window.rows
        guard let nearest = events.nearestEvent(to: day), let event = nearest.event
        else { return nil }
        let label = nearest.isNext ? "next " : "latest "
        let passed = event.isPassed(asOf: day) ? ", passed" : ""
        return ToldEvent(
            words: label + event.dateWords + ", " + event.status.words + passed,
            finding: events[nearest.index]
        )
    }
}
