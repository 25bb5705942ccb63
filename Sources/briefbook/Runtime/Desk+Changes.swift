internal import BriefAssembly
internal import BriefCore
internal import BriefStore
internal import Navigator

extension Desk {
    /// What came of a change that was asked for.
    enum Outcome {
        /// It was made; what was done, in a line, and where the cursor is to go for it.
        case done(String, at: ChangedPlace?)
        /// Nothing was changed: the change to be taken back, or made again, is not one of this run.
        /// The command that would do it, and whose it is, in a line.
        case foreign(Command, String)
    }

    /// Makes a change.
    func apply(_ change: NotebookChange, _ book: Book) throws -> Outcome {
        if let said = try make(change, book) { return .done(said, at: nil) }
        let isSure = change == .undo(isSure: true) || change == .redo(isSure: true)
        if case .redo = change {
            let step = isSure ? .done(try notebook.redo(), others: 0) : try notebook.redoOwn()
            return Desk.outcome(step, "Made again", .redo)
        }
        let step = isSure ? .done(try notebook.undo(), others: 0) : try notebook.undoOwn()
        return Desk.outcome(step, "Taken back", .undo)
    }

    private static func outcome(
        _ step: Notebook.OwnStep,
        _ verb: String,
        _ command: Command
    ) -> Outcome {
        switch step {
        case .done(let edit, let others):
            return .done(words(verb, edit, others: others), at: edit.place)
        case .foreign(let edit):
            let day = PartialDate(iso: String(edit.at.prefix(10))).map { DateWording.words($0) }
            let made = [edit.who, day ?? edit.at].joined(separator: ", ")
            let what = words(of: edit, isVerb: false)
            return .foreign(command, "Not changed in this session (\(made)): \(what).")
        }
    }

    /// Makes a change, and says so in a line; nil for one that takes back or makes again.
    private func make(_ change: NotebookChange, _ book: Book) throws -> String? {
        switch change {
        case .note(let target, let text, let number, let before):
            return try keep(text, number, before, on: target, book)
        case .verdict(let finding, let verdict): return try judge(finding, verdict, book)
        case .wording(let finding, let text):
            let target = NotebookTarget.finding(finding)
            let quotation = try book.quotation(of: target)
            try notebook.setWording(text.isEmpty ? nil : text, on: target, quoting: quotation)
            return text.isEmpty ? "In the words of the source again." : "Kept in your words."
        case .forget(let finding):
            try notebook.forget(finding)
            return "As analysed again; u brings your corrections back."
        case .task(let target, let task):
            try notebook.setTask(task, on: target, quoting: try book.quotation(of: target))
            return task == nil ? "Off the list; u brings it back." : "On the list: gu shows it."
        case .tags(let target, let names, let before):
            try notebook.setTags(
                names,
                on: target,
                before: before,
                quoting: try book.quotation(of: target)
            )
            return names.isEmpty
                ? "No tags." : "Tags: " + names.map { "#" + $0 }.joined(separator: " ")
        case .mark(let letter, let target):
            try notebook.setMark(letter, to: target, quoting: try book.quotation(of: target))
            return "Marked with \(letter). ' \(letter) comes back here."
        case .refusal(let name, let isRefused):
            try notebook.setRefusal(name, isRefused)
            return isRefused ? "“\(name)” is no subject; u brings it back." : "“\(name)” is back."
        case .search(let words, let isKept):
            try notebook.setSearch(words, isKept)
            return isKept ? "Search kept: gq lists it." : "Search let go; u brings it back."
        case .undo, .redo: return nil
        }
    }

    private func keep(
        _ text: String,
        _ number: String?,
        _ before: String?,
        on target: NotebookTarget,
        _ book: Book
    ) throws -> String {
        let outcome = try notebook.writeNote(
            text,
            number: number,
            before: before,
            on: target,
            quoting: try book.quotation(of: target)
        )
        return switch outcome {
        case .written: number == nil ? "Note kept." : "Note changed."
        case .removed: "Note taken away; u brings it back."
        case .joined: "Another note was written here meanwhile; yours stands below it."
        }
    }

