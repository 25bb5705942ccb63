internal import ArgumentParser
internal import BriefAssembly
internal import BriefCore
internal import BriefStore

/// Makes the brief of a meeting from a book and the notebook beside it.
struct BriefMaking {
    let workspace: Workspace
    let book: Book
    let meeting: Meeting
    let length: BriefLength
    /// Highest marking shown; nil for no ceiling.
    let ceiling: String?
    /// What is remembered of the brief.
    var memory: BriefMemory
    /// Names of all that speak for our side.
    var ownNames = OwnNames()

    /// The brief with its hash, its number and its clearance.
    func brief() throws -> Brief { try made().brief }

    /// The same, with what became of the reader's changes.
    ///
    /// - Throws: `CommandFailure` where the meeting itself is marked above the ceiling.
    func made() throws -> MadeBrief {
        if let marking = meeting.marking, !MarkingScale.passes(marking, ceiling: ceiling) {
            throw CommandFailure(
                .usage,
                "the meeting is marked \(marking.asShown), above the ceiling "
                    + "\(ceiling?.asShown ?? ""): nothing is shown; raise the ceiling"
            )
        }
        let subjects = try meeting.subjects.map(row)
        let agenda = try meeting.agenda.map(row)
        var gathering = MaterialGathering(
            book: book,
            judgements: Desk.judgements(workspace, in: book),
            notes: Desk.notes(workspace),
            ours: try ownNames.all()
        )
        let material = try gathering.material(on: subjects, agenda: meeting.agenda)
        var request = BriefRequest(head: head(subjects, agenda))
        request.length = length
        request.ceiling = ceiling
        request.marking = meeting.marking
        request.agenda = meeting.agenda
        request.objectives = meeting.objectives
        request.addressee = meeting.addressee
        request.readout = Readout.title(of: subjects.map(\.name), on: meeting.date)
        request.edits = memory.edits
        request.program = Briefbook.configuration.version
        request.analysis = try book.analysisName()
        let made = BriefAssembler.made(of: material, for: request)
        var brief = made.brief.hashed
        brief.head.version = memory.number(of: brief.manifest.hash)
        brief.head.clearance = memory.clearanceLine(of: brief.manifest.hash)
        return MadeBrief(brief: brief, changes: made.changes)
    }

    private func row(_ id: SubjectID) throws -> SubjectRow {
        guard let row = try book.subject(id) else {
            throw CommandFailure(
                .nothingFound,
                "\(id.description): the book does not know it any more; change the meeting"
            )
        }
        return row
    }

    private func head(_ subjects: [SubjectRow], _ agenda: [SubjectRow]) -> BriefHead {
        let title = meeting.title ?? Meeting.title(of: subjects.map(\.name))
        var head = BriefHead(title: title, date: meeting.date)
        head.number = meeting.number
        head.event = meeting.event
        head.place = meeting.place
        head.time = meeting.time
        head.level = meeting.level
        head.participants = meeting.participants
        let names = Dictionary(agenda.map { ($0.id, $0.name) }) { $1 }
        head.agenda = meeting.items.compactMap { item in
            item.words ?? item.subject.flatMap { names[$0] }
        }
        head.copyFor = meeting.copyFor
        head.author = meeting.author
        head.service = meeting.service
        head.contact = meeting.contact
        head.contributors = meeting.contributors
        return head
    }
}
