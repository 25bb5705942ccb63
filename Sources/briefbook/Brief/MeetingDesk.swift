internal import BriefAssembly
internal import BriefCore
internal import BriefExport
internal import BriefStore
internal import Navigator

/// Meetings of the notebook with their briefs, for the navigator.
struct MeetingDesk {
    /// The notebook.
    let desk: Desk
    /// Where things are.
    let workspace: Workspace
    /// The book.
    let book: Book
    /// Names of all that speak for our side.
    var ownNames = OwnNames()

    /// The answer to a request.
    func reply(to request: MeetingRequest) throws -> MeetingReply {
        switch request {
        case .list: return .list(try rows())
        case .sheet(let number, let choice):
            let sheet = try sheet(number, try choice ?? desk.choice(of: number))
            if let choice { try desk.keep(choice, of: number) }
            return .sheet(sheet)
        case .room(let number, let choice): return .room(try room(number, choice))
        case .drill(let number, let choice): return .drill(try drill(number, choice))
        }
    }

    // MARK: Rows

    private func rows() throws -> [MeetingRow] {
        try desk.notebook.meetings().map { try row($0.number, $0.meeting) }
    }

    private func row(_ number: Int, _ meeting: Meeting) throws -> MeetingRow {
        var names: [SubjectID: String] = [:]
        for id in meeting.subjects + meeting.agenda { names[id] = try book.subject(id)?.name }
        let memory = try memory(number)
        return MeetingRow(
            number: number,
            meeting: meeting,
            names: names,
            versions: memory.versions.count,
            marks: memory.log.count
        )
    }

    /// What is remembered of the brief of a meeting.
    func memory(_ number: Int) throws -> BriefMemory {
        BriefMemory(try desk.notebook.briefMemory(number))
    }

    // MARK: Briefs

    /// The brief of a meeting, and what became of the reader's changes; nil where there is no such
    /// meeting.
    ///
    /// Without a choice it is the brief that was last chosen.
    func made(_ number: Int, _ choice: BriefChoice?) throws -> MadeBrief? {
        guard let meeting = try desk.notebook.meeting(number) else { return nil }
        let choice = try choice ?? desk.choice(of: number)
        let making = BriefMaking(
            workspace: workspace,
            book: book,
            meeting: meeting,
            length: BriefLength(rawValue: choice.length) ?? .medium,
            ceiling: choice.ceiling,
            memory: try memory(number),
            ownNames: ownNames
        )
        return try making.made()
    }

    private func sheet(_ number: Int, _ choice: BriefChoice) throws -> BriefSheet? {
        guard let meeting = try desk.notebook.meeting(number),
            let made = try made(number, choice)
        else { return nil }
        let brief = made.brief
        let base = brief.base
        var facts = [Wording.count(base.sources, "source")]
        facts.append(
            base.newest.map { "newest " + DateWording.words($0, basis: base.newestBasis) }
                ?? "none dated"
        )
        if let ceiling = choice.ceiling, MarkingScale.rank(ceiling) == nil {
            facts.append("“\(ceiling)” is no known marking")
        }
        if let left = base.leftOut { facts.append(left) }
        return BriefSheet(
            row: try row(number, meeting),
            title: brief.head.title,
            choice: choice,
            marking: brief.marking,
            withheld: base.withheld,
            version: brief.head.version,
            clearance: brief.head.clearance,
            facts: facts,
            rows: choice.showsChanges
                ? try changes(of: number, choice) : brief.sheetRows(made.changes)
        )
    }

    private func changes(of number: Int, _ choice: BriefChoice) throws -> [SheetRow] {
        guard let brief = try addendum(to: number, choice), let addendum = brief.addendum
        else { return Brief.noVersion }
        return brief.changeRows(addendum)
    }

    /// The brief as an addendum to the version that was kept last, in the length of that; nil where
    /// none was kept.
    func addendum(to number: Int, _ choice: BriefChoice) throws -> Brief? {
        let same = try memory(number).versions.last.map { version in
            (version, BriefChoice(length: version.length.rawValue, ceiling: choice.ceiling))
        }
        guard let (version, same) = same, var brief = try made(number, same)?.brief
        else { return nil }
        brief.addendum = brief.addendum(
            since: version.number,
            number: max(1, brief.head.version - version.number),
            lines: version.lines,
            ceiling: choice.ceiling
        )
        return brief
    }

    private func room(_ number: Int, _ choice: BriefChoice?) throws -> RoomSheet? {
        guard let meeting = try desk.notebook.meeting(number),
            let made = try made(number, choice)
        else { return nil }
        let row = try row(number, meeting)
        return RoomSheet(
            row: row,
            cards: try AgendaSearch(book, meeting, made.brief).cards,
            log: try memory(number).log,
            path: "readout-" + NavigatorState.fileName(row) + ".md"
        )
    }

    private func drill(_ number: Int, _ choice: BriefChoice?) throws -> DrillSheet? {
        let ceiling = try (choice ?? desk.choice(of: number)).ceiling
        guard let meeting = try desk.notebook.meeting(number),
            let made = try made(number, BriefChoice(length: "30m", ceiling: ceiling))
        else { return nil }
        return DrillSheet(
            row: try row(number, meeting),
            questions: made.brief.questions(try memory(number).records)
        )
    }

    /// The readout of a meeting as text; nil where there is no such meeting.
    func readout(_ number: Int) throws -> String? {
        guard let meeting = try desk.notebook.meeting(number),
            let made = try made(number, nil)
        else { return nil }
        return Readout(
            row: try row(number, meeting),
            log: try memory(number).log,
            matters: try AgendaSearch(book, meeting, made.brief).matters,
            marking: made.brief.marking,
            today: try Today.date()
        ).text
    }
}

/// A brief, and what became of the reader's changes.
struct MadeBrief {
    /// The brief.
    var brief: Brief
    /// The changes that are no lines of it.
    let changes: EditReport
}