    private func judge(
        _ finding: FindingIdentity,
        _ verdict: Verdict,
        _ book: Book
    ) throws -> String {
        let quotation = try book.quotation(of: .finding(finding))
        let verdict = try named(verdict, book)
        if try notebook.verdicts(on: [finding])[finding]?.contains(verdict) == true {
            if try notebook.confirm(verdict, of: finding, quoting: quotation) {
                return "It holds for the words as they are now; u takes it back."
            }
            return verdict == .dismiss ? "Dismissed already." : "It says so already."
        }
        try notebook.setVerdict(verdict, of: finding, quoting: quotation)
        return switch verdict {
        case .dismiss: "Dismissed; u brings it back."
        case .keep: "Kept: you say that it is right."
        case .changeActor(let name):
            "\(FindingText.oneLine(name)) holds it now, where it stands; Xo shows it as analysed again."
        default: "Corrected; Xo shows it as analysed again."
        }
    }

    /// A verdict on who holds a finding with the name by which the book knows the country or forum.
    private func named(_ verdict: Verdict, _ book: Book) throws -> Verdict {
        guard case .changeActor(let name) = verdict else { return verdict }
        let known = try book.resolve(name).filter { $0.id.kind == .country || $0.id.kind == .forum }
        guard known.count == 1, let subject = known.first else { return verdict }
        return .changeActor(subject.name)
    }

    /// The last changes, the newest first.
    func journal(_ book: Book, from offset: Int = 0, count: Int) throws -> [JournalLine] {
        try notebook.history(offset: offset, count: count).rows.map { edit in
            let marked = edit.roomFinding.map { NotebookTarget.finding($0) }
            // Its source may have been taken out since.
            let line = marked.flatMap { try? book.quotation(of: $0)?.words } ?? ""
            let name =
                edit.target == .book
                ? nil : try Desk.name(of: edit.target, in: book) ?? edit.document
            let meeting = try edit.meeting.map { try Desk.words(of: $0, in: book) }
            let place = [name, meeting, edit.isOrphaned ? "its place is gone" : nil]
            let words = edit.roomWords(on: FindingText.oneLine(line)) ?? edit.briefWords
            let said = Desk.words(of: edit)
            let quote = ": " + (words ?? "")
            return JournalLine(
                at: edit.at,
                who: edit.who,
                words: said.hasSuffix(quote) ? String(said.dropLast(quote.count)) : said,
                about: words ?? place.compactMap(\.self).joined(separator: ", "),
                target: marked ?? edit.target
            )
        }
    }

    /// Whom a meeting is with, and its day.
    private static func words(of meeting: Meeting, in book: Book) throws -> String {
        let names = try meeting.subjects.map { try book.subject($0)?.name ?? $0.code }
        return (names + [DateWording.words(meeting.date)]).joined(separator: ", ")
    }

    private static func words(_ verb: String, _ edit: NotebookEdit, others: Int = 0) -> String {
        let rest = others > 0 ? ", and \(others) more of the same step" : ""
        return "\(verb): \(words(of: edit, isVerb: false))\(rest)."
    }

    /// What an edit did, in a line.
    private static func words(of edit: NotebookEdit, isVerb: Bool = true) -> String {
        let verb =
            switch edit.verb {
            case .edit: ""
            case .undo: "undone: "
            case .redo: "made again: "
            }
        let after = edit.after.map { FindingText.oneLine($0) }
        let before = edit.before.map { " “" + FindingText.oneLine($0) + "”" } ?? ""
        let what =
            switch (edit.kind, after) {
            // Other verdicts and a wording may still stand on it.
            case (.verdict, nil):
                "the finding is no longer "
                    + (edit.before.flatMap { Verdict($0) }?.words ?? "corrected")
            case (.verdict, let text?): "the finding is " + (Verdict(text)?.words ?? text)
            case (.note, nil): "the note\(before) is away"
            case (.note, let text?): "the note is “\(text)”"
            case (.mark, _): "mark \(edit.slot)"
            case (.wording, nil): "the wording\(before) is the source's again"
            case (.wording, let text?): "the wording is “\(text)”"
            case (.tag, nil): "tag #\(edit.slot) is off"
            case (.tag, _): "tag #\(edit.slot) is on"
            case (.task, nil): "the task is off the list"
            case (.task, _): "the task is " + (edit.after.flatMap { ReaderTask($0) }?.words ?? "")
            case (.meeting, nil): "meeting \(edit.slot) is away"
            case (.meeting, _): "meeting \(edit.slot)"
            case (.brief, _):
                edit.roomSentence ?? edit.briefEdit?.sentence ?? "the brief of a meeting"
            case (.refusal, nil): "“\(edit.slot)” may be a subject"
            case (.refusal, _): "“\(edit.slot)” is no subject"
            case (.search, nil): "the search “\(edit.slot)” is let go"
            case (.search, _): "the search “\(edit.slot)” is kept"
            }
        return (isVerb ? verb : "") + what
    }
}
