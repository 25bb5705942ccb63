package import BriefCore
package import TerminalScreen

/// A list of places over the screen: where else the matter of a finding stands, or what the
/// notebook holds.
package struct PlacesState: Equatable, Sendable {
    /// What the places have in common.
    package enum Kind: Equatable, Sendable {
        /// Other sources tell the same, answer it, echo it or are like it.
        case elsewhere(FindingRow)
        /// The reader has written a note there.
        case notes
        /// Something is to be done about them.
        case tasks
        /// They have a tag.
        case tag(String)
        /// The reader has changed something there.
        case journal
        /// They name what may be a subject.
        case candidates
        /// Something was being written there when a session ended.
        case drafts
        /// The last import refused or cut them.
        case refused
        /// They were noted in the room.
        case noted
    }

    /// One place, on two lines of the card.
    package struct Entry: Equatable, Sendable {
        /// What is to be said of the place: what it does with the finding, or the note.
        package let label: String
        /// Title of the source, or name of the subject.
        package let about: String
        /// The date of the source, and when something was noted; empty for neither.
        package var dates = ""
        /// The words there; empty for none.
        package let words: String
        /// Where it leads; nil where the place is gone.
        package let target: NotebookTarget?
        /// The finding there; nil where it is not known.
        package let mark: ReaderMark?
        /// True where the words are shown without quotes around them.
        package var isPlain = false
        /// The promise it is; nil for anything else.
        var promise: PromiseNumber?
    }

    /// What the places have in common.
    package let kind: Kind
    /// The places.
    package private(set) var entries: [Entry]
    /// How many of them are verdicts, which stand behind the notes.
    package private(set) var verdicts = 0
    /// The names they stand for; empty unless those are listed.
    package private(set) var candidates: [CandidateRow] = []
    /// Names accepted while they were listed.
    package private(set) var accepted = 0
    /// The request for more; nil where nothing is awaited.
    package var awaiting: RequestID?
    /// True once asked.
    package var isAsked: Bool
    /// True where the finding was compared with the newest ones alone.
    var isPartial = false
    /// Cursor and first visible entry.
    package var viewport = Viewport()

    /// The other tellings of a finding, what is linked still to be asked for.
    package init(_ finding: FindingRow) {
        kind = .elsewhere(finding)
        isAsked = false
        let told = finding.tellings.filter { $0.citation != finding.citations.first }
        entries = told.map { telling in
            Entry(
                label: Self.words(telling.claim),
                about: telling.sourceTitle.oneLine,
                dates: DateWording.words(telling.sourceDate, basis: telling.sourceBasis),
                words: telling.citation.words,
                target: .passage(telling.citation.source, telling.citation.span),
                mark: ReaderMark(
                    number: telling.number,
                    kind: telling.claim.kind,
                    span: telling.citation.span
                )
            )
        }
    }

    /// A list out of the notebook, as far as that is at hand.
    package init(_ kind: Kind, _ notebook: NotebookState, asOf day: CalendarDate) {
        self.kind = kind
        isAsked = kind != .journal && kind != .candidates
        entries = []
        show(notebook, asOf: day)
    }

    /// What an import refused or cut.
    package init(refused: [RefusedFile]) {
        kind = .refused
        isAsked = true
        entries = refused.map {
            Entry(label: $0.file, about: "", words: $0.why, target: nil, mark: nil)
        }
    }

    /// What was noted in the room, in order; the cursor is on the last.
    package init(noted sheet: RoomSheet) {
        kind = .noted
        isAsked = true
        entries = []
        show(sheet)
        viewport.setCount(entries.count)
        viewport.move(to: entries.count - 1)
    }

    /// Shows what was noted in the room; of a promise without words the line it was made on.
    mutating func show(_ sheet: RoomSheet) {
        let lines = sheet.cards.flatMap(\.lines)
        entries = sheet.log.map { entry in
            let line = lines.first { $0.key == entry.key }?.words
            return Entry(
                label: entry.time + " " + entry.verb.words,
                about: entry.topic.oneLine,
                words: entry.words.isEmpty ? line.map { "on “\($0)”" } ?? "" : entry.words,
                target: nil,
                mark: nil,
                isPlain: entry.verb == .note || entry.words.isEmpty
            )
        }
    }

    /// The entry under the cursor; nil where there is none.
    package var selected: Entry? {
        entries.indices.contains(viewport.cursor) ? entries[viewport.cursor] : nil
    }

    /// Adds what is linked, behind the other tellings.
    mutating func add(_ threads: [ThreadRow], asOf day: CalendarDate) {
        awaiting = nil
        for row in threads {
            guard let citation = row.other.citations.first else { continue }
            let place = NotebookTarget.passage(citation.source, citation.span)
            let label = row.label(asOf: day)
            // A sentence may hold several findings; one of them is enough to go there.
            if entries.contains(where: { $0.target == place && $0.label == label }) { continue }
            entries.append(
                Entry(
                    label: label,
                    about: row.other.sourceTitle.oneLine,
                    dates: DateWording.words(row.other.sourceDate, basis: row.other.sourceBasis),
                    words: citation.words,
                    target: place,
                    mark: ReaderMark(
                        number: row.other.number,
                        kind: row.other.finding.claim.kind,
                        span: row.other.finding.span
                    )
                )
            )
        }
    }

    /// Shows what the notebook holds now.
    mutating func show(_ notebook: NotebookState, asOf day: CalendarDate) {
        switch kind {
        case .elsewhere, .candidates, .refused, .noted: break
        // It is no part of what is at hand: it is asked for again.
        case .journal: isAsked = false
        case .notes:
            entries = (notebook.notes + notebook.verdicts).map { Self.entry($0, day) }
            verdicts = notebook.verdicts.count
        case .tag(let name):
            entries = notebook.tagged.filter { $0.entry.slot == name }.map { Self.entry($0, day) }
        case .tasks: entries = notebook.toDo.map { Self.entry($0, day) }
        case .drafts: entries = notebook.drafts.reversed().map(Self.entry)
        }
    }

    /// Shows names that may be those of subjects.
    mutating func show(_ rows: [CandidateRow]) {
        awaiting = nil
        candidates = rows
        entries = rows.map { row in
            let name = row.name + (row.abbreviation.map { " (\($0))" } ?? "")
            let times = Counting.words(row.count, "time", "times")
            let sources = Counting.words(row.sources, "source", "sources")
            return Entry(
                label: "\(name)  \(times) in \(sources)",
                about: row.sourceTitle.oneLine,
                words: row.words,
                target: .passage(row.source, row.span),
                mark: nil
            )
        }
    }

    /// Takes the name under the cursor off the list, decided on.
    mutating func decide(isAccepted: Bool) {
        guard candidates.indices.contains(viewport.cursor) else { return }
        var rows = candidates
        rows.remove(at: viewport.cursor)
        if isAccepted { accepted += 1 }
        show(rows)
    }

    /// Shows the changes of the notebook.
    mutating func show(_ lines: [JournalLine]) {
        awaiting = nil
        entries = lines.map { line in
            Entry(
                label: Self.moment(line.at) + "  " + line.words,
                about: line.who,
                words: line.about,
                target: line.target == .book ? nil : line.target,
                mark: nil
            )
        }
    }

    private static func entry(_ note: NotebookView.Note, _ asOf: CalendarDate) -> Entry {
        let about = note.about.isEmpty ? nil : note.about.oneLine
        let gone = note.entry.isOrphaned ? "its place is gone from the book" : nil
        let was = note.entry.changed == nil ? nil : "the words have changed since"
        let dated = note.dated.isEmpty ? nil : note.dated
        let place = [gone, was, about].compactMap(\.self)
        let old = (note.entry.quotation ?? "").oneLine
        return Entry(
            label: note.label(asOf: asOf),
            about: place.joined(separator: ", "),
            dates: [dated, "noted " + day(note.entry.at)].compactMap(\.self)
                .joined(separator: "; "),
            words: was == nil || old.isEmpty ? old : "was “\(old)”",
            target: note.entry.isOrphaned ? nil : note.entry.target,
            mark: nil,
            isPlain: was != nil,
            promise: note.promise
        )
    }

    private static func entry(_ draft: Draft) -> Entry {
        Entry(
            label: draft.kind,
            about: draft.title.oneLine,
            words: draft.text.oneLine,
            target: nil,
            mark: nil
        )
    }

    private static func day(_ time: String) -> String {
        let day = String(time.prefix(10))
        return PartialDate(iso: day).map { DateWording.words($0) } ?? day
    }

    /// Day and time of day, as the notebook writes them.
    private static func moment(_ time: String) -> String {
        let clock = time.dropFirst(11).prefix(5)
        return clock.isEmpty ? day(time) : day(time) + " \(clock) UTC"
    }

    /// What a telling says of an event's date and certainty; of anything else that it says so.
    private static func words(_ claim: Claim) -> String {
        guard case .event(let event) = claim else { return "says so too" }
        return "tells: " + event.dateWords + ", " + event.status.words
    }
}

extension ThreadRow {
    /// What the other finding does with this one, and the words by which that was seen; nothing is
    /// answered yet by a source that is dated ahead.
    package func label(asOf day: CalendarDate) -> String {
        let verb =
            switch (relation, isLater) {
            case (.answers, true) where isAhead(of: day): "answer dated ahead"
            case (.answers, true): "answered"
            case (.answers, false): "answers"
            case (.echoes, true): "echoed"
            case (.echoes, false): "echoes"
            case (.prepared, true): "line prepared"
            case (.prepared, false): "prepared for"
            case (.alike, _): "like it, order unknown"
            case (.same, _): "says so too"
            }
        let said = words.prefix(4).map(\.oneLine).joined(separator: ", ")
        return verb + (said.isEmpty ? "" : " (\(said))")
    }
}
