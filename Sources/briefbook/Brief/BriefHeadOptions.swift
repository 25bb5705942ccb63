internal import ArgumentParser
internal import BriefCore
internal import BriefStore

/// Options that fill the head of a brief.
struct BriefHeadOptions: ParsableArguments {
    @Option(help: "Title of the brief.")
    var title: String?

    @Option(help: "Number of the brief.")
    var number: String?

    @Option(help: "What sort of meeting it is.")
    var event: String?

    @Option(help: "Where the meeting is.")
    var place: String?

    @Option(help: "Time of day.")
    var time: String?

    @Option(help: "At which level.")
    var level: String?

    @Option(
        name: .customLong("participant"),
        help: ArgumentHelp("Who takes part; may be given again.", valueName: "name")
    )
    var participants: [String] = []

    @Option(
        help: ArgumentHelp(
            "What is on the agenda, several with ; or , between; may be given again.",
            valueName: "items"
        ),
        completion: SubjectCompletion.kind
    )
    var agenda: [String] = []

    @Option(
        name: .customLong("objective"),
        help: ArgumentHelp("An objective; may be given again.", valueName: "text")
    )
    var objectives: [String] = []

    @Option(
        name: .customLong("to"),
        help: ArgumentHelp("To whom the points are made.", valueName: "name")
    )
    var addressee: String?

    @Option(
        name: .customLong("copy-for"),
        help: ArgumentHelp("For whom the copy is.", valueName: "name")
    )
    var copyFor: String?

    @Option(help: "Who wrote it.")
    var author: String?

    @Option(help: "The service that answers for it.")
    var service: String?

    @Option(help: "Whom to call.")
    var contact: String?

    @Option(help: "Who contributed.")
    var contributors: String?

    @Option(
        help:
            "Marking of the brief; what is in it and marked higher raises it, unless --ceiling leaves it out."
    )
    var marking: String?

    func validate() throws {
        try checkMarking(marking)
        guard let time, !Meeting.isTime(time) else { return }
        throw ValidationError("--time: “\(time.asShown)” is no time of day; write it as 14:30.")
    }

    /// The agenda; what is no subject of the book is said on standard error.
    func readAgenda(in book: Book) throws -> AgendaReading {
        let read = try AgendaReading(agenda.map(\.asShown), book: book)
        if let remark = read.remark { StandardError.line("briefbook: " + remark) }
        return read
    }

    /// A meeting with these options laid over it.
    func overlaid(on meeting: Meeting, agenda: AgendaReading) -> Meeting {
        var meeting = meeting
        meeting.title = title ?? meeting.title
        meeting.number = number ?? meeting.number
        meeting.event = event ?? meeting.event
        meeting.place = place ?? meeting.place
        meeting.time = time ?? meeting.time
        meeting.level = level ?? meeting.level
        meeting.addressee = addressee ?? meeting.addressee
        meeting.copyFor = copyFor ?? meeting.copyFor
        meeting.author = author ?? meeting.author
        meeting.service = service ?? meeting.service
        meeting.contact = contact ?? meeting.contact
        meeting.contributors = contributors ?? meeting.contributors
        meeting.marking = marking ?? meeting.marking
        if !participants.isEmpty { meeting.participants = participants }
        if !objectives.isEmpty { meeting.objectives = objectives }
        if !agenda.items.isEmpty { meeting.items = agenda.items }
        return meeting
    }
}
